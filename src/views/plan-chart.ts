import { html, svg } from 'lit';
import { dayBefore } from '../state/plan.ts';
import { drawBlocks } from './blocks.ts';
import { sayDay } from '../state/dates.ts';
import type { TemplateResult } from 'lit';
import type { Cell } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { PlanDay } from '../state/plan.ts';

/** Number of days in the chart. */
const span = 28;
const step = 10;
const tall = 66;

/** Draws the last four weeks: a bar for the worst pain of each day, from 0 to 10, and a dot on days with exercises. */
export function drawPlanChart(days: readonly PlanDay[], today: string, guide: GuideSnapshot): TemplateResult {
  const shown = Array.from({ length: span }, (_, at) =>
    days.find(({ day }) => day === dayBefore(today, span - 1 - at)),
  );
  const bars = shown.map((day, at) => `M${at * step + 5} ${tall}v-${worstOf(day) * 6}`).join('');
  const dots = shown.map((day, at) => (day?.isDone ? `M${at * step + 5} ${tall + 10}h0` : '')).join('');
  return html`<p part="text" class="small muted">${guide.say('plan.caption')}</p>
    <svg class="drawing plan-chart" viewBox="0 0 ${span * step} ${tall + 16}" aria-hidden="true">
      ${svg`<path class="plan-grid" d="M0 ${tall}h280M0 ${tall - 24}h280M0 ${tall - 36}h280"></path>
    <path class="plan-bars" d=${bars}></path><path class="plan-dots" d=${dots || 'M0 0'}></path>`}
    </svg>
    <p class="recovery-ends row small muted tabular" aria-hidden="true">
      ${[dayBefore(today, span - 1), today].map((day) => html`<span>${sayDay(day, guide)}</span>`)}
    </p>`;
}

/** Draws the days as a table, newest first. */
export function drawPlanTable(days: readonly PlanDay[], guide: GuideSnapshot): TemplateResult {
  const row = (cells: readonly string[]): readonly Cell[] => cells.map((cell) => [cell]);
  return html`${drawBlocks([['table', row(headsOf(guide)), ...rowsOf(days, guide).map(row)]], guide, 1)}`;
}

/** The days as lines of text, for the export. */
export function planLines(days: readonly PlanDay[], guide: GuideSnapshot): readonly string[] {
  return [guide.say('plan.title'), ...[headsOf(guide), ...rowsOf(days, guide)].map((row) => row.join('; '))];
}

function headsOf({ say }: GuideSnapshot): readonly string[] {
  return [
    say('plan.day'),
    say('plan.exercises'),
    say('plan.in-exercises'),
    say('plan.in-evening'),
    say('plan.next-morning'),
  ];
}

function rowsOf(days: readonly PlanDay[], guide: GuideSnapshot): readonly (readonly string[])[] {
  const sayPain = (pain: number | undefined) => (pain === undefined ? '–' : String(pain));
  return [...days]
    .reverse()
    .map(({ day, isDone, during, evening, morning }) => [
      sayDay(day, guide),
      isDone ? guide.say('timer.done') : '–',
      ...[during, evening, morning].map(sayPain),
    ]);
}

function worstOf({ during = 0, evening = 0, morning = 0 }: Omit<PlanDay, 'day'> = {}): number {
  return Math.max(during, evening, morning);
}
