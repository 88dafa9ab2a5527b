import { answerScreen, openGuide, part, textOf } from '../support/guide.ts';
import { choiceIn, screenIn } from '../support/screen.ts';
import type { KneePainGuide } from '../../src/index.ts';

/** Option ids, or years, by question; what is not named is answered with "none" or "not sure". */
export type Choices = Readonly<Record<string, number | readonly string[]>>;

export const open = (attributes: Readonly<Record<string, string>> = {}) =>
  openGuide({ view: 'checker', region: 'gb', checker: '', ...attributes });
export const root = (guide: KneePainGuide) => guide.shadowRoot!;
export const asked = (guide: KneePainGuide) => screenIn(root(guide))?.question;
export const level = (guide: KneePainGuide) => part(guide, 'result-level')?.dataset['level'];
export const focused = (guide: KneePainGuide) => root(guide).activeElement;
export const progress = (guide: KneePainGuide) => part(guide, 'progress') as HTMLProgressElement;
export const option = (guide: KneePainGuide, id: string) => choiceIn(root(guide), id) as HTMLInputElement | null;
export const field = (guide: KneePainGuide) => root(guide).querySelector<HTMLInputElement>('kpg-question input')!;
export const givenBefore = (guide: KneePainGuide) => textOf(root(guide).querySelector('.question-buttons'));
export const changeOf = (guide: KneePainGuide, text: string) =>
  [...root(guide).querySelectorAll('.answer')]
    .find((answer) => textOf(answer).startsWith(text))!
    .querySelector('button')!;

/** Gives the guide a place this wide, in pixels, that would scroll sideways. */
export function inBox(guide: KneePainGuide, width: number): HTMLElement {
  const box = guide.parentElement!;
  box.style.inlineSize = `${width}px`;
  box.style.overflowX = 'auto';
  return box;
}

/** Gives the answer to the question on the screen, on all its screens, and to the one beside it. */
export async function answer(
  guide: KneePainGuide,
  choice: number | readonly string[] = [],
  beside: readonly string[] = [],
): Promise<void> {
  const question = asked(guide);
  while (asked(guide) === question) {
    const shown = screenIn(root(guide))!;
    const chosen = typeof choice === 'number' ? choice : choice.filter((id) => choiceIn(root(guide), id));
    await answerScreen(guide, chosen, beside);
    if (JSON.stringify(screenIn(root(guide))) === JSON.stringify(shown)) break;
  }
}

/** Answers until there is a result; the questions that were asked, in order. */
export async function runThrough(guide: KneePainGuide, choices: Choices): Promise<readonly string[]> {
  const path: string[] = [];
  for (let question = asked(guide); question; question = asked(guide)) {
    if (path.includes(question)) throw new Error(`The answer to "${question}" was not taken`);
    const beside = screenIn(root(guide), true)?.question;
    path.push(question, ...(beside ? [beside] : []));
    await answer(guide, choices[question], (beside ? choices[beside] : []) as readonly string[]);
  }
  return path;
}

export const mildStrain: Choices = {
  age: 28,
  location: ['thigh-middle'],
  start: ['sudden'],
  happened: ['sprint'],
  injury: ['carried-on'],
  since: ['under-week'],
};
