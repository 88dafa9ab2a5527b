import type { Condition } from '../model/checker.ts';
import type { Literal, Outlook, ParsedCondition, QuestionStates } from './types.ts';

/** Parses a condition once, so that evaluating it is cheap. */
export function parse(condition: Condition): ParsedCondition {
  if (typeof condition === 'string') return parseLiteral(condition);
  if ('all' in condition) return { atLeast: condition.all.length, parts: condition.all.map(parse) };
  if ('any' in condition) return { atLeast: 1, parts: condition.any.map(parse) };
  return { atLeast: condition.atLeast, parts: condition.of.map(parse) };
}

/** Parses a condition that may be absent. */
export function parseOptional(condition: Condition | undefined): ParsedCondition | undefined {
  return condition === undefined ? undefined : parse(condition);
}

/**
 * Parses `question.answer`. A range such as `8-16`, `60+` or `30` has an empty `answer`; its ends are both included. Any
 * other answer has the ends NaN, which no number reaches.
 */
export function parseLiteral(literal: string): Literal {
  const dot = literal.indexOf('.');
  const question = literal.slice(0, dot);
  const answer = literal.slice(dot + 1);
  const range = /^(\d+)(?:-(\d+)|(\+))?$/.exec(answer);
  if (!range) return { question, answer, from: NaN, to: NaN };
  const [, from, to = from, open] = range;
  return { question, answer: '', from: +from!, to: open ? Infinity : +to! };
}

/** Whether the condition holds now. */
export function holds(condition: ParsedCondition, states: QuestionStates): boolean {
  if ('question' in condition) return literalHolds(condition, states);
  let needed = condition.atLeast;
  for (const part of condition.parts) {
    if (needed <= 0) return true;
    if (holds(part, states)) needed--;
  }
  return needed <= 0;
}

function literalHolds({ question, answer, from, to }: Literal, states: QuestionStates): boolean {
  const { given, isAsked } = states.stateOf(question);
  if (answer === 'unanswered') return isAsked && !given;
  if (!given) return false;
  if (answer === 'not-sure') return given.isNotSure;
  if (answer) return given.chosen.has(answer);
  return given.number !== undefined && given.number >= from && given.number <= to;
}

/** Whether the condition will hold once every open question is answered. */
export function outlook(condition: ParsedCondition, states: QuestionStates): Outlook {
  if ('question' in condition) {
    const { given, isSettled } = states.stateOf(condition.question);
    if (isSettled) return literalHolds(condition, states) ? 'yes' : 'no';
    return given && !literalHolds(condition, states) ? 'no' : 'maybe';
  }
  const known = states.outlooks.get(condition);
  if (known) return known;
  let sure = 0;
  let possible = 0;
  for (const part of condition.parts) {
    const found = outlook(part, states);
    if (found === 'yes') sure++;
    if (found !== 'no') possible++;
  }
  let result: Outlook = possible >= condition.atLeast ? 'maybe' : 'no';
  if (sure >= condition.atLeast) result = 'yes';
  states.outlooks.set(condition, result);
  return result;
}

/** Smallest number of literals that must still become true for the condition to hold; Infinity if it never will. */
export function missing(condition: ParsedCondition, states: QuestionStates): number {
  const later = outlook(condition, states);
  if (later !== 'maybe') return later === 'yes' ? 0 : Infinity;
  if ('question' in condition) return literalHolds(condition, states) ? 0 : 1;
  const counts = condition.parts.map((part) => missing(part, states)).sort((a, b) => a - b);
  return counts.slice(0, condition.atLeast).reduce((total, count) => total + count, 0);
}

/** The literals that make the condition hold now; empty if it does not hold. */
export function firedLiterals(condition: ParsedCondition, states: QuestionStates): readonly Literal[] {
  if (!holds(condition, states)) return [];
  if ('question' in condition) return [condition];
  return condition.parts.flatMap((part) => firedLiterals(part, states));
}
