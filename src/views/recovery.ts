import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { sayCount } from '../model/amount.ts';
import type { CountedKey, Say } from '../model/strings.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Lengths of the scale in weeks; the shortest that contains the recovery time is used. */
const scales = [6, 13, 26, 52, 104, 156] as const;

/** Draws the usual recovery time of a condition, or of one grade on the scale of all grades. */
export function drawRecovery(
  [from, to]: readonly [number, number],
  { say }: GuideSnapshot,
  grade?: string,
  longest = to,
): TemplateResult {
  const end = scales.find((weeks) => weeks >= longest) ?? longest;
  const words = say('recovery.usual', { range: sayTime(from, to, say) });
  const start = Math.min((from / end) * 100, 98);
  const width = Math.max(((to - from) / end) * 100, 2);
  return html`<figure part="figure" class="recovery stack">
    <svg class="recovery-bar" width="100%" height="20" aria-hidden="true">
      <rect class="recovery-scale" y="9" width="100%" height="2"></rect>
      ${svg`<rect class="recovery-usual" x="${start}%" y="4" width="${width}%" height="12" rx="2"></rect>`}
    </svg>
    <div class="recovery-ends row small muted tabular" aria-hidden="true">
      <span>${say('recovery.start')}</span><span>${sayCount(...inUnits(end), say)}</span>
    </div>
    <figcaption class="tabular">${grade ? html`${grade}<br />` : nothing}${words}</figcaption>
  </figure>`;
}

/** The recovery time in words: "2 to 8 weeks", "2 months to 2 years". */
function sayTime(from: number, to: number, say: Say): string {
  const [first, last] = [inUnits(from), inUnits(to)];
  if (from <= 0 || from === to) return say('recovery.up-to', { to: sayCount(...last, say) });
  if (first[0] === last[0]) return sayCount(last[0], [first[1], last[1]], say);
  return say('amount.range', { from: sayCount(...first, say), to: sayCount(...last, say) });
}

/**
 * The unit and the number for so many weeks: weeks below a quarter of a year, then months, and whole years from one
 * year on.
 */
function inUnits(weeks: number): readonly [unit: CountedKey, count: number] {
  if (weeks < 12) return ['count.week', weeks];
  if (weeks < 104 && weeks !== 52) return ['count.month', Math.round(weeks / 4.345)];
  return ['count.year', Math.round(weeks / 52)];
}
