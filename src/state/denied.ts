import { hasOption, screensOf } from '../model/screens.ts';
import type { Option, Question } from '../model/checker.ts';
import type { Level } from '../model/level.ts';
import type { Answered } from '../model/snapshot.ts';

/**
 * The signs and risks that the visitor was shown and did not choose. None of a list of which they were not sure, or in which
 * they chose what stays on the screen. An emergency ends its question: the screens after the last sign chosen were never seen.
 */
export function deniedOf(question: Question, { answer, offered }: Answered, level: Level): readonly Option[] {
  if (typeof answer !== 'object' || answer.includes('not-sure') || !(question.safety || question.after)) return [];
  const hidden = question.options.filter((option) => option.private).map(({ id }) => id);
  if (answer.some((id) => hidden.includes(id))) return [];
  const screens = screensOf(question);
  const last = screens.findLastIndex((options) => options.some(({ id }) => answer.includes(id)));
  const seen = level === 'emergency' && hasOption(answer) ? screens.slice(0, last + 1) : screens;
  return seen.flat().filter(({ id }) => ![...answer, ...hidden].includes(id) && (offered?.includes(id) ?? true));
}
