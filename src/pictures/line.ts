import { svg } from 'lit';
import { curve } from './curve.ts';
import type { SVGTemplateResult } from 'lit';

/** Lines or areas of a drawing that look alike, from their lists of points: one path, which the browser draws sooner than many. */
export function drawLines(lines: readonly string[], look: string): SVGTemplateResult {
  return svg`<path class=${look} d=${lines.map(curve).join('')}></path>`;
}

/** One line or area of a drawing. */
export function drawLine(points: string, look: string): SVGTemplateResult {
  return drawLines([points], look);
}
