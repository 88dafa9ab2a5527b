import { html, nothing } from 'lit';
import { doseIn, sayDose } from '../model/dose.ts';
import { sayWhen } from '../model/stages.ts';
import { painLightWords } from '../state/exercise-words.ts';
import { drawHeading } from './heading.ts';
import type { TemplateResult } from 'lit';
import type { Programme } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * A programme of exercises as a line through time: the stages, what to reach in each, and its exercises to open.
 *
 * @csspart plan - A line through time: the plan of a result, or the stages of a programme.
 * @csspart text - The words.
 */
export function drawProgramme(id: string, guide: GuideSnapshot, depth: number): TemplateResult | typeof nothing {
  const programme = guide.content.programmes.find((one) => one.id === id);
  if (!programme) return nothing;
  return html`<div class="exercise-programme">
    <p part="text" class="note note-warning programme-gate">${guide.say('programme.gate')}</p>
    ${drawPainLights(guide, depth)}
    <ol part="plan" class="programme rows">
      ${programme.stages.map((stage) => drawStage(stage, guide, depth))}
    </ol>
    <p part="text" class="muted">${guide.say('programme.confirm')}</p>
  </div>`;
}

function drawPainLights(guide: GuideSnapshot, depth: number): TemplateResult {
  return html`${drawHeading(depth, guide.say('pain-light.title'), { look: 'subheading' })}
    <ul part="text" class="pain-lights stack">
      ${guide.content.painLights.map((light) => {
        const [name, words] = painLightWords(light, guide);
        return html`<li class="pain-light pain-light-${light.id}"><strong>${name}</strong> ${words}</li>`;
      })}
    </ul>`;
}

function drawStage(stage: Programme['stages'][number], guide: GuideSnapshot, depth: number): unknown {
  const { localise, say } = guide;
  return html`<li class="stage stack">
    <p class="eyebrow tabular">${sayWhen(stage.when, say)}</p>
    ${drawHeading(depth, say(`stage.${stage.id}`), { look: 'subheading' })}
    <ul class="rows stage-exercises">
      ${stage.exercises.map((id) => html`<li>${drawExercise(id, stage, guide)}</li>`)}
    </ul>
    <p part="text" class="text"><strong>${say('programme.goal')}</strong> ${localise(stage.goal)}</p>
  </li>`;
}

function drawExercise(id: string, stage: Programme['stages'][number], guide: GuideSnapshot): unknown {
  const { localise, say } = guide;
  const exercise = guide.content.exercises.find((one) => one.id === id);
  if (!exercise) return nothing;
  return html`<details class="fold">
    <summary>
      <span>
        <strong>${localise(exercise.name)}</strong><br />
        <span class="exercise-dose small tabular">${sayDose(doseIn(stage, exercise), say)}</span>
      </span>
    </summary>
    <kpg-exercise .guide=${guide} .exercise=${id} .dose=${doseIn(stage, exercise)} .depth=${0}></kpg-exercise>
  </details>`;
}
