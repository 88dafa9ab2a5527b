import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { optionId } from './options.ts';
import type { TemplateResult } from 'lit';
import type { Option, Question } from '../model/checker.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** What stands between a question and its answers. */
export interface QuestionNotes {
  readonly question: Question;
  /** Whether the help of the question and the reason for asking are shown: only on its first screen. */
  readonly isFirst: boolean;
  /** All options of the screen. */
  readonly options: readonly Option[];
  /** Whether the help texts of the options are shown. */
  readonly hasHelps: boolean;
  readonly onHelps: () => void;
  readonly error: string | null;
}

/** The help of a question, why it is asked, the switch for the help texts of its options, and the error. */
export function drawQuestionNotes(guide: GuideSnapshot, notes: QuestionNotes): TemplateResult {
  const { question, isFirst, error } = notes;
  const { help, why } = question;
  const { say, localise } = guide;
  return html`${isFirst && help ? html`<p class="text muted" id=${optionId(question, 'help')}>${localise(help)}</p>` : nothing}
    <div class="question-notes small">
      ${
        isFirst && why
          ? html`<details class="why" part="why">
              <summary>${say('checker.why')}</summary>
              <p class="note">${localise(why)}</p>
            </details>`
          : nothing
      }
      ${drawHelpSwitch(guide, notes)}
    </div>
    ${drawError(guide, optionId(question, 'error'), error)}`;
}

function drawHelpSwitch({ say }: GuideSnapshot, { options, hasHelps, onHelps }: QuestionNotes): unknown {
  if (!options.some(({ help }) => help)) return nothing;
  return html`<button type="button" class="link" aria-expanded=${hasHelps} @click=${onHelps}>
    ${say('checker.helps')}
  </button>`;
}

// The element for errors exists from the start, because some screen readers miss a description that is added later.
function drawError({ say }: GuideSnapshot, id: string, error: string | null): TemplateResult {
  return html`<div id=${id}>
    ${
      error
        ? html`<p class="note question-error" tabindex="-1">
            ${drawIcon('alarm')}<span><span class="visually-hidden">${say('checker.error')} </span>${error}</span>
          </p>`
        : nothing
    }
  </div>`;
}
