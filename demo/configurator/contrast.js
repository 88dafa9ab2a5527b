/** What a colour of CSS looks like, as red, green and blue from 0 to 255, whichever way it is written. */
function toRgb(color) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color) {
  const [red, green, blue] = toRgb(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrasts of a guide on a page as it stands there, by what they are called. */
export function contrastsOf(guide) {
  const root = guide.shadowRoot;
  const style = (selector) => {
    const element = root?.querySelector(selector);
    return element && guide.ownerDocument.defaultView.getComputedStyle(element);
  };
  const button = style('[part~="button-primary"]');
  const text = style('[part~="text"]');
  // In running text, where links wear the accent.
  const link = style('a[data-page="when-to-get-help"]');
  const surface = style('[part~="base"]')?.backgroundColor;
  return Object.fromEntries(
    [
      button && ['words on the button', contrast(button.color, button.backgroundColor)],
      text && surface && ['text', contrast(text.color, surface)],
      link && surface && ['links', contrast(link.color, surface)],
    ].filter(Boolean),
  );
}
