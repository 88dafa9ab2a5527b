/** Red, green and blue as a screen shows them, each from 0 to 255. */
export type Shown = readonly number[];

/** Relative luminance of a colour, by the formula of WCAG 2. */
export function luminance(colour: Shown): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well two colours can be told apart: 1 (not at all) to 21. */
export function contrast(one: Shown, other: Shown): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
