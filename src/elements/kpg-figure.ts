import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawIcon } from '../pictures/icons.ts';
import { drawPicture, tempoOf } from '../pictures/index.ts';
import { Pacer } from '../state/pacer.ts';
import { shownPace } from '../state/pace.ts';
import { pageTicker } from '../state/ticker.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Dose } from '../model/dose.ts';
import type { Ticker } from '../state/ticker.ts';

export { styles } from './kpg-figure.styles.ts';

/**
 * The figure of an exercise. A click moves it at the tempo of its dose.
 *
 * @csspart figure - The figure.
 */
export class KpgFigure extends KpgElement {
  /** Id of the picture. */
  @property({ attribute: false }) picture = '';
  /** The tempo and the seconds of a hold. */
  @property({ attribute: false }) dose: Pick<Dose, 'hold' | 'tempo'> = {};
  /** Position in the movement, 0 to 2, set by a parent that counts; absent: the visitor starts the movement. */
  @property({ attribute: false }) at: number | undefined;
  /** The clock. Default: that of the page. */
  @property({ attribute: false }) ticker: Ticker = pageTicker;

  private readonly _pacer = new Pacer(this, () => this.ticker);

  protected override render(): TemplateResult | typeof nothing {
    const { at, guide, picture } = this;
    const { state } = this._pacer;
    const isStill = prefersStill();
    const shown = isStill
      ? undefined
      : (at ?? (state && (state.phase !== 'done' || state.at < 2) ? state.at : undefined));
    const drawing = drawPicture(picture, guide?.say, shown);
    if (!guide || isStill || at !== undefined) return html`<figure part="figure">${drawing}</figure>`;
    const { say } = guide;
    const holding =
      shown !== undefined && state?.phase === 'hold' ? say('figure.hold', { left: state.left }) : undefined;
    return html`<figure part="figure">
      <button type="button" class="figure-button" aria-label=${say('figure.move')} @click=${this._onClick}>
        ${drawing} ${shown === undefined ? drawIcon('play') : nothing}
        ${holding ? html`<span class="figure-count tabular">${holding}</span>` : nothing}
      </button>
    </figure>`;
  }

  private readonly _onClick = (): void => {
    const { state } = this._pacer;
    if (state && state.at < 2) {
      this._pacer.stop();
      return;
    }
    const tempo = this.dose.tempo ?? tempoOf(this.picture);
    this._pacer.start(shownPace(this.dose, tempo), () => {}, tempo);
  };
}

/** Whether the visitor prefers reduced motion. */
function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-figure': KpgFigure;
  }
}
