import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { doseIn, sayDose } from '../model/dose.ts';
import { painLightWords } from '../state/exercise-words.ts';
import { drawHeading } from '../views/heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Programme } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

export { styles } from './kpg-programme.styles.ts';

/**
 * A programme of exercises as a line through time: the stages, what to reach in each, and its exercises to open.
 *
 * @csspart plan - A line through time: the plan of a result, or the stages of a programme.
 * @csspart text - The words.
 */
export class KpgProgramme extends KpgElement {
  /** Id of the programme. */
  @property({ attribute: false }) programme = '';
  /** Level of the headings of its stages. Default 3. */
  @property({ attribute: false }) headingLevel = 3;

  protected override render(): TemplateResult | typeof nothing {
    const { guide } = this;
    const programme = guide?.guide.programmes.find(({ id }) => id === this.programme);
    if (!guide || !programme) return nothing;
    return html`<p part="text" class="note note-warning programme-gate">${guide.say('programme.gate')}</p>
      ${this._renderPainLights(guide)}
      <ol part="plan" class="programme rows">
        ${programme.stages.map((stage) => this._renderStage(stage, guide))}
      </ol>
      <p part="text" class="muted">${guide.say('programme.confirm')}</p>`;
  }

  private _renderPainLights(guide: GuideSnapshot): TemplateResult {
    return html`${drawHeading(this.headingLevel, guide.say('pain-light.title'), { look: 'subheading' })}
      <ul part="text" class="pain-lights">
        ${guide.guide.painLights.map((light) => {
          const [name, words] = painLightWords(light, guide);
          return html`<li class="pain-light pain-light-${light.id}"><strong>${name}</strong> ${words}</li>`;
        })}
      </ul>`;
  }

  private _renderStage(stage: Programme['stages'][number], guide: GuideSnapshot): unknown {
    const { localise, say } = guide;
    return html`<li class="stage">
      <p class="eyebrow tabular">${localise(stage.when)}</p>
      ${drawHeading(this.headingLevel, say(`stage.${stage.id}`), { look: 'subheading' })}
      <ul class="rows stage-exercises">
        ${stage.exercises.map((id) => html`<li>${this._renderExercise(id, stage, guide)}</li>`)}
      </ul>
      <p part="text" class="text"><strong>${say('programme.goal')}</strong> ${localise(stage.goal)}</p>
    </li>`;
  }

  private _renderExercise(id: string, stage: Programme['stages'][number], guide: GuideSnapshot): unknown {
    const { localise, say } = guide;
    const exercise = guide.guide.exercises.find((one) => one.id === id);
    if (!exercise) return nothing;
    return html`<details class="fold">
      <summary>
        <span>
          <strong>${localise(exercise.name)}</strong><br />
          <span class="exercise-dose small tabular">${sayDose(doseIn(stage, exercise), say)}</span>
        </span>
      </summary>
      <kpg-exercise .guide=${guide} .exercise=${id} .dose=${doseIn(stage, exercise)} .headingLevel=${0}></kpg-exercise>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-programme': KpgProgramme;
  }
}
