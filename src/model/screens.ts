import type { Answer, Option, Question } from './checker.ts';

/** Largest number of options on one screen of a question asked over several screens. */
const mostOnScreen = 8;

/** Largest number of options shown at once in any other list; the rest are shown on request. */
export const mostAtOnce = 9;

/** Options under one heading; id and text are empty for options without a heading. */
export interface OptionGroup {
  readonly id: string;
  readonly text: string;
  readonly options: readonly Option[];
}

/** Groups the options that have a row under the question's headings, in order; options without a heading come first. */
export function groupsOf({ groups = [] }: Question, options: readonly Option[]): readonly OptionGroup[] {
  return [{ id: '', text: '' }, ...groups]
    .map((group) => ({
      ...group,
      options: options.filter((option) => !option.within && (option.group ?? '') === group.id),
    }))
    .filter((group) => group.options.length > 0);
}

/** The options on each screen of a question: consecutive groups, as many as fit. Never empty. */
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

/** Whether an answer contains an option, and not only "none" or "not sure". */
export function hasOption(answer: readonly string[]): boolean {
  return answer.some((id) => id !== 'none' && id !== 'not-sure');
}

/** Joins the answers of a question's screens into one. "None" stays only if no screen has another answer. */
export function joinScreens(parts: readonly (readonly string[])[]): readonly string[] {
  const chosen = [...new Set(parts.flat())].filter((id) => id !== 'none');
  return chosen.length > 0 ? chosen : ['none'];
}

/**
 * The answers to the screens before the one that a visitor returns to: the last one with a chosen option, else the
 * last. "Not sure" is kept on the first screen, because nobody knows where it was given.
 */
export function partsBefore(question: Question, answer: Answer): readonly (readonly string[])[] {
  const chosen: readonly string[] = typeof answer === 'object' ? answer : [];
  const parts = screensOf(question).map((options, at) => {
    const ids = chosen.filter((id) => options.some((option) => option.id === id) || (at === 0 && id === 'not-sure'));
    return ids.length > 0 ? ids : ['none'];
  });
  const chosenLast = parts.findLastIndex(hasOption);
  return parts.slice(0, chosenLast < 0 ? parts.length - 1 : chosenLast);
}
