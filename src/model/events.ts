import type { Answer, Answers, Denied } from './checker.ts';
import type { Level } from './level.ts';

/** What a visitor can do with a result or a page. */
export type Action = 'book' | 'call' | 'print' | 'copy' | 'share' | 'remind' | 'export' | 'session';

interface Details {
  'kpg-ready': undefined;
  'kpg-navigate': { readonly page?: string };
  'kpg-checker-start': undefined;
  /** `question` and `answer` only with `share-answers`. */
  'kpg-answer': { readonly step: number; readonly question?: string; readonly answer?: Answer };
  /** Empty without `share-answers`. */
  'kpg-result': {
    readonly level?: Level;
    readonly causes?: readonly string[];
    readonly answers?: Answers;
    readonly denied?: Denied;
    readonly language?: string;
  };
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

declare global {
  // Listeners know the type of `detail` on the element, the document and the window.
  interface HTMLElementEventMap extends PublicEventMap {}
  interface DocumentEventMap extends PublicEventMap {}
  interface WindowEventMap extends PublicEventMap {}
}
type PublicEventMap = { [Name in PublicEventName]: PublicEvent<Name> };
