import { html, nothing } from 'lit';
import { drawLocator } from '../pictures/index.ts';
import { drawIcon } from '../pictures/icons.ts';
import { drawPageLink } from './links.ts';
import type { TemplateResult } from 'lit';
import type { Page } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

interface RowOptions {
  readonly hasSummary?: boolean;
  /** Whether to show the place on the leg. Default true. */
  readonly hasPlace?: boolean;
}

/** Draws pages as rows: the place on the leg, the title, and the level if it is urgent. */
export function drawPageRows(pages: readonly Page[], guide: GuideSnapshot, options: RowOptions = {}): TemplateResult {
  const { hasSummary = false, hasPlace = true } = options;
  // A list without places has no column for them.
  const hasPlaces = hasPlace && pages.some((page) => placesOf(page).length > 0);
  return html`<ul class="rows">
    ${pages.map((page) => html`<li class="page-row split">${hasPlaces ? drawPlaces(page) : nothing}${drawPageWords(page, guide, hasSummary)}</li>`)}
  </ul>`;
}

/** Draws the level of a page's condition if it is urgent. */
export function drawLevel(level: Level, say: GuideSnapshot['say']): unknown {
  return level === 'emergency' || level === 'urgent'
    ? html`<span class="page-row-level page-row-${level}">${drawIcon('alarm')}${say(`page.${level}`)}</span>`
    : nothing;
}

function placesOf(page: Page): readonly string[] {
  return page.kind === 'condition' ? page.where : [];
}

function drawPlaces(page: Page): TemplateResult {
  return html`<span class="page-row-picture">${drawLocator(placesOf(page), true)}</span>`;
}

function drawPageWords(page: Page, guide: GuideSnapshot, hasSummary: boolean): TemplateResult {
  const { localise, say } = guide;
  return html`<span class="page-row-words">
    ${drawPageLink(guide, page.id, localise(page.title), 'page-row-link')}
    ${page.kind === 'condition' ? drawLevel(page.level, say) : nothing}
    ${hasSummary ? html`<span class="page-row-summary muted">${localise(page.summary)}</span>` : nothing}
  </span>`;
}
