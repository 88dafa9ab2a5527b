import { html, nothing } from 'lit';
import { version } from 'virtual:version';
import { aboutPage } from '../state/offered-pages.ts';
import { drawPageLink, drawWords } from './links.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * Draws the end of every view: the disclaimer, and the link to the page about the guide.
 *
 * @csspart disclaimer - What this guide is not.
 * @csspart footer - The end.
 */
export function drawFooter(guide: GuideSnapshot): TemplateResult {
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
