import { svg } from 'lit';
import { curve } from './curve.ts';
import type { SVGTemplateResult } from 'lit';

/** A line or an area of a drawing, from its list of points. */
export function drawLine(points: string, look: string): SVGTemplateResult {
  return svg`<path class=${look} d=${curve(points)}></path>`;
}
