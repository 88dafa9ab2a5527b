import { html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { drawHeading } from './heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { SVGTemplateResult } from 'lit';
import type { Level } from '../model/level.ts';

/** Drawn on 24 units. A stop sign, a clock, a calendar sheet, a house: told apart without colour. */
const icons: Readonly<Record<Level, SVGTemplateResult>> = {
  emergency: svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z"/><path d="M12 7v6m0 3.6v.2"/>`,
  urgent: svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.6 2.4"/>`,
  soon: svg`<rect x="3" y="4.5" width="18" height="16.5" rx="1.5"/><path d="M3 9.5h18M8 2.5v4m8-4v4"/>`,
  'self-care': svg`<path d="M3 11.5 12 3.5l9 8M5.5 9.8V20.5h13V9.8M10 20.5v-6h4v6"/>`,
};

/**
 * Says how soon somebody needs care: the action in the heading, what goes with it below.
 *
 * @csspart care-card - The card of any level.
 * @csspart care-card-emergency - The card that says to call an ambulance.
 * @csspart care-card-urgent - The card that says to get help today.
 * @csspart care-card-soon - The card that says to book an appointment.
 * @csspart care-card-self-care - The card that says how to look after it yourself.
 * @csspart result-level - The card that opens a result; it carries `data-level`.
 */
export class KpgCareCard extends KpgElement {
  /** How soon. Default `self-care`. */
  @property({ attribute: false }) level: Level = 'self-care';
  /** What to do, as anything lit can draw; its level is said before it to those who cannot see the card. */
  @property({ attribute: false }) heading: unknown = nothing;
  /** What goes with it, as anything lit can draw. Default nothing. */
  @property({ attribute: false }) body: unknown = nothing;
  /** Level of the heading, counted from the page's outline. Default 3. */
  @property({ attribute: false }) headingLevel = 3;
  /** The card opens a result: its heading is the heading of the view. Default false. */
  @property({ attribute: false }) isResult = false;

  override render(): unknown {
    const { level, isResult } = this;
    if (!this.guide) return nothing;
    const { say } = this.guide;
    const parts = `${isResult ? 'result-level ' : ''}care-card care-card-${level}`;
    const prefix = html`<span class="visually-hidden">${say(`care-card.${level}`)} </span>`;
    return html`<div part=${parts} class="care-card care-card-${level}" data-level=${isResult ? level : nothing}>
      <div class="care-card-heading">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icons[level]}</svg>
        ${drawHeading(this.headingLevel, html`${prefix}${this.heading}`, { look: 'subheading', isView: isResult })}
      </div>
      ${this.body === nothing ? nothing : html`<div class="care-card-body prose">${this.body}</div>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-care-card': KpgCareCard;
  }
}
