import { html, nothing } from 'lit';
import { addedOptions } from '../model/checker.ts';
import { drawIcon } from '../pictures/icons.ts';
import type { TemplateResult } from 'lit';
import type { Question } from '../model/checker.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** An answer that needs no option. */
export type OpenAnswer = 'none' | 'not-sure';

/** The question that the buttons answer, and their handlers. */
export interface AnswerButtons {
  readonly question: Question;
  readonly chosen: readonly string[];
  /** Whether an option on the screen is ticked. */
  readonly isTicked: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
  readonly onOpen: (answer: OpenAnswer) => void;
}

// The buttons below the options. In a list, "None of these" takes the place of Next until something is ticked, so that
// it never stands below a ticked sign.
export function drawAnswerButtons(guide: GuideSnapshot, buttons: AnswerButtons): TemplateResult {
  const { question, isTicked, onBack, onNext } = buttons;
  const isScale = question.most !== undefined;
  const added = isScale || (question.kind === 'many' && !isTicked) ? addedOptions(question) : [];
  return html`<div class="question-buttons">
    ${
      onBack
        ? html`<button type="button" class="button" part="button back" @click=${onBack}>
            ${drawIcon('back')} ${guide.say('checker.back')}
          </button>`
        : nothing
    }
    ${added.includes('not-sure') ? drawOpen(guide, buttons, 'not-sure', '') : nothing}
    ${added.includes('none') ? drawOpen(guide, buttons, 'none', 'button-primary') : nothing}
    ${
      isScale || added.includes('none')
        ? nothing
        : html`<button type="button" class="button button-primary" part="button button-primary next" @click=${onNext}>
            ${guide.say('checker.next')}
          </button>`
    }
  </div>`;
}

/** The button for an answer without an option; marked if it was given before. */
function drawOpen(
  { say }: GuideSnapshot,
  { chosen, onOpen }: AnswerButtons,
  answer: OpenAnswer,
  look: 'button-primary' | '',
): TemplateResult {
  return html`<button
    type="button"
    class="button ${look}"
    part="button ${look} ${answer}"
    @click=${() => onOpen(answer)}
  >
    ${chosen.includes(answer) ? html`${drawIcon('check')}<span class="visually-hidden">${say('checker.given')}</span>` : nothing}
    ${say(`checker.${answer}`)}
  </button>`;
}
