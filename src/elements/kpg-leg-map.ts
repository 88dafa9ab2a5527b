import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { legViews } from '../pictures/leg.ts';
import { createLeg, showLeg, zoneStates } from '../pictures/leg-map.ts';
import { shows } from '../pictures/leg-zones.ts';
import { afterFrame, whenIdle } from '../state/idle.ts';
import { KpgElement } from './kpg-element.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { StringKey } from '../model/strings.ts';
import type { LegView } from '../pictures/leg.ts';
import type { ZoneState } from '../pictures/leg-map.ts';

export { styles } from './kpg-leg-map.styles.ts';

/** Width in em from which the four views stand side by side (as in the style sheet). */
const widthOfAllViews = 44;

/** A place without a checkbox was chosen on the leg map. */
export class ZoneEvent extends CustomEvent<{ readonly zone: string }> {}

/**
 * A picture of the leg whose places can be clicked: a second way, for pointers only, to tick the checkboxes of the list
 * beside it. Screen readers and keyboards use the list; the leg shows what is ticked there and what has the focus.
 *
 * @fires kpg-turn - The visitor turned the leg to another view.
 * @fires kpg-zone - A place was chosen and no checkbox stands for it.
 * @csspart leg-map - The legs with the switch between their views.
 * @csspart leg-map-zone - A place that can be pointed at.
 * @csspart leg-map-zone-selected - The same, chosen.
 */
export class KpgLegMap extends KpgElement {
  /** The view shown where only one fits, or the id of one of `beside`. */
  @property() view = 'back';
  /** Further choices beside the views, for places that the leg does not show. Default none. */
  @property({ attribute: false }) beside: readonly { readonly id: string; readonly text: string }[] = [];
  /** Chosen places without a checkbox. */
  @property({ attribute: false }) selected: readonly string[] = [];
  /** Returns the id of a place's checkbox. Default: places have none, and the parent listens to `kpg-zone`. */
  @property({ attribute: false }) inputs: ((place: string) => string) | undefined;
  /** The words for each place; called when the first of them is needed. */
  @property({ attribute: false }) labels: () => Readonly<Record<string, string>> = () => ({});

  /** Whether the legs are drawn; else they are drawn later, and their space is reserved. */
  @property({ attribute: false }) hasLegs = true;

  @state() private _pointed: string | undefined;
  @state() private _isWide = false;

  private readonly _legs = new Map(legViews.map((view) => [view, createLeg()]));
  private _listeners: AbortController | undefined;
  private readonly _resize = observeWidth((width) => {
    this._isWide = width >= widthOfAllViews * Number.parseFloat(getComputedStyle(this).fontSize);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // The map may have been removed before all its legs were drawn.
    if (this._isWide) this.requestUpdate();
    this._resize?.observe(this);
    this._listeners = new AbortController();
    const { signal } = this._listeners;
    const root = this.getRootNode();
    root.addEventListener('change', this._onRootChange, { signal });
    for (const pointing of ['pointerover', 'focusin', 'focusout'])
      root.addEventListener(pointing, this._onRootPoint, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._resize?.disconnect();
    this._listeners?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selected') || shows(this.view, this.selected)) return;
    this.view = legViews.find((view) => shows(view, this.selected)) ?? this.view;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.guide) return nothing;
    const named = this._pointed;
    return html`<div class="leg-map stack" part="leg-map">
      ${this._renderSwitch()}
      <div class="leg-map-views" aria-hidden="true" dir="ltr" @click=${this._onZoneClick}>
        ${[...this._legs].map(([view, leg]) => this._renderView(view, leg))}
      </div>
      <p class="leg-map-name" aria-hidden="true">${keyed(named, html`${named && this.labels()[named]}`)}</p>
    </div>`;
  }

  protected override updated(): void {
    if (!this.hasLegs) return;
    const shown = [...this._legs].filter(([view]) => this._isShown(view));
    const [next, ...others] = shown.filter(([, leg]) => !leg.firstChild).map(([, leg]) => leg);
    for (const [view, leg] of shown)
      if (leg.firstChild || leg === next) showLeg(leg, view, (zone) => this._statesOf(zone));
    // One leg in a task: drawing all of them at once would hold up a slow phone.
    if (others.length > 0) whenIdle(() => this.isConnected && this.requestUpdate());
  }

  private _isShown(view: LegView): boolean {
    return view === this.view || this._isWide;
  }

  private _renderSwitch(): TemplateResult {
    return html`<div class="leg-map-switch" role="group" aria-label=${this._say('leg-map.views')}>
      ${legViews.map((view) => this._renderTurn(view, this._say(`leg-map.${view}`)))}
      ${this.beside.map(({ id, text }) => this._renderTurn(id, this.guide?.localise(text)))}
    </div>`;
  }

  private _renderTurn(view: string, text: unknown): TemplateResult {
    const turn = () => {
      this.view = view;
      this.dispatchEvent(new Event('kpg-turn'));
    };
    return html`<button type="button" aria-pressed=${this.view === view} @click=${turn}>${text}</button>`;
  }

  // Where all views fit, each has its column from the start, so that none moves when the others are drawn.
  private _renderView(view: LegView, leg: SVGElement): TemplateResult {
    return html`<div class="leg-map-view ${view === this.view ? 'leg-map-view-shown' : ''}">
      ${this._isShown(view) ? leg : nothing}
      <p class="leg-map-caption small muted">${this._say(`leg-map.${view}`)}</p>
    </div>`;
  }

  private _statesOf(zone: string): readonly ZoneState[] {
    const is = { selected: this._isSelected(zone), pointed: this._pointed === zone };
    return zoneStates.filter((state) => is[state]);
  }

  private _say(key: Extract<StringKey, `leg-map.${string}`>): string {
    return this.guide?.say(key) ?? '';
  }

  private _isSelected(zone: string): boolean {
    return this._findInput(zone)?.checked ?? this.selected.includes(zone);
  }

  private _findInput(zone: string): HTMLInputElement | undefined {
    // Looking up ids is faster than selectors: each view looks up each of its places in the first frame.
    const root = this.getRootNode() as Partial<ShadowRoot>;
    const found = this.inputs && root.getElementById?.(this.inputs(zone));
    return (found as HTMLInputElement | null | undefined) ?? undefined;
  }

  /** The place of an input in the list. */
  private _zoneOf(target: EventTarget | null | undefined): string | undefined {
    const { inputs } = this;
    if (!inputs || !(target instanceof HTMLInputElement)) return undefined;
    return Object.keys(this.labels()).find((place) => inputs(place) === target.id);
  }

  private readonly _onZoneClick = (event: Event): void => {
    const zone = (event.target as Element).closest<SVGElement>('[data-zone]')?.dataset['zone'];
    if (!zone) return;
    const input = this._findInput(zone);
    if (input) input.click();
    else this.dispatchEvent(new ZoneEvent('kpg-zone', { detail: { zone } }));
  };

  private readonly _onRootChange = ({ target }: Event): void => {
    if (this._zoneOf(target)) this.requestUpdate();
  };

  // The place under the pointer, on the leg or in the list, or with the focus.
  private readonly _onRootPoint = ({ type, target }: Event): void => {
    if (!(target instanceof Element)) return;
    const own = this.contains(target) ? target.closest<SVGElement>('[data-zone]')?.dataset['zone'] : undefined;
    const listed = this._zoneOf(target.closest('label')?.control);
    this._pointed = type === 'focusout' ? undefined : (own ?? listed);
  };
}

/**
 * Observes the element's width. Undefined if the page has broken the observer; one view with its switch is then enough.
 */
function observeWidth(onWidth: (width: number) => void): ResizeObserver | undefined {
  try {
    // Drawing inside the observer's callback could change the size again and raise an error in the page, so it waits
    // for the next frame.
    return new ResizeObserver(([entry]) => afterFrame(() => onWidth(entry?.contentRect.width ?? 0)));
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-leg-map': KpgLegMap;
  }
}
