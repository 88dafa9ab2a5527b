import { PublicEvent } from '../model/events.ts';
import type { Answers, Assessment, Denied } from '../model/checker.ts';
import type { Action } from '../model/events.ts';
import type { StringKey } from '../model/strings.ts';
import type { Answered } from '../model/snapshot.ts';
import type { VisitReport } from './visit.ts';

/** What is announced after an action has worked. */
export const doneWords: Readonly<Partial<Record<Action, Extract<StringKey, `action.done-${string}`>>>> = {
  copy: 'action.done-copy',
  share: 'action.done-share',
  export: 'action.done-export',
  remind: 'action.done-remind',
};

/** Fires the public events. Their details contain answers and results only with `share-answers`. */
export class SiteEvents implements VisitReport {
  private readonly _host: Element;
  private readonly _sharesAnswers: () => boolean;
  private readonly _language: () => string;

  constructor(host: Element, sharesAnswers: () => boolean, language: () => string) {
    this._host = host;
    this._sharesAnswers = sharesAnswers;
    this._language = language;
  }

  ready(): void {
    this._host.dispatchEvent(new PublicEvent('kpg-ready'));
  }

  /** Pages opened from a result would reveal it, so their ids are left out. */
  navigated(page: string, isFromResult: boolean): void {
    this._host.dispatchEvent(new PublicEvent('kpg-navigate', isFromResult && !this._sharesAnswers() ? {} : { page }));
  }

  started(): void {
    this._host.dispatchEvent(new PublicEvent('kpg-checker-start'));
  }

  answered(step: number, { question, answer }: Answered): void {
    const shared = this._sharesAnswers() && { question, answer };
    this._host.dispatchEvent(new PublicEvent('kpg-answer', { step, ...shared }));
  }

  finished({ level, causes }: Assessment, answers: Answers, denied: Denied): void {
    const shared = this._sharesAnswers() && {
      level,
      causes: causes.map(({ id }) => id),
      answers,
      denied,
      language: this._language(),
    };
    this._host.dispatchEvent(new PublicEvent('kpg-result', { ...shared }));
  }

  acted(action: Action): void {
    this._host.dispatchEvent(new PublicEvent('kpg-action', { action }));
  }

  failed(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    // Every browser words a refused policy in its own way; other failures have nothing to do with policies.
    const isRefused = /polic|trusted/i.test(message);
    const advice = isRefused ? ' This page uses Trusted Types: allow the policy "knee-pain-guide".' : '';
    console.error(`<knee-pain-guide> failed: ${message}.${advice}`);
    this._host.dispatchEvent(new PublicEvent('kpg-error', { message }));
  }
}
