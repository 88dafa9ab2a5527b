import type { Condition } from '../model/checker.ts';
import type { Situation } from './situation.ts';

/** A condition taken apart once, so that judging it costs little. */
export type Parsed = Literal | Count;

/** `question.answer`. */
export interface Literal {
  readonly question: string;
  /** Id of an option, `not-sure`, `unanswered`, or empty for a range of years. */
  readonly answer: string;
  readonly from: number;
  readonly to: number;
}

/** At least so many of the parts hold: all of them, any of them, or a number between. */
interface Count {
  readonly atLeast: number;
  readonly parts: readonly Parsed[];
}

export function parse(condition: Condition): Parsed {
  if (typeof condition === 'string') return parseLiteral(condition);
  if ('all' in condition) return { atLeast: condition.all.length, parts: condition.all.map(parse) };
  if ('any' in condition) return { atLeast: 1, parts: condition.any.map(parse) };
  return { atLeast: condition.atLeast, parts: condition.of.map(parse) };
}

export function parseOptional(condition: Condition | undefined): Parsed | undefined {
  return condition === undefined ? undefined : parse(condition);
}

export function parseLiteral(literal: string): Literal {
  const dot = literal.indexOf('.');
  const question = literal.slice(0, dot);
  const answer = literal.slice(dot + 1);
  const range = /^(\d+)(?:-(\d+)|(\+))?$/.exec(answer);
  if (!range) return { question, answer, from: NaN, to: NaN };
  const [, from, to = from, open] = range;
  return { question, answer: '', from: Number(from), to: open ? Infinity : Number(to) };
}

/** Whether the condition holds now. */
export function holds(condition: Parsed, situation: Situation): boolean {
  if ('question' in condition) return literalHolds(condition, situation);
  let missing = condition.atLeast;
  return condition.parts.some((part) => missing <= 0 || (holds(part, situation) && --missing === 0)) || missing <= 0;
}

function literalHolds({ question, answer, from, to }: Literal, situation: Situation): boolean {
  const { reply, isAsked } = situation.view(question);
  if (answer === 'unanswered') return isAsked && !reply;
  if (!reply) return false;
  if (answer === 'not-sure') return reply.isNotSure;
  if (answer) return reply.chosen.has(answer);
  return reply.years !== undefined && reply.years >= from && reply.years <= to;
}

/** What becomes of a condition once the visitor has answered every question that is still open. */
export type Outlook = 'yes' | 'no' | 'maybe';

export function outlook(condition: Parsed, situation: Situation): Outlook {
  if ('question' in condition) {
    const { reply, isSettled } = situation.view(condition.question);
    if (isSettled) return literalHolds(condition, situation) ? 'yes' : 'no';
    return reply && !literalHolds(condition, situation) ? 'no' : 'maybe';
  }
  let sure = 0;
  let possible = 0;
  for (const part of condition.parts) {
    const found = outlook(part, situation);
    if (found === 'yes') sure++;
    if (found !== 'no') possible++;
  }
  return sure >= condition.atLeast ? 'yes' : possible >= condition.atLeast ? 'maybe' : 'no';
}

/** Adds the open questions on which a condition still hangs. */
export function collectOpen(condition: Parsed, situation: Situation, found: Set<string>): void {
  if (outlook(condition, situation) !== 'maybe') return;
  if ('question' in condition) situation.collectOpen(condition.question, found);
  else for (const part of condition.parts) collectOpen(part, situation, found);
}

/** Adds the open questions of which a condition speaks, whether it hangs on them or not. */
export function collectEvery(condition: Parsed, situation: Situation, found: Set<string>): void {
  if ('question' in condition) situation.collectOpen(condition.question, found);
  else for (const part of condition.parts) collectEvery(part, situation, found);
}

/** The literals about chosen options that make the condition hold. */
export function firedLiterals(condition: Parsed, situation: Situation): readonly Literal[] {
  if (!holds(condition, situation)) return [];
  if ('question' in condition) return [condition];
  return condition.parts.flatMap((part) => firedLiterals(part, situation));
}
