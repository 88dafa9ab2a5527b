import { isAtLeast, levels, type Level } from '../model/level.ts';
import { firedLiterals } from './conditions.ts';
import type { ShownCause } from '../model/checker.ts';
import type { Judgement, ParsedRule } from './levels.ts';
import type { Contender, Part, Score, ScoreSheet } from './scores.ts';
import type { Situation } from './situation.ts';

/** A cause is shown from this score, and fits well from the next. Ordinal judgements, set against the published cases. */
export const partialFrom = 4;
export const strongFrom = 7;

const mostShown = 5;

/** A cause with its score. */
export interface Ranked {
  readonly contender: Contender;
  readonly score: Score;
}

/** The causes that the answers fit at this level, best first. */
export function rank(sheet: ScoreSheet, situation: Situation, level: Level): readonly Ranked[] {
  return sheet.contenders
    .map((contender) => ({ contender, score: sheet.score(contender, situation) }))
    .filter(({ contender, score }) => fits(score) && isShownAt(contender, level))
    .sort((a, b) => standing(b, a));
}

/** Whether a cause may stand beside a level: a danger beside a milder level would contradict it. */
export function isShownAt({ cause }: Contender, level: Level): boolean {
  return !cause.danger || isAtLeast(level, cause.danger.level);
}

/** Above zero where `a` stands before `b`. */
export function standing(a: Ranked, b: Ranked): number {
  return a.score.total - b.score.total || precedence(a.contender, b.contender);
}

/** Of two equals the more common stands first. */
export function precedence(a: Contender, b: Contender): number {
  return a.cause.prior - b.cause.prior || (a.cause.id < b.cause.id ? 1 : -1);
}

/** Dangers to rule out: the most pressing first. */
export function pressing(a: Contender, b: Contender): number {
  return levels.indexOf(urgency(a)) - levels.indexOf(urgency(b)) || precedence(b, a);
}

function urgency({ cause }: Contender): Level {
  return cause.danger?.level ?? 'self-care';
}

function fits({ total, isEligible, isPointedTo }: Score): boolean {
  return isEligible && isPointedTo && total >= partialFrom;
}

/** What the result shows below an emergency: the best causes, then the other dangers to rule out. */
export function rankedCauses(judgement: Judgement, sheet: ScoreSheet, situation: Situation): readonly ShownCause[] {
  const best = rank(sheet, situation, judgement.level).slice(0, mostShown);
  const shown = new Set(best.map(({ contender }) => contender));
  const dangers = dangersOf(judgement, sheet, situation);
  const others = dangers.filter((contender) => !shown.has(contender));
  const flags = new Map(namedBy(judgement.fired, situation));
  return [...best.map(({ contender }) => contender), ...others].map((contender) =>
    show(contender, sheet, situation, flags.get(contender.cause.id) ?? [], dangers.includes(contender)),
  );
}

/** The dangerous causes that a rule names or that raise the level themselves, the most pressing first. */
export function dangersOf(judgement: Judgement, sheet: ScoreSheet, situation: Situation): readonly Contender[] {
  const named = new Set(namedBy(judgement.fired, situation).map(([id]) => id));
  return sheet.contenders
    .filter(
      (contender) => contender.cause.danger && (judgement.raised.includes(contender) || named.has(contender.cause.id)),
    )
    .sort(pressing);
}

/** What the flags of an emergency point to, in the order of the flags. */
export function emergencyCauses(judgement: Judgement, sheet: ScoreSheet, situation: Situation): readonly ShownCause[] {
  const flags = namedBy(
    judgement.fired.filter(({ rule }) => rule.level === 'emergency'),
    situation,
  );
  const named = flags.flatMap(([id, quotes]) => {
    const contender = sheet.contenders.find(({ cause }) => cause.id === id);
    return contender ? [show(contender, sheet, situation, quotes, true)] : [];
  });
  const raised = judgement.raised.filter(({ cause }) => cause.danger?.level === 'emergency');
  return [
    ...named,
    ...raised
      .filter(({ cause }) => named.every(({ id }) => id !== cause.id))
      .map((contender) => show(contender, sheet, situation, [], true)),
  ];
}

function show(
  contender: Contender,
  sheet: ScoreSheet,
  situation: Situation,
  flags: readonly string[],
  danger: boolean,
): ShownCause {
  const parts = sheet.parts(contender, situation);
  const quotes = (chosen: readonly Part[]) =>
    chosen.flatMap(({ question, answer }) => situation.quote(question.id, answer));
  const score = sheet.score(contender, situation);
  return {
    id: contender.cause.id,
    name: contender.cause.name,
    page: contender.cause.page,
    fit: fits(score) && score.total >= strongFrom ? 'strong' : 'partial',
    because: [...new Set([...quotes(parts.filter(({ weight }) => weight > 0)), ...flags])],
    against: quotes(parts.filter(({ weight }) => weight < 0)),
    danger,
  };
}

/** The causes that the rules name, each with the answers that fired them. A cause without an answer to quote is left out. */
function namedBy(
  fired: readonly ParsedRule[],
  situation: Situation,
): readonly (readonly [string, readonly string[]])[] {
  const named = new Map<string, string[]>();
  for (const { rule, when } of fired) {
    const quotes = firedLiterals(when, situation).flatMap(({ question, answer }) => situation.quote(question, answer));
    if (quotes.length === 0) continue;
    for (const cause of rule.causes ?? []) named.set(cause, [...(named.get(cause) ?? []), ...quotes]);
  }
  return [...named];
}
