import { html, nothing } from 'lit';
import { sayCount } from '../model/amount.ts';
import { drawIcon } from '../pictures/icons.ts';
import { hasChecker } from '../state/offered-pages.ts';
import { drawHeading } from './heading.ts';
import { drawPlanLink } from './kept.ts';
import type { TemplateResult } from 'lit';
import type { Drawn } from '../state/first-drawing.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws the first view with what the site puts above it; of its parts as much as `drawn` says. */
export function drawFirstView(guide: GuideSnapshot, drawn: Drawn): TemplateResult {
  return html`<slot name="intro"></slot>${drawPlanLink(guide)}<kpg-home .guide=${guide} .drawn=${drawn}></kpg-home>`;
}

/**
 * Draws the inside of `kpg-home`: the title, what the guide is for, and the check; then the other parts, of which the
 * last may still be missing.
 *
 * @csspart button-primary - Starts the check.
 */
export function drawHome(guide: GuideSnapshot, onCheck: () => void, parts: unknown, isWhole: boolean): TemplateResult {
  const { say, config } = guide;
  return html`<div class="home stack ${isWhole ? '' : 'home-begun'}">
    <div class="home-start stack">
      ${drawHeading(config.headingLevel, say('home.title'), { look: 'title', isView: true })}
      <p part="text" class="lead text">${say('home.lead')}</p>
      ${hasChecker(config) ? drawCheck(guide, onCheck) : nothing}
    </div>
    ${parts}
  </div>`;
}

function drawCheck({ say, config, content }: GuideSnapshot, onCheck: () => void): TemplateResult {
  const privacy = config.shareAnswers ? 'shared' : config.remember;
  return html`<div class="home-check stack">
    <button type="button" part="button button-primary" class="button button-primary" @click=${onCheck}>
      ${say('checker.open')}${drawIcon('next')}
    </button>
    <p class="small muted">
      ${say('home.check-time', { minutes: sayCount('count.minute', content.checkMinutes, say) })}
      ${say(`privacy.${privacy}`)}
    </p>
  </div>`;
}
