import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { addedOptions } from '../model/checker.ts';
import { opaqueId } from '../state/opaque-id.ts';
import { groupsOf } from '../model/screens.ts';
import type { TemplateResult } from 'lit';
import type { Option, Question } from '../model/checker.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** The options of one screen and the choices. */
export interface OptionList {
  readonly question: Question;
  readonly options: readonly Option[];
  /** Further options, shown on request. */
  readonly more: readonly Option[];
  readonly chosen: readonly string[];
  /** Ids of the options in sight; absent: all. */
  readonly shown?: readonly string[] | undefined;
  /** Whether the help texts of the options are shown. */
  readonly hasHelps: boolean;
}

/** The DOM id of an option, or of another part of its question. */
export function optionId({ id }: Question, name: string): string {
  return opaqueId(`${id} ${name}`);
}

/** The ids that can be chosen on the screen, in the order of the rows. */
export function rowsOf({ question, options, more }: OptionList): readonly { readonly id: string }[] {
  const rows = [options, more].flatMap((part) => groupsOf(question, part).flatMap((group) => group.options));
  return question.kind === 'one' ? [...rows, ...addedOptions(question).map((id) => ({ id }))] : rows;
}

/** Draws the options under their headings as native radios or checkboxes, and further options in a fold. */
export function drawOptions(guide: GuideSnapshot, list: OptionList): TemplateResult {
  const { question, options, more } = list;
  return html`<div class="options">
    ${drawGroups(guide, list, options, 'group')}
    ${
      more.length > 0
        ? html`<details class="why options-more">
            <summary>${guide.say('checker.more', { count: more.length })}</summary>
            <div class="options">${drawGroups(guide, list, more, 'more')}</div>
          </details>`
        : nothing
    }
    ${
      question.kind === 'one'
        ? html`<div class="option-group">
            ${addedOptions(question).map((id) => drawOption(guide, list, { id, text: guide.say(`checker.${id}`) }))}
          </div>`
        : nothing
    }
  </div>`;
}

// A short screen needs no visible headings; screen readers still get them.
function drawGroups(guide: GuideSnapshot, list: OptionList, part: readonly Option[], prefix: string): unknown {
  const { question } = list;
  return groupsOf(question, part).map(({ id, text, options }) => {
    const rows = options.map((option) => drawOption(guide, list, option));
    if (!text) return html`<div class="option-group">${rows}</div>`;
    const isEmpty = options.every((option) => isHidden(list, option));
    const headingId = optionId(question, `${prefix} ${id}`);
    return html`<div class="option-group" role="group" aria-labelledby=${headingId} ?hidden=${isEmpty}>
      <p class="option-group-title ${question.inScreens ? 'visually-hidden' : ''}" id=${headingId}>
        ${guide.localise(text)}
      </p>
      ${rows}
    </div>`;
  });
}

function isHidden({ shown }: OptionList, { id }: { readonly id: string }): boolean {
  return shown?.includes(id) === false;
}

// Ids, names and values reveal neither question nor option, because scripts of the page record them with every click.
function drawOption(guide: GuideSnapshot, list: OptionList, option: Option): TemplateResult {
  const { question, chosen, hasHelps } = list;
  const { id, text, help } = option;
  const isChosen = chosen.includes(id);
  const textId = optionId(question, `${id} text`);
  const helpId = optionId(question, `${id} help`);
  return html`<label
    class="option"
    part="option ${isChosen ? 'option-selected' : ''}"
    ?hidden=${isHidden(list, option)}
  >
    <input
      id=${optionId(question, id)}
      type=${question.kind === 'one' ? 'radio' : 'checkbox'}
      name=${optionId(question, 'option')}
      .checked=${live(isChosen)}
      aria-labelledby=${textId}
      aria-describedby=${help ? helpId : nothing}
    />
    <span class="option-words">
      <span id=${textId}>${guide.localise(text)}</span>
      ${help ? html`<span class="small muted" id=${helpId} ?hidden=${!hasHelps}>${guide.localise(help)}</span>` : nothing}
    </span>
  </label>`;
}
