import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/requests.ts';
import { whenIdle } from '../state/idle.ts';
import { offeredPages } from '../state/offered-pages.ts';
import { drawIcon } from '../pictures/icons.ts';
import { KpgElement } from './kpg-element.ts';
import { drawPageRows } from '../views/rows.ts';
import { indexPages } from './search-index.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Page } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Find } from './search-index.ts';

export { styles } from './kpg-search.styles.ts';

/** Largest number of results; more would not fit a screen. */
const most = 8;

/** Finds pages while the visitor types. The text is not sent or stored. */
export class KpgSearch extends KpgElement {
  @state() private _query = '';
  @query('input') private readonly _input!: HTMLInputElement;

  /** The pages found; null while the field is empty. */
  private _found: readonly Page[] | null = null;
  private _indexed: { readonly guide: GuideSnapshot; readonly find: Find } | undefined;

  protected override willUpdate(): void {
    const { guide, _query: query } = this;
    this._found = guide && query.trim() ? this._index(guide)(query).slice(0, most) : null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide, _found: found } = this;
    if (!guide) return nothing;
    return html`<div class="search stack" role="search" @keydown=${this._onKeydown}>
      <div class="search-field stack">
        <label class="eyebrow" for="kpg-search">${guide.say('search.label')}</label>
        ${drawIcon('search')}
        <input
          id="kpg-search"
          class="field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${guide.say('search.example')}
          @input=${this._onInput}
          @focus=${this._onFocus}
        />
      </div>
      ${found === null ? nothing : keyed(found.map(({ id }) => id).join(), this._renderFound(found, guide))}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const { guide, _found: found } = this;
    if (!guide || !found || !changed.has('_query')) return;
    const count = found.length;
    const text = guide.say(count === 0 ? 'search.none' : 'search.found', { count });
    this.dispatchEvent(new RequestEvent('kpg-announce-request', { text }));
  }

  private _renderFound(found: readonly Page[], guide: GuideSnapshot): unknown {
    if (found.length === 0) return html`<p class="search-none">${guide.say('search.none')}</p>`;
    return drawPageRows(found, guide, { hasSummary: true });
  }

  // The index is built on first use.
  private _index(guide: GuideSnapshot): Find {
    if (this._indexed?.guide !== guide)
      this._indexed = { guide, find: indexPages(offeredPages(guide), guide, guide.content.endings) };
    return this._indexed.find;
  }

  // The index is built between the focus and the first letter.
  private readonly _onFocus = (): void => {
    whenIdle(() => this.guide && this._index(this.guide));
  };

  private readonly _onInput = (): void => {
    this._query = this._input.value;
  };

  // Arrow keys move between the field and the results; Enter in the field opens the first one.
  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const stops = [this._input, ...this.querySelectorAll<HTMLElement>('.rows a')];
    const root = this.getRootNode() as Document | ShadowRoot;
    const at = stops.indexOf(root.activeElement as HTMLInputElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: at === 0 ? 1 : 0 }[event.key] ?? 0;
    const next = stops[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-search': KpgSearch;
  }
}
