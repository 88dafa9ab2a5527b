import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { addedOptions, oldest } from '../model/checker.ts';
import { RequestEvent } from '../model/requests.ts';
import { drawIcon } from '../pictures/icons.ts';
import { readYears } from '../state/typed-years.ts';
import { drawHeading } from '../views/heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Answer, Option, Question } from '../model/checker.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

export { styles } from './kpg-question.styles.ts';

/** What a closed disclosure hides. Safari 16 has no `checkVisibility`. */
const folded = 'details:not([open]) > :not(summary)';

/**
 * Asks one question. Choosing alone never moves on, since arrow keys walk through radios: an answer is given with Next.
 * One element asks one question in its life (the checker keys it), so that words which a translator replaced stay true.
 *
 * @fires kpg-answer-request - The visitor chose and pressed Next.
 * @fires kpg-back-request - The visitor wants the screen before.
 * @csspart question - The question with its options and buttons.
 * @csspart option - The row of one option, around its native radio or checkbox.
 * @csspart option-selected - The same, chosen.
 * @csspart why - Why we ask, on request.
 * @csspart next - Gives the answer.
 * @csspart back - Returns to the screen before.
 */
export class KpgQuestion extends KpgElement {
  /** The question to ask. */
  @property({ attribute: false }) question!: Question;
  /** What was chosen before. Default null. */
  @property({ attribute: false }) draft: Answer | null = null;
  /** Which screen this is, counted from 1. Default 1. */
  @property({ attribute: false }) step = 1;
  /** The answer is being changed from the result, and Back returns there. Default false. */
  @property({ attribute: false }) isChanging = false;

  @state() private _chosen: readonly string[] = [];
  @state() private _error: string | null = null;

  @query('.number-input') private readonly _numberInput!: HTMLElement | null;
  @query('.question-error') private readonly _errorLine!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this._chosen = chosenIn(this.draft);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide, question } = this;
    if (!guide) return nothing;
    return html`<div class="question" part="question" @keydown=${this._onKeyDown}>
      <p class="eyebrow tabular">
        ${guide.say(this.isChanging ? 'checker.changing' : 'checker.step', { step: this.step })}
      </p>
      ${question.kind === 'number' ? this._renderNumber(guide) : this._renderList(guide)}
    </div>`;
  }

  private _renderNumber(guide: GuideSnapshot): TemplateResult {
    const id = this._id('input');
    return html`${this._renderHead(guide, html`<label for=${id}>${guide.localise(this.question.text)}</label>`)}
      ${this._renderNotes(guide)}
      <p class="number">
        <input
          id=${id}
          class="field number-input tabular"
          name=${this.question.id}
          inputmode="numeric"
          enterkeyhint="next"
          autocomplete="off"
          .value=${this._chosen[0] ?? ''}
          aria-describedby=${this._described}
          aria-invalid=${this._error ? 'true' : nothing}
          @input=${this._onNumberInput}
        />
        ${guide.say('checker.years')}
      </p>
      ${this._renderButtons(guide)}`;
  }

  private _renderList(guide: GuideSnapshot): TemplateResult {
    const { question } = this;
    const isPlace = question.place ?? false;
    const isFolded = question.folded && groupsOf(question).length > 1;
    return html`<fieldset class="question-list" aria-describedby=${this._described} @change=${this._onChange}>
      <legend>${this._renderHead(guide, guide.localise(question.text))}</legend>
      ${this._renderNotes(guide)}
      <div class="question-body ${isPlace ? 'question-body-map' : ''}">
        ${isPlace ? this._renderLegMap(guide) : nothing}
        <div class="options">
          ${isFolded ? this._renderDisclosures(guide) : this._renderGroups(guide)}
          <div class="option-group option-group-common">
            ${commonOptions(question, guide).map((option) => this._renderOption(option))}
          </div>
        </div>
      </div>
      <div class="question-foot">${this._renderButtons(guide)}</div>
    </fieldset>`;
  }

  private _renderHead({ config }: GuideSnapshot, content: unknown): TemplateResult {
    return drawHeading(config.headingLevel, content, { look: 'title', isView: true });
  }

  // The place of the error is there from the start: a description added later is not read everywhere.
  private _renderNotes({ say, localise }: GuideSnapshot): TemplateResult {
    const { help, why } = this.question;
    return html`${help ? html`<p class="text muted" id=${this._id('help')}>${localise(help)}</p>` : nothing}
      ${
        why
          ? html`<details class="why small" part="why">
              <summary>${say('checker.why')}</summary>
              <p class="note">${localise(why)}</p>
            </details>`
          : nothing
      }
      <div id=${this._id('error')}>
        ${
          this._error
            ? html`<p class="note question-error" tabindex="-1">
                ${drawIcon('alarm')}<span
                  ><span class="visually-hidden">${say('checker.error')} </span>${this._error}</span
                >
              </p>`
            : nothing
        }
      </div>`;
  }

  private _renderLegMap(guide: GuideSnapshot): TemplateResult {
    const labels = Object.fromEntries(this.question.options.map(({ id, text }) => [id, guide.localise(text)]));
    return html`<kpg-leg-map
      .guide=${guide}
      .inputs=${this._id('')}
      .labels=${labels}
      .selected=${this._chosen}
    ></kpg-leg-map>`;
  }

  private _renderGroups(guide: GuideSnapshot): unknown {
    return groupsOf(this.question).map(({ id, text, options }) =>
      text
        ? html`<div class="option-group" role="group" aria-labelledby=${this._id(`group-${id}`)}>
            <p class="option-group-title" id=${this._id(`group-${id}`)}>${guide.localise(text)}</p>
            ${options.map((option) => this._renderOption(option))}
          </div>`
        : html`<div class="option-group">${options.map((option) => this._renderOption(option))}</div>`,
    );
  }

  // The danger screen is long: its groups open to their items. All signs can be read without opening anything, and "None of
  // these" stands below the last of them, so that nobody comes past them to it.
  private _renderDisclosures(guide: GuideSnapshot): unknown {
    const isIn = (list: readonly string[], options: readonly Option[]): boolean =>
      options.some(({ id }) => list.includes(id));
    return groupsOf(this.question).map(
      ({ text, options }) =>
        html`<details class="fold disclosure" ?open=${isIn(chosenIn(this.draft), options)}>
          <summary>
            <span>
              <span class="disclosure-title">
                ${guide.localise(text)} ${isIn(this._chosen, options) ? drawIcon('check') : nothing}
              </span>
              <span class="disclosure-items small muted">
                ${options.map((option) => html`<span>${guide.localise(option.text)}</span> `)}
              </span>
            </span>
          </summary>
          ${options.map((option) => this._renderOption(option))}
        </details>`,
    );
  }

  private _renderOption({ id, text, help }: Option): TemplateResult {
    const { guide, question } = this;
    const isChosen = this._chosen.includes(id);
    const helpId = this._id(`${id}-help`);
    return html`<label class="option" part="option ${isChosen ? 'option-selected' : ''}">
      <input
        id=${this._id(id)}
        type=${question.kind === 'one' ? 'radio' : 'checkbox'}
        name=${question.id}
        value=${id}
        .checked=${live(isChosen)}
        aria-labelledby=${this._id(`${id}-text`)}
        aria-describedby=${help ? helpId : nothing}
      />
      <span class="option-words">
        <span id=${this._id(`${id}-text`)}>${guide?.localise(text)}</span>
        ${help ? html`<span class="small muted" id=${helpId}>${guide?.localise(help)}</span>` : nothing}
      </span>
    </label>`;
  }

  private _renderButtons(guide: GuideSnapshot): TemplateResult {
    return html`<div class="question-buttons">
      ${
        this.step > 1 || this.isChanging
          ? html`<button type="button" class="button" part="button back" @click=${this._onBack}>
              ${drawIcon('back')} ${guide.say('checker.back')}
            </button>`
          : nothing
      }
      <button type="button" class="button button-primary" part="button button-primary next" @click=${this._onNext}>
        ${guide.say('checker.next')}
      </button>
    </div>`;
  }

  private readonly _onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { type, value, checked } = target;
    // "None of these" and any other choice put each other out.
    const isOther = (id: string): boolean => type !== 'radio' && id !== value && (id === 'none') === (value === 'none');
    const others = this._chosen.filter(checked ? isOther : (id) => id !== value);
    this._chosen = checked ? [...others, value] : others;
    this._error = null;
  };

  private readonly _onNumberInput = ({ target }: Event): void => {
    this._chosen = [(target as HTMLInputElement).value];
  };

  private readonly _onNext = (): void => {
    const answer = answerOf(this.question, this._chosen);
    if (answer === null) {
      this._error = this.guide?.say(`checker.error-${this.question.kind}`, { oldest }) ?? null;
      void this.updateComplete.then(() => (this._numberInput ?? this._errorLine)?.focus());
      return;
    }
    this.dispatchEvent(new RequestEvent('kpg-answer-request', { question: this.question.id, answer }));
  };

  private readonly _onBack = (): void => {
    this.dispatchEvent(new RequestEvent('kpg-back-request'));
  };

  // Enter goes on, a digit chooses what stands at that place, or opens it; both only while the focus is inside the question.
  private readonly _onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (key === 'Enter' && target instanceof HTMLInputElement) {
      event.preventDefault();
      this._onNext();
    } else if (/^[1-9]$/.test(key)) {
      const rows = [...this.querySelectorAll<HTMLElement>('.disclosure > summary, .option input')];
      const row = rows.filter((one) => !one.closest(folded))[Number(key) - 1];
      row?.focus();
      row?.click();
    }
  };

  private get _described(): string {
    return `${this._id('help')} ${this._id('error')}`;
  }

  private _id(name: string): string {
    return `kpg-${this.question.id}-${name}`;
  }
}

/** The options under their headings, in order; those without a heading come first. */
function groupsOf({
  groups = [],
  options,
}: Question): readonly { id: string; text: string; options: readonly Option[] }[] {
  return [{ id: '', text: '' }, ...groups]
    .map((group) => ({
      ...group,
      options: options.filter((option) => (option.group ?? '') === group.id),
    }))
    .filter((group) => group.options.length > 0);
}

/** "None of these" and "I am not sure", in the guide's words. */
function commonOptions(question: Question, { say }: GuideSnapshot): readonly Option[] {
  return addedOptions(question).map((id) => ({ id, text: say(`checker.${id}`) }));
}

function chosenIn(answer: Answer | null): readonly string[] {
  if (answer === null) return [];
  return typeof answer === 'object' ? answer : [String(answer)];
}

/** The answer that the choice makes; null where it makes none. */
function answerOf({ kind }: Question, chosen: readonly string[]): Answer | null {
  const [first = ''] = chosen;
  switch (kind) {
    case 'many':
      return chosen.length > 0 ? chosen : null;
    case 'one':
      return first || null;
    case 'number':
      return readYears(first);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-question': KpgQuestion;
  }
}
