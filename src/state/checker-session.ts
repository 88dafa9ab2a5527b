import { ContextProvider } from '@lit/context';
import {
  answer,
  answersOf,
  back,
  change,
  emptySession,
  failedSnapshot,
  offer,
  resume,
  snapshotOf,
} from './checker-steps.ts';
import { checkerContext } from './contexts.ts';
import type { ReactiveElement } from 'lit';
import type { Answer, Answers, Assessment } from '../model/checker.ts';
import type { Answered, CheckerSnapshot } from '../model/snapshot.ts';
import type { Session, SessionEngine } from './checker-steps.ts';

/** What the root wants to know of a session. */
export interface SessionReport {
  /** The visitor answered; `step` counts the answers given. */
  readonly answered: (step: number, given: Answered) => void;
  /** An answer led to a result. */
  readonly finished: (assessment: Assessment, answers: Answers) => void;
  /** The engine threw; what is safe is shown already. */
  readonly failed: (error: unknown) => void;
}

/**
 * The one writer of the checker's state: hears the requests of the inner elements, takes the step, and provides the new
 * snapshot through `checkerContext`. It lives as long as its host, so a page may move the element in the middle of a run.
 */
export class CheckerSession {
  private readonly _engine: SessionEngine;
  private readonly _report: SessionReport;
  private readonly _provider: ContextProvider<typeof checkerContext>;
  private _session: Session = emptySession;

  constructor(host: ReactiveElement, engine: SessionEngine, report: SessionReport) {
    this._engine = engine;
    this._report = report;
    this._provider = new ContextProvider(host, { context: checkerContext });
  }

  /** What the screen shows; undefined until the checker was opened, so that a guide that is only read never runs the engine. */
  get snapshot(): CheckerSnapshot | undefined {
    return this._provider.value;
  }

  /** Hears the requests that reach `target`, the shadow root, and stops them there: answers never leave it. */
  listen(target: EventTarget): void {
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, step: (event: HTMLElementEventMap[Name]) => void) =>
      target.addEventListener(name, (event) => {
        event.stopPropagation();
        step(event as HTMLElementEventMap[Name]);
      });
    on('kpg-answer-request', ({ detail }) => this.answer(detail.question, detail.answer));
    on('kpg-back-request', () => this.back());
    on('kpg-change-request', ({ detail }) => this.change(detail.question));
    on('kpg-restart-request', () => this.restart());
    target.addEventListener('kpg-failure-request', ({ target: broken }) => {
      // A screen of the checker that cannot draw itself leaves no gap: what is safe takes its place. The root reports it.
      if (broken instanceof Element && broken.parentElement?.closest('kpg-checker')) this._showSafe();
    });
  }

  /** Shows the question or result where the visitor is; the first call asks the first question. */
  start(): void {
    if (!this.snapshot) this._show(this._session);
  }

  /** Continues from answers kept elsewhere. */
  resume(kept: readonly Answered[]): void {
    this._attempt(() => this._show(resume(kept, this._engine)));
  }

  /** Has this chosen already when its question comes: the place the visitor pointed at before. */
  offer(question: string, offered: Answer): void {
    this._show(offer(this._session, question, offered));
  }

  answer(question: string, given: Answer): void {
    this._attempt(() => {
      this._show(answer(this._session, this._engine, question, given));
      const { answered } = this._session;
      this._report.answered(answered.length, { question, answer: given });
      const { assessment } = this._provider.value ?? {};
      if (assessment) this._report.finished(assessment, answersOf(answered));
    });
  }

  back(): void {
    this._show(back(this._session));
  }

  change(question: string): void {
    this._show(change(this._session, question));
  }

  restart(): void {
    this._show(emptySession);
  }

  private _show(session: Session): void {
    this._session = session;
    this._attempt(() => this._provider.setValue(snapshotOf(session, this._engine)));
  }

  // Fails to the safe side: whatever breaks, the screen says when and where to get help.
  private _attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this._showSafe();
      this._report.failed(error);
    }
  }

  private _showSafe(): void {
    this._provider.setValue(failedSnapshot(this._session, this._engine.questions));
  }
}
