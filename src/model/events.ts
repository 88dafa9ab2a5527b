import type { Answer, Answers } from './checker.ts';
import type { Level } from './level.ts';

/** What a visitor can do with a result or a page. */
export type Action = 'book' | 'call' | 'print' | 'copy' | 'share' | 'remind' | 'export';

interface Details {
  'kpg-ready': undefined;
  'kpg-navigate': { readonly page?: string };
  'kpg-checker-start': undefined;
  /** `question` and `answer` only with `share-answers`. */
  'kpg-answer': { readonly step: number; readonly question?: string; readonly answer?: Answer };
  /** Empty without `share-answers`. */
  'kpg-result': { readonly level?: Level; readonly causes?: readonly string[]; readonly answers?: Answers };
  'kpg-action': { readonly action: Action };
  'kpg-error': { readonly message: string };
}

/** The public events of `<knee-pain-guide>`, fired by the root only: bubbling and composed. */
export type PublicEventName = keyof Details;
export class PublicEvent<Name extends PublicEventName> extends CustomEvent<Details[Name]> {
  constructor(type: Name, ...[detail]: Details[Name] extends undefined ? [] : [detail: Details[Name]]) {
    super(type, { bubbles: true, composed: true, ...(detail === undefined ? {} : { detail }) });
  }
}

interface Requests {
  /** Show a page, `home` or `checker`; `place` is offered where the checker asks where it hurts. */
  'kpg-navigate-request': { readonly page: string; readonly place?: string };
  'kpg-answer-request': { readonly question: string; readonly answer: Answer };
  'kpg-back-request': undefined;
  'kpg-restart-request': undefined;
  /** From the result: answer this question anew; the other answers stay. */
  'kpg-change-request': { readonly question: string };
  'kpg-action-request': { readonly action: Action };
  /** Say this to screen readers; an empty text is ignored. */
  'kpg-announce-request': { readonly text: string };
  /** On the leg map a place was chosen, and no checkbox stands for it. */
  'kpg-zone': { readonly zone: string };
  /** An inner element failed to render. */
  'kpg-failure-request': { readonly error: unknown };
}

/**
 * What an inner element asks of the root. It stops there and never reaches the host page: not composed, because a
 * listener of the page that captures at the window would otherwise read the answers.
 */
export type RequestName = keyof Requests;
export class RequestEvent<Name extends RequestName> extends CustomEvent<Requests[Name]> {
  constructor(type: Name, ...[detail]: Requests[Name] extends undefined ? [] : [detail: Requests[Name]]) {
    super(type, { bubbles: true, ...(detail === undefined ? {} : { detail }) });
  }
}

declare global {
  // Handlers of `addEventListener` know the detail of each event.
  interface HTMLElementEventMap extends PublicEventMap, RequestEventMap {}
}
type PublicEventMap = { [Name in PublicEventName]: PublicEvent<Name> };
type RequestEventMap = { [Name in RequestName]: RequestEvent<Name> };
