import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { Reader, voiceFor } from '../state/reader.ts';
import { KpgElement } from './kpg-element.ts';
import type { PropertyValues, TemplateResult } from 'lit';

export { styles } from './kpg-aloud.styles.ts';

/**
 * A button that reads the view around it aloud, in the language shown. No screen reader is talked over: only a press
 * starts it, and the name of the button stays the same, since a changed one would be announced over the first sentence.
 *
 * @csspart button - Starts and ends the reading.
 */
export class KpgAloud extends KpgElement {
  private readonly _reader = new Reader(this);

  // Another language, or another region's words: what is read is no longer what is shown.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('guide')) this._reader.stop();
  }

  // While the browser lists no voices the button keeps its place, so that nothing moves when they come.
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
