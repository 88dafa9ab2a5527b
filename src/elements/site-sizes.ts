import { ownSizes } from '../styles/own-sizes.ts';
import type { Warn } from '../state/attributes.ts';

/** Rules that put the guide's own size in place of each size of the site that is none, an empty one included. */
export function mendedSizes(host: Element, warn: Warn): string {
  const style = getComputedStyle(host);
  return Object.entries(ownSizes)
    .map(([name, [property, size]]) => {
      const value = style.getPropertyValue(`--_kpg-${name}`);
      // No space and no rounding are sizes, but a guide without width shows nothing.
      const hasNoWidth = name === 'max-width' && parseFloat(value) < 1;
      if (!hasNoWidth && CSS.supports(property, value)) return '';
      warn(`--kpg-${name}`, value, 'a size');
      return `.base{--_kpg-${name}:${size}}`;
    })
    .join('');
}
