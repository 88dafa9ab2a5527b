import type { Answers, Assessment, Option, Question } from '../model/checker.ts';
import type { Answered } from '../model/snapshot.ts';

/** What a session needs of the engine: the compiled one, or a toy in a test. */
export interface SessionEngine {
  readonly questions: readonly Question[];
  readonly run: (answers: Answers) => SessionRun;
}

/** The checker with one set of answers. */
export interface SessionRun {
  /** What to ask next, with the options that can still change the result, most telling first; null where it is certain. */
  readonly next: Question | null;
  /** The options of a question without an answer that can still change the result. */
  readonly tellingOptions: (question: string) => readonly Option[];
  readonly assessment: Assessment;
  /** Ids of the questions that are asked with these answers. */
  readonly asked: readonly string[];
  /** Ids of the questions without an answer that may still be asked. Further answers only ever shorten the list. */
  readonly remaining: readonly string[];
}

/** A run through the checker: the answers given, and nothing that could disagree with them. Every step returns a new one. */
export interface Session {
  /** One answer a question, in the order of the screens. */
  readonly answered: readonly Answered[];
  /** Answers taken back or no longer asked for, offered again when their question returns. */
  readonly takenBack: readonly Answered[];
  /** The question the visitor returned to; null where the engine chooses. Still answered: it is being changed from the result. */
  readonly returnedTo: string | null;
  /** Answers to the screens before the one shown, of a question that is asked in several. */
  readonly parts: readonly (readonly string[])[];
  /** The visitor tells more for the doctor, after a result. */
  readonly isTelling?: boolean;
}

export const noParts: Session['parts'] = Object.freeze([]);

export const emptySession: Session = Object.freeze({
  answered: Object.freeze([]),
  takenBack: Object.freeze([]),
  returnedTo: null,
  parts: noParts,
});

/** The answers as the engine reads them. */
export function answersOf(answered: readonly Answered[]): Answers {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}
