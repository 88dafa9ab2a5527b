import { levels } from '../model/level.ts';

/** Red, green and blue of sRGB, from 0 to 1. */
export type Colour = readonly number[];

/** What has a colour: the brand and the four levels. */
export const roles = ['accent', ...levels] as const;
export type Role = (typeof roles)[number];

/** A text colour and its background. */
export interface Pair {
  readonly surface: Colour;
  readonly text: Colour;
}

/** The colours that all others are derived from. */
export interface Palette extends Pair {
  readonly roles: Readonly<Record<Role, Colour>>;
}

/**
 * Contrast of a role's shade with the surface: more than 4.5, to allow for tinted backgrounds, and higher for visitors
 * who ask for more contrast.
 */
const usual = 6.2;
const high = 10.5;
/** Contrast that text needs, with a margin for rounding to bytes. */
const least = 4.6;

/** Luminance on which black and white have the same contrast, 4.58 to 1. */
const middle = 0.179;

export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function isLight(colour: Colour): boolean {
  return luminance(linear(colour)) > middle;
}

/** Black or white, whichever has more contrast. */
function inkOn(colour: Colour): Colour {
  return isLight(colour) ? [0, 0, 0] : [1, 1, 1];
}

/** Mixes `share` of the first colour into the second, like `color-mix(in srgb, ...)`. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  return one.map((channel, index) => channel * share + (other[index] ?? 0) * (1 - share));
}

export function written(colour: Colour, alpha = 1): string {
  const bytes = colour.map((channel) => Math.round(channel * 255)).join(' ');
  return `rgb(${bytes}${alpha < 1 ? ` / ${alpha}` : ''})`;
}

/** For each role, a shade that is readable on the surface. */
export function roleShades({ surface, roles: given }: Palette, isMore: boolean): Record<string, string> {
  return named((role) => [[`--_kpg-${role}`, readable(given[role], surface, isMore ? high : usual)]]);
}

/** For each role, its fill and the text colour on it; the same on any surface and in any theme. */
export function roleFills(given: Palette['roles']): Record<string, string> {
  return named((role) => [
    [`--_kpg-${role}-fill`, given[role]],
    [`--_kpg-on-${role}`, inkOn(given[role])],
  ]);
}

/** All colours for a site that sets some. Nothing is known about them, so text and borders are derived, too. */
export function allShades({ surface, text, roles: given }: Palette, isMore: boolean): Record<string, string> {
  const furthest = inkOn(surface);
  // Between light and dark, no contrast is left for a tint.
  const tint = contrast(furthest, surface) < 7 ? 0 : 0.08;
  const tinted = roles.map((role) => mix(readable(given[role], surface, usual), surface, tint));
  const [ground = surface] = [surface, ...tinted].sort((a, b) => contrast(a, furthest) - contrast(b, furthest));
  const ink = readable(readable(text, surface, least), ground, least);
  const muted = readable(mix(ink, surface, 0.72), ground, least);
  return {
    ...roleShades({ surface, text, roles: given }, isMore),
    ...roleFills(given),
    '--_kpg-surface': written(surface),
    '--_kpg-text': written(ink),
    '--_kpg-muted': written(isMore ? ink : muted),
    '--_kpg-outline': written(isMore ? ink : readable(mix(ink, surface, 0.58), ground, 3.1)),
    '--_kpg-tint': `${tint * 100}%`,
    '--_kpg-scheme': isLight(surface) ? 'light' : 'dark',
  };
}

/**
 * The colour itself if it has the contrast with the background, else the nearest shade that has, else black or white.
 * The hue is kept as far as possible: a dark colour is first brightened within its hue, then mixed with white.
 */
function readable(colour: Colour, ground: Colour, ratio: number): Colour {
  const behind = luminance(linear(ground)) + 0.05;
  const light = linear(colour);
  const now = luminance(light);
  if (isLight(ground)) {
    const wanted = Math.max(0, behind / ratio - 0.05);
    return now <= wanted ? colour : light.map((channel) => encoded((channel * wanted) / now));
  }
  const wanted = Math.min(1, behind * ratio - 0.05);
  if (now >= wanted) return colour;
  const scale = Math.min(1 / Math.max(...light, 1e-6), wanted / Math.max(now, 1e-6));
  const rest = (wanted - now * scale) / (1 - now * scale);
  return light.map((channel) => encoded(channel * scale + (1 - channel * scale) * rest));
}

function named(shades: (role: Role) => [name: string, colour: Colour][]): Record<string, string> {
  return Object.fromEntries(roles.flatMap(shades).map(([name, colour]) => [name, written(colour)]));
}

/** Relative luminance of WCAG 2, from linear RGB. */
function luminance([red = 0, green = 0, blue = 0]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: Colour): Colour {
  return colour.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
