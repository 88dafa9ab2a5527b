import type { Colour, Pair, Role } from './shades.ts';

/** The guide's own colours. */
export const own = {
  surface: '#ffffff',
  text: '#1c2527',
  accent: '#0e5e66',
  emergency: '#a31621',
  urgent: '#b4500b',
  soon: '#2a5a8c',
  'self-care': '#3b6b43',
} satisfies Record<Role | 'surface' | 'text', string>;

export const lightPair: Pair = { surface: colourOf(own.surface), text: colourOf(own.text) };
export const darkPair: Pair = { surface: colourOf('#14191a'), text: colourOf('#e8ebe9') };

/** The colour of six hexadecimal digits. */
export function colourOf(digits: string): Colour {
  return [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16) / 255);
}
