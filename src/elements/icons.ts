import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html } from 'lit';

/** Drawn on 24 units, in lines. */
const shapes = {
  alarm: svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z"/><path d="M12 7v6m0 3.6v.2"/>`,
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5"/>`,
  next: svg`<path d="M9.5 5.5 16 12l-6.5 6.5"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5.5 5.5"/>`,
  check: svg`<path d="m4.5 12.5 5 5 10-11"/>`,
  print: svg`<path d="M7 8.5v-6h10v6M7 17.500H3.500v-9h17v9H17M7 14h10v7.500H7Z"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

/** A small sign beside words that say the same. */
export function drawIcon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
