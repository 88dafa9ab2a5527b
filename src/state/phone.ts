/** As many digits as a number in use has; two numbers in one attribute would be dialled as one. */
const single = /^(\+|00)?\d{3,13}$/;

/** An extension after a telephone number. */
const extension = /\s*,?\s*(?:ext(?:ension|n)?\.?|x)\s*(\d{1,6})$/i;

/**
 * The part of a `tel:` address for a telephone number as people write it; null if it is none. The zero in `+44 (0)1632`
 * is dropped, because it is dialled only inside the country.
 */
export function dialled(written: string): string | null {
  const [, inside] = extension.exec(written) ?? [];
  const number = written.replace(extension, '').replace(/^(\+|00)([\d\s]+)\(0\)/, '$1$2');
  const digits = number.replace(/[^\d+]/g, '');
  if (!/^\+?[\d\s().\-/\u00b7\u2010-\u2015\u2212]+$/.test(number) || !single.test(digits)) return null;
  return digits + (inside ? `;ext=${inside}` : '');
}
