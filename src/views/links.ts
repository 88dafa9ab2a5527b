import { html, nothing } from 'lit';
import { isOffered } from '../state/offered-pages.ts';
import { hrefOf } from '../state/navigation.ts';
import { opaqueId } from '../state/opaque-id.ts';
import { cutAtServices, partsOf } from '../state/words.ts';
import { ask } from './ask.ts';
import type { TemplateResult } from 'lit';
import type { ServiceId } from '../model/service.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Aside } from '../state/words.ts';
import type { PlainStringKey, SafetyKey } from '../model/strings.ts';

/** Draws a link inside the guide, which the root handles; plain text if the site does not offer the page. */
export function drawPageLink(
  { config, page: shown }: GuideSnapshot,
  page: string,
  content: unknown,
  look = '',
): unknown {
  if (!isOffered(page, config)) return content;
  // The pages that a result leads to would reveal it, so their addresses are replaced by a number.
  if (shown === 'checker' && !config.shareAnswers) {
    const open = ask('kpg-navigate-request', { page });
    const onClick = (event: Event): void => {
      event.preventDefault();
      open(event);
    };
    return html`<a class=${look || nothing} href=${hrefOf(opaqueId(page))} @click=${onClick}>${content}</a>`;
  }
  return html`<a class=${look || nothing} href=${hrefOf(page)} data-page=${page}>${content}</a>`;
}

/** Draws a number or service of the region; a number is a telephone link with its country. */
export function drawService({ config: { region } }: GuideSnapshot, id: ServiceId, aside?: Aside): unknown {
  const { name, note, tel } = partsOf(id, region, aside);
  const beside = note ? html` <span class=${tel ? 'country' : nothing}>${`(${note})`}</span>` : nothing;
  // Browser translators must leave a number alone.
  return html`${tel ? html`<a class="tel" href="tel:${tel}" translate="no">${name}</a>` : name}${beside}`;
}

/** Draws a safety string with its numbers as links. */
export function drawWords(guide: GuideSnapshot, key: Extract<PlainStringKey, SafetyKey>): unknown {
  const { strings } = guide.content;
  return cutAtServices(strings[key]).map((part) =>
    typeof part === 'string' ? guide.localise(part) : drawService(guide, part[1]),
  );
}

/** Draws a link out of the guide, in a new tab, so that answers are not lost. */
export function drawOutsideLink(url: string, content: unknown, say: GuideSnapshot['say']): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" data-outside
    >${content}<span class="visually-hidden"> ${say('link.outside')}</span></a
  >`;
}
