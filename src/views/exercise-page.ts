import { html, nothing } from 'lit';
import { doseIn, sayDose } from '../model/dose.ts';
import { sayWhen } from '../model/stages.ts';
import { drawIcon } from '../pictures/icons.ts';
import { drawQr } from '../pictures/qr.ts';
import { programmeIn } from '../state/aim.ts';
import { dateIn, weekdaysIn } from '../state/dates.ts';
import { titleOf } from '../state/exercise-pages.ts';
import { keptPlan } from '../state/kept-plan.ts';
import { lastingAddress } from '../state/navigation.ts';
import { resultDocument } from '../state/result-document.ts';
import { drawHeading } from './heading.ts';
import { drawPageLink } from './links.ts';
import { drawGoal, drawPainLights, drawProgramme, drawStart, drawStopSigns } from './programme.ts';
import type { TemplateResult } from 'lit';
import type { Exercise, Programme } from '../model/content.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { ExercisePage, ExerciseSheet } from '../state/exercise-pages.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * Draws a programme with all its stages, or one sheet to take along; on paper a sheet is one page with boxes to tick
 * for a week.
 *
 * @csspart card - An exercise.
 * @csspart figure - The code that leads a phone here.
 * @csspart text - The words.
 */
export function drawExercisePage(shown: ExercisePage, guide: GuideSnapshot): TemplateResult {
  return shown.exercises ? drawSheet(shown, guide) : drawWhole(shown.programme, guide);
}

/**
 * Draws the visitor's plan: the programme of the result at the stage of today, or the kept plan. A result without a
 * programme is shown instead; without a result the visitor chooses a programme.
 */
export function drawPlanPage(guide: GuideSnapshot, checker: CheckerSnapshot | undefined): TemplateResult {
  const { content, config, localise } = guide;
  const result = checker && resultDocument(guide, checker);
  if (result?.programme) return drawWhole(result.programme, guide, result.day);
  if (result) return html`<kpg-checker .guide=${guide} .checker=${checker}></kpg-checker>`;
  const kept = programmeIn(guide, keptPlan(config.remember, content)?.programme);
  if (kept) return drawWhole(kept, guide);
  return html`<article class="programme-page stack">
    ${drawTitle(guide.page, guide)}
    <ul class="rows">
      ${content.programmes.map(
        (one) =>
          html`<li class="ruled">${drawPageLink(guide, `programme/${one.id}`, localise(one.title), 'row-link')}</li>`,
      )}
    </ul>
  </article>`;
}

function drawTitle(page: string, guide: GuideSnapshot): TemplateResult {
  return drawHeading(guide.config.headingLevel, titleOf(page, guide), { look: 'title', isView: true });
}

function drawWhole(programme: Programme, guide: GuideSnapshot, day?: number): TemplateResult {
  return html`<article class="programme-page stack">
    ${drawTitle(`programme/${programme.id}`, guide)}
    ${drawProgramme(programme.id, guide, guide.config.headingLevel + 1, day, programme)}
  </article>`;
}

function drawSheet(sheet: ExerciseSheet, guide: GuideSnapshot): TemplateResult {
  const { programme, stage, exercises } = sheet;
  const { say, config } = guide;
  const depth = config.headingLevel + 1;
  return html`<article class="sheet stack">
    <header class="sheet-head row">
      <div class="stack">
        ${drawTitle(guide.page, guide)}
        <p class="lead row">
          ${stage ? html`<span>${say(`stage.${stage.id}`)}</span><span class="muted tabular">${sayWhen(stage.when, say)}</span>` : nothing}
          <span class="print-only muted">${dateIn(guide, new Date())}</span>
        </p>
        <p class="row">
          ${programme && stage ? drawStart(programme, stage, guide) : nothing}
          <button type="button" part="button action" class="button" data-action="print">
            ${drawIcon('print')} ${say('action.print')}
          </button>
          <kpg-aloud .guide=${guide}></kpg-aloud>
        </p>
      </div>
      ${drawCode(guide)}
    </header>
    ${drawStopSigns(guide)}
    ${
      stage
        ? html`<ul class="sheet-exercises rows">
            ${exercises.map((exercise) => html`<li class="sheet-exercise">${drawCard(exercise, sheet, guide, depth)}</li>`)}
            <li>${drawGoal(stage, programme, guide)}</li>
          </ul>`
        : exercises.map(({ id }) => html`<kpg-exercise .guide=${guide} .exercise=${id} .depth=${0}></kpg-exercise>`)
    }
    <div class="sheet-pain">${drawPainLights(guide, depth)}</div>
    ${drawWeek(exercises, guide)}
    <kpg-take-along .guide=${guide} .sheet=${sheet} .depth=${depth}></kpg-take-along>
    ${programme ? html`<p class="screen-only">${drawPageLink(guide, `programme/${programme.id}`, say('programme.all'))}</p>` : nothing}
  </article>`;
}

/** Draws the code that opens the sheet on a phone; nothing without an address. */
function drawCode(guide: GuideSnapshot): unknown {
  const address = lastingAddress(guide, guide.page);
  const code = address && drawQr(address, guide.say('sheet.scan'));
  return code
    ? html`<figure part="figure" class="sheet-code">
        ${code}
        <figcaption class="small muted" aria-hidden="true">${guide.say('sheet.scan')}</figcaption>
      </figure>`
    : nothing;
}

function drawCard(exercise: Exercise, { stage }: ExerciseSheet, guide: GuideSnapshot, depth: number): TemplateResult {
  const { say, localise } = guide;
  const dose = doseIn(stage ?? {}, exercise);
  return html`<div class="stack" part="card">
    <kpg-figure class="exercise-figure" .guide=${guide} .picture=${exercise.picture} .dose=${dose}></kpg-figure>
    ${drawHeading(depth, drawPageLink(guide, `exercise/${exercise.id}`, localise(exercise.name)), { look: 'subheading' })}
    <p part="text" class="exercise-dose small tabular">${sayDose(dose, say)}</p>
    <ol part="text" class="small">
      ${exercise.steps.map((step) => html`<li>${localise(step)}</li>`)}
    </ol>
    <p part="text" class="note note-warning small">
      <strong>${`${say('exercise.stop')}:`}</strong> ${localise(exercise.stopIf)}
    </p>
  </div>`;
}

/** Draws boxes to tick for a week, for paper. */
function drawWeek(exercises: readonly Exercise[], guide: GuideSnapshot): TemplateResult {
  const { say, localise } = guide;
  const days = weekdaysIn(guide);
  const row = (name: string) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${days.map(() => html`<td></td>`)}
    </tr>`;
  return html`<table class="sheet-week print-only">
    <tr>
      <th scope="col">${say('sheet.week')}</th>
      ${days.map((day) => html`<th scope="col">${day}</th>`)}
    </tr>
    ${exercises.map(({ name }) => row(localise(name)))} ${row(say('sheet.pain'))}
  </table>`;
}
