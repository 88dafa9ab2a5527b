import { rules } from 'virtual:rules';
import { idsOf, questions, type MutableAnswers } from './real-answers.ts';
import type { Cause } from '../../src/model/checker.ts';

// Made-up visitors: each has one of the causes, as often as its base rate says, and most of its signs; now and then a sign
// of something else. Enough to see how many screens people meet; not a measure of how right the checker is.

/** The same numbers between 0 and 1 for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Visitors for each step of the base rate, from very rare to common. */
const visitors: Readonly<Record<number, number>> = { [-2]: 1, [-1]: 3, 0: 6, 1: 12, 2: 24 };

const crowd = rules.causes.flatMap((cause) => Array<Cause>(visitors[cause.prior] ?? 1).fill(cause));

export function patient(roll: () => number): MutableAnswers {
  const { weights } = pick(crowd, roll);
  const told: MutableAnswers = { age: ageFor(weights.age ?? {}, roll) };
  for (const question of questions) {
    if (question.kind === 'number') continue;
    const row = weights[question.id] ?? {};
    const chances = idsOf(question).map((id) => [id, chanceOf(question.id, row[id] ?? 0)] as const);
    if (question.kind === 'one') {
      told[question.id] = likeliest(chances.map(([id, chance]) => [id, chance + roll() * 0.5]));
    } else {
      const chosen = chances.filter(([, chance]) => roll() < chance).map(([id]) => id);
      told[question.id] = chosen.length > 0 ? chosen : ['none'];
    }
  }
  return placed(told, weights.location ?? {}, roll);
}

/** How likely somebody ticks an option that speaks for their cause, says nothing of it, or speaks against it. */
function chanceOf(question: string, weight: number): number {
  if (question === 'emergency') return weight > 0 ? 0.2 : 0.001;
  if (weight > 0) return weight > 1 ? 0.6 : 0.25;
  return weight < 0 ? 0.005 : 0.02;
}

function placed(told: MutableAnswers, row: Readonly<Record<string, number>>, roll: () => number): MutableAnswers {
  const places = Object.keys(row).filter((id) => row[id]! > 0);
  const given = told.location as string[];
  if (given.some((id) => places.includes(id))) return told;
  return { ...told, location: [pick(places.length > 0 ? places : ['deep', 'calf', 'back-middle'], roll)] };
}

function ageFor(row: Readonly<Record<string, number>>, roll: () => number): number {
  const [range] = Object.entries(row)
    .filter(([, weight]) => weight > 0)
    .map(([range, weight]) => [range, weight + roll()] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([range]) => range);
  const [from = 18, to = 75] = range && roll() < 0.7 ? range.replace('+', '-85').split('-').map(Number) : [];
  return Math.round(from + roll() * (to - from));
}

function likeliest(ranked: readonly (readonly [id: string, chance: number])[]): string {
  return [...ranked].sort((a, b) => b[1] - a[1])[0]![0];
}

function pick<Item>(items: readonly Item[], roll: () => number): Item {
  return items[Math.floor(roll() * items.length)]!;
}
