import { html, nothing } from 'lit';
import { RequestEvent } from '../model/requests.ts';
import { programmeIn } from '../state/aim.ts';
import { dateIn } from '../state/dates.ts';
import { keptPlan } from '../state/kept-plan.ts';
import { stageOf } from '../state/plan.ts';
import { drawPageLink } from './links.ts';
import { drawStart } from './programme.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws the notice that the answers are from an earlier visit, with their date. */
export function drawKeptNotice(at: number, guide: GuideSnapshot): TemplateResult {
  const date = dateIn(guide, new Date(at));
  return html`<p class="note kept">
    ${guide.say('kept.notice', { date })}
    <button
      type="button"
      class="link"
      @click=${({ target }: Event) => target?.dispatchEvent(new RequestEvent('kpg-restart-request'))}
    >
      ${guide.say('kept.restart')}
    </button>
  </p>`;
}

/** Draws the button for today's exercises and the link of the plan kept on this device, on the first view. */
export function drawPlanLink(guide: GuideSnapshot): unknown {
  const { config, content, say } = guide;
  if (config.remember !== 'device') return nothing;
  const plan = keptPlan(config.remember, content);
  const programme = programmeIn(guide, plan?.programme);
  const stage = plan && programme && stageOf(plan, programme);
  return stage
    ? html`<p class="row">
        ${drawStart(programme, stage, guide)}
        ${drawPageLink(guide, `programme/${programme.id}`, say('plan.open'), 'button')}
      </p>`
    : nothing;
}
