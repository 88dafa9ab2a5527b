import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { sayCount } from '../model/amount.ts';
import { sayDose } from '../model/dose.ts';
import { RequestEvent } from '../model/requests.ts';
import { tempoOf } from '../pictures/index.ts';
import { painLightWords } from '../state/exercise-words.ts';
import { holdPace } from '../state/pace.ts';
import { Pacer } from '../state/pacer.ts';
import { QuietSound } from '../state/quiet-sound.ts';
import {
  begin,
  countOne,
  finishSet,
  lightOf,
  restSeconds,
  sessionStart,
  skip,
  vary,
  workloadsOf,
} from '../state/exercise-session.ts';
import { pageTicker } from '../state/ticker.ts';
import { WakeLock } from '../state/wake-lock.ts';
import { drawHeading } from '../views/heading.ts';
import { drawPainQuestion, drawSigns } from '../views/session-screens.ts';
import { KpgElement } from './kpg-element.ts';
import type { TemplateResult } from 'lit';
import type { Stage } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { PaceState } from '../state/pace.ts';
import type { ExerciseSession, Variant, Workload } from '../state/exercise-session.ts';
import type { Ticker } from '../state/ticker.ts';

export { styles } from './kpg-session.styles.ts';

/**
 * A session with the exercises of a stage, one a screen: first the stop signs, then counted sets and timed holds, and
 * last the pain.
 *
 * @csspart heading - The heading of the screen.
 * @csspart text - The words.
 * @csspart button - Any button.
 * @csspart button-primary - The button that leads on.
 */
export class KpgSession extends KpgElement {
  /** Id of the programme. */
  @property({ attribute: false }) programme = '';
  /** Id of the stage. */
  @property({ attribute: false }) stage: Stage['id'] | undefined;
  /** The clock. Default: that of the page. */
  @property({ attribute: false }) ticker: Ticker = pageTicker;

  @state() private _session: ExerciseSession = sessionStart;
  @state() private _pain: number | undefined;

  private _heading: HTMLElement | null = null;

  private readonly _sound = new QuietSound();
  private readonly _pacer = new Pacer(this, () => this.ticker);

  constructor() {
    super();
    new WakeLock(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._sound.turnOff();
  }

  protected override updated(): void {
    const { _heading: before } = this;
    const heading = (this._heading = this.querySelector('[data-view-heading]'));
    if (!before || before === heading) return;
    // A new screen is read from its heading.
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guide, _workloads: workloads } = this;
    if (!guide || workloads.length === 0) return nothing;
    return html`<section class="session stack">
      ${this._renderScreen(workloads, guide)}
      <p>
        <button type="button" part="button" class="link row-link" @click=${this._onLeave}>
          ${guide.say(this._session.phase === 'end' ? 'session.back' : 'session.end')}
        </button>
      </p>
    </section>`;
  }

  private _renderScreen(workloads: readonly Workload[], guide: GuideSnapshot): unknown {
    const { _session: session } = this;
    if (session.phase === 'signs') {
      const start = () => this._show(begin(session));
      const sound = (isOn: boolean) => (isOn ? this._sound.turnOn() : this._sound.turnOff());
      return keyed('signs', drawSigns(guide, start, sound));
    }
    const workload = workloads[session.exercise];
    if (!workload) return keyed('pain', this._renderPain(guide));
    return keyed(`${session.exercise} ${workload.exercise.id}`, this._renderWork(workload, workloads, guide));
  }

  /** The exercises; empty if the page names no such stage. */
  private get _workloads(): readonly Workload[] {
    const { programmes = [] } = this.guide?.content ?? {};
    const stages = programmes.find(({ id }) => id === this.programme)?.stages;
    const stage = stages?.find(({ id }) => id === this.stage);
    return this.guide && stage ? workloadsOf(stage, this.guide.content, this._session) : [];
  }

  private _renderWork(workload: Workload, workloads: readonly Workload[], guide: GuideSnapshot): TemplateResult {
    const { say, localise, config } = guide;
    const { exercise, planned, dose } = workload;
    const { phase, exercise: number, sets: setsDone, variant: chosen } = this._session;
    const { state: pace } = this._pacer;
    const place = placeOf(workload, setsDone, say);
    const count = this._sayCount(workload, guide);
    const [label, onMain] = this._mainAction(workload, workloads, guide);
    return html`<p class="eyebrow tabular">
        ${say('session.exercise', { number: number + 1, count: workloads.length })}
      </p>
      ${drawHeading(config.headingLevel, localise(exercise.name), { look: 'title', isView: true })}
      <kpg-figure
        .guide=${guide}
        .picture=${exercise.picture}
        .dose=${dose}
        .ticker=${this.ticker}
        .at=${phase === 'work' ? pace?.at : undefined}
      ></kpg-figure>
      <p part="text" class="exercise-dose tabular">${sayDose(dose, say)}</p>
      <p part="text" class="session-count tabular">
        <span>${keyed(place, html`${place}`)}</span> ${count && keyed(count, html`<strong>${count}</strong>`)}
      </p>
      <button type="button" part="button-primary" class="button button-primary session-main" @click=${onMain}>
        ${keyed(label, html`${label}`)}
      </button>
      ${
        phase === 'work'
          ? html`<button type="button" part="button" class="button" @click=${() => this._finishSet(workloads)}>
              ${say('session.set-done')}
            </button>`
          : nothing
      }
      <ol part="text" class="prose">
        ${exercise.steps.map((step) => html`<li>${localise(step)}</li>`)}
      </ol>
      <p part="text" class="note note-warning">
        <strong>${`${say('exercise.stop')}:`}</strong> ${localise(exercise.stopIf)}
      </p>
      <div class="session-others">
        ${(['easier', 'harder'] as const).map(
          (variant) =>
            html`<button
              type="button"
              part="button"
              class="button"
              aria-pressed=${chosen === variant}
              @click=${() => this._onVariant(variant, workload, guide)}
            >
              ${say(`session.${variant}`)}
            </button>`,
        )}
        <button type="button" part="button" class="button" @click=${() => this._show(skip(this._session, workloads))}>
          ${say('session.skip')}
        </button>
      </div>
      ${chosen && exercise === planned ? keyed(chosen, html`<p part="text" class="note">${localise(exercise[chosen])}</p>`) : nothing}`;
  }

  /** What is counted: the rest, a timed hold, or the repetitions. */
  private _sayCount({ repetitions }: Workload, guide: GuideSnapshot): string {
    const { phase, repetitions: count } = this._session;
    const { state: pace } = this._pacer;
    if (pace) return phase === 'rest' ? sayRest(pace.left, guide.say) : sayTurn(pace, repetitions, guide);
    return repetitions > 1 ? guide.say('session.counted', { count, times: repetitions }) : '';
  }

  /** Label and handler of the main button. */
  private _mainAction(
    workload: Workload,
    workloads: readonly Workload[],
    { say }: GuideSnapshot,
  ): readonly [label: string, onClick: () => void] {
    if (this._session.phase === 'rest') return [say('session.go-on'), this._onGoOn];
    if (workload.timed === undefined) return [say('session.count'), () => this._count(workloads)];
    return [say(this._pacer.state ? 'timer.stop' : 'session.begin'), () => this._time(workload, workloads)];
  }

  private _renderPain(guide: GuideSnapshot): TemplateResult {
    const { _pain: pain, _session: session } = this;
    return html`${drawPainQuestion(guide, pain, (pain) => this._onPain(pain, guide))}
    ${
      pain === undefined
        ? nothing
        : html`<kpg-plan
            .guide=${guide}
            .programme=${this.programme}
            .stage=${this.stage}
            .during=${session.done > 0 ? pain : undefined}
            .depth=${guide.config.headingLevel + 1}
          ></kpg-plan>`
    }`;
  }

  private _show(next: ExerciseSession): void {
    this._pacer.stop();
    this._session = next;
    if (next.phase === 'rest')
      this._pacer.start({ tempo: 1, pause: restSeconds, hold: 0, times: 1 }, ({ phase }) => {
        if (phase === 'done') this._onGoOn();
      });
  }

  private _count(workloads: readonly Workload[]): void {
    const next = countOne(this._session, workloads);
    if (next.phase === 'work' && next.exercise === this._session.exercise) this._announce(String(next.repetitions));
    else this._announceRest(next);
    this._show(next);
  }

  private _finishSet(workloads: readonly Workload[]): void {
    const next = finishSet(this._session, workloads);
    this._announceRest(next);
    this._show(next);
  }

  private _announceRest({ phase }: ExerciseSession): void {
    if (phase === 'rest') this._announce(this.guide ? sayRest(restSeconds, this.guide.say) : '');
  }

  private _time({ exercise, dose, timed = 0, repetitions }: Workload, workloads: readonly Workload[]): void {
    if (this._pacer.state) {
      this._pacer.stop();
      return;
    }
    const pace = holdPace(timed, repetitions, dose.tempo ?? tempoOf(exercise.picture));
    this._pacer.start(pace, (state) => {
      if (state.phase !== 'lead') this._sound.play();
      if (state.phase === 'done') this._finishSet(workloads);
      else if (this.guide) this._announce(sayTurn(state, repetitions, this.guide, false));
    });
  }

  private _announce(text: string): void {
    this.dispatchEvent(new RequestEvent('kpg-announce-request', { text }));
  }

  private readonly _onGoOn = (): void => {
    this._sound.play();
    this._show(begin(this._session));
    const workload = this._workloads[this._session.exercise];
    if (workload && this.guide) this._announce(placeOf(workload, this._session.sets, this.guide.say));
  };

  // A variant that is only described continues on the same screen; another exercise starts a new one.
  private _onVariant(variant: Variant, workload: Workload, { localise }: GuideSnapshot): void {
    this._session = vary(this._session, variant, workload);
    const { exercise, variant: chosen } = this._session;
    if (this._workloads[exercise]?.exercise !== workload.exercise) this._pacer.stop();
    else if (chosen) this._announce(localise(workload.exercise[chosen]));
  }

  private _onPain(pain: number, guide: GuideSnapshot): void {
    const isFirst = this._pain === undefined;
    this._pain = pain;
    const light = lightOf(pain, guide.content.painLights);
    if (light) this._announce(painLightWords(light, guide).join(' '));
    this._session = { ...this._session, phase: 'end' };
    if (isFirst && this._session.done > 0)
      this.dispatchEvent(new RequestEvent('kpg-action-request', { action: 'session' }));
  }

  private readonly _onLeave = (): void => {
    this.dispatchEvent(new RequestEvent('kpg-session-request', {}));
  };
}

/** The number of the next set, and its side. */
function placeOf({ sets, sides }: Workload, done: number, say: GuideSnapshot['say']): string {
  const set = say('session.set', { set: done + 1, sets });
  return sides === 1 ? set : `${set}. ${say(done % 2 === 0 ? 'session.side' : 'session.other-side')}`;
}

function sayTurn({ phase, left, turn }: PaceState, times: number, { say }: GuideSnapshot, hasSeconds = true): string {
  const words = phase === 'hold' && hasSeconds ? say('figure.hold', { left }) : say(`timer.${phase}`);
  return times > 1 ? `${words}. ${say('timer.turn', { turn, times })}` : words;
}

function sayRest(seconds: number, say: GuideSnapshot['say']): string {
  return say('session.rest', { left: sayCount('count.second', seconds, say) });
}

declare global {
  interface HTMLElementTagNameMap {
    'kpg-session': KpgSession;
  }
}
