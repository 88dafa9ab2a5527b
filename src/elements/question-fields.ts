import { optionId, rowsOf } from '../views/options.ts';
import type { OptionList } from '../views/options.ts';

/**
 * The chosen options, or the years as typed. They are read from the fields of a question, because a page can stop their
 * events.
 */
export function readFields(question: HTMLElement, list: OptionList): readonly string[] {
  const years = question.querySelector<HTMLInputElement>('.number-input');
  if (years) return [years.value];
  return rowsOf(list)
    .filter(({ id }) => question.querySelector<HTMLInputElement>(`#${optionId(list.question, id)}`)?.checked)
    .map(({ id }) => id);
}

/** Opens the further options and puts the focus on them; false if there are none, or if they are open. */
export function openFurther(question: HTMLElement): boolean {
  const fold = question.querySelector<HTMLDetailsElement>('.options-more');
  if (!fold || fold.open) return false;
  fold.open = true;
  fold.querySelector('summary')?.focus();
  return true;
}

/** Puts the focus on what an error is about: the field for the years, or the message. */
export function focusError(question: HTMLElement): void {
  (
    question.querySelector<HTMLElement>('.number-input') ?? question.querySelector<HTMLElement>('.question-error')
  )?.focus();
}

/** Chooses the option in sight whose number is the key, as a click would. */
export function chooseByDigit(question: HTMLElement, key: string): void {
  const rows = question.querySelector('fieldset')?.querySelectorAll<HTMLElement>('.option:not([hidden]) input');
  const row = rows?.[Number(key) - 1];
  row?.focus();
  row?.click();
}
