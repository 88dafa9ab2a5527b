import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { holdCountOf, sayDose } from '../model/dose.ts';
import { RequestEvent } from '../model/requests.ts';
import { tempoOf } from '../pictures/index.ts';
import { notesOf } from '../state/exercise-words.ts';
import { holdPace } from '../state/pace.ts';
import { Pacer } from '../state/pacer.ts';
import { drawHeading } from '../views/heading.ts';
import { drawIcon } from '../pictures/icons.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Dose, HoldCount } from '../model/dose.ts';
import type { PaceState } from '../state/pace.ts';

export { styles } from './kpg-exercise.styles.ts';

/**
 * One exercise: the figure, how much, how to do it, when to stop, and a silent timer where it is held.
 *
 * @csspart card - The exercise.
 * @csspart figure - The figure that does it.
 * @csspart text - The words.
 * @csspart button - Starts and stops the timer.
 */
export class KpgExercise extends KpgElement {
  /** Id of the exercise. */
  @property({ attribute: false }) exercise = '';
  /** The dose of the stage it stands in; absent where its own holds. */
  @property({ attribute: false }) dose: Dose | undefined;
  /** Depth of its heading; 0 where what stands around it names the exercise and its dose. Default 3. */
  @property({ attribute: false }) depth = 3;

  private readonly _timer = new Pacer(this);

  protected override render(): TemplateResult | typeof nothing {
    const { guide } = this;
    const exercise = guide?.content.exercises.find(({ id }) => id === this.exercise);
    if (!guide || !exercise) return nothing;
    const { localise, say } = guide;
    const isNamed = this.depth === 0;
    const { name, purpose, steps } = exercise;
    const dose = this.dose ?? exercise.dose;
    const timer = holdCountOf(dose);
    const { state } = this._timer;
    return html`<div class="exercise stack" part="card">
      <kpg-figure
        class="exercise-figure"
        .guide=${guide}
        .picture=${exercise.picture}
        .dose=${dose}
        .at=${state && state.at < 2 ? state.at : undefined}
      ></kpg-figure>
      <div class="exercise-words prose">
        ${isNamed ? nothing : drawHeading(this.depth, localise(name), { look: 'subheading' })}
        <p part="text">${localise(purpose)}</p>
        ${isNamed ? nothing : html`<p part="text" class="exercise-dose tabular">${sayDose(dose, say)}</p>`}
        <ol part="text">
          ${steps.map((step) => html`<li>${localise(step)}</li>`)}
        </ol>
        <dl class="exercise-notes stack">
          ${notesOf(exercise, dose, guide).map(
            ([note, words]) =>
              html`<div class=${note === 'stop' ? 'note note-warning' : nothing}>
                <dt>${say(`exercise.${note}`)}</dt>
                <dd>${words}</dd>
              </div>`,
          )}
        </dl>
        ${timer ? this._renderTimer(timer, dose.tempo ?? tempoOf(exercise.picture), say) : nothing}
      </div>
    </div>`;
  }

  private _renderTimer(timer: HoldCount, tempo: number, say: GuideSnapshot['say']): TemplateResult {
    const { state } = this._timer;
    const isRunning = state && state.phase !== 'done';
    const label = isRunning ? say('timer.stop') : say('timer.start', { ...timer });
    const wordsOf = (phase: PaceState['phase'], turn: number) => [
      say(`timer.${phase}`),
      say('timer.turn', { ...timer, turn }),
    ];
    // Seconds are seen; only the change between hold and rest is said.
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
