import { html } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { signsOf } from '../state/sooner.ts';
import { drawInline } from './blocks.ts';
import { drawWords } from './links.ts';
import type { TemplateResult } from 'lit';
import type { SoonerLevel } from '../state/sooner.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws when to get help and how soon: the signs of each level, most pressing first. */
export function drawSooner(guide: GuideSnapshot, levels: readonly SoonerLevel[]): TemplateResult {
  return html`<dl class="sooner stack">
    ${levels.map(
      (level) =>
        html`<div class="sooner-${level}">
          <dt class="split">${drawIcon(level)}<span>${drawWords(guide, `result.sooner-${level}`)}</span></dt>
          <dd part="text">
            <ul>
              ${signsOf(guide, level).map((sign) => html`<li>${drawInline(sign, guide)}</li>`)}
            </ul>
          </dd>
        </div>`,
    )}
  </dl>`;
}
