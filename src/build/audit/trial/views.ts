import { html, type TemplateResult } from 'lit';
import type { Explanation } from '../../../engine/create-engine.ts';
import type { Answers, Assessment, Question, Rules } from '../../../model/checker.ts';
import { drawCauses } from './causes.ts';
import { drawLevel, drawRules, openQuestion } from './level.ts';
import { drawQuestion } from './question.ts';

/** The checker's result for the answers. */
export interface Judged {
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  readonly next: Question | null;
  /** Ids of the questions that are asked with these answers. */
  readonly asked: readonly string[];
}

export interface View {
  readonly rules: Rules;
  readonly cases: { readonly published: Cases; readonly invented: Cases };
  readonly answers: Answers;
  readonly now: Judged;
  /** The result before the last change. */
  readonly before: Judged;
  readonly give: (answers: Answers) => void;
  readonly start: (answers: Answers) => void;
  readonly takeCase: (id: string) => void;
}

type Cases = Readonly<Record<string, Answers>>;

export function drawTrial(view: View): TemplateResult {
  const { rules, cases, now, before } = view;
  return html`
    <div class="trial-start">
      <label for="trial-case">Answers of</label>
      <select id="trial-case" @change=${({ target }: Event) => view.takeCase((target as HTMLSelectElement).value)}>
        <option value="">nobody: give your own</option>
        <optgroup label="Published cases">${Object.keys(cases.published).map(drawCase)}</optgroup>
        <optgroup label="Invented patients">${Object.keys(cases.invented).map(drawCase)}</optgroup>
      </select>
      <button type="button" @click=${() => clear(view)}>Clear all answers</button>
    </div>
    ${drawLevel(now, before)}
    <div class="trial">
      <form aria-label="Answers to try" @submit=${(event: Event) => event.preventDefault()}>
        ${rules.questions.map((question) => drawQuestion(question, view))}
      </form>
      <div class="trial-result" role="region" aria-label="What the checker makes of them">
        ${drawNext(now)} ${drawRules(rules, now, before)} ${drawCauses(rules, now, before)}
      </div>
    </div>
  `;
}

function drawCase(id: string): TemplateResult {
  return html`<option value=${id}>${id}</option>`;
}

function clear({ start }: View): void {
  const select = document.querySelector<HTMLSelectElement>('#trial-case');
  if (select) select.value = '';
  start({});
}

function drawNext({ next }: Judged): TemplateResult {
  if (!next) return html`<p>The checker asks no more: nothing left could change this.</p>`;
  return html`<p>
    It would ask next:
    <button type="button" class="link" @click=${() => openQuestion(next.id)}>${next.text}</button>
  </p>`;
}
