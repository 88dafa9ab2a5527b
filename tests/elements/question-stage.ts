import { html } from 'lit';
import { choiceIn, screenIn } from '../support/screen.ts';
import { stage } from '../support/stage.ts';
import { choice, list } from '../support/toy-questions.ts';
import type { Answer, Question } from '../../src/model/checker.ts';
import type { TestStage } from '../support/stage.ts';

export const start = choice('start', 'sudden slow', { text: 'How?' });
export const knee = list('knee', 'locks swells clicks', {
  text: 'What does the knee do?',
  help: 'Tick all that fit.',
  why: 'It shows whether the joint is involved.',
  safety: true,
});
export const emergency: Question = {
  id: 'emergency',
  inScreens: true,
  kind: 'many',
  text: 'Do you have any of these now?',
  groups: [
    { id: 'chest', text: 'Breathing and chest' },
    { id: 'foot', text: 'Foot' },
  ],
  options: [
    { id: 'breathless', group: 'chest', text: 'Hard to breathe' },
    { id: 'cold', group: 'foot', text: 'A cold foot', help: 'Compare both.' },
  ],
  safety: true,
};
export const location = list('location', 'back-middle calf', { place: true });

export const ask = (question: Question, { draft = null, step = 2 }: { draft?: Answer | null; step?: number } = {}) =>
  stage(html`<kpg-question .question=${question} .draft=${draft} .step=${step}></kpg-question>`);
export const input = (host: TestStage, option: string) => choiceIn(host.renderRoot, option) as HTMLInputElement;
export const options = (host: TestStage) => screenIn(host.renderRoot)?.options ?? [];
export const chosen = (host: TestStage) => options(host).filter((option) => input(host, option).checked);
export const buttons = (host: TestStage) =>
  host.all('.question-buttons button').map((button) => button.innerText.replace(/\s+/g, ' ').trim());
export const focused = (host: TestStage) => host.shadowRoot?.activeElement ?? null;

export async function choose(host: TestStage, ...values: string[]): Promise<void> {
  for (const value of values) input(host, value).click();
  await host.updateComplete;
}

export async function press(host: TestStage, name: 'next' | 'back' | 'none' | 'not-sure'): Promise<unknown> {
  host.one(`[part~="${name}"]`).click();
  await host.updateComplete;
  return host.requests.at(-1);
}
