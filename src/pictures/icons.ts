import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Drawn on 24 units, in lines of one weight. The four levels are told apart by their outline alone:
 * a stop sign, a clock, a calendar sheet, a house.
 */
const icons = {
  emergency: svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6m0 3.6v.2"></path>`,
  urgent: svg`<circle cx="12" cy="12" r="9.5"></circle><path d="M12 6.5V12l3.6 2.4"></path>`,
  soon: svg`<path d="M4.500 4.500h15a1.500 1.500 0 0 1 1.500 1.500v13.500a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 19.500V6a1.500 1.500 0 0 1 1.500-1.500zM3 9.500h18M8 2.500v4m8-4v4"></path>`,
  'self-care': svg`<path d="m3 11.500 9-8 9 8M5.500 9.800v10.700h13V9.800M10 20.500v-6h4v6"></path>`,
} as const;
export type IconId = keyof typeof icons;
export const iconIds = Object.keys(icons) as readonly IconId[];
export function drawIcon(id: IconId): TemplateResult {
  return html`<svg class="icon icon-${id}" viewBox="0 0 24 24" aria-hidden="true">${icons[id]}</svg>`;
}
