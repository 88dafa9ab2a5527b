import type { Action } from './events.ts';
import type { Answered } from './snapshot.ts';

/** The detail of each request. */
export interface RequestDetails {
  /** Shows a page, `home` or `checker`; `place` is preselected in the question about the place. */
  'kpg-navigate-request': { readonly page: string; readonly place?: string };
  'kpg-language-request': { readonly lang: string };
  /** Answers to what is on the screen, in its order. */
  'kpg-answer-request': readonly Answered[];
  /** Works out where these answers would lead, and changes nothing on the screen. */
  'kpg-prepare-request': readonly Answered[];
  'kpg-back-request': undefined;
  'kpg-restart-request': undefined;
  /** From the result: changes the answer to this question and keeps the others. */
  'kpg-change-request': { readonly question: string };
  /** From the result: asks the further questions for a doctor. */
  'kpg-tell-request': undefined;
  'kpg-action-request': { readonly action: Action };
  /** Starts the exercises of this stage; without a stage, returns to where the session began. */
  'kpg-session-request': { readonly programme?: string; readonly stage?: string };
  /** Announces the text to screen readers; an empty text is ignored. */
  'kpg-announce-request': { readonly text: string };
  /** An inner element failed to render. */
  'kpg-failure-request': { readonly error: unknown };
}

/**
 * Our requests. The list, not the class, tells a request from an event of the page, because an old polyfill of
 * `CustomEvent` makes no instances; Closure Compiler does not know private names.
 */
const requests = new WeakSet<Event>();

/**
 * A request from an inner element to the root. It is not composed, because a page that captures events at the window
 * could otherwise read the answers.
 */
export type RequestName = keyof RequestDetails;
export class RequestEvent<Name extends RequestName> extends CustomEvent<RequestDetails[Name]> {
  declare readonly type: Name;

  constructor(type: Name, ...[detail]: RequestDetails[Name] extends undefined ? [] : [detail: RequestDetails[Name]]) {
    super(type, { bubbles: true, ...(detail === undefined ? {} : { detail }) });
    requests.add(this);
  }

  static isRequest(event: Event): event is RequestEvent<RequestName> {
    return requests.has(event);
  }
}

declare global {
  // Types for handlers inside the guide; apps get the types of the public events only.
  interface HTMLElementEventMap extends RequestEventMap {}
}
type RequestEventMap = { [Name in RequestName]: RequestEvent<Name> };
