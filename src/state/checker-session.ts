import type { Answers, Assessment, Option, Question } from '../model/checker.ts';
import type { Answered } from '../model/snapshot.ts';

/** The part of the engine that a session uses. */
export interface SessionEngine {
  readonly questions: readonly Question[];
  readonly run: (answers: Answers) => SessionRun;
}

/** The checker with one set of answers. */
export interface SessionRun {
  /**
   * The next question, with the options that can still change the result, those that can change most first; null if
   * the result is certain.
   */
  readonly next: Question | null;
  /** The options of an unanswered question that can still change the result. */
  readonly relevantOptions: (question: string) => readonly Option[];
  readonly assessment: Assessment;
  /** Ids of the questions that are asked with these answers. */
  readonly asked: readonly string[];
  /** Ids of the unanswered questions that may still be asked. Further answers only shorten the list. */
  readonly remaining: readonly string[];
}

/** The visitor's answers so far, as a list. Every step returns a new session. */
export interface Session {
  /** At most one answer a question, in the order of the screens. */
  readonly answered: readonly Answered[];
  /**
   * Answers that were taken back or are no longer asked for, the newest last; the last one of a question is offered again
   * when the question returns.
   */
  readonly takenBack: readonly Answered[];
  /**
   * The question that the visitor returned to; null if the engine chooses. If it still has an answer, it is being
   * changed from the result.
   */
  readonly returnedTo: string | null;
  /** Answers to the earlier screens of the question on the screen. */
  readonly parts: readonly (readonly string[])[];
  /** The visitor is answering the further questions for a doctor. */
  readonly isTelling: boolean;
}

export const noParts: Session['parts'] = Object.freeze([]);

export const emptySession: Session = Object.freeze({
  answered: Object.freeze([]),
  takenBack: Object.freeze([]),
  returnedTo: null,
  parts: noParts,
  isTelling: false,
});

/** The answers in the form of the engine; the last one to a question counts. */
export function answersOf(answered: readonly Answered[]): Answers {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}
