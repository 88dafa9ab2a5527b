import { html, nothing } from 'lit';
import { recheckDate } from '../state/reminder.ts';
import { dateIn } from '../state/summary.ts';
import { drawInline } from './blocks.ts';
import { drawHeading } from './heading.ts';
import { drawPageLink, drawWords } from './links.ts';
import { drawRecovery } from './recovery.ts';
import type { TemplateResult } from 'lit';
import type { ListItem, Outcome } from '../model/content.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';
import type { Letter } from '../state/letter.ts';

/** What to do and what to leave, as the outcome says it. */
export function drawAdvice(outcome: Outcome, guide: GuideSnapshot, level: number): TemplateResult {
  const { say } = guide;
  return html`${drawHeading(level, say('result.do'), { look: 'subheading' })} ${drawList(outcome.do, guide)}
  ${
    outcome.avoid.length > 0
      ? html`${drawHeading(level, say('result.avoid'), { look: 'subheading' })} ${drawList(outcome.avoid, guide)}`
      : nothing
  }`;
}

/** The plan as a line through time: today, the stages of the programme that suits, the day to look again. */
export function drawPlan({ outcome, plan }: Letter, guide: GuideSnapshot, level: number): TemplateResult {
  const { say, localise } = guide;
  const { recheckDays } = outcome;
  return html`<section class="result-section">
    ${drawHeading(level, say('result.plan'))}
    <ol class="timeline rows" part="plan">
      <li>
        <p class="eyebrow">${say('result.today')}</p>
        <div class="prose">${drawAdvice(outcome, guide, level + 1)}</div>
      </li>
      ${
        plan?.programme === undefined
          ? nothing
          : html`<li class="timeline-programme">
              <p class="eyebrow">${say('result.next')}</p>
              ${drawHeading(level + 1, say('result.exercises-for', { name: localise(plan.title) }), { look: 'subheading' })}
              <kpg-programme .programme=${plan.programme} .headingLevel=${level + 2}></kpg-programme>
            </li>`
      }
      ${
        recheckDays === undefined
          ? nothing
          : html`<li>
              <p class="eyebrow tabular">${dateIn(guide, recheckDate(new Date(), recheckDays))}</p>
              ${drawHeading(level + 1, say('result.recheck'), { look: 'subheading' })}
              <p part="text">${drawWords(guide, 'result.recheck-help')}</p>
            </li>`
      }
      ${
        plan?.weeks
          ? html`<li>
              <p class="eyebrow">${say('result.recovery')}</p>
              ${drawRecovery(plan.weeks, guide)}
              <p part="text" class="small">
                ${drawPageLink(guide, plan.id, say('result.read-on', { name: localise(plan.title) }))}
              </p>
            </li>`
          : nothing
      }
    </ol>
  </section>`;
}

function drawList(items: readonly ListItem[], guide: GuideSnapshot): TemplateResult {
  return html`<ul part="text">
    ${items.map((item) => html`<li>${drawInline(item, guide)}</li>`)}
  </ul>`;
}
