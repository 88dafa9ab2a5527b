import { readYears } from './typed-years.ts';
import type { Answer, Question } from '../model/checker.ts';

/** The choices that an answer stands for: option ids, or the years as typed. */
export function chosenIn(answer: Answer | null): readonly string[] {
  if (answer === null) return [];
  return typeof answer === 'object' ? answer : [String(answer)];
}

/** The answer for these choices; null if they are no valid answer. */
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
