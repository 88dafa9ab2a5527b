import { parseLiteral } from '../../engine/conditions.ts';
import type { Condition, Question } from '../../model/checker.ts';
import { html, list, type Markup, type Piece } from './markup.ts';

/** A condition in words: the texts of its answers in nested lists, single answers before combinations. */
export function conditionWords(condition: Condition, questions: readonly Question[]): Markup {
  if (typeof condition === 'string') return html`${answerWords(condition, questions)} <code>${condition}</code>`;
  const isCombined = (part: Condition) => Number(typeof part !== 'string');
  const sorted = [...partsOf(condition)].sort((a, b) => isCombined(a) - isCombined(b));
  const parts = list(sorted.map((part) => conditionWords(part, questions)));
  if ('all' in condition) return html`All of these: ${parts}`;
  if ('any' in condition) return html`Any of these: ${parts}`;
  return html`At least ${condition.atLeast} of these: ${parts}`;
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
