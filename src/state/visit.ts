import { failedSnapshot, snapshotOf } from './checker-screen.ts';
import { answersOf, emptySession } from './checker-session.ts';
import { answerScreen, back, change, offer, resume, tell } from './checker-steps.ts';
import { privateIn } from '../model/checker.ts';
import { deniedOf } from './denied.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Answers, Assessment, Denied } from '../model/checker.ts';
import type { Answered, CheckerSnapshot } from '../model/snapshot.ts';
import type { Session, SessionEngine } from './checker-session.ts';
import type { Remember } from './kept.ts';

/** The engine with the version of its rules; answers kept from other rules are dropped. */
export interface VisitEngine extends SessionEngine {
  readonly version: string;
}

/** What the root is told about a visit. */
export interface VisitReport {
  /** The visitor opened the checker, or gave the first answer if the page showed it from the start. */
  readonly started: () => void;
  /** The visitor answered; `step` is the number of answers. */
  readonly answered: (step: number, given: Answered) => void;
  /** An answer led to a result. */
  readonly finished: (assessment: Assessment, answers: Answers, denied: Denied) => void;
  /** The engine or a screen of the checker threw; the safe fallback is already shown. */
  readonly failed: (error: unknown) => void;
}

/** Where answers lead that are not given yet. */
interface Prepared {
  readonly key: string;
  readonly session: Session;
  readonly snapshot: CheckerSnapshot;
}

/**
 * The checker during one visit, and the only writer of its state: it takes each step and asks its host to draw the new
 * snapshot. It lives as long as its host, so that a page may move the element during a run.
 */
export class Visit {
  private readonly _host: ReactiveControllerHost;
  private readonly _engineNow: () => VisitEngine;
  private readonly _remember: () => Remember;
  private readonly _report: VisitReport;
  private _session: Session = emptySession;
  private _snapshot: CheckerSnapshot | undefined;
  private _step = {};
  private _prepared: Prepared | undefined;
  private _keptAt: number | undefined;
  private _hasStarted = false;

  /** `remember` returns where the site lets answers be kept, `engine` the engine of the current language. */
  constructor(host: ReactiveControllerHost, engine: () => VisitEngine, remember: () => Remember, report: VisitReport) {
    this._host = host;
    this._engineNow = engine;
    this._remember = remember;
    this._report = report;
  }

  private get _engine(): VisitEngine {
    return this._engineNow();
  }

  /** The snapshot for the screen; undefined until the checker was opened, so that reading never runs the engine. */
  get snapshot(): CheckerSnapshot | undefined {
    return this._snapshot;
  }

  /** Identifies the step of the snapshot; it stays the same in another language. */
  get step(): object {
    return this._step;
  }

  /** Time of the answers on the screen, if they are from an earlier visit. */
  get keptAt(): number | undefined {
    return this._keptAt;
  }

  /** Whether the screen shows a result. */
  get isResult(): boolean {
    return this._snapshot?.phase === 'result';
  }

  /** Option id of the visitor's aim; undefined until given. */
  get aim(): string | undefined {
    const question = this._snapshot?.questions.find(({ after }) => after === 'plan')?.id;
    const given = this._session.answered.find((one) => one.question === question)?.answer;
    return typeof given === 'string' ? given : undefined;
  }

  /** Asks the first question, or continues where the visitor was in this or an earlier visit. */
  open(): void {
    if (this._snapshot) return;
    const kept = keptAnswers(this._remember(), this._engine.version);
    this._keptAt = kept?.at;
    this._attempt(() => this._show(kept ? resume(kept.answered, this._engine) : this._session));
  }

  /** The visitor begins; reported once until they start again. */
  start(): void {
    if (this._hasStarted) return;
    this._hasStarted = true;
    this._report.started();
  }

  /** Preselects the place that the visitor pointed at when its question is asked. */
  offer(place: string): void {
    this.open();
    const question = this._engine.questions.find((one) => one.place);
    if (question) this._show(offer(this._session, question.id, [place]));
  }

  /** Answers the screen shown: its question, and the one beside it. */
  answer(...given: readonly Answered[]): void {
    this._attempt(() => {
      const { _step, isResult, _prepared: ahead } = this;
      if (ahead?.key === keyOf(given)) {
        this._session = ahead.session;
        this._set(ahead.snapshot);
      } else this._show(this._after(given));
      const { answered, parts } = this._session;
      // An answer given on the result stays there.
      if (isResult && this.isResult) this._step = _step;
      this.start();
      if (parts.length > 0) return;
      this._keep(answered);
      given.forEach((one, at) => this._report.answered(answered.length - given.length + at + 1, one));
      const { assessment } = this._snapshot ?? {};
      if (assessment && !isResult) this._report.finished(assessment, answersOf(answered), this._deniedAt(assessment));
    });
  }

  /** Works out where these answers lead and has that drawn ahead. A failure is reported only by the step itself. */
  prepare(given: readonly Answered[], drawAhead: (snapshot: CheckerSnapshot) => void): void {
    const key = keyOf(given);
    if (this._prepared?.key === key) return;
    try {
      const session = this._after(given);
      const snapshot = snapshotOf(session, this._engine);
      this._prepared = { key, session, snapshot };
      drawAhead(snapshot);
    } catch {
      this._prepared = undefined;
    }
  }

  private _after(given: readonly Answered[]): Session {
    const { _session, _engine: engine } = this;
    return given.reduce((session, one) => answerScreen(session, engine, one), _session);
  }

  back(): void {
    this._attempt(() => this._show(back(this._session, this._engine)));
  }

  /** Number of screens before the one shown. */
  get passed(): number {
    return this._session.answered.length + this._session.parts.length;
  }

  /** Goes back to the screen with so many before it, or as far as `back` leads. */
  backTo(passed: number): void {
    for (let before = Infinity; this.passed > passed && this.passed < before;) {
      before = this.passed;
      this.back();
    }
  }

  change(question: string): void {
    this._show(change(this._session, question));
  }

  /** Asks the further questions for a doctor. */
  tell(): void {
    this._show(tell(this._session));
  }

  /** Deletes the answers, also the kept ones, and asks the first question again. */
  restart(): void {
    this._keptAt = undefined;
    this._hasStarted = false;
    this._keep([]);
    this._show(emptySession);
  }

  /**
   * A screen of the checker could not be drawn; a failure is reported once, although the screen may be drawn again
   * before it is removed.
   */
  fail(error: unknown): void {
    if (this._snapshot?.phase !== 'failed') this._fail(error);
  }

  /** Redraws the same screen in another language. */
  reword(): void {
    const { _step } = this;
    if (this._snapshot && this._snapshot.phase !== 'failed') this._show(this._session);
    this._step = _step;
  }

  private _deniedAt({ level }: Assessment): Denied {
    const { answered } = this._session;
    return Object.fromEntries(
      this._engine.questions.flatMap((question) => {
        const given = answered.find((one) => one.question === question.id);
        const options = given ? deniedOf(question, given, level) : [];
        return options.length > 0 ? [[question.id, options.map(({ id }) => id)]] : [];
      }),
    );
  }

  // An answer with a private option is not stored. Its question is asked again, because without the option the answer
  // could lead to a milder level.
  private _keep(answered: readonly Answered[]): void {
    const { questions, version } = this._engine;
    const kept = answered.filter(({ question, answer }) =>
      questions.every((one) => one.id !== question || privateIn(one, answer).length === 0),
    );
    keepAnswers(this._remember(), kept, version);
  }

  private _show(session: Session): void {
    this._session = session;
    this._attempt(() => this._set(snapshotOf(session, this._engine)));
  }

  private _attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this._fail(error);
    }
  }

  // Fails safe: after any failure, the screen says when and where to get help.
  private _fail(error: unknown): void {
    this._set(failedSnapshot(this._session, this._engine.questions));
    this._report.failed(error);
  }

  private _set(snapshot: CheckerSnapshot): void {
    this._snapshot = snapshot;
    this._prepared = undefined;
    this._step = {};
    this._host.requestUpdate();
  }
}

/** Tells answers apart. JSON does not where a page gives arrays a `toJSON` (Prototype.js). */
function keyOf(given: readonly Answered[]): string {
  return given.map(({ question, answer }) => `${question} ${String(answer)}`).join();
}
