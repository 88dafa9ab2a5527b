import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Explanation } from '../../../engine/explain.ts';
import { partialFrom } from '../../../engine/ranking.ts';
import type { Cause, ShownCause } from '../../../model/checker.ts';
import { signed } from '../signed.ts';
import type { View } from './view.ts';

type Score = Explanation['causes'][number];

interface Row {
  readonly score: Score;
  readonly name: string;
  readonly prior: number;
  /** The change of points by the last answer. */
  readonly move: number;
  /** Where the result shows the cause, or why it does not. */
  readonly shown: string;
  readonly isShown: boolean;
}

/** Every cause with its points: those shown or changed first, the others in a fold. */
export function drawCauses({ rules, now, before }: View): TemplateResult {
  const rows = now.explanation.causes
    .flatMap((score) =>
      rules.causes.filter(({ id }) => id === score.id).map((cause) => rowOf(score, cause, { now, before })),
    )
    .sort((a, b) => Number(b.isShown) - Number(a.isShown) || b.score.total - a.score.total);
  const near = rows.filter(({ isShown, move, score }) => isShown || move !== 0 || score.total >= partialFrom);
  const far = rows.filter((row) => !near.includes(row));
  return html`<h3>Causes</h3>
    ${near.length > 0 ? drawTable('Shown, near, or moved by the last answer', near) : html`<p>None is near yet.</p>`}
    <details class="far">
      <summary>All others (${far.length})</summary>
      ${drawTable('Other causes', far)}
    </details>`;
}

function rowOf(score: Score, { name, prior }: Cause, { now, before }: Pick<View, 'now' | 'before'>): Row {
  const { id, total } = score;
  const former = before.explanation.causes.find((cause) => cause.id === id)?.total ?? total;
  const index = now.assessment.causes.findIndex((cause) => cause.id === id);
  const cause = now.assessment.causes[index];
  const shown = cause ? `${index + 1}, ${fitOf(cause)}` : reasonNotShown(score);
  return { score, name, prior, move: total - former, shown, isShown: cause !== undefined };
}

function fitOf({ danger, fit }: ShownCause): string {
  if (danger) return 'to rule out';
  return fit === 'strong' ? 'fits well' : 'fits partly';
}

function reasonNotShown({ total, isEligible, isPointedTo }: Score): string {
  if (!isEligible) return 'lacks what it needs';
  if (!isPointedTo) return 'no answer points to it';
  return total < partialFrom ? `below ${partialFrom} points` : 'not at this level, or behind others';
}

function drawTable(caption: string, rows: readonly Row[]): TemplateResult {
  return html`<table class="trial-causes">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Cause</th>
        <th scope="col">Points</th>
        <th scope="col">Moved</th>
        <th scope="col">Shown</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(rows, ({ score }) => score.id, drawRow)}
    </tbody>
  </table>`;
}

function drawRow({ score: { id, total, parts }, name, prior, move, shown }: Row): TemplateResult {
  return html`<tr data-cause=${id}>
    <th scope="row">
      <a href="#cause-${id}">${name}</a>
      <small>
        <span>starts at ${signed(prior)}</span>
        ${parts.map(({ answer, weight }) => html`<span>${signed(weight)} ${answer}</span> `)}
      </small>
    </th>
    <td>${signed(total)}</td>
    <td>${move === 0 ? nothing : html`<b class="change">${move > 0 ? '▲' : '▼'} ${signed(move)}</b>`}</td>
    <td>${shown}</td>
  </tr>`;
}
