import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawPicture } from '../pictures/index.ts';
import { drawHeading } from './heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

export { styles } from './kpg-exercise.styles.ts';

/**
 * One exercise: the figure, how much, how to do it and when to stop.
 *
 * @csspart card - The exercise.
 * @csspart figure - The figure that does it.
 * @csspart text - The words.
 */
export class KpgExercise extends KpgElement {
  /** Id of the exercise. */
  @property({ attribute: false }) exercise = '';
  /** Level of its heading; 0 where what stands around it names the exercise and its dose. Default 3. */
  @property({ attribute: false }) headingLevel = 3;

  override render(): unknown {
    const { guide } = this;
    const exercise = guide?.guide.exercises.find(({ id }) => id === this.exercise);
    if (!guide || !exercise) return nothing;
    const { localise } = guide;
    const isNamed = this.headingLevel === 0;
    const { name, purpose, dose, steps, feel, stopIf, easier, harder } = exercise;
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
      </div>
    </div>`;
  }

  private _renderNote(name: string, text: string | undefined, { localise, say }: GuideSnapshot): unknown {
    return text === undefined
      ? nothing
      : html`<div class=${name === 'stop' ? 'note note-warning' : nothing}>
          <dt>${say(`exercise.${name}`)}</dt>
          <dd>${localise(text)}</dd>
        </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-exercise': KpgExercise;
  }
}
