import type { Answer, Option, Question } from './checker.ts';

/** Most options on one screen of a question that is asked in several. */
export const mostOnScreen = 8;

/** Most options shown at once of any other list; further ones are shown on request. */
export const mostAtOnce = 9;

/** Options under one heading, which is empty for those without. */
export interface OptionGroup {
  readonly id: string;
  readonly text: string;
  readonly options: readonly Option[];
}

/** These options of the question, of those with a row, under its headings, in order; those without a heading come first. */
export function groupsOf({ groups = [] }: Question, options: readonly Option[]): readonly OptionGroup[] {
  return [{ id: '', text: '' }, ...groups]
    .map((group) => ({
      ...group,
      options: options.filter((option) => !option.within && (option.group ?? '') === group.id),
    }))
    .filter((group) => group.options.length > 0);
}

/** The options of each screen of a question: consecutive groups, as many as fit. Never empty. */
export function screensOf(question: Question): readonly (readonly Option[])[] {
  if (!question.inScreens) return [question.options];
  const screens: Option[][] = [];
  for (const { options } of groupsOf(question, question.options)) {
    const last = screens.at(-1);
    if (last && last.length + options.length <= mostOnScreen) last.push(...options);
    else screens.push([...options]);
  }
  return screens;
}

/** Whether an answer names an option of its question, and not only "none" or "not sure". */
export function hasOption(answer: readonly string[]): boolean {
  return answer.some((id) => id !== 'none' && id !== 'not-sure');
}

/** The answer to a question, from those to its screens. "None" is left only where no screen has another. */
export function joinScreens(parts: readonly (readonly string[])[]): readonly string[] {
  const chosen = [...new Set(parts.flat())].filter((id) => id !== 'none');
  return chosen.length > 0 ? chosen : ['none'];
}

/**
 * The answers to the screens before the one that a visitor returns to: the last with an option of the answer, or the last.
 * It is not known on which screen the visitor was not sure, so the first keeps it.
 */
export function partsBefore(question: Question, answer: Answer): readonly (readonly string[])[] {
  const chosen: readonly string[] = typeof answer === 'object' ? answer : [];
  const parts = screensOf(question).map((options, at) => {
    const ids = chosen.filter((id) => options.some((option) => option.id === id) || (at === 0 && id === 'not-sure'));
    return ids.length > 0 ? ids : ['none'];
  });
  const last = parts.findLastIndex(hasOption);
  return parts.slice(0, last < 0 ? -1 : last);
}
