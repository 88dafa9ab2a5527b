import { oldest } from '../model/checker.ts';

const decimalDigit = /^\p{Nd}$/u;

/**
 * Age in whole years that a visitor typed, in the decimal digits of any script; null for anything else. A text with a unit
 * ("18 months") is no number of years and is never cut down to one.
 */
export function readYears(text: string): number | null {
  const typed = text.trim();
  if (!/^\p{Nd}+$/u.test(typed)) return null;
  const years = [...typed].reduce((sum, digit) => sum * 10 + valueOf(digit), 0);
  return years <= oldest ? years : null;
}

/** Unicode encodes the decimal digits of a script as a contiguous range from zero, so that runs of ranges are multiples of ten. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (start > 0 && decimalDigit.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
