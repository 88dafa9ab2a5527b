import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { addedOptions, chosenIn, oldest } from '../model/checker.ts';
import { RequestEvent } from '../model/requests.ts';
import { answerOf } from '../state/choice.ts';
import { whenIdle } from '../state/idle.ts';
import { drawAnswerButtons } from '../views/answer-buttons.ts';
import { drawHeading } from '../views/heading.ts';
import { drawOptions, optionId, rowsOf } from '../views/options.ts';
import { drawPainScale } from '../views/pain-scale.ts';
import { drawLegMap, keepChosen, turnTo, turnToChosen } from '../views/places-in-sight.ts';
import { drawQuestionNotes } from '../views/question-notes.ts';
import { drawYearsField } from '../views/years-field.ts';
import { KpgElement } from './kpg-element.ts';
import { chooseByDigit, focusError, openFurther, readFields } from './question-fields.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Answer, Option, Question } from '../model/checker.ts';
import type { Answered, CheckerSnapshot } from '../model/snapshot.ts';
import type { StringKey } from '../model/strings.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { OpenAnswer } from '../views/answer-buttons.ts';
import type { OptionList } from '../views/options.ts';
import type { PlacesInSight } from '../views/places-in-sight.ts';

export { styles } from './kpg-question.styles.ts';

/**
 * Asks one question, or one screen of it. Choosing an option never moves on, because arrow keys walk through radios;
 * Next does, and in a list with nothing ticked "None of these" or "Not sure". Next and "None of these" first open the
 * further options, so that nobody denies a sign that was not in sight. Each question has an element of its own (keyed
 * by the checker), so that a browser translator's changes to the text never belong to another question.
 * A second short question on the screen has an element inside this one, and one Next answers both.
 *
 * @fires kpg-answer-request - The visitor answered the screen.
 * @fires kpg-back-request - The visitor wants the screen before.
 * @fires kpg-prepare-request - The answer that the next press would give has changed.
 * @csspart question - The question with its options and buttons.
 * @csspart option - The row of one option, around its native radio or checkbox.
 * @csspart option-selected - The same, chosen.
 * @csspart why - Why we ask, on request.
 * @csspart next - Gives the answer.
 * @csspart none - Answers a list with "None of these".
 * @csspart not-sure - Answers a list with "Not sure".
 * @csspart back - Returns to the screen before.
 */
export class KpgQuestion extends KpgElement {
  /** The question to ask. */
  @property({ attribute: false }) question!: Question;
  /** The options on the screen. Default: all of the question's. */
  @property({ attribute: false }) options: readonly Option[] | undefined;
  /** Further options, shown on request. Default none. */
  @property({ attribute: false }) more: readonly Option[] = [];
  /** Number of the screen among the question's screens, from 1. Default 1. */
  @property({ attribute: false }) screen = 1;
  /** Number of the question's screens. Default 1. */
  @property({ attribute: false }) screens = 1;
  /** The earlier answer, over all screens of the question. Default null. */
  @property({ attribute: false }) draft: Answer | null = null;
  /** Second question on the screen and its earlier answer. Default none. */
  @property({ attribute: false }) beside: CheckerSnapshot['beside'] = null;
  /** Whether this is the second question on the screen, answered by the buttons of the first. Default false. */
  @property({ attribute: false }) isBeside = false;
  /** Number of the question, from 1. Default 1. */
  @property({ attribute: false }) step = 1;
  /** Whether the answer is being changed from the result, so that Back returns there. Default false. */
  @property({ attribute: false }) isChanging = false;
  /** Whether the answer is for the doctor, after the result. Default false. */
  @property({ attribute: false }) isTelling = false;

  @state() private _chosen: readonly string[] = [];
  @state() private _places: PlacesInSight = { view: 'back' };
  @state() private _error: string | null = null;
  @state() private _hasHelps = false;
  /** Whether the further options were opened for the visitor, who may have closed them. */
  private _hasSeenMore = false;

  @query('kpg-question') private readonly _besideQuestion!: KpgQuestion | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    this._chosen = chosenIn(this.draft);
    this._places = turnToChosen(this._places, this.question, this._chosen);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._prepare();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide, question } = this;
    if (!guide) return nothing;
    return html`<div
      class="question"
      part=${this.isBeside ? nothing : 'question'}
      @keydown=${this._onKeyDown}
      @input=${this._prepare}
    >
      <div class="row">
        <p class="eyebrow tabular" id=${this._id('step')}>${this._sayStep(guide)}</p>
        ${this.isBeside ? nothing : html`<kpg-aloud .guide=${guide}></kpg-aloud>`}
      </div>
      ${question.kind === 'number' ? this._renderNumber(guide) : this._renderList(guide)}
    </div>`;
  }

  private _sayStep({ say }: GuideSnapshot): string {
    const { step, screen, screens } = this;
    if (this.isChanging) return say('checker.changing');
    if (this.isTelling) return say('checker.telling');
    return screens > 1 ? say('checker.step-screen', { screen, screens }) : say('checker.step', { step });
  }

  private _renderNumber(guide: GuideSnapshot): TemplateResult {
    const { most } = this.question;
    if (most !== undefined) return this._renderScale(most, guide);
    const id = this._id('input');
    return html`${this._renderHead(guide, html`<label for=${id}>${guide.localise(this.question.text)}</label>`)}
    ${this._renderNotes(guide)}
    ${drawYearsField(guide, { id, value: this._chosen[0] ?? '', described: this._described, isInvalid: this._error !== null })}
    ${this._renderButtons(guide)}`;
  }

  private _renderScale(most: number, guide: GuideSnapshot): TemplateResult {
    const text = guide.localise(this.question.text);
    return html`${this._renderHead(guide, text)} ${this._renderNotes(guide)}
    ${drawPainScale(text, most, this._chosen, (number) => this._answer(number))} ${this._renderButtons(guide)}`;
  }

  private _renderList(guide: GuideSnapshot): TemplateResult {
    const { question, beside } = this;
    const isPlace = question.place ?? false;
    return html`<fieldset class="question-list" aria-describedby=${this._described} @change=${this._onChange}>
        <legend>${this._renderHead(guide, guide.localise(question.text))}</legend>
        ${this._renderNotes(guide)}
        <div class="question-body ${isPlace ? 'question-body-map' : ''}">
          ${isPlace ? drawLegMap(guide, question, this._places.view, this._onTurn) : nothing}
          ${drawOptions(guide, this._list)}
        </div>
      </fieldset>
      ${
        beside
          ? html`<kpg-question
              .guide=${guide}
              .question=${beside.question}
              .draft=${beside.draft}
              .step=${this.step + 1}
              .isBeside=${true}
            ></kpg-question>`
          : nothing
      }
      ${this.isBeside ? nothing : html`<div class="question-foot">${this._renderButtons(guide)}</div>`}`;
  }

  private _renderHead({ config }: GuideSnapshot, content: unknown): TemplateResult {
    return drawHeading(config.headingLevel, content, { look: 'title', isView: !this.isBeside });
  }

  private _renderNotes(guide: GuideSnapshot): TemplateResult {
    const { question, _isFirst: isFirst, _hasHelps: hasHelps, _toggleHelps: onHelps, _error: error } = this;
    const { options, more } = this._list;
    return drawQuestionNotes(guide, { question, isFirst, options: [...options, ...more], hasHelps, onHelps, error });
  }

  private readonly _onTurn = (view: string): void => {
    this._places = turnTo(view, this.question, this._chosen);
  };

  private _renderButtons(guide: GuideSnapshot): TemplateResult {
    const { question, _chosen: chosen } = this;
    return drawAnswerButtons(guide, {
      question,
      chosen,
      isTicked: rowsOf(this._list).some(({ id }) => chosen.includes(id)),
      onBack: this.step > 1 || this.screen > 1 || this.isChanging ? this._onBack : undefined,
      onNext: this._onNext,
      onOpen: this._onOpenAnswer,
    });
  }

  private readonly _toggleHelps = (): void => {
    this._hasHelps = !this._hasHelps;
  };

  private readonly _onChange = (): void => {
    this._chosen = readFields(this, this._list);
    this._places = keepChosen(this._places, this._chosen);
    this._error = null;
  };

  private readonly _onNext = (): void => {
    const given: Answered[] = [];
    for (const one of [this, this._besideQuestion]) {
      const answer = one?._validate();
      if (answer === null) return;
      if (one && answer !== undefined) given.push({ question: one.question.id, answer });
    }
    this._submit(given);
  };

  /** The chosen answer; null if it is not valid, after an error message. */
  private _validate(): Answer | null {
    const answer = answerOf(this.question, readFields(this, this._list));
    if (this._openMore()) return null;
    if (answer === null) this._showError(`checker.error-${this.question.kind}`);
    return answer;
  }

  private readonly _onOpenAnswer = (answer: OpenAnswer): void => {
    const ticked = readFields(this, this._list);
    if (answer === 'none' && this._openMore()) return;
    if (ticked.length === 0) this._answer([answer]);
    else this._showError('checker.error-ticked');
  };

  /** Opens the further options; false if the visitor has already seen them. */
  private _openMore(): boolean {
    if (this._hasSeenMore) return false;
    return (this._hasSeenMore = openFurther(this));
  }

  private _answer(answer: Answer): void {
    this._submit([{ question: this.question.id, answer }]);
  }

  private _submit(given: readonly Answered[]): void {
    this.dispatchEvent(new RequestEvent('kpg-answer-request', given));
  }

  // In idle time, while the visitor reads. If the answer comes earlier, the step computes its result.
  private readonly _prepare = (): void => {
    if (this.isBeside) return;
    whenIdle(() => {
      const given = [this, this._besideQuestion].flatMap((one) => one?._pending() ?? []);
      this.dispatchEvent(new RequestEvent('kpg-prepare-request', given));
    });
  };

  /** The answer that the next press would give. */
  private _pending(): Answered {
    const { question } = this;
    return {
      question: question.id,
      answer: answerOf(question, readFields(this, this._list)) ?? addedOptions(question).slice(0, 1),
    };
  }

  private _showError(key: Extract<StringKey, `checker.error-${string}`>): void {
    this._chosen = readFields(this, this._list);
    this._error = this.guide?.say(key, { oldest }) ?? null;
    void this.updateComplete.then(() => focusError(this));
  }

  private readonly _onBack = (): void => {
    this.dispatchEvent(new RequestEvent('kpg-back-request'));
  };

  // Enter answers and a digit chooses an option of the question that has the focus, while it is inside.
  private readonly _onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (key === 'Enter' && target instanceof HTMLInputElement) {
      event.preventDefault();
      if (!this.isBeside) this._onNext();
    } else if (/^[1-9]$/.test(key) && (target as Element).closest('kpg-question') === this) chooseByDigit(this, key);
  };

  private get _list(): OptionList {
    const { question, more, _chosen: chosen, _places: places, _hasHelps: hasHelps } = this;
    return { question, options: this.options ?? question.options, more, chosen, shown: places.shown, hasHelps };
  }

  private get _isFirst(): boolean {
    return this.screen === 1;
  }

  private get _described(): string {
    const step = this.screens > 1 ? `${this._id('step')} ` : '';
    const help = this._isFirst && this.question.help ? `${this._id('help')} ` : '';
    return `${step}${help}${this._id('error')}`;
  }

  private _id(name: string): string {
    return optionId(this.question, name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-question': KpgQuestion;
  }
}
