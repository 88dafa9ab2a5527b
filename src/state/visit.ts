import { failedSnapshot, snapshotOf } from './checker-screen.ts';
import { answersOf, emptySession } from './checker-session.ts';
import { answerScreen, back, change, offer, resume, tell } from './checker-steps.ts';
import { deniedOf } from './denied.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Answer, Answers, Assessment, Denied } from '../model/checker.ts';
import type { Answered, CheckerSnapshot } from '../model/snapshot.ts';
import type { Session, SessionEngine } from './checker-session.ts';
import type { Remember } from './kept.ts';

/** The engine, and the version of its rules: answers kept from other rules are forgotten. */
export interface VisitEngine extends SessionEngine {
  readonly version: string;
}

/** What the root wants to know of a visit. */
export interface VisitReport {
  /** The visitor opened the checker, or gave the first answer where the page showed it from the start. */
  readonly started: () => void;
  /** The visitor answered; `step` counts the answers given. */
  readonly answered: (step: number, given: Answered) => void;
  /** An answer led to a result. */
  readonly finished: (assessment: Assessment, answers: Answers, denied: Denied) => void;
  /** The engine or a screen of the checker threw; what is safe is shown already. */
  readonly failed: (error: unknown) => void;
}

/**
 * The checker in one visit to the page, and the one writer of its state: takes each step and asks its host to draw the new
 * snapshot. It lives as long as its host, so a page may move the element in the middle of a run.
 */
export class Visit {
  private readonly _host: ReactiveControllerHost;
  private readonly _engineNow: () => VisitEngine;
  private readonly _remember: () => Remember;
  private readonly _report: VisitReport;
  private _session: Session = emptySession;
  private _snapshot: CheckerSnapshot | undefined;
  private _step = {};
  private _keptAt: number | undefined;
  private _hasStarted = false;

  /** `remember` says where the site wants answers to be kept now, `engine` which language the visit is in. */
  constructor(host: ReactiveControllerHost, engine: () => VisitEngine, remember: () => Remember, report: VisitReport) {
    this._host = host;
    this._engineNow = engine;
    this._remember = remember;
    this._report = report;
  }

  private get _engine(): VisitEngine {
    return this._engineNow();
  }

  /** What the screen shows; undefined until the checker was opened, so that a guide that is only read never runs the engine. */
  get snapshot(): CheckerSnapshot | undefined {
    return this._snapshot;
  }

  /** Names the step that the snapshot shows: in another language it is the same. */
  get step(): object {
    return this._step;
  }

  /** When the answers shown were given, if that was in an earlier visit. */
  get keptAt(): number | undefined {
    return this._keptAt;
  }

  /** The screen shows a result. */
  get isResult(): boolean {
    return this._snapshot?.phase === 'result';
  }

  /** Asks the first question, or goes on where the visitor was, now or in an earlier visit. */
  open(): void {
    if (this._snapshot) return;
    const kept = keptAnswers(this._remember(), this._engine.version);
    this._keptAt = kept?.at;
    this._attempt(() => this._show(kept ? resume(kept.answered, this._engine) : this._session));
  }

  /** The visitor begins; said once until they start again. */
  start(): void {
    if (this._hasStarted) return;
    this._hasStarted = true;
    this._report.started();
  }

  /** Has the place that the visitor pointed at before chosen already when its question comes. */
  offer(place: string): void {
    this.open();
    const question = this._engine.questions.find((one) => one.place);
    if (question) this._show(offer(this._session, question.id, [place]));
  }

  answer(question: string, given: Answer): void {
    this._attempt(() => {
      const { _step, isResult } = this;
      this._show(answerScreen(this._session, this._engine, question, given));
      const { answered, parts } = this._session;
      // Given on the result: it stays on the screen.
      if (isResult && this.isResult) this._step = _step;
      this.start();
      if (parts.length > 0) return;
      keepAnswers(this._remember(), answered, this._engine.version);
      this._report.answered(answered.length, { question, answer: given });
      const { assessment } = this._snapshot ?? {};
      if (assessment && !isResult) this._report.finished(assessment, answersOf(answered), this._deniedAt(assessment));
    });
  }

  back(): void {
    this._attempt(() => this._show(back(this._session, this._engine)));
  }

  /** How many screens lie before the one shown. */
  get depth(): number {
    return this._session.answered.length + this._session.parts.length;
  }

  /** Goes back to the screen with so many before it. */
  backTo(depth: number): void {
    for (let before = Infinity; this.depth > depth && this.depth < before;) {
      before = this.depth;
      this.back();
    }
  }

  change(question: string): void {
    this._show(change(this._session, question));
  }

  /** Asks what a doctor wants to know besides. */
  tell(): void {
    this._show(tell(this._session));
  }

  /** Forgets the answers, those that were kept too, and asks the first question again. */
  restart(): void {
    this._keptAt = undefined;
    this._hasStarted = false;
    keepAnswers(this._remember(), [], this._engine.version);
    this._show(emptySession);
  }

  /** A screen of the checker could not be drawn. It may try once more before it is taken away: that is said once. */
  fail(error: unknown): void {
    if (this._snapshot?.phase !== 'failed') this._fail(error);
  }

  /** The same screen in other words: the language has changed. */
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

  // Fails to the safe side: whatever breaks, the screen says when and where to get help.
  private _fail(error: unknown): void {
    this._set(failedSnapshot(this._session, this._engine.questions));
    this._report.failed(error);
  }

  private _set(snapshot: CheckerSnapshot): void {
    this._snapshot = snapshot;
    this._step = {};
    this._host.requestUpdate();
  }
}
