import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { words } from 'virtual:cases';
import { addedOptions, oldest, type Question } from '../../../model/checker.ts';
import { chosenOf, withAnswer, withTick } from './given.ts';
import type { View } from './view.ts';

/** A question with all its options, even if a visitor would see fewer or not be asked. */
export function drawQuestion(question: Question, view: View): TemplateResult {
  const { answers, now } = view;
  const { id, text, options } = question;
  const choices = [...options, ...addedOptions(question).map((option) => ({ id: option, text: words[option] }))];
  const chosen = chosenOf(answers, id);
  const given = chosen.map((one) => choices.find((choice) => choice.id === one)?.text ?? one);
  return html`<details class="entry" data-question=${id}>
    <summary>
      ${text} ${now.next?.id === id ? html`<b class="change">next</b>` : nothing}
      ${now.asked.includes(id) ? nothing : html`<small>Not asked with these answers: what it says counts for nothing.</small>`}
      ${given.length > 0 ? html`<small class="given">${given.join('; ')}</small>` : nothing}
    </summary>
    <fieldset>
      <legend class="visually-hidden">${text}</legend>
      ${question.kind === 'number' ? drawYears(question, view) : nothing}
      ${choices.map((choice) => drawChoice(choice, question, view))}
      ${question.kind === 'many' ? nothing : drawChoice({ id: '', text: 'No answer' }, question, view)}
    </fieldset>
  </details>`;
}

function drawYears({ id }: Question, { answers, give }: View): TemplateResult {
  const years = answers[id];
  const onInput = ({ target }: Event) => {
    const { value, valueAsNumber } = target as HTMLInputElement;
    give(withAnswer(answers, id, value === '' ? undefined : valueAsNumber));
  };
  return html`<label class="years">
    Years
    <input
      type="number"
      min="0"
      max=${oldest}
      .value=${live(typeof years === 'number' ? String(years) : '')}
      @input=${onInput}
    />
  </label>`;
}

function drawChoice(choice: { id: string; text: string }, question: Question, view: View): TemplateResult {
  const { answers, give } = view;
  const chosen = chosenOf(answers, question.id);
  const isMany = question.kind === 'many';
  const isChosen = choice.id === '' ? chosen.length === 0 : chosen.includes(choice.id);
  const onChange = ({ target }: Event) => {
    if (isMany) give(withTick(answers, question, choice.id, (target as HTMLInputElement).checked));
    else give(withAnswer(answers, question.id, choice.id === '' ? undefined : choice.id));
  };
  return html`<label>
    <input
      type=${isMany ? 'checkbox' : 'radio'}
      name="trial-${question.id}"
      value=${choice.id}
      .checked=${live(isChosen)}
      @change=${onChange}
    />
    ${choice.text}
  </label>`;
}
