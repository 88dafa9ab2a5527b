import type { Question } from '../model/checker.ts';

/** A condition in parsed form. */
export type ParsedCondition = Literal | Count;

/** `question.answer`. */
export interface Literal {
  readonly question: string;
  /** Option id, `not-sure` or `unanswered`; empty for a range. */
  readonly answer: string;
  /** Ends of a range of years or of a scale, both included; NaN for any other answer. */
  readonly from: number;
  readonly to: number;
}

/** A minimum number of parts that must hold: all, any, or a number between. */
export interface Count {
  readonly atLeast: number;
  readonly parts: readonly ParsedCondition[];
}

/** A question with its parsed condition. */
export interface PreparedQuestion {
  readonly question: Question;
  readonly when: ParsedCondition | undefined;
  /** Ids of the question's options. */
  readonly options: ReadonlySet<string>;
}

/** Questions by id, in the order of asking. */
export type PreparedQuestions = ReadonlyMap<string, PreparedQuestion>;

/** One answer, parsed. */
export interface GivenAnswer {
  /** Ids of the chosen options; empty for `none`, for `not-sure` alone and for numbers. */
  readonly chosen: ReadonlySet<string>;
  readonly isNotSure: boolean;
  /** A whole number of years or of a scale, for kind `number`. */
  readonly number?: number;
}

/** The valid answers of a visitor. */
export interface GivenAnswers {
  /** By question id; a question without a valid answer is absent. */
  readonly byQuestion: ReadonlyMap<string, GivenAnswer>;
  /** Ids of unknown questions and options, each once, sorted. */
  readonly ignored: readonly string[];
}

/** Whether a condition will hold once every open question is answered. */
export type Outlook = 'yes' | 'no' | 'maybe';

/** The state of one question. */
export interface QuestionState {
  /** The answer that counts; absent if there is none or the question is not asked. */
  readonly given: GivenAnswer | undefined;
  readonly isAsked: boolean;
  /** Whether the question will be asked once all earlier ones are answered. */
  readonly outlook: Outlook;
  /** Whether no further answer can change the state of the question. */
  readonly isSettled: boolean;
}

/** The states of all questions. */
export interface QuestionStates {
  readonly stateOf: (question: string) => QuestionState;
  /** Cache of `outlook`. */
  readonly outlooks: Map<ParsedCondition, Outlook>;
}
