import { html, nothing } from 'lit';
import { drawLocator } from '../pictures/index.ts';
import { isAtLeast } from '../model/level.ts';
import { drawIcon } from './icons.ts';
import { drawPageLink } from './links.ts';
import type { TemplateResult } from 'lit';
import type { Page } from '../model/content.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

/** A page as a row of a list: where on the leg, the title, and a word where it needs help fast. */
export function drawPageRow(
  page: Page,
  guide: GuideSnapshot,
  options: { withSummary?: boolean; withoutPicture?: boolean } = {},
): TemplateResult {
  const { localise, say } = guide;
  const zones = page.kind === 'condition' ? page.where : [];
  const isPressing = page.kind === 'condition' && isAtLeast(page.level, 'urgent');
  return html`<div class="page-row">
    <span class="page-row-picture">${zones.length > 0 && !options.withoutPicture ? drawLocator(zones) : nothing}</span>
    <span class="page-row-words">
      ${drawPageLink(guide, page.id, localise(page.title), 'page-row-link')}
      ${
        isPressing
          ? html`<span class="page-row-level page-row-${page.level}"
              >${drawIcon('alarm')}${say(`page.${page.level}`)}</span
            >`
          : nothing
      }
      ${options.withSummary ? html`<span class="page-row-summary muted">${localise(page.summary)}</span>` : nothing}
    </span>
  </div>`;
}
