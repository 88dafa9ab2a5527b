import { html, nothing } from 'lit';
import { doseIn } from '../model/dose.ts';
import { sayWhen, stageOn } from '../model/stages.ts';
import { RequestEvent } from '../model/requests.ts';
import { programmeIn } from '../state/aim.ts';
import { exercisesOf, sheetOf } from '../state/exercise-pages.ts';
import { goalOf, painLightWords } from '../state/exercise-words.ts';
import { keptPlan } from '../state/kept-plan.ts';
import { drawHeading } from './heading.ts';
import { drawPageLink } from './links.ts';
import type { TemplateResult } from 'lit';
import type { Programme, Stage } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * Draws a programme as a time line: its stages, the goal of each, and its exercises to open. The open stage is that of
 * the kept plan, or the one for `day`, counted from the injury or the start. `programme` may hold some of the stages
 * only.
 *
 * @csspart plan - A line through time: the plan of a result, or the stages of a programme.
 * @csspart text - The words.
 */
export function drawProgramme(
  id: string,
  guide: GuideSnapshot,
  depth: number,
  day?: number,
  programme = programmeIn(guide, id),
): TemplateResult | typeof nothing {
  if (!programme) return nothing;
  const { stages, afterInjury } = programme;
  const kept = keptPlan(guide.config.remember, guide.content);
  const keptStage = stages.find((stage) => kept?.programme === id && stage.id === kept.stage);
  const today = keptStage ?? (afterInjury && day !== undefined ? stageOn(programme, day) : stages[0]);
  return html`<div class="exercise-programme">
    ${drawStopSigns(guide)}
    <kpg-plan .guide=${guide} .programme=${id} .depth=${depth}></kpg-plan>
    ${drawPainLights(guide, depth)}
    <ol part="plan" class="programme rows">
      ${stages.map((stage, at) => drawStage({ programme, stage, before: stages[at - 1], isKept: stage === keptStage }, stage === today, guide, depth))}
    </ol>
    <p part="text" class="muted">${guide.say('programme.confirm')}</p>
  </div>`;
}

/** Draws the signs that forbid exercise. */
export function drawStopSigns({ say }: GuideSnapshot): TemplateResult {
  return html`<p part="text" class="note note-warning programme-gate">${say('programme.gate')}</p>`;
}

/** Draws the pain traffic light. */
export function drawPainLights(guide: GuideSnapshot, depth: number): TemplateResult {
  return html`${drawHeading(depth, guide.say('pain-light.title'), { look: 'subheading' })}
    <ul part="text" class="pain-lights stack">
      ${guide.content.painLights.map((light) => {
        const [name, words] = painLightWords(light, guide);
        return html`<li class="pain-light pain-light-${light.id}"><strong>${name}</strong> ${words}</li>`;
      })}
    </ul>`;
}

/** Draws the goal of a stage, or of the whole programme. */
export function drawGoal(stage: Stage, programme: Programme | undefined, guide: GuideSnapshot): TemplateResult {
  const [name, goal] = goalOf(stage, programme, guide);
  return html`<p part="text" class="text"><strong>${name}</strong> ${goal}</p>`;
}

interface StageInProgramme {
  readonly programme: Programme;
  readonly stage: Stage;
  readonly before: Stage | undefined;
  /** The kept plan above has the button for its exercises. */
  readonly isKept: boolean;
}

function drawStage(
  { programme, stage, before, isKept }: StageInProgramme,
  isToday: boolean,
  guide: GuideSnapshot,
  depth: number,
): unknown {
  const { localise, say } = guide;
  return html`<li class="stage">
    <details class="fold stage-fold" ?open=${isToday}>
      <summary>
        ${drawHeading(
          depth,
          html`<span class="eyebrow tabular">${sayWhen(stage.when, say)}</span> ${say(`stage.${stage.id}`)}`,
          { look: 'subheading' },
        )}
      </summary>
      <div class="stack">
        ${before ? html`<p part="text" class="text"><strong>${say('programme.begin')}</strong> ${localise(before.goal)}</p>` : nothing}
        <ul class="rows stage-exercises">
          ${exercisesOf(stage, guide.content).map(
            (exercise) =>
              html`<li>
                <kpg-exercise
                  .guide=${guide}
                  .exercise=${exercise.id}
                  .dose=${doseIn(stage, exercise)}
                  .isRow=${true}
                ></kpg-exercise>
              </li>`,
          )}
        </ul>
        ${isKept ? nothing : html`<p>${drawStart(programme, stage, guide)}</p>`} ${drawGoal(stage, programme, guide)}
        <p class="sheet-link">${drawPageLink(guide, sheetOf(programme, stage), say('sheet.link'))}</p>
      </div>
    </details>
  </li>`;
}

/** Draws the button that starts a session with the exercises of a stage. */
export function drawStart({ id }: Programme, stage: Stage, { say }: GuideSnapshot): TemplateResult {
  const onClick = ({ target }: Event): unknown =>
    target?.dispatchEvent(new RequestEvent('kpg-session-request', { programme: id, stage: stage.id }));
  return html`<button type="button" part="button" class="button" @click=${onClick}>${say('session.open')}</button>`;
}
