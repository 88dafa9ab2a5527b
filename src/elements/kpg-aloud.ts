import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { Reader, voiceFor } from '../state/reader.ts';
import { KpgElement } from './kpg-element.ts';
import type { PropertyValues, TemplateResult } from 'lit';

export { styles } from './kpg-aloud.styles.ts';

/**
 * A button that reads the view around it aloud, in the language shown. It never talks over a screen reader: it starts
 * only when clicked, and its name stays the same, because a change would be announced.
 *
 * @csspart button - Starts and ends the reading.
 */
export class KpgAloud extends KpgElement {
  private readonly _reader = new Reader(this);

  // Another language or region changes the text, so the reading stops.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('guide')) this._reader.stop();
  }

  // While the browser has no list of voices, the button keeps its place, so that nothing moves later.
  protected override render(): TemplateResult | typeof nothing {
    const { guide, _reader: reader } = this;
    const voice = guide && voiceFor(guide.content.lang);
    if (!guide || voice === undefined) return nothing;
    const onClick = (): void => {
      const view = this.closest('.question, .result, article');
      if (reader.isReading) reader.stop();
      else if (view && voice) reader.start(view, voice);
    };
    return html`<button
      type="button"
      class="link row-link ${voice ? '' : 'aloud-waiting'}"
      part="button"
      @click=${onClick}
    >
      ${drawIcon(reader.isReading ? 'stop' : 'aloud')} ${guide.say('aloud.read')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-aloud': KpgAloud;
  }
}
