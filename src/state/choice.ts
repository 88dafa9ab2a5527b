import { readYears } from './typed-years.ts';
import type { Answer, Question } from '../model/checker.ts';

/** What the fields show of an answer: ids of options, or the years as typed. */
export function chosenIn(answer: Answer | null): readonly string[] {
  if (answer === null) return [];
  return typeof answer === 'object' ? answer : [String(answer)];
}

/** The answer that the fields make; null where they make none. */
export function answerOf({ kind }: Question, chosen: readonly string[]): Answer | null {
  const [first = ''] = chosen;
  switch (kind) {
    case 'many':
      return chosen.length > 0 ? chosen : null;
    case 'one':
      return first || null;
    case 'number':
      return readYears(first);
  }
}
