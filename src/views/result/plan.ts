import { html, nothing } from 'lit';
import { recheckDate } from '../../state/reminder.ts';
import { dateIn } from '../../state/dates.ts';
import { drawList } from '../blocks.ts';
import { drawHeading } from '../heading.ts';
import { drawPageLink, drawWords } from '../links.ts';
import { keyed } from 'lit/directives/keyed.js';
import { opaqueId } from '../../state/opaque-id.ts';
import { ask } from '../ask.ts';
import { drawIcon } from '../../pictures/icons.ts';
import { drawProgramme } from '../programme.ts';
import { drawRecovery } from '../recovery.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../../state/guide-snapshot.ts';
import type { ResultDocument } from '../../state/result-document.ts';

// The card above already gives the country of a number and the notes of a service.
const asSaid = { notes: false, country: false };

/** Draws what to do and what to avoid. */
export function drawAdvice(result: ResultDocument, guide: GuideSnapshot, depth: number): TemplateResult {
  return html`${(['do', 'avoid'] as const)
    .filter((name) => result[name].length > 0)
    .map(
      (name) =>
        html`<div class="advice stack">
          ${drawHeading(depth, guide.say(`result.${name}`), { look: 'subheading' })}
          ${drawList(result[name], guide, asSaid)}
        </div>`,
    )}`;
}

/** Draws the plan as a time line: today, the stages of the programme, and the day to check again. */
export function drawPlan(result: ResultDocument, guide: GuideSnapshot, depth: number): TemplateResult {
  const { outcome, lead, programme, day, aim } = result;
  const { say, localise } = guide;
  const { recheckDays } = outcome;
  return html`<section class="result-section stack">
    ${drawHeading(depth, say('result.plan'))}
    <ol class="programme rows" part="plan">
      <li class="stage stage-now stack">
        <p class="eyebrow">${say('result.today')}</p>
        ${drawAdvice(result, guide, depth + 1)}
      </li>
      ${
        !lead || !programme
          ? nothing
          : html`<li class="stage stack">
              <p class="eyebrow">${say('result.next')}</p>
              ${drawHeading(depth + 1, say('result.exercises-for', { name: localise(lead.name) }), { look: 'subheading' })}
              ${aim ? drawAim(aim, guide) : nothing}
              ${keyed(aim?.chosen, drawProgramme(programme.id, guide, depth + 2, day, programme))}
              ${
                programme.stages.some(({ id }) => id === 'sport')
                  ? html`<p part="text">${drawPageLink(guide, 'return-to-sport', say('result.sport'))}</p>`
                  : nothing
              }
            </li>`
      }
      ${
        recheckDays === undefined
          ? nothing
          : html`<li class="stage stack">
              <p class="eyebrow tabular">${dateIn(guide, recheckDate(new Date(), recheckDays))}</p>
              ${drawHeading(depth + 1, say('result.recheck'), { look: 'subheading' })}
              <p part="text">${drawWords(guide, 'result.recheck-help')}</p>
            </li>`
      }
      ${
        lead?.weeks
          ? html`<li class="stage stack">
              <p class="eyebrow">${say('result.recovery')}</p>
              ${drawRecovery(lead.weeks, guide)}
              ${
                lead.page
                  ? html`<p part="text" class="small">
                      ${drawPageLink(guide, lead.page.id, say('result.read-on', { name: localise(lead.page.title) }))}
                    </p>`
                  : nothing
              }
            </li>`
          : nothing
      }
    </ol>
  </section>`;
}

// Choosing an aim updates the plan below at once.
function drawAim(
  { question, chosen }: NonNullable<ResultDocument['aim']>,
  { localise }: GuideSnapshot,
): TemplateResult {
  const id = opaqueId(question.id);
  return html`<div class="aim stack screen-only" role="group" aria-labelledby=${id}>
    <p id=${id}>${localise(question.text)}</p>
    <div class="aims">
      ${question.options.map(
        (option) =>
          html`<button
            type="button"
            class="button"
            part="button"
            aria-pressed=${option === chosen}
            @click=${ask('kpg-answer-request', [{ question: question.id, answer: option.id }])}
          >
            ${option === chosen ? drawIcon('check') : nothing}${localise(option.text)}
          </button>`,
      )}
    </div>
  </div>`;
}
