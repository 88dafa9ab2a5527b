import { html, svg } from 'lit';
import { curve } from './curve.ts';
import { drawLegLines, drawLegSurface, legHeight, legViews, legWidth } from './leg.ts';
import { legZones } from './leg-zones.ts';
import type { TemplateResult } from 'lit';

/** The leg from all sides with every place of the leg map, to look at. */
export function drawLegMap(): TemplateResult {
  const gap = 10;
  return html`<svg class="drawing" viewBox="0 0 ${(legWidth + gap) * legViews.length} ${legHeight}" aria-hidden="true">
    ${legViews.map(
      (view, index) =>
        svg`<g transform="translate(${index * (legWidth + gap)})">${drawLegSurface(view)}${legZones[view].map(
          ({ area }) => svg`<path class="drawing-deep" d=${curve(area)}></path>`,
        )}${drawLegLines(view)}</g>`,
    )}
  </svg>`;
}
