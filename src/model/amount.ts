import type { CountedKey, Say } from './strings.ts';

/** A number, or a range from the first session to what the exercise builds up to. */
export type Amount = number | readonly [from: number, to: number];

/** The lower and the upper end of an amount; the same number twice for a single one. */
export function boundsOf(amount: Amount): readonly [from: number, to: number] {
  return typeof amount === 'number' ? [amount, amount] : amount;
}

/** An amount in words: "8", or "8 to 12". */
export function sayRange(amount: Amount, say: Say): string {
  const [from, to] = boundsOf(amount);
  return from === to ? String(from) : say('amount.range', { from, to });
}

/** An amount with the thing it counts: "8 to 12 weeks", "1 week". */
export function sayCount(key: CountedKey, amount: Amount, say: Say): string {
  return say(key, { count: sayRange(amount, say), number: boundsOf(amount)[1] });
}
