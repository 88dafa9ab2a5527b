import type { Answer } from './checker.ts';
import type { Action } from './events.ts';

/** What each request carries. */
export interface RequestDetails {
  /** Show a page, `home` or `checker`; `place` is offered where the checker asks where it hurts. */
  'kpg-navigate-request': { readonly page: string; readonly place?: string };
  'kpg-language-request': { readonly lang: string };
  'kpg-answer-request': { readonly question: string; readonly answer: Answer };
  'kpg-back-request': undefined;
  'kpg-restart-request': undefined;
  /** From the result: answer this question anew; the other answers stay. */
  'kpg-change-request': { readonly question: string };
  /** From the result: answer what a doctor wants to know besides. */
  'kpg-tell-request': undefined;
  'kpg-action-request': { readonly action: Action };
  /** Do the exercises of this stage now; without one, back to where the session began. */
  'kpg-session-request': { readonly programme?: string; readonly stage?: string };
  /** Say this to screen readers; an empty text is ignored. */
  'kpg-announce-request': { readonly text: string };
  /** An inner element failed to render. */
  'kpg-failure-request': { readonly error: unknown };
}

/**
 * What an inner element asks of the root. It stops there and never reaches the host page: not composed, because a
 * listener of the page that captures at the window would otherwise read the answers.
 */
export type RequestName = keyof RequestDetails;
export class RequestEvent<Name extends RequestName> extends CustomEvent<RequestDetails[Name]> {
  declare readonly type: Name;

  constructor(type: Name, ...[detail]: RequestDetails[Name] extends undefined ? [] : [detail: RequestDetails[Name]]) {
    super(type, { bubbles: true, ...(detail === undefined ? {} : { detail }) });
  }
}

declare global {
  // Inside the guide, handlers know the detail of each request; apps see the public events only.
  interface HTMLElementEventMap extends RequestEventMap {}
}
type RequestEventMap = { [Name in RequestName]: RequestEvent<Name> };
