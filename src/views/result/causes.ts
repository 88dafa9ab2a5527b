import { html, nothing } from 'lit';
import { drawLocator } from '../../pictures/index.ts';
import { drawHeading } from '../heading.ts';
import { drawPageLink } from '../links.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../../state/guide-snapshot.ts';
import type { CauseInWords, ResultDocument } from '../../state/result-document.ts';

/** Draws what needs a check, then the best cause, and the other causes in a line each; nothing if there is no cause. */
export function drawCauses({ dangers, lead, others }: ResultDocument, guide: GuideSnapshot, depth: number): unknown {
  const { say } = guide;
  return [
    drawSection(
      'dangers',
      dangers,
      dangers.map((cause) => drawCause(cause, guide)),
      guide,
      depth,
    ),
    drawSection(
      'causes',
      lead ? [lead] : [],
      html`${lead ? drawCause(lead, guide, say(`result.${lead.fit}`)) : nothing}
      ${
        others.length > 0
          ? html`<li>${drawHeading(depth + 1, say('result.others'), { look: 'subheading' })}</li>
              ${others.map((cause) => drawOther(cause, guide))}`
          : nothing
      }`,
      guide,
      depth,
    ),
  ];
}

function drawSection(
  name: 'dangers' | 'causes',
  causes: readonly CauseInWords[],
  rows: unknown,
  { say }: GuideSnapshot,
  depth: number,
): unknown {
  if (causes.length === 0) return nothing;
  return html`<section class="result-section stack">
    ${drawHeading(depth, say(`result.${name}`))}
    <p part="text" class="muted">${say(`result.${name}-help`)}</p>
    <ul class="rows">
      ${rows}
    </ul>
  </section>`;
}

function drawCause(cause: CauseInWords, guide: GuideSnapshot, fit?: string): TemplateResult {
  const { page } = cause;
  return html`<li class="cause split ruled" part="cause">
    <span class="cause-picture">${page ? drawLocator(page.where) : nothing}</span>
    <div class="cause-words stack">
      <p>${drawName(cause, guide)}</p>
      ${page ? html`<p>${guide.localise(page.summary)}</p>` : nothing}
      ${fit === undefined ? nothing : html`<p class="small muted">${fit}</p>`} ${drawReasons(cause, guide)}
    </div>
  </li>`;
}

function drawOther(cause: CauseInWords, guide: GuideSnapshot): TemplateResult {
  return html`<li class="cause-line ruled" part="cause">${drawName(cause, guide)} ${drawReasons(cause, guide)}</li>`;
}

function drawName({ name, page }: CauseInWords, guide: GuideSnapshot): unknown {
  const words = html`<strong>${guide.localise(name)}</strong>`;
  return page ? drawPageLink(guide, page.id, words) : words;
}

function drawReasons({ because, against }: CauseInWords, { say, localise }: GuideSnapshot): TemplateResult {
  return html`<details class="why">
    <summary>${say('result.reasons')}</summary>
    <dl class="cause-reasons stack small" part="cause-reasons">
      ${[['because', because] as const, ['against', against] as const].map(([name, answers]) =>
        answers.length === 0
          ? nothing
          : html`<div class="cause-${name}">
              <dt>${say(`result.${name}`)}</dt>
              ${answers.map((answer) => html`<dd>${localise(answer)}</dd>`)}
            </div>`,
      )}
    </dl>
  </details>`;
}
