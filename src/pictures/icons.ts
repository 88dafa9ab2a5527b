import { html } from 'lit';
import type { TemplateResult } from 'lit';

const stopSign = 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6m0 3.6v.2';
const calendarSheet = 'M3 4.5h18V21H3zm0 5h18m-13-7v4m8-4v4';

/** Icons on a grid of 24 units, in lines of one width. */
const icons = {
  // Icons of the levels, distinct by their outline: a stop sign, a clock, a calendar sheet, a house.
  emergency: stopSign,
  urgent: 'M12 2.5a9.5 9.5 0 0 1 0 19 9.5 9.5 0 0 1 0-19zm0 4V12l3.6 2.4',
  soon: calendarSheet,
  'self-care': 'm3 11.5 9-8 9 8M5.5 9.8v10.7h13V9.8M10 20.5v-6h4v6',

  alarm: stopSign,
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  search: 'M10.5 4a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13zm5 11.5L21 21',
  check: 'm4.5 12.5 5 5 10-11',
  play: 'M8 4.5v15l11.5-7.5z',
  aloud: 'M4 9.5v5h4l5 4.5V5L8 9.5zm12.5-1a5 5 0 0 1 0 7',
  stop: 'M6 6h12v12H6z',
  phone:
    'M6.2 3h3.3L11 7.7 9 9.4a12 12 0 0 0 5.6 5.6l1.7-2 4.7 1.5v3.3a2.6 2.6 0 0 1-2.8 2.6A16.6 16.6 0 0 1 3.6 5.8 2.6 2.6 0 0 1 6.2 3z',
  calendar: calendarSheet,
  print: 'M7 8.5v-6h10v6m-10 9H3.5v-9h17v9H17M7 14h10v7.5H7z',
  copy: 'M9 8.5h11.5V21H9zm6.5 0V3H4v12.5h5',
  share: 'M12 15V3M7.5 7.2 12 2.8l4.5 4.4M7 11.5H4.5V21h15v-9.5H17',
  save: 'M12 3v12m-4.5-4.2 4.5 4.2 4.5-4.2M4.5 20.5h15',
} as const;

export type IconId = keyof typeof icons;
export const iconIds = Object.keys(icons) as readonly IconId[];

/** Draws an icon beside text that says the same. */
export function drawIcon(id: IconId): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[id]}></path></svg>`;
}
