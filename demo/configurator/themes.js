/** Buttons for the themes, each with a small picture of what it looks like. A theme replaces the look, and nothing else. */
export function drawThemes(place, themes, choose) {
  place.append(
    ...themes.map(({ name, values }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button' });
      button.dataset.values = JSON.stringify(values);
      for (const [property, value] of Object.entries(values)) button.style.setProperty(property, value);
      const picture = Object.assign(document.createElement('span'), { className: 'thumbnail', ariaHidden: 'true' });
      picture.append(
        ...['head', 'line', 'line', 'press'].map((className) =>
          Object.assign(document.createElement('i'), { className }),
        ),
      );
      picture.firstElementChild.textContent = 'Knee pain';
      button.append(picture, Object.assign(document.createElement('span'), { textContent: name }));
      button.addEventListener('click', () => choose(values));
      return button;
    }),
  );
}

/** Says which theme is chosen: the one whose values are set, and no others. */
export function markTheme(place, properties) {
  const chosen = sorted(properties);
  for (const button of place.children) {
    button.setAttribute('aria-pressed', String(sorted(JSON.parse(button.dataset.values)) === chosen));
  }
}

function sorted(values) {
  return JSON.stringify(Object.entries(values).sort());
}
