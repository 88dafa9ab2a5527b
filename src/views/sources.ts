import { html } from 'lit';
import { drawOutsideLink } from './links.ts';
import type { TemplateResult } from 'lit';
import type { Source } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws the sources, each with a link. */
export function drawSources(sources: readonly Source[], { say }: GuideSnapshot): TemplateResult {
  return html`<ol class="prose small">
    ${sources.map(
      ({ title, publisher, year, url }) =>
        html`<li>
          ${drawOutsideLink(url, title, say)}<br /><span class="muted">${publisher}${year && `, ${year}`}</span>
        </li>`,
    )}
  </ol>`;
}
