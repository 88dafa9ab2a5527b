import { html, nothing } from 'lit';
import { drawLegLines, drawLegSurface, legHeight, legWidth } from './leg.ts';
import { readPoints } from './unpack.ts';
import { legZones } from './leg-zones.ts';
import { drawLines } from './line.ts';
import type { TemplateResult } from 'lit';
import type { LegView } from './leg.ts';

/** Places of the checker that the leg map does not show. */
const listed: Readonly<Record<string, { readonly view?: LegView; readonly area: string }>> = {
  deep: { area: '75,146 90,152 95,168 90,184 75,190 60,184 55,168 60,152 z' },
  'back-to-leg': {
    view: 'back',
    area: '70,20 82,20 86,36 84,70 82,110 82,150 86,190 87,224 82,240 76,224 73,190 71,150 69,110 68,70 66,36 z',
  },
};

/** The preferred view of a place that several views show. */
const preferred: readonly LegView[] = ['back', 'front', 'inner', 'outer'];

/**
 * Draws a small leg with these places marked, in the view that shows most of them; nothing if the leg has none of them.
 * `isClose` shows only the part around them, in a square.
 */
export function drawLocator(zones: readonly string[], isClose = false): TemplateResult | typeof nothing {
  const marksIn = (view: LegView) => zones.map((zone) => findArea(view, zone)).filter((area) => area !== undefined);
  let view: LegView = 'back';
  for (const other of preferred) if (marksIn(other).length > marksIn(view).length) view = other;
  const marks = marksIn(view);
  if (marks.length === 0) return nothing;
  return html`<svg
    class="drawing locator"
    viewBox=${isClose ? closeTo(marks) : `0 0 ${legWidth} ${legHeight}`}
    aria-hidden="true"
  >
    ${drawLegSurface(view, isClose)} ${drawLines(marks, 'drawing-mark')} ${drawLegLines(view, true)}
  </svg>`;
}

/** A view box with the marks in the middle. */
function closeTo(marks: readonly string[]): string {
  const heights = marks.flatMap(readPoints).map(({ y }) => y);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  const size = 170;
  return `-10 ${Math.max(0, Math.min(legHeight - size, middle - size / 2))} ${size} ${size}`;
}

function findArea(view: LegView, zone: string): string | undefined {
  const other = listed[zone];
  if (other) return (other.view ?? view) === view ? other.area : undefined;
  return legZones[view].find(({ id }) => id === zone)?.area;
}
