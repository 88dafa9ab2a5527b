import { html, nothing, render } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { RequestEvent } from '../model/requests.ts';
import { drawHeading } from '../views/heading.ts';
import { drawElements, KpgElement } from './kpg-element.ts';
import { drawWords } from '../views/links.ts';
import { drawResult } from '../views/result/result.ts';
import { drawSooner } from '../views/sooner.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { KpgQuestion } from './kpg-question.ts';

export { styles } from './kpg-checker.styles.ts';

/**
 * The checker: a question, the result, or the safe fallback after a failure.
 *
 * @fires kpg-restart-request - The visitor wants to try again after a failure.
 * @csspart progress - How far the questions have come; it never runs backwards while answering.
 */
export class KpgChecker extends KpgElement {
  /** The snapshot to show. */
  @property({ attribute: false }) checker: CheckerSnapshot | undefined;

  /** Identifies the step; the screen is kept while it stays the same. Default the snapshot itself. */
  @property({ attribute: false }) step: object | undefined;

  /** Direction of the visitor's last step; null when the checker was just opened. */
  private _direction: 'forwards' | 'backwards' | null = null;

  /** The element that asks a question or contains a result, by the step that shows it or the snapshot drawn ahead. */
  private readonly _drawn = new WeakMap<object, HTMLElement>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('checker');
    if (!before || !this.checker) return;
    this._direction = screensPassed(this.checker) < screensPassed(before) ? 'backwards' : 'forwards';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide, checker } = this;
    if (!guide || !checker) return nothing;
    if (checker.phase === 'failed') return this._renderFailed(guide);
    return html`${checker.question && !checker.isTelling ? this._renderProgress(guide, checker) : nothing}
      <div class="checker-screen" data-direction=${this._direction ?? nothing}>
        ${this._screenOf(guide, checker)} ${this._renderNotes(guide, checker)}
      </div>`;
  }

  // Not replaced with the step, so that the bar moves and does not jump.
  private _renderProgress({ say }: GuideSnapshot, { progress }: CheckerSnapshot): TemplateResult {
    return html`<progress
      class="progress"
      part="progress"
      max="1"
      .value=${progress}
      aria-label=${say('checker.progress')}
      aria-valuetext=${say('checker.progress-done', { percent: Math.round(progress * 100) })}
    ></progress>`;
  }

  /** The screen of this step: an element of its own, because a browser translator changes text in place. */
  private _screenOf(guide: GuideSnapshot, checker: CheckerSnapshot): HTMLElement {
    const step = this.step ?? checker;
    const screen = this._drawn.get(step) ?? this._drawn.get(checker) ?? newScreen(checker);
    this._drawn.set(step, screen);
    return fill(screen, guide, checker);
  }

  // The purpose stands before the first question. A result says its own limits.
  private _renderNotes({ say, config }: GuideSnapshot, { question, answered }: CheckerSnapshot): unknown {
    if (!question) return nothing;
    return html`<div class="checker-notes small muted screen-only">
      ${answered.length > 0 ? nothing : html`<p>${say('disclaimer.purpose')}</p>`}
      <p>${say(`privacy.${config.shareAnswers ? 'shared' : config.remember}`)}</p>
    </div>`;
  }

  // Without a result, the signs of all levels are shown, and a way to a person.
  private _renderFailed(guide: GuideSnapshot): TemplateResult {
    return html`<div class="checker-failed">
      ${drawHeading(guide.config.headingLevel, guide.say('checker.failed'), { look: 'title', isView: true })}
      <p class="lead">${drawWords(guide, 'checker.failed-advice')}</p>
      ${drawSooner(guide, ['emergency', 'urgent'])}
      <p>
        <button type="button" class="button" part="button" @click=${this._onRestart}>
          ${guide.say('checker.restart')}
        </button>
      </p>
    </div>`;
  }

  private readonly _onRestart = (): void => {
    this.dispatchEvent(new RequestEvent('kpg-restart-request'));
  };

  /** Draws the snapshot that an answer would lead to, so that the step only inserts it. */
  drawAhead(checker: CheckerSnapshot): void {
    const { guide } = this;
    if (!guide) return;
    const screen = fill(newScreen(checker), guide, checker);
    if (drawElements(screen)) this._drawn.set(checker, screen);
  }
}

function newScreen({ question }: CheckerSnapshot): HTMLElement {
  return document.createElement(question ? 'kpg-question' : 'div');
}

function fill(screen: HTMLElement, guide: GuideSnapshot, checker: CheckerSnapshot): HTMLElement {
  const { question, options, more, screen: number, screens, draft, beside, answered, isChanging, isTelling } = checker;
  const step = answered.length + 1;
  if (question)
    Object.assign(screen, {
      guide,
      question,
      options,
      more,
      screen: number,
      screens,
      draft,
      beside,
      step,
      isChanging,
      isTelling,
    } satisfies Partial<KpgQuestion>);
  else
    render(
      guard([guide, checker], () => drawResult(guide, checker)),
      screen,
    );
  return screen;
}

/** The progress in questions and screens. */
function screensPassed({ answered, screen, screens }: CheckerSnapshot): number {
  return answered.length + screen / (screens + 1);
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-checker': KpgChecker;
  }
}
