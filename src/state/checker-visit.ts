import { checkerEngine, rules } from './checker-engine.ts';
import { CheckerSession } from './checker-session.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import type { ReactiveElement } from 'lit';
import type { CheckerSnapshot, Config } from '../model/snapshot.ts';
import type { SessionReport } from './checker-session.ts';

/** What the root wants to know of a visit. */
export interface VisitReport extends SessionReport {
  /** The visitor opened the checker, or gave the first answer where the page showed it from the start. */
  readonly started: () => void;
}

/** The checker in one visit to the page: its session, and what is kept of it where the site wants that. */
export class CheckerVisit {
  private readonly _session: CheckerSession;
  private readonly _report: VisitReport;
  private readonly _remembers: () => Config['remembers'];
  private _hasStarted = false;
  private _keptAt: number | undefined;

  constructor(host: ReactiveElement, remembers: () => Config['remembers'], report: VisitReport) {
    this._remembers = remembers;
    this._report = report;
    this._session = new CheckerSession(host, checkerEngine, {
      ...report,
      answered: (step, given) => {
        this.start();
        this._keep();
        report.answered(step, given);
      },
    });
  }

  get snapshot(): CheckerSnapshot | undefined {
    return this._session.snapshot;
  }

  /** When the answers shown were given, if that was in an earlier visit. */
  get keptAt(): number | undefined {
    return this._keptAt;
  }

  /** Hears the requests of the checker at the shadow root. */
  listen(root: EventTarget): void {
    this._session.listen(root);
    root.addEventListener('kpg-restart-request', () => this._forget());
  }

  /** Asks the first question, or goes on where the visitor was, now or in an earlier visit. */
  open(): void {
    if (this.snapshot) return;
    const kept = keptAnswers(this._remembers(), rules.version);
    if (kept) this._session.resume(kept.answered);
    else this._session.start();
    this._keptAt = kept?.at;
  }

  /** The visitor begins; said once until they start again. */
  start(): void {
    if (this._hasStarted) return;
    this._hasStarted = true;
    this._report.started();
  }

  /** A place chosen before the check is offered where it asks for the place. */
  offer(place: string): void {
    this.open();
    this._session.offer('location', [place]);
  }

  restart(): void {
    this._session.restart();
    this._forget();
  }

  private _forget(): void {
    this._keptAt = undefined;
    this._hasStarted = false;
    keepAnswers(this._remembers(), [], rules.version);
  }

  private _keep(): void {
    keepAnswers(this._remembers(), this.snapshot?.answered ?? [], rules.version);
  }
}
