import { oldest } from '../model/checker.ts';

const decimalDigit = /^\p{Nd}$/u;

/**
 * The age in whole years that a visitor typed, in the decimal digits of any script; null for anything else. A number
 * with a unit ("18 months") is refused, never shortened to a number.
 */
export function readYears(text: string): number | null {
  const typed = text.trim();
  if (!/^\p{Nd}+$/u.test(typed)) return null;
  const years = [...typed].reduce((sum, digit) => sum * 10 + valueOf(digit), 0);
  return years <= oldest ? years : null;
}

/** The decimal digits of each script are contiguous in Unicode and runs of them start at multiples of ten. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (start > 0 && decimalDigit.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
