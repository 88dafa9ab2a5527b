import { html, nothing } from 'lit';
import { hrefOf } from '../state/navigation.ts';
import { hasChecker } from '../state/offered-pages.ts';
import { languages } from '../state/languages.ts';
import { drawBooking, drawCall } from './clinic-links.ts';
import { drawIcon } from '../pictures/icons.ts';
import { drawFooter } from './footer.ts';
import { drawLanguageSwitch } from './language-switch.ts';
import { drawPageLink, drawWords } from './links.ts';
import { drawWayBack } from './way-back.ts';
import type { TemplateResult } from 'lit';
import type { Drawn } from '../state/first-drawing.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

interface FrameOptions {
  /** The view that the visitor came from. */
  readonly previous?: string | undefined;
  /** How much of the first view is drawn. Default all. */
  readonly drawn?: Drawn;
  /** Whether the element is drawn whose styles hold the colours of the site. Default true. */
  readonly hasColours?: boolean;
}

/**
 * Draws the frame of every view: the navigation, the emergency line, and the disclaimer and footer. The base element
 * carries the attributes by which session recorders are told to leave its content out. The end of the first view is
 * below the first screen, and follows with its lists.
 *
 * @csspart base - Everything.
 * @csspart header - The clinic's logo and name, and the links to the guide and the checker.
 * @csspart nav - The links to the guide and the checker.
 * @csspart nav-link - One of them.
 * @csspart main - The view.
 */
export function drawFrame(
  guide: GuideSnapshot,
  view: unknown,
  { previous, drawn = 'all', hasColours = true }: FrameOptions = {},
): TemplateResult {
  const { lang, dir } = guide.content;
  return html`<div
    part="base"
    class="base theme-${guide.config.theme} amp-block fs-exclude highlight-block mp-block nr-block ph-no-capture rr-block sentry-block ym-hide-content"
    lang=${lang}
    dir=${dir}
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-hj-suppress
    data-openreplay-hidden
    data-private
    data-sentry-block
  >
    <div class="visually-hidden" role="status"></div>
    ${drawHeader(guide)} ${drawEmergencyLine(guide)} ${drawWayBack(guide, previous)}
    <div part="main" class="main" data-view=${guide.page}>${view}</div>
    ${guide.page !== 'home' || drawn === 'all' ? drawFooter(guide) : nothing}
    ${hasColours ? html`<i class="colours"></i>` : nothing}
  </div>`;
}

function drawHeader(guide: GuideSnapshot): TemplateResult {
  const { config, page, say } = guide;
  const { clinicName, phone, bookingUrl } = config;
  return html`<header part="header" class="header row">
    <slot name="logo"></slot>
    ${clinicName ? html`<p class="clinic">${clinicName}</p>` : nothing}
    ${
      config.layout === 'page'
        ? nothing
        : html`<nav part="nav" class="nav row" aria-label=${say('nav.label')}>
            ${drawNavLink('home', say('nav.home'), page)}
            ${hasChecker(config) ? drawNavLink('checker', say('nav.checker'), page) : nothing}
          </nav>`
    }
    ${
      phone || bookingUrl
        ? html`<p class="contact row">
            ${phone ? drawCall(phone, phone, 'row-link tel') : nothing} ${drawBooking(guide, 'row-link')}
          </p>`
        : nothing
    }
    ${languages.length > 1 ? drawLanguageSwitch(guide) : nothing}
  </header>`;
}

function drawNavLink(target: string, words: string, page: string): TemplateResult {
  const isHere = (target === 'checker') === (page === 'checker');
  const current = page === target ? 'page' : 'true';
  return html`<a
    part="nav-link"
    class="nav-link row-link"
    href=${hrefOf(target)}
    data-page=${target}
    aria-current=${isHere ? current : nothing}
    >${words}</a
  >`;
}

function drawEmergencyLine(guide: GuideSnapshot): TemplateResult {
  return html`<p class="emergency-line split">
    ${drawIcon('alarm')}
    <span
      >${drawWords(guide, 'emergency.line')}
      ${drawPageLink(guide, 'when-to-get-help', guide.say('emergency.more'), 'emergency-more')}</span
    >
  </p>`;
}
