import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { RequestEvent } from '../model/requests.ts';
import { sayWhen } from '../model/stages.ts';
import { programmeIn } from '../state/aim.ts';
import { forgetPlan, keepPlan, keptPlan } from '../state/kept-plan.ts';
import * as plans from '../state/plan.ts';
import { hasChecker } from '../state/offered-pages.ts';
import { painScale } from '../state/exercise-session.ts';
import { saveFile } from '../state/take-along.ts';
import { drawHeading } from '../views/heading.ts';
import { drawPageLink } from '../views/links.ts';
import { drawPlanChart, drawPlanTable, planLines } from '../views/plan-chart.ts';
import { drawStart } from '../views/programme.ts';
import { KpgElement } from './kpg-element.ts';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Programme, Stage } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Plan, PlanDay } from '../state/plan.ts';

export { styles } from './kpg-plan.styles.ts';

/**
 * The plan that the visitor keeps on this device with their consent: the stage of today, what was done, the pain, and
 * what the pain traffic light advises. Nothing is drawn if the site keeps nothing on the device.
 *
 * @csspart heading - Its heading.
 * @csspart text - The words.
 * @csspart button - Any button.
 */
export class KpgPlan extends KpgElement {
  /** Id of the programme. */
  @property({ attribute: false }) programme = '';
  /** The stage of the session just finished, at which a new plan starts. Default: the first. */
  @property({ attribute: false }) stage: Stage['id'] | undefined;
  /** The pain of the session just finished, 0 to 10. */
  @property({ attribute: false }) during: number | undefined;
  /** Depth of its heading. Default 3. */
  @property({ attribute: false }) depth = 3;
  /** Returns the date, YYYY-MM-DD. Default: today. */
  @property({ attribute: false }) today = () => plans.localDay(new Date());

  @state() private _plan: Plan | null = null;
  @state() private _isRefused = false;
  @state() private _isWorse = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { guide } = this;
    // The plan is read from storage each time, because another tab, the site or its age may have removed it.
    if (guide && !this._isRefused) this._plan = keptPlan(guide.config.remember, guide.content);
    if (changed.has('during') && this._isThis) this._noteSession();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide } = this;
    const programme = guide && programmeIn(guide, this.programme);
    if (!guide || !programme || guide.config.remember !== 'device') return nothing;
    const { say } = guide;
    return html`<section class="kept-plan stack">
      ${drawHeading(this.depth, say('plan.title'), { look: 'subheading' })}
      ${keyed(this._isThis, this._plan && this._isThis ? this._renderPlan(this._plan, programme, guide) : this._renderOffer(programme, say))}
      ${this._isRefused ? html`<p part="text" class="note">${say('plan.refused')}</p>` : nothing}
    </section>`;
  }

  private _renderOffer({ id, stages }: Programme, say: GuideSnapshot['say']): TemplateResult {
    const stage = this.stage ?? stages[0]?.id;
    const onKeep = () => {
      if (stage) this._keep(plans.newPlan(id, stage, this.today(), this.guide?.aim));
      this._noteSession();
    };
    return html`<p part="text">${say('plan.offer')}</p>
      <p><button type="button" part="button" class="button" @click=${onKeep}>${say('plan.keep')}</button></p>`;
  }

  private _renderPlan(plan: Plan, programme: Programme, guide: GuideSnapshot): TemplateResult {
    const { say } = guide;
    const today = this.today();
    const yesterday = plans.dayBefore(today, 1);
    const dayOf = (day: string) => plan.days.find((one) => one.day === day);
    const stage = plans.stageOf(plan, programme);
    const onDone = ({ target }: Event) => this._note(today, { isDone: (target as HTMLInputElement).checked });
    return html`${stage ? html`<p part="text"><strong>${say(`stage.${stage.id}`)}</strong> <span class="muted">${sayWhen(stage.when, say)}</span></p>` : nothing}
      ${stage && this.during === undefined ? html`<p>${drawStart(programme, stage, guide)}</p>` : nothing}
      ${plans.isTimeToAsk(plan, today) ? this._renderAsked(plan, guide) : nothing}
      ${this._isWorse ? this._renderWorse(guide) : this._renderAdvice(plan, programme, stage, guide)}
      <label class="split"
        ><input type="checkbox" .checked=${dayOf(today)?.isDone ?? false} @change=${onDone} />
        ${say('plan.done')}</label
      >
      <div class="kept-pains">
        ${this._renderPain(say('plan.evening'), dayOf(today)?.evening, (evening) => this._note(today, { evening }))}
        ${dayOf(yesterday) ? this._renderPain(say('plan.morning'), dayOf(yesterday)?.morning, (morning) => this._note(yesterday, { morning })) : nothing}
      </div>
      ${
        plan.days.length > 0
          ? html`${drawPlanChart(plan.days, today, guide)}
              <details class="why">
                <summary>${say('plan.table')}</summary>
                ${drawPlanTable(plan.days, guide)}
              </details>`
          : nothing
      }
      <p class="row">
        <button type="button" part="button" class="link row-link" @click=${() => this._onExport(plan, guide)}>
          ${say('action.export')}
        </button>
        <button type="button" part="button" class="link row-link" @click=${this._onDelete}>
          ${say('plan.delete')}
        </button>
      </p>`;
  }

  private _renderPain(label: string, pain: number | undefined, onPain: (pain: number) => void): TemplateResult {
    return html`<label
      >${label}
      <select class="field" @change=${({ target }: Event) => onPain((target as HTMLSelectElement).selectedIndex - 1)}>
        <option disabled ?selected=${pain === undefined}></option>
        ${painScale.map((one) => html`<option ?selected=${one === pain}>${one}</option>`)}
      </select></label
    >`;
  }

  // The traffic light and the programme advise; the visitor decides.
  private _renderAdvice(plan: Plan, programme: Programme, stage: Stage | undefined, guide: GuideSnapshot): unknown {
    const { say, localise, content } = guide;
    const lights = plans.lightsOf(plan, content.painLights);
    const advice = plans.adviceOf(lights);
    if (!advice || !stage) return nothing;
    const light = lights.at(-1);
    const next = advice === 'stay' ? undefined : plans.stageBeside(plan, programme, advice === 'forward' ? 1 : -1);
    const label = say(advice === 'forward' ? 'plan.next' : 'plan.previous');
    return html`<div class="pain-light pain-light-${light?.id} stack">
      <p part="text">
        ${advice === 'forward' && next ? html`${say('plan.forward')} <strong>${say('programme.goal')}</strong> ${localise(stage.goal)}` : localise(light?.do ?? '')}
      </p>
      ${
        next
          ? html`<p>
              <button
                type="button"
                part="button"
                class="button"
                @click=${() => this._keep(plans.moveTo(plan, next, this.today()))}
              >
                ${label}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private _renderAsked(plan: Plan, { say }: GuideSnapshot): TemplateResult {
    return html`<div class="stack" role="group" aria-label=${say('plan.asked')}>
      <p part="text"><strong>${say('plan.asked')}</strong></p>
      <p class="session-others">
        ${(['better', 'same', 'worse'] as const).map(
          (feels) =>
            html`<button
              type="button"
              part="button"
              class="button"
              @click=${() => this._onFeels(plan, feels === 'worse')}
            >
              ${say(`plan.${feels}`)}
            </button>`,
        )}
      </p>
    </div>`;
  }

  private _renderWorse(guide: GuideSnapshot): TemplateResult {
    const { say, config } = guide;
    return html`<div class="note note-warning stack">
      <p part="text">${say('plan.if-worse')}</p>
      <p class="row">
        ${hasChecker(config) ? drawPageLink(guide, 'checker', say('checker.open'), 'button') : nothing}
        ${drawPageLink(guide, 'when-to-get-help', say('emergency.more'), 'row-link')}
      </p>
    </div>`;
  }

  private get _isThis(): boolean {
    return this._plan?.programme === this.programme;
  }

  private _noteSession(): void {
    const { during } = this;
    if (during !== undefined) this._note(this.today(), { isDone: true, during });
  }

  private _note(day: string, more: Omit<PlanDay, 'day'>): void {
    if (this._plan) this._keep(plans.note(this._plan, day, more));
  }

  // If the device refuses to store the plan, it stays on the screen for this visit.
  private _keep(plan: Plan): void {
    this._plan = plan;
    this._isRefused = !keepPlan(this.guide?.config.remember ?? 'none', plan);
  }

  private _onFeels(plan: Plan, isWorse: boolean): void {
    this._isWorse = isWorse;
    this._keep({ ...plan, asked: this.today() });
  }

  private _onExport({ days }: Plan, guide: GuideSnapshot): void {
    const outcome = saveFile('knee-plan.txt', 'text/plain', planLines(days, guide).join('\n'));
    if (outcome === 'done') this.dispatchEvent(new RequestEvent('kpg-action-request', { action: 'export' }));
  }

  private readonly _onDelete = (): void => {
    forgetPlan(this.guide?.config.remember ?? 'none');
    this._plan = null;
    this._isRefused = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-plan': KpgPlan;
  }
}
