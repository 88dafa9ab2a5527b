import { html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/events.ts';
import { drawPicture } from '../pictures/index.ts';
import { HoldTimer } from '../state/hold-timer.ts';
import { drawHeading } from './heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Exercise } from '../model/content.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

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
  /** Level of its heading; 0 where what stands around it names the exercise and its dose. Default 3. */
  @property({ attribute: false }) headingLevel = 3;

  private readonly _timer = new HoldTimer(this, ({ phase, turn }) => this._announce(phase, turn));

  override render(): unknown {
    const { guide } = this;
    const exercise = guide?.guide.exercises.find(({ id }) => id === this.exercise);
    if (!guide || !exercise) return nothing;
    const { localise, say } = guide;
    const isNamed = this.headingLevel === 0;
    const { name, purpose, dose, steps, feel, stopIf, easier, harder, timer } = exercise;
    return html`<div class="exercise" part="card">
      <figure part="figure" class="exercise-figure">${drawPicture(exercise.picture)}</figure>
      <div class="exercise-words prose">
        ${isNamed ? nothing : drawHeading(this.headingLevel, localise(name), { look: 'subheading' })}
        <p part="text">${localise(purpose)}</p>
        ${isNamed ? nothing : html`<p part="text" class="exercise-dose tabular">${localise(dose)}</p>`}
        <ol part="text">
          ${steps.map((step) => html`<li>${localise(step)}</li>`)}
        </ol>
        <dl class="exercise-notes">
          ${this._renderNote('feel', feel, guide)} ${this._renderNote('stop', stopIf, guide)}
          ${this._renderNote('easier', easier, guide)} ${this._renderNote('harder', harder, guide)}
        </dl>
        ${timer ? this._renderTimer(timer, say) : nothing}
      </div>
    </div>`;
  }

  private _renderNote(name: string, text: string | undefined, { localise, say }: GuideSnapshot): unknown {
    return text === undefined
      ? nothing
      : html`<div class="exercise-${name}">
          <dt>${say(`exercise.${name}`)}</dt>
          <dd>${localise(text)}</dd>
        </div>`;
  }

  private _renderTimer(timer: NonNullable<Exercise['timer']>, say: GuideSnapshot['say']): TemplateResult {
    const { phase, left, turn } = this._timer.state;
    const { isRunning } = this._timer;
    const label = say(isRunning ? 'timer.stop' : phase === 'done' ? 'timer.again' : 'timer.start', { ...timer });
    const length = phase === 'hold' ? timer.hold : 5;
    return html`<div class="timer">
      ${
        phase === 'ready'
          ? nothing
          : html`<svg class="timer-ring" viewBox="0 0 64 64" aria-hidden="true">
                <circle class="timer-track" cx="32" cy="32" r="28"></circle>
                ${phase === 'done' ? nothing : drawArc(left / length, phase)}
              </svg>
              <p class="timer-state tabular" aria-hidden="true">
                ${keyed(
                  `${phase} ${turn} ${left}`,
                  html`<strong>${say(`timer.${phase}`, { left })}</strong>
                    <span class="muted">${say('timer.turn', { turn, times: timer.times })}</span>`,
                )}
              </p>`
      }
      <button
        type="button"
        part="button"
        class="button"
        @click=${() => (isRunning ? this._timer.stop() : this._timer.start(timer))}
      >
        ${keyed(label, html`${label}`)}
      </button>
    </div>`;
  }

  // Seconds are seen; only the change between hold and rest is said.
  private _announce(phase: string, turn: number): void {
    const text = this.guide?.say(`timer.${phase}-said`, { turn }) ?? '';
    this.dispatchEvent(new RequestEvent('kpg-announce-request', { text }));
  }
}

/** The part of the phase that is left, as an arc from the top. */
function drawArc(share: number, phase: string): unknown {
  const around = 2 * Math.PI * 28;
  return svg`<circle class="timer-left timer-left-${phase}" cx="32" cy="32" r="28" transform="rotate(-90 32 32)"
    stroke-dasharray=${`${around * share} ${around}`}></circle>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-exercise': KpgExercise;
  }
}
