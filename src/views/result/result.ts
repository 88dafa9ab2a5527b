import { html, nothing } from 'lit';
import { isAtLeast } from '../../model/level.ts';
import { drawIcon } from '../../pictures/icons.ts';
import { drawLocator } from '../../pictures/index.ts';
import { resultDocument, sayReason } from '../../state/result-document.ts';
import { dateIn, sayContentAge } from '../../state/dates.ts';
import { levelsAbove } from '../../state/sooner.ts';
import { partsOf } from '../../state/words.ts';
import { opaqueId } from '../../state/opaque-id.ts';
import { ask } from '../ask.ts';
import { drawInline } from '../blocks.ts';
import { drawCard } from '../card.ts';
import { drawContacts, drawEmergencyCall } from '../contacts.ts';
import { drawHeading } from '../heading.ts';
import { drawWords } from '../links.ts';
import { drawCauses } from './causes.ts';
import { drawAdvice, drawPlan } from './plan.ts';
import { drawSooner } from '../sooner.ts';
import { drawSources } from '../sources.ts';
import type { TemplateResult } from 'lit';
import type { CheckerSnapshot } from '../../model/snapshot.ts';
import type { GuideSnapshot } from '../../state/guide-snapshot.ts';
import type { AnswerInWords, ResultDocument } from '../../state/result-document.ts';

/**
 * Draws the result, in this order: what to do, why, what it could be, the plan, when to get help sooner, and how to
 * take it along. An emergency shows only the action, the reasons and the way back, and no link that leads away from the
 * telephone.
 *
 * @slot after-result - What the clinic adds below a result.
 * @fires kpg-back-request - The visitor returns to the last question.
 * @fires kpg-change-request - The visitor wants to answer one question anew.
 * @fires kpg-tell-request - The visitor wants to tell more for the doctor.
 * @fires kpg-restart-request - The visitor starts again.
 * @csspart result - The whole result.
 * @csspart cause - A possible cause.
 * @csspart cause-reasons - What speaks for and against it.
 * @csspart plan - A line through time: the plan of a result, or the stages of a programme.
 * @csspart sources - Where the statements come from.
 */
export function drawResult(guide: GuideSnapshot, checker: CheckerSnapshot): TemplateResult | typeof nothing {
  const result = resultDocument(guide, checker);
  if (!result) return nothing;
  return result.assessment.level === 'emergency' ? drawEmergency(result, guide) : drawDocument(result, guide, checker);
}

function drawEmergency(result: ResultDocument, guide: GuideSnapshot): TemplateResult {
  const depth = guide.config.headingLevel + 1;
  return html`<div class="result stack" part="result">
    ${drawPaperTitle(guide)}
    ${drawOpening(result, guide, html`${drawEmergencyCall(guide)} ${drawAdvice(result, guide, depth)}`)}
    <kpg-aloud .guide=${guide}></kpg-aloud>
    ${drawWhy(result, guide, depth)}
    <p>
      <button type="button" class="button" part="button back" @click=${ask('kpg-back-request')}>
        ${drawIcon('back')} ${guide.say('result.back')}
      </button>
    </p>
    <p class="small muted">${sayContentAge(guide)}</p>
    <slot name="after-result"></slot>
  </div>`;
}

function drawDocument(result: ResultDocument, guide: GuideSnapshot, checker: CheckerSnapshot): TemplateResult {
  const { assessment, outcome, sources } = result;
  const { say, config } = guide;
  const depth = config.headingLevel + 1;
  const isUrgent = isAtLeast(assessment.level, 'urgent');
  const isSelfCare = assessment.level === 'self-care';
  const contacts = drawContacts({ level: assessment.level, page: assessment.causes[0]?.page ?? '' }, guide);
  return html`<div class="result stack" part="result">
    ${drawPaperTitle(guide)}
    <div class="result-main stack">
      ${drawOpening(result, guide, isSelfCare ? nothing : contacts)}
      <kpg-aloud .guide=${guide}></kpg-aloud>
      ${drawWhy(result, guide, depth)}
      ${isUrgent ? html`<section class="result-section stack">${drawAdvice(result, guide, depth)}</section>` : nothing}
      ${drawCauses(result, guide, depth)} ${isUrgent ? nothing : drawPlan(result, guide, depth)}
      <section class="result-section stack">
        ${drawHeading(depth, say('result.sooner'))} ${drawSooner(guide, levelsAbove(assessment.level))}
        <p part="text">${drawWords(guide, 'result.sooner-worried')}</p>
        ${isSelfCare ? contacts : nothing}
      </section>
      ${
        outcome.say
          ? html`<section class="result-section prose">
              ${drawHeading(depth, say('result.say'))}
              <p part="text">${drawInline(outcome.say, guide)}</p>
              ${
                checker.untold > 0
                  ? html`<p class="screen-only">
                      <button type="button" class="button" part="button" @click=${ask('kpg-tell-request')}>
                        ${say('result.tell')}
                      </button>
                    </p>`
                  : nothing
              }
            </section>`
          : nothing
      }
    </div>
    <kpg-take-along .guide=${guide} .checker=${checker} .depth=${depth}></kpg-take-along>
    ${drawAnswers(result, guide, depth)}
    <div class="result-end stack ruled">
      ${
        sources.length > 0
          ? html`<details class="why" part="sources">
              <summary>${say('result.sources', { count: sources.length })}</summary>
              ${drawSources(sources, guide)}
            </details>`
          : nothing
      }
      <p class="small muted">${drawWords(guide, 'result.limits')} ${sayContentAge(guide)}</p>
      <p class="result-restart">
        <button type="button" class="button" part="button" @click=${ask('kpg-restart-request')}>
          ${say('checker.restart')}
        </button>
      </p>
      <slot name="after-result"></slot>
    </div>
  </div>`;
}

// The button beside the action gives the country and the notes, so that the action stays on one line.
function drawOpening(
  { assessment: { level }, outcome, title, urging }: ResultDocument,
  guide: GuideSnapshot,
  more: unknown,
): TemplateResult {
  const isCalled = partsOf(level === 'emergency' ? 'emergency' : 'urgent-line', guide.config.region).tel !== undefined;
  const body = html`<p class="lead">${urging ? sayReason(urging, guide) : drawInline(outcome.lead, guide)}</p>
    ${more}`;
  const heading = drawInline(title, guide, { notes: !isCalled, country: !isCalled });
  return drawCard({ level, heading, body, depth: guide.config.headingLevel, isResult: true }, guide);
}

// A printed result needs its title and its date.
function drawPaperTitle(guide: GuideSnapshot): TemplateResult {
  return html`<p class="print-only">${guide.say('result.summary-title', { date: dateIn(guide, new Date()) })}</p>`;
}

function drawWhy({ reasons }: ResultDocument, guide: GuideSnapshot, depth: number): unknown {
  if (reasons.length === 0) return nothing;
  const forScreen = (isPrivate: boolean | undefined): string => (isPrivate ? 'screen-only' : '');
  const areAllPrivate = reasons.every((reason) => reason.private);
  return html`<section class="result-section prose ${forScreen(areAllPrivate)}">
    ${drawHeading(depth, guide.say('result.why'))}
    <ul part="text">
      ${reasons.map((reason) => html`<li class=${forScreen(reason.private)}>${sayReason(reason, guide)}</li>`)}
    </ul>
    ${
      reasons.some((reason) => reason.private)
        ? html`<p class="small muted screen-only">${guide.say('result.private')}</p>`
        : nothing
    }
  </section>`;
}

// An answer without an option is folded away on the screen.
function drawAnswers({ answers, places }: ResultDocument, guide: GuideSnapshot, depth: number): TemplateResult {
  const { say, localise } = guide;
  const rowsOf = (isFolded: boolean) =>
    answers.filter(({ isOpen }) => isOpen === isFolded).map((answer) => drawAnswer(answer, guide));
  const folded = rowsOf(true);
  const denials = answers.filter(({ denied }) => denied.length > 0);
  return html`<section class="result-section answers stack">
    ${drawHeading(depth, say('result.answers'))} ${drawLocator(places)}
    <dl>${rowsOf(false)}</dl>
    ${
      folded.length > 0
        ? html`<details class="why">
            <summary>${say('checker.more', { count: folded.length })}</summary>
            <dl>${folded}</dl>
          </details>`
        : nothing
    }
    ${
      denials.length > 0
        ? html`<div class="denials print-only">
            <strong>${say('result.denied')}</strong>
            <dl>
              ${denials.map(
                ({ question, denied }) =>
                  html`<div>
                    <dt class="muted">${localise(question.text)}</dt>
                    ${denied.map((word) => html`<dd>${word}</dd>`)}
                  </div>`,
              )}
            </dl>
          </div>`
        : nothing
    }
  </section>`;
}

function drawAnswer(
  { question, words, privateWords, isDenial }: AnswerInWords,
  { say, localise }: GuideSnapshot,
): TemplateResult {
  const [answerId, changeId] = ['answer', 'change'].map((name) => opaqueId(`${name} ${question.id}`));
  return html`<div class="answer split ruled ${words.length > 0 && !isDenial ? '' : 'screen-only'}">
    <dt class="small muted" id=${answerId}>${localise(question.text)}</dt>
    ${words.map((word) => html`<dd>${word}</dd>`)}
    ${privateWords.map((word) => html`<dd class="screen-only">${word}</dd>`)}
    <dd class="answer-change">
      <button
        type="button"
        class="link"
        id=${changeId}
        aria-labelledby="${changeId} ${answerId}"
        @click=${ask('kpg-change-request', { question: question.id })}
      >
        ${say('result.change')}
      </button>
    </dd>
  </div>`;
}
