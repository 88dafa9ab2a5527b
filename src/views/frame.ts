import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { version } from 'virtual:version';
import { RequestEvent } from '../model/requests.ts';
import { programmeIn } from '../state/aim.ts';
import { titleOf } from '../state/exercise-pages.ts';
import { keptPlan } from '../state/kept-plan.ts';
import { stageOf } from '../state/plan.ts';
import { hrefOf } from '../state/navigation.ts';
import { aboutPage, hasChecker } from '../state/offered-pages.ts';
import { languages } from '../state/languages.ts';
import { dateIn } from '../state/dates.ts';
import { drawBooking, drawCall } from './contacts.ts';
import { drawIcon } from '../pictures/icons.ts';
import { drawPageLink, drawWords } from './links.ts';
import { drawStart } from './programme.ts';
import type { TemplateResult } from 'lit';
import type { Drawn } from '../state/first-drawing.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

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
 * @csspart disclaimer - What this guide is not.
 * @csspart footer - The end.
 */
export function drawFrame(
  guide: GuideSnapshot,
  previous: string | undefined,
  view: unknown,
  drawn: Drawn = 'all',
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
    <i class="colours"></i>
    ${drawHeader(guide)} ${drawEmergencyLine(guide)} ${drawBackLink(guide, previous)}
    <div part="main" class="main" data-view=${guide.page}>${view}</div>
    ${guide.page !== 'home' || drawn === 'all' ? drawFooter(guide) : nothing}
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
    ${languages.length > 1 ? drawLanguages(guide) : nothing}
  </header>`;
}

/** Draws the language switch; each language has its own name, for visitors who cannot read the current one. */
function drawLanguages({ content }: GuideSnapshot): TemplateResult {
  return html`<p class="languages row" translate="no">
    ${languages.map(
      ({ guide: { lang, dir, language } }) =>
        html`<button
          type="button"
          part="button"
          class="link"
          lang=${lang}
          dir=${dir}
          aria-pressed=${lang === content.lang}
          @click=${({ target }: Event) => target?.dispatchEvent(new RequestEvent('kpg-language-request', { lang }))}
        >
          ${language}
        </button>`,
    )}
  </p>`;
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

/**
 * Draws the link back to where the visitor came from, on pages only, because the first view is the start and the
 * checker has its own Back.
 */
function drawBackLink(guide: GuideSnapshot, previous: string | undefined): unknown {
  const { page, say, config } = guide;
  const isAlone = config.layout === 'page';
  if (page === 'home' || page === 'checker' || (isAlone && !previous)) return nothing;
  const title = titleOf(previous, guide);
  return keyed(
    `${page} ${previous}`,
    html`<nav class="way row" aria-label=${say('way.label')}>
      ${isAlone ? nothing : drawPageLink(guide, 'home', html`${drawIcon('back')}${say('way.home')}`, 'row-link')}
      ${
        previous === 'checker' || title
          ? drawPageLink(
              guide,
              previous ?? 'home',
              html`${drawIcon('back')}${title ? say('way.page', { title }) : say('way.checker')}`,
              'row-link',
            )
          : nothing
      }
    </nav>`,
  );
}

function drawFooter(guide: GuideSnapshot): TemplateResult {
  const { say } = guide;
  return html`<footer part="footer" class="footer stack ruled small">
    <div part="disclaimer" class="disclaimer stack text">
      <p>${drawWords(guide, 'disclaimer.what')}</p>
      ${guide.page === 'home' ? html`<p>${drawWords(guide, 'disclaimer.purpose')}</p>` : nothing}
      <slot name="disclaimer"></slot>
    </div>
    <p class="muted">
      ${drawPageLink(guide, aboutPage, say('footer.about'))}
      <span class="tabular">· ${say('footer.version', { version })}</span>
    </p>
    <slot name="footer"></slot>
  </footer>`;
}

/** Draws the notice that the answers are from an earlier visit, with their date. */
export function drawKeptNotice(at: number, guide: GuideSnapshot): TemplateResult {
  const date = dateIn(guide, new Date(at));
  return html`<p class="note kept">
    ${guide.say('kept.notice', { date })}
    <button
      type="button"
      class="link"
      @click=${({ target }: Event) => target?.dispatchEvent(new RequestEvent('kpg-restart-request'))}
    >
      ${guide.say('kept.restart')}
    </button>
  </p>`;
}

/** Draws the button for today's exercises and the link of the plan kept on this device, on the first view. */
export function drawPlanLink(guide: GuideSnapshot): unknown {
  const { config, content, say } = guide;
  if (config.remember !== 'device') return nothing;
  const plan = keptPlan(config.remember, content.programmes);
  const programme = programmeIn(guide, plan?.programme);
  const stage = plan && programme && stageOf(plan, programme);
  return stage
    ? html`<p class="row">
        ${drawStart(programme, stage, guide)}
        ${drawPageLink(guide, `programme/${programme.id}`, say('plan.open'), 'button')}
      </p>`
    : nothing;
}
