import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { drawHeading } from './heading.ts';
import type { TemplateResult } from 'lit';
import type { Level } from '../model/level.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

interface Card {
  /** How soon somebody needs care. */
  readonly level: Level;
  /** What to do; the level comes before it for visitors who cannot see the card. */
  readonly heading: unknown;
  /** Depth of the heading below the host page's outline. */
  readonly depth: number;
  /** Content below the heading. */
  readonly body?: unknown;
  /** Whether the card opens a result, so that its heading is the heading of the view. */
  readonly isResult?: boolean;
}

/**
 * Draws a care card: the action in the heading, and content below it.
 *
 * @csspart care-card - The card of any level.
 * @csspart care-card-emergency - The card that says to call an ambulance.
 * @csspart care-card-urgent - The card that says to get help today.
 * @csspart care-card-soon - The card that says to book an appointment.
 * @csspart care-card-self-care - The card that says how to look after it yourself.
 * @csspart result-level - The card that opens a result; it carries `data-level`.
 */
export function drawCard(
  { level, heading, depth, body = nothing, isResult = false }: Card,
  { say }: GuideSnapshot,
): TemplateResult {
  const parts = `${isResult ? 'result-level ' : ''}care-card care-card-${level}`;
  const prefix = html`<span class="visually-hidden">${say(`care-card.${level}`)} </span>`;
  return html`<div part=${parts} class="care-card care-card-${level}" data-level=${isResult ? level : nothing}>
    <div class="care-card-heading split">
      ${drawIcon(level)} ${drawHeading(depth, html`${prefix}${heading}`, { look: 'subheading', isView: isResult })}
    </div>
    ${body === nothing ? nothing : html`<div class="care-card-body prose">${body}</div>`}
  </div>`;
}
