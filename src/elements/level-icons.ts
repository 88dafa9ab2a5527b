import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Level } from '../model/level.ts';

/** Drawn on 24 units. A stop sign, a clock, a calendar sheet, a house: told apart without colour. */
const shapes: Readonly<Record<Level, SVGTemplateResult>> = {
  emergency: svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z"/><path d="M12 7v6m0 3.6v.2"/>`,
  urgent: svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.6 2.4"/>`,
  soon: svg`<rect x="3" y="4.5" width="18" height="16.5" rx="1.5"/><path d="M3 9.5h18M8 2.5v4m8-4v4"/>`,
  'self-care': svg`<path d="M3 11.5 12 3.5l9 8M5.5 9.8V20.5h13V9.8M10 20.5v-6h4v6"/>`,
};

/** The sign of a level, beside words that say it. */
export function drawLevelIcon(level: Level): TemplateResult {
  return html`<svg class="icon icon-${level}" viewBox="0 0 24 24" aria-hidden="true">${shapes[level]}</svg>`;
}
