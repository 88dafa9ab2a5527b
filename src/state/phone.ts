/** An extension after a telephone number. */
const extension = /\s*,?\s*(?:ext(?:ension|n)?\.?|x)\s*(\d{1,6})$/i;

/**
 * The part of a `tel:` address for a telephone number as people write it; null if it is none. The zero in `+44 (0)1632`
 * is dropped, because it is dialled only inside the country.
 */
export function dialled(written: string): string | null {
  const [, inside] = extension.exec(written) ?? [];
  const number = written.replace(extension, '').replace(/^(\+|00)([\d\s]+)\(0\)/, '$1$2');
  if (!/^\+?[\d\s().\-/\u00b7\u2010-\u2015\u2212]{3,}$/.test(number)) return null;
  return number.replace(/[^\d+]/g, '') + (inside ? `;ext=${inside}` : '');
}
