import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawIcon } from '../pictures/icons.ts';
import { drawHeading } from '../views/heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Level } from '../model/level.ts';

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

  protected override render(): TemplateResult | typeof nothing {
    const { level, isResult } = this;
    if (!this.guide) return nothing;
    const { say } = this.guide;
    const parts = `${isResult ? 'result-level ' : ''}care-card care-card-${level}`;
    const prefix = html`<span class="visually-hidden">${say(`care-card.${level}`)} </span>`;
    return html`<div part=${parts} class="care-card care-card-${level}" data-level=${isResult ? level : nothing}>
      <div class="care-card-heading">
        ${drawIcon(level)}
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
