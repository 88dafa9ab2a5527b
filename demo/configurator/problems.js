import { contrast, contrastsOf, least, readableOn, toRgb } from './contrast.js';

/**
 * Shows what is wrong with the choices: what the guide itself refuses stands under its field, colours in a list of their
 * own, with what to do. `mend` sets a field.
 */
export function showProblems({ state, previews, list, mend }) {
  const { properties, attributes } = state;
  const warnings = previews.flatMap((preview) => preview.warnings);
  for (const place of document.querySelectorAll('.row > .wrong')) {
    const name = place.id.replace('wrong-', '');
    const value = properties[name] ?? attributes[name];
    const refused = warnings.find((warning) => warning.name === name && warning.value === String(value));
    place.textContent = refused && !isPair(name) ? `Not used. The guide expects ${refused.expected}.` : '';
  }
  list.replaceChildren(
    ...[
      ...missingChecker(attributes),
      ...unreadablePair(properties, mend),
      ...shiftedAccent(properties, previews[0]),
      ...measured(previews),
    ],
  );
}

function isPair(name) {
  return name === '--kpg-text';
}

function missingChecker(attributes) {
  return attributes['no-checker']
    ? [note('The symptom checker is off: there is no question and no result to show.')]
    : [];
}

/** Text that nobody can read on the background: the guide then uses its own two colours. */
function unreadablePair({ '--kpg-surface': surface, '--kpg-text': text }, mend) {
  if (!surface || !text || !toRgb(surface) || !toRgb(text)) return [];
  const ratio = contrast(text, surface);
  if (ratio >= least) return [];
  const better = readableOn(surface, text);
  const line = problem(
    `Your text has a contrast of ${written(ratio)} to your background, and words need ${least}. Until you change one of the two, the guide uses its own.`,
  );
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `Use ${better} for text`,
  });
  button.addEventListener('click', () => mend('--kpg-text', better));
  line.append(' ', button);
  return [line];
}

/** A brand's colour that words cannot be written in: the guide derives a shade, which is worth knowing. */
function shiftedAccent({ '--kpg-accent': accent }, preview) {
  const root = preview.guide?.shadowRoot;
  const base = root?.querySelector('[part~="base"]');
  if (!accent || !base || !toRgb(accent)) return [];
  const ground = base.ownerDocument.defaultView.getComputedStyle(base).backgroundColor;
  if (contrast(accent, ground) >= least) return [];
  return [note(`Words cannot be written in ${accent} here, so links have a stronger shade of it. Buttons keep it.`)];
}

/** Contrasts as they are in each frame: one line, or a problem for each that is too low. */
function measured(previews) {
  const found = previews.flatMap(({ guide }) => (guide ? Object.entries(contrastsOf(guide)) : []));
  const low = found.filter(([, ratio]) => ratio < least);
  if (low.length > 0) {
    return low.map(([what, ratio]) =>
      problem(
        `Contrast of ${what}: ${written(ratio)}. At least ${least} is needed. Change the background or the colour.`,
      ),
    );
  }
  const lowest = new Map();
  for (const [what, ratio] of found) lowest.set(what, Math.min(ratio, lowest.get(what) ?? Infinity));
  const words = [...lowest].map(([what, ratio]) => `${what} ${written(ratio)}`);
  return words.length > 0 ? [note(`✓ Contrast: ${words.join(', ')}. At least ${least} is needed.`)] : [];
}

function written(ratio) {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function problem(words) {
  const line = note('');
  line.className = 'problem';
  line.append(Object.assign(document.createElement('strong'), { textContent: words }));
  return line;
}

function note(words) {
  return Object.assign(document.createElement('li'), { textContent: words });
}
