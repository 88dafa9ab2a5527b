import { readThrough, type Reading } from '../../../compile/reading-time.ts';
import { placeViews } from '../../../pictures/leg-zones.ts';
import { levels, type Level } from '../../../model/level.ts';
import type { Answer, Answers, ShownCause } from '../../../model/checker.ts';
import type { Engine } from '../../../engine/create-engine.ts';
import type { PublishedCase } from './published.ts';

/** The checker's result for one case. */
export interface Measured {
  readonly published: PublishedCase;
  readonly level: Level;
  /** The causes in the order of the result. */
  readonly causes: readonly ShownCause[];
  /** Rank of the true cause, from 1; 0 if it is not shown. */
  readonly rank: number;
  /** What they read on the way. */
  readonly reading: Reading;
}

/** The answers of a visitor who knows only the story, to every question that is asked. */
export function walk({ run, questions }: Engine, { answers }: { readonly answers: Answers }): Answers {
  const lists = new Set(questions.filter(({ kind }) => kind === 'many').map(({ id }) => id));
  const given: Record<string, Answer> = {};
  for (let id = run(given).nextId; id; id = run(given).nextId) {
    if (id in given) throw new Error(`"${id}" is asked twice.`);
    given[id] = answers[id] ?? (lists.has(id) ? ['none'] : 'not-sure');
  }
  return given;
}

export function measure(engine: Engine, published: PublishedCase): Measured {
  const { level, causes } = engine.assess(published.answers);
  const rank = causes.findIndex(({ id }) => published.causes.includes(id)) + 1;
  return { published, level, causes, rank, reading: readThrough(engine, published.answers, placeViews) };
}

/** The same cases with one level for all, as a baseline. */
export function alwaysSay(level: Level, measured: readonly Measured[]): readonly Measured[] {
  return measured.map((one) => ({ ...one, level, causes: [], rank: 0 }));
}

export type Verdict = 'exact' | 'ok' | 'under' | 'over';

/** The right level of a story, and the levels that also pass. */
export interface Truth {
  readonly level: Level;
  readonly acceptable: readonly Level[];
}

export function verdict({ level, published }: Measured): Verdict {
  return verdictOf(level, published);
}

export function verdictOf(level: Level, truth: Truth): Verdict {
  if (level === truth.level) return 'exact';
  if (truth.acceptable.includes(level)) return 'ok';
  return levels.indexOf(level) > levels.indexOf(truth.level) ? 'under' : 'over';
}

/** A share: the cases that it counts, and those of them that meet the condition. */
export interface Share {
  readonly of: readonly Measured[];
  readonly are: readonly Measured[];
}

function share(of: readonly Measured[], is: (measured: Measured) => boolean): Share {
  return { of, are: of.filter(is) };
}

export const isUrgent = (level: Level) => level === 'emergency' || level === 'urgent';
const isHarmless = ({ published }: Measured) => published.tags.includes('must-not-overtriage');
const isKnown = ({ published }: Measured) => !published.unknown;

/** Bars that a test holds, in percent: the least or, for harmless cases sent too high, the most. */
export const bars = { exact: 75, overTriage: 10, causeShown: 88, causeFirst: 70 } as const;

/** The measures of a result. */
export const numbers = {
  exact: (all: readonly Measured[]) => share(all, (one) => verdict(one) === 'exact'),
  acceptable: (all: readonly Measured[]) => share(all, (one) => ['exact', 'ok'].includes(verdict(one))),
  /** Emergency and urgent cases below their acceptable levels. */
  underTriage: (all: readonly Measured[]) =>
    share(
      all.filter(({ published }) => isUrgent(published.level)),
      (one) => verdict(one) === 'under',
    ),
  /** Harmless cases sent to urgent or emergency care. */
  overTriage: (all: readonly Measured[]) => share(all.filter(isHarmless), ({ level }) => isUrgent(level)),
  falseAlarm: (all: readonly Measured[]) => share(all.filter(isHarmless), ({ level }) => level === 'emergency'),
  /** Cases whose true cause is shown; for an emergency, named by its rules. */
  causeShown: (all: readonly Measured[]) => share(all.filter(isKnown), ({ rank }) => rank > 0),
  causeFirst: (all: readonly Measured[]) => share(all.filter(isKnown), ({ rank }) => rank === 1),
  /** Cases that show every danger to consider, or are sent to an emergency department. */
  dangersShown: (all: readonly Measured[]) =>
    share(
      all.filter(({ published }) => published['must-consider'].length > 0),
      (one) => one.level === 'emergency' || missedDangers(one).length === 0,
    ),
} satisfies Record<string, (all: readonly Measured[]) => Share>;

export function missedDangers({ published, causes }: Measured): readonly string[] {
  return published['must-consider'].filter((danger) => causes.every(({ id }) => id !== danger));
}

export function percent({ of, are }: Share): number {
  return of.length === 0 ? 0 : (100 * are.length) / of.length;
}

/** The quantile of the values at `part`, from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/**
 * Milliseconds of `assess` and `nextQuestion` together at every question of every case. It is the median of several
 * rounds, so that other load on the machine does not count.
 */
export function times(engine: Engine, cases: readonly PublishedCase[]): readonly number[] {
  const situations = cases.flatMap((published) => {
    const told = Object.entries(walk(engine, published));
    return [...told.keys(), told.length].map((answers) => Object.fromEntries(told.slice(0, answers)));
  });
  return situations.map((answers) =>
    quantile(
      Array.from({ length: 15 }, () => time(engine, answers)),
      0.5,
    ),
  );
}

function time(engine: Engine, answers: Answers): number {
  const start = performance.now();
  engine.assess(answers);
  engine.nextQuestion(answers);
  return performance.now() - start;
}
