import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/requests.ts';
import { drawIcon } from '../pictures/icons.ts';
import { resultHandout, sheetHandout } from '../state/handout.ts';
import { reminderFile } from '../state/reminder.ts';
import { canShare, copyText, saveFile, shareText } from '../state/take-along.ts';
import { drawHeading } from '../views/heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Action } from '../model/events.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { ExerciseSheet } from '../state/exercise-pages.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Handout } from '../state/handout.ts';
import type { ExportOutcome } from '../state/take-along.ts';

type Taken = Exclude<Action, 'book' | 'call' | 'session'>;

interface Way {
  readonly action: Taken;
  readonly icon: Parameters<typeof drawIcon>[0];
}
const ways: readonly Way[] = [
  { action: 'print', icon: 'print' },
  { action: 'copy', icon: 'copy' },
  { action: 'share', icon: 'share' },
  { action: 'export', icon: 'save' },
  { action: 'remind', icon: 'calendar' },
];

/**
 * Exports a result or a sheet of exercises: on paper, as text, as a file or to the calendar. Everything is made on the
 * device.
 *
 * @fires kpg-action-request - The visitor printed, copied, shared, saved or set a reminder.
 * @fires kpg-announce-request - None of that was possible.
 * @csspart action - A way to take it along.
 */
export class KpgTakeAlong extends KpgElement {
  /** The snapshot with the result. */
  @property({ attribute: false }) checker: CheckerSnapshot | undefined;

  /** The sheet of exercises, instead of a result. */
  @property({ attribute: false }) sheet: ExerciseSheet | undefined;

  /** Depth of the heading. Default 3. */
  @property({ attribute: false }) depth = 3;

  /** The message about the last action, beside the buttons. */
  @state() private _said: 'action.refused' | `action.done-${Exclude<Taken, 'print'>}` | null = null;
  /**
   * Whether the text is shown for copying by hand, because some browsers refuse printing, files and the clipboard
   * silently.
   */
  @state() private _isTextShown = false;

  @query('textarea') private readonly _textArea!: HTMLTextAreaElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const { guide, _handout: handout } = this;
    if (!guide || !handout) return nothing;
    const { say } = guide;
    const { reminder } = handout;
    const isOffered = ({ action }: Way): boolean =>
      action === 'share' ? canShare() : action !== 'remind' || reminder !== undefined;
    return html`<section class="result-section take-along stack">
      ${drawHeading(this.depth, say('action.title'))}
      <p part="text" class="small muted">${say('action.help')}</p>
      <ul class="rows">
        ${ways.filter(isOffered).map(
          ({ action, icon }) =>
            html`<li>
              <button
                type="button"
                class="take-along-action"
                part="button action"
                data-take=${action}
                @click=${() => this._onTake(action)}
              >
                ${drawIcon(icon)} ${action === 'remind' ? reminder?.words : say(`action.${action}`)}
              </button>
            </li>`,
        )}
      </ul>
      ${keyed(this._said, this._said ? html`<p class="small">${say(this._said)}</p>` : nothing)}
      <details class="why" ?open=${this._isTextShown} @toggle=${this._onToggle}>
        <summary>${say('action.text')}</summary>
        ${
          this._isTextShown
            ? html`<textarea
                class="field"
                readonly
                rows="12"
                aria-label=${say('action.text')}
                .value=${handout.text()}
              ></textarea>`
            : nothing
        }
      </details>
    </section>`;
  }

  private get _handout(): Handout | undefined {
    const { guide, checker, sheet } = this;
    if (guide && sheet) return sheetHandout(guide, sheet, new Date());
    return guide && checker && resultHandout(guide, checker, new Date());
  }

  // If the browser or the page refuses, the text is shown for copying by hand.
  private async _onTake(action: Taken): Promise<void> {
    const { guide, _handout: handout } = this;
    if (!guide || !handout) return;
    const outcome = await this._take(action, handout, guide);
    if (outcome === 'refused') await this._showText(guide);
    else if (outcome === 'done' && action !== 'print') {
      this._said = `action.done-${action}`;
      // A browser does not say whether it has saved the file.
      if (action === 'export') this._isTextShown = true;
      this._tell(action);
    }
  }

  private _take(
    action: Taken,
    { text, reminder }: Handout,
    { say }: GuideSnapshot,
  ): ExportOutcome | Promise<ExportOutcome> {
    switch (action) {
      case 'print':
        return this._print();
      case 'copy':
        return copyText(text());
      case 'share':
        return shareText(say('nav.label'), text());
      case 'export':
        return saveFile('knee-pain-guide.txt', 'text/plain', text());
      case 'remind':
        return reminder ? saveFile('knee-pain-guide.ics', 'text/calendar', reminderFile(reminder)) : 'refused';
    }
  }

  // The root prints, because it knows the page around it. A sandboxed frame refuses silently: no `beforeprint` event is
  // fired.
  private _print(): ExportOutcome {
    let isPrinting = false;
    const hear = (): void => void (isPrinting = true);
    addEventListener('beforeprint', hear);
    this._tell('print');
    removeEventListener('beforeprint', hear);
    return isPrinting ? 'done' : 'refused';
  }

  private _tell(action: Taken): void {
    this.dispatchEvent(new RequestEvent('kpg-action-request', { action }));
  }

  private async _showText({ say }: GuideSnapshot): Promise<void> {
    this._said = 'action.refused';
    this._isTextShown = true;
    this.dispatchEvent(new RequestEvent('kpg-announce-request', { text: say(this._said) }));
    await this.updateComplete;
    this._textArea?.focus();
    this._textArea?.select();
  }

  private readonly _onToggle = ({ target }: Event): void => {
    this._isTextShown = (target as HTMLDetailsElement).open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-take-along': KpgTakeAlong;
  }
}
