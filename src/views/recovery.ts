import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Ends of the scale, in weeks: the shortest that holds the usual time. */
const scales = [6, 13, 26, 52, 104, 156] as const;

/** How long it usually takes, in words and as a bar. */
export function drawRecovery([from, to]: readonly [number, number], { say }: GuideSnapshot): TemplateResult {
  const end = scales.find((weeks) => weeks >= to) ?? to;
  const words = say('recovery.usual', { range: sayRange(from, to, say) });
  const start = Math.min((from / end) * 100, 98);
  const width = Math.max(((to - from) / end) * 100, 2);
  return html`<figure part="figure" class="recovery stack">
    <svg class="recovery-bar" width="100%" height="20" aria-hidden="true">
      <rect class="recovery-scale" y="9" width="100%" height="2"></rect>
      ${svg`<rect class="recovery-usual" x="${start}%" y="4" width="${width}%" height="12" rx="2"></rect>`}
    </svg>
    <div class="recovery-ends row small muted tabular" aria-hidden="true">
      <span>${say('recovery.start')}</span><span>${sayDuration(end, say)}</span>
    </div>
    <figcaption class="tabular">${words}</figcaption>
  </figure>`;
}

/** "2 to 8 weeks", "2 months to 2 years". */
function sayRange(from: number, to: number, say: GuideSnapshot['say']): string {
  if (from <= 0 || from === to) return say('recovery.up-to', { to: sayDuration(to, say) });
  const [first, last] = [inUnits(from), inUnits(to)];
  const start = first.unit === last.unit ? String(first.count) : sayDuration(from, say);
  return say('recovery.range', { from: start, to: sayDuration(to, say) });
}

function sayDuration(weeks: number, say: GuideSnapshot['say']): string {
  const { count, unit } = inUnits(weeks);
  return say(`recovery.${unit}${count === 1 ? '' : 's'}`, { count });
}

/** Weeks up to a quarter of a year, then months, then years: nobody counts 104 weeks. */
function inUnits(weeks: number): { count: number; unit: 'week' | 'month' | 'year' } {
  if (weeks < 12) return { count: weeks, unit: 'week' };
  if (weeks < 52) return { count: Math.round(weeks / 4.345), unit: 'month' };
  return { count: Math.round((weeks / 52) * 2) / 2, unit: 'year' };
}
