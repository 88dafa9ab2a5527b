import { html } from 'lit';
import { RequestEvent } from '../model/requests.ts';
import { languages } from '../state/languages.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws the language switch; each language has its own name, for visitors who cannot read the current one. */
export function drawLanguageSwitch({ content }: GuideSnapshot): TemplateResult {
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
