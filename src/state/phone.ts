/** An extension, as people write it after the number. */
const extension = /\s*,?\s*(?:ext(?:ension|n)?\.?|x)\s*(\d{1,6})$/i;

/**
 * What to dial for a telephone number as people write it, as the rest of a `tel:` address; null where it is none. The zero
 * of `+44 (0)1632` is dialled at home only.
 */
export function dialled(written: string): string | null {
  const [, inside] = extension.exec(written) ?? [];
  const number = written.replace(extension, '').replace(/^(\+|00)([\d\s]+)\(0\)/, '$1$2');
  if (!/^\+?[\d\s().\-/\u00b7\u2010-\u2015\u2212]{3,}$/.test(number)) return null;
  return number.replace(/[^\d+]/g, '') + (inside ? `;ext=${inside}` : '');
}
