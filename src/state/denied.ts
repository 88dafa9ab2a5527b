import { privateIn } from '../model/checker.ts';
import { hasOption, screensOf } from '../model/screens.ts';
import type { Option, Question } from '../model/checker.ts';
import type { Level } from '../model/level.ts';
import type { Answered } from '../model/snapshot.ts';

/**
 * The signs and risks that the visitor saw and did not choose; none if they were not sure, or chose a private
 * option. Screens after an emergency sign were never seen, so their options do not count.
 */
export function deniedOf(question: Question, { answer, offered }: Answered, level: Level): readonly Option[] {
  if (typeof answer !== 'object' || answer.includes('not-sure') || !(question.safety || question.after)) return [];
  if (privateIn(question, answer).length > 0) return [];
  const screens = screensOf(question);
  const last = screens.findLastIndex((options) => options.some(({ id }) => answer.includes(id)));
  const seen = level === 'emergency' && hasOption(answer) ? screens.slice(0, last + 1) : screens;
  return seen.flat().filter((one) => !one.private && !answer.includes(one.id) && (offered?.includes(one.id) ?? true));
}
