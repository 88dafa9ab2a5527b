import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { holdCountOf, sayDose, sayTimer } from '../model/dose.ts';
import { RequestEvent } from '../model/requests.ts';
import { drawPicture, tempoOf } from '../pictures/index.ts';
import { notesOf } from '../state/exercise-words.ts';
import { holdPace } from '../state/pace.ts';
import { Pacer } from '../state/pacer.ts';
import { drawHeading } from '../views/heading.ts';
import { drawPageLink } from '../views/links.ts';
import { drawIcon } from '../pictures/icons.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Exercise } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Dose, HoldCount } from '../model/dose.ts';
import type { PaceState } from '../state/pace.ts';

export { styles } from './kpg-exercise.styles.ts';

/**
 * One exercise: its figure, dose, steps and stop signs, and a silent timer if it is held.
 *
 * @csspart card - The exercise.
 * @csspart figure - The figure that does it.
 * @csspart text - The words.
 * @csspart button - Starts and stops the timer.
 */
export class KpgExercise extends KpgElement {
  /** Id of the exercise. */
  @property({ attribute: false }) exercise = '';
  /** The dose of the stage; absent: the exercise's own dose. */
  @property({ attribute: false }) dose: Dose | undefined;
  /** Depth of its heading; 0 if the view already has the name as its heading. Default 3. */
  @property({ attribute: false }) depth = 3;
  /** Whether it is a row that opens, with figure, name and dose. Default false. */
  @property({ attribute: false }) isRow = false;

  @state() private _isOpen = false;

  private readonly _timer = new Pacer(this);

  protected override render(): TemplateResult | typeof nothing {
    const { guide } = this;
    const exercise = guide?.content.exercises.find(({ id }) => id === this.exercise);
    if (!guide || !exercise) return nothing;
    const dose = this.dose ?? exercise.dose;
    if (!this.isRow) return this._renderWhole(exercise, dose, guide);
    return html`<details
      class="fold exercise-row"
      @toggle=${({ target }: Event) => (this._isOpen = (target as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="exercise-thumb">${drawPicture(exercise.picture)}</span>
        <span class="exercise-name">
          <strong>${guide.localise(exercise.name)}</strong>
          <span class="small tabular">${sayDose(dose, guide.say)}</span>
        </span>
      </summary>
      ${this._isOpen ? this._renderWhole(exercise, dose, guide) : nothing}
    </details>`;
  }

  private _renderWhole(
    { id, name, picture, purpose, steps, ...rest }: Exercise,
    dose: Dose,
    guide: GuideSnapshot,
  ): TemplateResult {
    const { localise, say } = guide;
    const timer = holdCountOf(dose);
    const page = `exercise/${id}`;
    const { state } = this._timer;
    return html`<div class="exercise stack" part="card">
      <kpg-figure
        class="exercise-figure"
        .guide=${guide}
        .picture=${picture}
        .dose=${dose}
        .at=${state && state.at < 2 ? state.at : undefined}
      ></kpg-figure>
      <div class="prose">
        ${this.isRow || this.depth === 0 ? nothing : drawHeading(this.depth, localise(name), { look: 'subheading' })}
        <p part="text">${localise(purpose)}</p>
        ${this.isRow ? nothing : html`<p part="text" class="exercise-dose tabular">${sayDose(dose, say)}</p>`}
        <ol part="text">
          ${steps.map((step) => html`<li>${localise(step)}</li>`)}
        </ol>
        <dl class="exercise-notes stack">
          ${notesOf(rest, dose, guide).map(
            ([note, words]) =>
              html`<div class=${note === 'stop' ? 'note note-warning' : nothing}>
                <dt>${say(`exercise.${note}`)}</dt>
                <dd>${words}</dd>
              </div>`,
          )}
        </dl>
        ${timer ? this._renderTimer(timer, dose.tempo ?? tempoOf(picture), say) : nothing}
        ${guide.page === page ? nothing : html`<p class="small sheet-link">${drawPageLink(guide, page, say('sheet.link'))}</p>`}
      </div>
    </div>`;
  }

  private _renderTimer(timer: HoldCount, tempo: number, say: GuideSnapshot['say']): TemplateResult {
    const { state } = this._timer;
    const isRunning = state && state.phase !== 'done';
    const label = isRunning ? say('timer.stop') : sayTimer(timer, say);
    const wordsOf = (phase: PaceState['phase'], turn: number) => [
      say(`timer.${phase}`),
      say('timer.turn', { ...timer, turn }),
    ];
    // Seconds are shown only; a screen reader hears each change between hold and rest.
    const onStart = () =>
      this._timer.start(holdPace(timer.hold, timer.times, tempo), ({ phase, turn }) => {
        const text = wordsOf(phase, turn).join('. ');
        this.dispatchEvent(new RequestEvent('kpg-announce-request', { text }));
      });
    return html`<div class="timer row">
      <button type="button" part="button" class="button" @click=${isRunning ? () => this._timer.stop() : onStart}>
        ${keyed(label, html`${label}`)}
      </button>
      ${
        state
          ? keyed(
              `${state.phase} ${state.turn} ${state.left}`,
              html`<p class="timer-state row tabular" aria-hidden="true">
                <strong>${state.left || drawIcon('check')}</strong>
                <span>${wordsOf(state.phase, state.turn).map((words) => html`${words}<br />`)}</span>
              </p>`,
            )
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-exercise': KpgExercise;
  }
}
