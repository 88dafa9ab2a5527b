import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/requests.ts';
import { isDrawn } from '../state/first-drawing.ts';
import { opaqueId } from '../state/opaque-id.ts';
import { dangersIn, hasChecker, offeredPages, pagesIn } from '../state/offered-pages.ts';
import { pagesAt, places } from '../state/places.ts';
import { drawHeading } from '../views/heading.ts';
import { drawHome } from '../views/home.ts';
import { drawIcon } from '../pictures/icons.ts';
import { KpgElement } from './kpg-element.ts';
import { drawPageLink } from '../views/links.ts';
import { drawLevel, drawPageRows } from '../views/rows.ts';
import type { TemplateResult } from 'lit';
import type { Option } from '../model/checker.ts';
import type { ZoneEvent } from './kpg-leg-map.ts';
import type { Drawn } from '../state/first-drawing.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

export { styles } from './kpg-home.styles.ts';

function idOfPlace(place: string): string {
  return opaqueId(`place ${place}`);
}

/**
 * The first view: the check, the leg with its places, and the lists of pages.
 *
 * @csspart heading - A heading.
 */
export class KpgHome extends KpgElement {
  @property({ attribute: false }) drawn: Drawn = 'all';

  @state() private _place: string | null = null;
  /**
   * Ids of the folds whose rows are drawn. The pages of a closed fold are only named, which is enough for find-in-page.
   */
  @state() private _filled: readonly string[] = [];
  @state() private _isOnPaper = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this._onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this._onPrint);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide } = this;
    if (!guide) return nothing;
    const { drawn } = this;
    const depth = guide.config.headingLevel + 1;
    const parts = [
      isDrawn('places', drawn) ? this._renderWhere(guide, depth, isDrawn('leg', drawn)) : nothing,
      isDrawn('read', drawn) ? this._renderRead(guide, depth) : nothing,
    ];
    return drawHome(guide, this._onCheck, parts, drawn === 'all');
  }

  private _renderWhere(guide: GuideSnapshot, depth: number, hasLeg: boolean): TemplateResult {
    const { localise, say } = guide;
    const labels = () => Object.fromEntries(places(guide).map(({ id, text }) => [id, localise(text)]));
    return html`<section class="home-where" aria-label=${say('home.where')}>
      <div class="home-ask stack ruled">
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
          .hasLegs=${hasLeg}
        ></kpg-leg-map>
      </div>
      ${this._renderFold('places', 'home-places', say('home.places'), (isFilled) =>
        isFilled
          ? html`<fieldset>
              <legend class="visually-hidden">${say('home.where')}</legend>
              ${places(guide).map((place) => this._renderChoice(place, guide))}
            </fieldset>`
          : nothing,
      )}
      ${this._place === null ? nothing : keyed(this._place, this._renderPlace(this._place, guide, depth + 1))}
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
    const text = places(guide).find(({ id }) => id === place)?.text ?? '';
    return html`<div class="place-found stack">
      ${drawHeading(depth, localise(text), { look: 'subheading' })}
      ${
        hasChecker(guide.config)
          ? html`<button type="button" part="button" class="button" @click=${this._onCheck}>
              ${say('home.check-place')}${drawIcon('next')}
            </button>`
          : nothing
      }
      ${pagesAt(place, guide).map(
        ({ shelf, pages }) =>
          html`<p class="eyebrow">${say(`home.${shelf}`)}</p>
            ${drawPageRows(pages, guide, { hasSummary: true, hasPlace: false })}`,
      )}
    </div>`;
  }

  private _renderRead(guide: GuideSnapshot, depth: number): TemplateResult {
    const { say, config } = guide;
    return html`<section class="home-read stack" aria-label=${say('home.read')}>
      <div class="home-read-head stack">
        ${drawHeading(depth, say('home.read'))}
        <kpg-search .guide=${guide} @input=${this._onSearch}></kpg-search>
      </div>
      <div class="home-lists stack">
        ${
          config.topics
            ? drawPageRows(offeredPages(guide), guide, { hasSummary: true })
            : this._renderLists(guide, depth + 1)
        }
      </div>
    </section>`;
  }

  private _renderLists(guide: GuideSnapshot, depth: number): TemplateResult[] {
    const { content, localise } = guide;
    // The most wanted pages and the dangers come first.
    const lists = this.drawn === 'all' ? content.home : content.home.slice(0, 1);
    return lists.map(
      ({ title, pages, groups }, index) =>
        html`<div class="home-list">
            ${drawHeading(depth, localise(title), { look: 'subheading' })}
            ${pages.length > 0 ? drawPageRows(pagesIn(guide, pages), guide, { hasSummary: true }) : nothing}
            ${groups.map(({ id, title, pages }) =>
              this._renderFold(id, '', localise(title), (isFilled) => {
                const listed = pagesIn(guide, pages);
                return isFilled
                  ? drawPageRows(listed, guide)
                  : html`<p>${listed.map((page) => localise(page.title)).join(', ')}</p>`;
              }),
            )}
          </div>
          ${index === 0 ? this._renderDangers(guide, depth) : nothing}`,
    );
  }

  private _renderDangers(guide: GuideSnapshot, depth: number): TemplateResult {
    const { localise, say } = guide;
    return html`<div class="home-list">
      ${drawHeading(depth, say('home.pressing'), { look: 'subheading' })}
      ${dangersIn(guide).map(
        ([level, pages]) =>
          html`${drawLevel(level, say)}
            <ul class="rows home-dangers">
              ${pages.map(({ id, title }) => html`<li>${drawPageLink(guide, id, localise(title))}</li>`)}
            </ul>`,
      )}
    </div>`;
  }

  private _renderFold(id: string, look: string, summary: string, draw: (isFilled: boolean) => unknown): TemplateResult {
    const fill = () => {
      if (!this._filled.includes(id)) this._filled = [...this._filled, id];
    };
    return html`<details class="fold ${look}" @toggle=${fill}>
      <summary>${summary}</summary>
      ${draw(this._isOnPaper || this._filled.includes(id))}
    </details>`;
  }

  // Printing does not wait for a frame. The root has opened the folds that exist.
  private readonly _onPrint = (): void => {
    this._isOnPaper = true;
    this.performUpdate();
    for (const fold of this.querySelectorAll('details')) fold.open = true;
  };

  private readonly _onZone = ({ detail }: ZoneEvent): void => {
    this._place = detail.zone;
  };

  // On a phone the results stand below the leg, so both the chosen place and the start of the list must be in sight.
  private readonly _showFound = async (): Promise<void> => {
    await this.updateComplete;
    const found = this.querySelector<HTMLElement>('.place-found');
    const mark = this.querySelector('.leg-map-zone-selected');
    if (!found || !mark) return;
    const { top } = found.getBoundingClientRect();
    // Beside the leg the results are in sight already.
    if (top < this.querySelector('.home-leg')!.getBoundingClientRect().bottom) return;
    const above = Math.max(innerHeight / 2, top - mark.getBoundingClientRect().top + innerHeight / 12);
    if (top < above) return;
    found.style.scrollMarginBlockStart = `${above}px`;
    found.scrollIntoView();
  };

  // Without an update, which would render the leg and the lists for each letter.
  private readonly _onSearch = ({ target }: Event): void => {
    this.querySelector<HTMLElement>('.home-lists')!.hidden = (target as HTMLInputElement).value.trim() !== '';
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
