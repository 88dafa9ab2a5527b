import { html, nothing } from 'lit';
import { drawLocator } from '../../pictures/index.ts';
import { conditionPage } from '../../state/result-document.ts';
import { drawHeading } from '../heading.ts';
import { drawPageLink } from '../links.ts';
import type { TemplateResult } from 'lit';
import type { ShownCause } from '../../model/checker.ts';
import type { GuideSnapshot } from '../../state/guide-snapshot.ts';
import type { ResultDocument } from '../../state/result-document.ts';

/** What it could be, in two bands, and apart from them what needs a check. Nothing where no cause is named. */
export function drawCauses(result: ResultDocument, guide: GuideSnapshot, depth: number): unknown {
  const [likely, dangers] = [drawLikely(result, guide, depth), drawDangers(result, guide, depth)];
  return result.leadsWithDangers ? [dangers, likely] : [likely, dangers];
}

function drawLikely({ strong, partial }: ResultDocument, guide: GuideSnapshot, depth: number): unknown {
  if (strong.length + partial.length === 0) return nothing;
  const { say } = guide;
  return html`<section class="result-section stack">
    ${drawHeading(depth, say('result.causes'))}
    <p part="text" class="muted">${say('result.causes-help')}</p>
    ${drawBand(say('result.strong'), strong, guide, depth + 1)}
    ${drawBand(say('result.partial'), partial, guide, depth + 1)}
  </section>`;
}

function drawDangers({ dangers }: ResultDocument, guide: GuideSnapshot, depth: number): unknown {
  if (dangers.length === 0) return nothing;
  const { say } = guide;
  return html`<section class="result-section stack">
    ${drawHeading(depth, say('result.dangers'))}
    <p part="text" class="muted">${say('result.dangers-help')}</p>
    ${drawCauseRows(dangers, guide)}
  </section>`;
}

function drawBand(title: string, causes: readonly ShownCause[], guide: GuideSnapshot, depth: number): unknown {
  if (causes.length === 0) return nothing;
  return html`<div class="band stack">
    ${drawHeading(depth, title, { look: 'subheading' })} ${drawCauseRows(causes, guide)}
  </div>`;
}

function drawCauseRows(causes: readonly ShownCause[], guide: GuideSnapshot): TemplateResult {
  return html`<ul class="rows">
    ${causes.map((cause) => drawCause(cause, guide))}
  </ul>`;
}

function drawCause({ name, page: id, because, against }: ShownCause, guide: GuideSnapshot): TemplateResult {
  const { say, localise } = guide;
  const page = conditionPage(id, guide);
  const words = html`<strong>${localise(name)}</strong>`;
  return html`<li class="cause split ruled" part="cause">
    <span class="cause-picture">${page && page.where.length > 0 ? drawLocator(page.where) : nothing}</span>
    <div class="cause-words stack">
      <p>${page ? drawPageLink(guide, id, words) : words}</p>
      ${page ? html`<p class="small">${localise(page.summary)}</p>` : nothing}
      <dl class="cause-reasons stack small" part="cause-reasons">
        ${drawReasons('because', say('result.because'), because, guide)}
        ${drawReasons('against', say('result.against'), against, guide)}
      </dl>
    </div>
  </li>`;
}

function drawReasons(name: string, title: string, answers: readonly string[], { localise }: GuideSnapshot): unknown {
  if (answers.length === 0) return nothing;
  return html`<div class="cause-${name}">
    <dt>${title}</dt>
    ${answers.map((answer) => html`<dd>${localise(answer)}</dd>`)}
  </div>`;
}
