import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/requests.ts';
import { opaqueId } from '../state/opaque-id.ts';
import { hasChecker, offeredPages, pagesIn } from '../state/offered-pages.ts';
import { pagesAt, places } from '../state/places.ts';
import { drawHeading } from '../views/heading.ts';
import { drawIcon } from '../pictures/icons.ts';
import { KpgElement } from './kpg-element.ts';
import { drawPageRows } from '../views/rows.ts';
import type { TemplateResult } from 'lit';
import type { Option } from '../model/checker.ts';
import type { ZoneEvent } from './kpg-leg-map.ts';
import type { HomeList } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

export { styles } from './kpg-home.styles.ts';

function idOfPlace(place: string): string {
  return opaqueId(`place ${place}`);
}

/**
 * The first view: it answers who wants to know (the check), who knows where it hurts (the leg) and who wants to read (the lists).
 *
 * @csspart heading - A heading.
 * @csspart button-primary - Starts the check.
 */
export class KpgHome extends KpgElement {
  @state() private _place: string | null = null;
  @state() private _isSearching = false;
  /** How many lists have their rows. The first frame has no use for what is folded: it comes list by list when the page rests. */
  @state() private _filled = 0;

  private _timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this._onPrint);
    this._fillLater();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this._onPrint);
    clearTimeout(this._timer);
  }

  protected override updated(): void {
    this._fillLater();
  }

  private _fillLater(): void {
    clearTimeout(this._timer);
    // A home view that was left is drawn once more; what waits for it would keep it, and the whole guide with it.
    if (!this.isConnected || this._filled >= (this.guide?.content.home.length ?? 0)) return;
    // A page is also at rest while it waits for its first frame: not then.
    const later = globalThis.requestIdleCallback ?? setTimeout;
    this._timer = setTimeout(() => later(() => (this._filled += 1)), 500);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide } = this;
    if (!guide) return nothing;
    const { say, config } = guide;
    const depth = config.headingLevel;
    return html`<div class="home stack">
      <div class="home-start stack">
        ${drawHeading(depth, say('home.title'), { look: 'title', isView: true })}
        <p part="text" class="lead text">${say('home.lead')}</p>
        ${hasChecker(config) ? this._renderCheck(guide) : nothing}
      </div>
      ${this._renderWhere(guide, depth + 1)} ${this._renderRead(guide, depth + 1)}
    </div>`;
  }

  private _renderCheck({ say, config }: GuideSnapshot): TemplateResult {
    const privacy = config.shareAnswers ? 'shared' : config.remember;
    return html`<div class="home-check stack">
      <button type="button" part="button button-primary" class="button button-primary" @click=${this._onCheck}>
        ${say('checker.open')}${drawIcon('next')}
      </button>
      <p class="small muted">${say('home.check-time')} ${say(`privacy.${privacy}`)}</p>
    </div>`;
  }

  private _renderWhere(guide: GuideSnapshot, depth: number): TemplateResult {
    const { localise, say } = guide;
    const labels = Object.fromEntries(places().map(({ id, text }) => [id, localise(text)]));
    return html`<section class="home-where" aria-label=${say('home.where')}>
      <div class="home-where-head stack ruled">
        ${drawHeading(depth, say('home.where'))}
        <p part="text" class="muted">${say('home.point')}</p>
      </div>
      <div class="home-leg" @click=${this._showFound}>
        <kpg-leg-map
          .guide=${guide}
          .inputs=${idOfPlace}
          @kpg-zone=${this._onZone}
          .labels=${labels}
          .selected=${this._place ? [this._place] : []}
        ></kpg-leg-map>
      </div>
      <div class="home-place stack">
        <details class="fold home-places" @toggle=${this._fill}>
          <summary>${say('home.places')}</summary>
          <fieldset>
            <legend class="visually-hidden">${say('home.where')}</legend>
            ${this._filled > 0 ? places().map((place) => this._renderChoice(place, guide)) : nothing}
          </fieldset>
        </details>
        ${this._place === null ? nothing : keyed(this._place, this._renderPlace(this._place, guide, depth + 1))}
      </div>
    </section>`;
  }

  private _renderChoice({ id, text }: Option, { localise }: GuideSnapshot): TemplateResult {
    return html`<label class="option">
      <input
        type="radio"
        name="kpg-place"
        id=${idOfPlace(id)}
        .checked=${this._place === id}
        @change=${() => (this._place = id)}
      />
      <span>${localise(text)}</span>
    </label>`;
  }

  private _renderPlace(place: string, guide: GuideSnapshot, depth: number): TemplateResult {
    const { localise, say } = guide;
    const text = places().find(({ id }) => id === place)?.text ?? '';
    return html`<div class="place-found stack">
      ${drawHeading(depth, localise(text), { look: 'subheading' })}
      ${pagesAt(place, guide).map(
        ({ shelf, pages }) =>
          html`<p class="eyebrow">${say(`home.${shelf}`)}</p>
            ${drawPageRows(pages, guide, true)}`,
      )}
      ${
        hasChecker(guide.config)
          ? html`<button type="button" part="button" class="button" @click=${this._onCheck}>
              ${say('home.check-place')}${drawIcon('next')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private _renderRead(guide: GuideSnapshot, depth: number): TemplateResult {
    const { say, config } = guide;
    return html`<section class="home-read stack" aria-label=${say('home.read')}>
      <div class="home-read-head stack">
        ${drawHeading(depth, say('home.read'))}
        <kpg-search .guide=${guide} @input=${this._onSearch}></kpg-search>
      </div>
      <div class="home-lists stack" ?hidden=${this._isSearching}>
        ${
          config.topics
            ? drawPageRows(offeredPages(guide), guide, true)
            : guide.content.home.map((list, index) => this._renderList(list, guide, depth + 1, index < this._filled))
        }
      </div>
    </section>`;
  }

  private _renderList(
    { title, groups }: HomeList,
    guide: GuideSnapshot,
    depth: number,
    isFilled: boolean,
  ): TemplateResult {
    const { localise } = guide;
    return html`<div class="home-list">
      ${drawHeading(depth, localise(title), { look: 'subheading' })}
      ${groups.map(
        ({ title, pages }) =>
          html`<details class="fold" @toggle=${this._fill}>
            <summary>${localise(title)}</summary>
            ${isFilled ? drawPageRows(pagesIn(guide, pages), guide) : nothing}
          </details>`,
      )}
    </div>`;
  }

  private readonly _fill = (): void => {
    this._filled = Infinity;
  };

  // Paper does not wait for the next frame.
  private readonly _onPrint = (): void => {
    this._fill();
    this.performUpdate();
  };

  private readonly _onZone = ({ detail }: ZoneEvent): void => {
    this._place = detail.zone;
  };

  // On a phone what is found stands below the leg, out of sight.
  private readonly _showFound = async (): Promise<void> => {
    await this.updateComplete;
    const found = this.querySelector('.place-found');
    if (found && found.getBoundingClientRect().top > innerHeight)
      found.firstElementChild?.scrollIntoView({ block: 'center' });
  };

  private readonly _onSearch = (event: Event): void => {
    this._isSearching = (event.target as HTMLInputElement).value.trim() !== '';
  };

  private readonly _onCheck = (): void => {
    const place = this._place === null ? {} : { place: this._place };
    this.dispatchEvent(new RequestEvent('kpg-navigate-request', { page: 'checker', ...place }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-home': KpgHome;
  }
}
