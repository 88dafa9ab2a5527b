import { parseLiteral } from '../../engine/conditions.ts';
import type { Condition, Question } from '../../model/checker.ts';
import { html, join, list, type Markup, type Piece } from './markup.ts';

/** A condition in words: nested lists, with single answers before combinations, and alternatives on one line. */
export function conditionWords(condition: Condition, questions: readonly Question[]): Markup {
  if (typeof condition === 'string') return html`${answerWords(condition, questions)} <code>${condition}</code>`;
  const isSingle = (part: Condition) => typeof part === 'string';
  const parts = partsOf(condition);
  const wordsOf = (some: readonly Condition[]) => some.map((part) => conditionWords(part, questions));
  const singles = wordsOf(parts.filter(isSingle));
  const combinations = wordsOf(parts.filter((part) => !isSingle(part)));
  if ('all' in condition) return html`All of these: ${list([...singles, ...combinations])}`;
  if ('of' in condition) return html`At least ${condition.atLeast} of these: ${list([...singles, ...combinations])}`;
  const line = join(singles, '; ');
  if (combinations.length === 0) return html`Any of these: ${line}`;
  return html`Any of these: ${list(singles.length > 0 ? [line, ...combinations] : combinations)}`;
}

/** What a visitor has answered if the literal holds. */
export function answerWords(literal: string, questions: readonly Question[]): Piece {
  const { question: id, answer, from, to } = parseLiteral(literal);
  const question = questions.find((one) => one.id === id);
  const asked = question?.text ?? id;
  if (answer === 'not-sure') return `“Not sure” to “${asked}”`;
  if (answer === 'unanswered') return `No answer to “${asked}”`;
  if (answer === '') return to === Infinity ? `Age ${from} or more` : `Age ${from} to ${to}`;
  return question?.options.find((option) => option.id === answer)?.text ?? literal;
}

/** All literals of a condition. */
export function literalsOf(condition: Condition): readonly string[] {
  return typeof condition === 'string' ? [condition] : partsOf(condition).flatMap(literalsOf);
}

function partsOf(condition: Exclude<Condition, string>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : condition.of;
}
