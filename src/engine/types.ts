import type { Question } from '../model/checker.ts';

/** A condition in parsed form. */
export type ParsedCondition = Literal | Count;

/** `question.answer`. */
export interface Literal {
  readonly question: string;
  /** Id of an option, `not-sure`, `unanswered`, or empty for a range of years. */
  readonly answer: string;
  readonly from: number;
  readonly to: number;
}

/** At least so many of the parts hold: all of them, any of them, or a number between. */
export interface Count {
  readonly atLeast: number;
  readonly parts: readonly ParsedCondition[];
}

/** A question with its condition parsed. */
export interface PreparedQuestion {
  readonly question: Question;
  readonly when: ParsedCondition | undefined;
  /** Ids of its options. */
  readonly options: ReadonlySet<string>;
}

/** Questions by id, in the order of asking. */
export type PreparedQuestions = ReadonlyMap<string, PreparedQuestion>;

/** One answer as understood. */
export interface GivenAnswer {
  /** Ids of the chosen options; empty for `none`, a bare `not-sure` and numbers. */
  readonly chosen: ReadonlySet<string>;
  readonly isNotSure: boolean;
  /** Whole years, for a question of kind `number`. */
  readonly years?: number;
}

/** The answers of a visitor, as far as the questions know them. */
export interface GivenAnswers {
  /** By question id; a question without a usable answer is absent. */
  readonly byQuestion: ReadonlyMap<string, GivenAnswer>;
  /** Ids of questions and options that nobody knows, each once, sorted. */
  readonly ignored: readonly string[];
}

/** What becomes of a condition once the visitor has answered every question that is still open. */
export type Outlook = 'yes' | 'no' | 'maybe';

/** What is known of one question. */
export interface QuestionState {
  /** The answer that counts; absent while there is none, or where the question is not asked. */
  readonly given: GivenAnswer | undefined;
  readonly isAsked: boolean;
  /** Whether the question is asked once all earlier ones have an answer. */
  readonly outlook: Outlook;
  /** Whether no further answer can change what this question says. */
  readonly isSettled: boolean;
}

/** What is known of every question. */
export interface QuestionStates {
  readonly stateOf: (question: string) => QuestionState;
  /** Outlooks of conditions that were asked for before. */
  readonly outlooks: Map<ParsedCondition, Outlook>;
}
