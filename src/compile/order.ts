import { parseLiteral } from '../engine/conditions.ts';
import { answersWithoutOption } from './conditions.ts';
import type { Cause, Condition, Question } from '../model/checker.ts';

// The same order in every rule and every cause compresses well.

/** Sorts weights by question and option, and ages upwards. */
export function orderWeights(weights: Cause['weights'], questions: readonly Question[]): Cause['weights'] {
  const sorted = questions.flatMap((question) => {
    const row = Object.entries(weights[question.id] ?? {}).sort(
      ([a], [b]) => placeOf(a, question) - placeOf(b, question),
    );
    return row.length > 0 ? [[question.id, Object.fromEntries(row)] as const] : [];
  });
  return Object.fromEntries(sorted);
}

/** Sorts the literals of each list by question and option, behind the conditions that the list contains. */
export function orderLiterals(condition: Condition, questions: readonly Question[]): Condition {
  const sorted = (list: readonly Condition[]): readonly Condition[] => [
    ...list.filter((part) => typeof part !== 'string').map((part) => orderLiterals(part, questions)),
    ...list
      .filter((part) => typeof part === 'string')
      .sort((a, b) => placeOfLiteral(a, questions) - placeOfLiteral(b, questions)),
  ];
  if (typeof condition === 'string') return condition;
  if ('all' in condition) return { all: sorted(condition.all) };
  if ('any' in condition) return { any: sorted(condition.any) };
  return { ...condition, of: sorted(condition.of) };
}

function placeOfLiteral(literal: string, questions: readonly Question[]): number {
  const [id, answer = ''] = literal.split('.');
  const place = questions.findIndex((question) => question.id === id);
  const question = questions[place];
  return question ? 10_000 * place + placeOf(answer, question) : 0;
}

/** Place of an option, or the age where a range starts; answers without an option come last. */
function placeOf(answer: string, { id, options }: Question): number {
  const place = options.findIndex((option) => option.id === answer);
  if (place >= 0) return place;
  const { from } = parseLiteral(`${id}.${answer}`);
  return Number.isNaN(from) ? 1000 + answersWithoutOption.indexOf(answer) : from;
}
