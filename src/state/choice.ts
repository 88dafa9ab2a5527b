import { readYears } from './typed-years.ts';
import type { Answer, Question } from '../model/checker.ts';

/** The answer for these choices, option ids or the years as typed; null if they are no valid answer. */
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
