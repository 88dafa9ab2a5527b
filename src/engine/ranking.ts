import { isAtLeast, levels, type Level } from '../model/level.ts';
import { firedLiterals } from './conditions.ts';
import { dangerLevel, type Grounds, type Judgement } from './levels.ts';
import type { ShownCause } from '../model/checker.ts';
import type { Contender } from './weight-table.ts';
import type { Part, Score, Scores } from './scores.ts';

/**
 * Scores from which a cause is shown, and from which it fits well. They are ordinal judgements, set against the
 * published cases.
 */
export const partialFrom = 4;
export const strongFrom = 7;

const mostShown = 5;

/**
 * An answer with at least this weight against a cause is quoted as speaking against it. Such weights have a reason and
 * a source.
 */
const quotedFrom = 2;

/** A judgement with the scores of the causes. */
export interface Judged extends Grounds {
  readonly judgement: Judgement;
}

/** The causes that fit the answers at this level, best first. */
export function rank(scores: Scores, level: Level): readonly Contender[] {
  return scores.contenders
    .filter((contender) => fits(scores.of(contender)) && isShownAt(contender, level))
    .sort((a, b) => scores.of(b).total - scores.of(a).total || byTie(b, a));
}

/** Whether a cause may be shown at a level: a danger beside a milder level would contradict it. */
export function isShownAt({ cause }: Contender, level: Level): boolean {
  return !cause.danger || isAtLeast(level, cause.danger.level);
}

/** Order of causes with equal scores, positive if `a` comes before `b`: a danger first, then the more common. */
export function byTie(a: Contender, b: Contender): number {
  return (
    Number(Boolean(a.cause.danger)) - Number(Boolean(b.cause.danger)) ||
    a.cause.prior - b.cause.prior ||
    (a.cause.id < b.cause.id ? 1 : -1)
  );
}

/** Sort order of the dangers to rule out: most pressing first. */
export function byUrgency(a: Contender, b: Contender): number {
  return levels.indexOf(dangerLevel(a)) - levels.indexOf(dangerLevel(b)) || byTie(b, a);
}

function fits({ total, isEligible, isPointedTo }: Score): boolean {
  return isEligible && isPointedTo && total >= partialFrom;
}

/** The causes of a result below an emergency: the best causes, then the other dangers to rule out. */
export function rankedCauses(judged: Judged): readonly ShownCause[] {
  const best = rank(judged.scores, judged.judgement.level).slice(0, mostShown);
  const dangers = dangersOf(judged);
  const flags = flagsOf(judged);
  return [...new Set([...best, ...dangers])].map((contender) => ({
    ...describe(contender, judged, flags.get(contender.cause.id)),
    danger: dangers.includes(contender),
  }));
}

/** The dangerous causes that a rule names or that raise the level themselves, most pressing first. */
export function dangersOf(judged: Judged): readonly Contender[] {
  const { scores, judgement } = judged;
  const flags = flagsOf(judged);
  return scores.contenders
    .filter(
      (contender) => contender.cause.danger && (judgement.raised.includes(contender) || flags.has(contender.cause.id)),
    )
    .sort(byUrgency);
}

/** The causes of an emergency, in the order of the rules that hold. */
export function emergencyCauses(judged: Judged): readonly ShownCause[] {
  const { scores, judgement } = judged;
  const flags = flagsOf(judged, 'emergency');
  const named = [...flags.keys()].flatMap((id) => scores.contenders.find(({ cause }) => cause.id === id) ?? []);
  const raised = judgement.raised.filter((contender) => dangerLevel(contender) === 'emergency');
  return [...new Set([...named, ...raised])].map((contender) => ({
    ...describe(contender, judged, flags.get(contender.cause.id)),
    danger: true,
  }));
}

function describe(
  contender: Contender,
  { scores, situation }: Grounds,
  flags: readonly string[] = [],
): Omit<ShownCause, 'danger'> {
  const { id, name, page } = contender.cause;
  const parts = scores.parts(contender);
  const quotes = (chosen: readonly Part[]) =>
    chosen.flatMap(({ question, answer }) => situation.quote(question.id, answer));
  // A rule may read an answer that speaks against one of its causes.
  const opposed = new Set(quotes(parts.filter(({ weight }) => weight < 0)));
  const score = scores.of(contender);
  return {
    id,
    name,
    page,
    fit: fits(score) && score.total >= strongFrom ? 'strong' : 'partial',
    because: [...new Set([...quotes(parts.filter(({ weight }) => weight > 0)), ...flags])].filter(
      (quote) => !opposed.has(quote),
    ),
    against: quotes(parts.filter(({ weight }) => weight <= -quotedFrom)),
  };
}

/** The quoted answers of the fired rules, by the cause they name. A cause without a quoted answer is left out. */
function flagsOf({ judgement, situation }: Judged, level?: Level): ReadonlyMap<string, readonly string[]> {
  const flags = new Map<string, string[]>();
  for (const { rule, when } of judgement.fired) {
    if (level && rule.level !== level) continue;
    const quotes = firedLiterals(when, situation).flatMap(({ question, answer }) => situation.quote(question, answer));
    if (quotes.length === 0) continue;
    for (const cause of rule.causes ?? []) flags.set(cause, [...(flags.get(cause) ?? []), ...quotes]);
  }
  return flags;
}
