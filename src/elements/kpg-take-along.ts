import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/events.ts';
import { drawIcon } from '../pictures/icons.ts';
import { checkerContext } from '../state/contexts.ts';
import { letterOf } from '../state/letter.ts';
import { recheckDate, reminderFile } from '../state/reminder.ts';
import { dateIn, summaryText } from '../state/summary.ts';
import { canShare, copyText, isSandboxed, saveFile, shareText } from '../state/take-along.ts';
import { drawHeading } from './heading.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Action } from '../model/events.ts';
import type { CheckerSnapshot, GuideSnapshot } from '../model/snapshot.ts';

type Taken = Exclude<Action, 'book' | 'call'>;
const icons = { print: 'print', copy: 'copy', share: 'share', export: 'save', remind: 'calendar' } as const;

/**
 * Takes the result along: on paper, as text, as a file, as a day in the calendar. All of it is made on the device.
 *
 * @fires kpg-action-request - The visitor printed, copied, shared, saved or set a reminder.
 * @csspart action - A way to take it along.
 */
export class KpgTakeAlong extends KpgElement {
  @consume({ context: checkerContext, subscribe: true })
  @state()
  private _checker: CheckerSnapshot | undefined;

  /** Level of the heading. Default 3. */
  @property({ attribute: false }) headingLevel = 3;

  /** What was done last, said beside the buttons. */
  @state() private _done: Taken | null = null;
  /** The text stands open to copy by hand: where printing, files or the clipboard are refused without a word. */
  @state() private _isTextShown = false;

  @query('textarea') private readonly _textArea!: HTMLTextAreaElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const { guide, _checker: checker } = this;
    const letter = guide && checker && letterOf(guide, checker);
    if (!letter) return nothing;
    const { say } = guide;
    const days = letter.outcome.recheckDays;
    return html`<section class="result-section take-along">
      ${drawHeading(this.headingLevel, say('action.title'))}
      <p part="text" class="small muted">${say('action.help')}</p>
      <ul class="rows">
        ${this._renderAction('print', say('action.print'), this._onPrint)}
        ${this._renderAction('copy', say('action.copy'), this._onCopy)}
        ${canShare() ? this._renderAction('share', say('action.share'), this._onShare) : nothing}
        ${this._renderAction('export', say('action.export'), this._onExport)}
        ${
          days === undefined
            ? nothing
            : this._renderAction(
                'remind',
                say('action.remind', { date: dateIn(guide, recheckDate(new Date(), days)) }),
                () => this._onRemind(days, guide),
              )
        }
      </ul>
      ${keyed(this._done, this._done ? html`<p class="small take-along-done">${say(`action.done-${this._done}`)}</p>` : nothing)}
      <details class="why" ?open=${this._isTextShown} @toggle=${this._onToggle}>
        <summary>${say('action.text')}</summary>
        ${
          this._isTextShown
            ? html`<textarea readonly rows="12" aria-label=${say('action.text')} .value=${this._text()}></textarea>`
            : nothing
        }
      </details>
    </section>`;
  }

  private _renderAction(action: Taken, words: string, onClick: () => unknown): TemplateResult {
    return html`<li>
      <button type="button" class="take-along-action" part="button action" data-take=${action} @click=${onClick}>
        ${drawIcon(icons[action])} ${words}
      </button>
    </li>`;
  }

  private _text(): string {
    return (this.guide && this._checker && summaryText(this.guide, this._checker)) ?? '';
  }

  // The root prints, since it knows the page around it. A sandboxed frame refuses without an error: no `beforeprint` comes.
  private readonly _onPrint = (): void => {
    let isPrinting = false;
    const hear = (): void => void (isPrinting = true);
    addEventListener('beforeprint', hear, { once: true });
    this._tell('print');
    removeEventListener('beforeprint', hear);
    if (!isPrinting) void this._showText();
  };

  private readonly _onCopy = async (): Promise<void> => {
    if (await copyText(this._text())) this._tell('copy');
    else await this._showText();
  };

  private readonly _onShare = async (): Promise<void> => {
    const title = this.guide?.say('action.file-title') ?? '';
    if (await shareText(title, this._text())) this._tell('share');
    else await this._showText();
  };

  private readonly _onExport = (): void => {
    this._save('knee-pain-guide.txt', 'text/plain;charset=utf-8', this._text(), 'export');
  };

  private _onRemind(days: number, { say }: GuideSnapshot): void {
    const file = reminderFile({
      title: say('action.remind-title'),
      text: say('action.remind-text'),
      days,
      now: new Date(),
    });
    this._save('knee-pain-guide.ics', 'text/calendar;charset=utf-8', file, 'remind');
  }

  private _save(name: string, type: string, text: string, action: Taken): void {
    if (isSandboxed()) {
      void this._showText();
      return;
    }
    saveFile(name, type, text);
    this._tell(action);
  }

  private _tell(action: Taken): void {
    this._done = action === 'print' ? null : action;
    this.dispatchEvent(new RequestEvent('kpg-action-request', { action }));
  }

  private async _showText(): Promise<void> {
    this._isTextShown = true;
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
