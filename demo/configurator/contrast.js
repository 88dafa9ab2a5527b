/** What words need at least. */
export const least = 4.5;

/** What a colour of CSS looks like, as red, green and blue from 0 to 255, whichever way it is written; null for no colour. */
export function toRgb(color) {
  if (!CSS.supports('color', color)) return null;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

export function toHex(rgb) {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(rgb) {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours of CSS, 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [one, other].map((color) => luminance(toRgb(color))).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The nearest shade of a colour that can be read on another: mixed with black or white, whichever is further from it. */
export function readableOn(ground, color) {
  const end = luminance(toRgb(ground)) > 0.179 ? 0 : 255;
  const rgb = toRgb(color);
  for (let share = 0; share < 1; share += 0.02) {
    const shade = toHex(rgb.map((channel) => channel + (end - channel) * share));
    if (contrast(shade, ground) >= least) return shade;
  }
  return toHex([end, end, end]);
}

/** What is measured, by what it is called. */
const measured = {
  'emergency number': '.emergency-line a[href^="tel:"]',
  text: '[part~="text"]',
  // In running text, where links wear the accent.
  links: 'a[data-page="when-to-get-help"]',
  buttons: '[part~="button-primary"]',
};

/** The contrasts of a guide on a page as it stands there. */
export function contrastsOf(guide) {
  const view = guide.ownerDocument.defaultView;
  const found = Object.entries(measured).map(([what, selector]) => [what, guide.shadowRoot?.querySelector(selector)]);
  return Object.fromEntries(
    found
      .filter(([, element]) => element)
      .map(([what, element]) => [what, contrast(view.getComputedStyle(element).color, groundOf(element, view))]),
  );
}

/** The colour that an element stands on: that of the nearest box around it that has one. */
function groundOf(element, view) {
  for (let box = element; box; box = box.parentElement ?? box.getRootNode().host) {
    const { backgroundColor } = view.getComputedStyle(box);
    if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}
