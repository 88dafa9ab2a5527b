import { html, type TemplateResult } from 'lit';
import { drawCauses } from './causes.ts';
import { drawLevel, drawRules, openQuestion } from './level.ts';
import { drawQuestion } from './question.ts';
import type { TrialResult, View } from './view.ts';

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
        ${drawNext(now)} ${drawRules(rules, now, before)} ${drawCauses(view)}
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

function drawNext({ next }: TrialResult): TemplateResult {
  if (!next) return html`<p>The checker asks no more: nothing left could change this.</p>`;
  return html`<p>
    It would ask next:
    <button type="button" class="link" @click=${() => openQuestion(next.id)}>${next.text}</button>
  </p>`;
}
