import { svg } from 'lit';
import { pathOf } from './curve.ts';
import type { SVGTemplateResult } from 'lit';

/** Draws lines or areas of the same look as one path, which browsers draw faster than many. */
export function drawLines(lines: readonly string[], look: string): SVGTemplateResult {
  return drawPath(pathOf(lines), look);
}

export function drawPath(path: string, look: string): SVGTemplateResult {
  return svg`<path class=${look} d=${path}></path>`;
}

/** Draws one line or area. */
export function drawLine(points: string, look: string): SVGTemplateResult {
  return drawLines([points], look);
}
