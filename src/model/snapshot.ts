import type { Answer, Assessment, Option, Question } from './checker.ts';

/** One step of a checker session. The session is the list of these and nothing else. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer;
  /** Ids of the options that the question was asked with; absent where these were all of them. */
  readonly offered?: readonly string[];
}

/** What the checker shows now: a new frozen object after every step. */
export interface CheckerSnapshot {
  readonly phase: 'question' | 'result' | 'failed';
  /** The question on the screen; null on the result. */
  readonly question: Question | null;
  /** The options on the screen: those of the question that can still matter, or those of one of its screens. */
  readonly options: readonly Option[];
  /** Further options that can matter, shown on request. */
  readonly more: readonly Option[];
  /** Which of the question's screens is shown, counted from 1, and how many it has. */
  readonly screen: number;
  readonly screens: number;
  /** What was chosen on this question before going back or changing it, on all its screens. */
  readonly draft: Answer | null;
  /** Every question of the checker, to name the answers with. */
  readonly questions: readonly Question[];
  /** The answers given, in the order of the screens. */
  readonly answered: readonly Answered[];
  /** The question on the screen was answered before and is being changed from the result; Back returns there. */
  readonly isChanging: boolean;
  /** The visitor tells more for the doctor, after a result. */
  readonly isTelling: boolean;
  /** How many screens ask what a doctor wants to know besides. */
  readonly untold: number;
  /** 0 to 1; never runs backwards while answering forwards. */
  readonly progress: number;
  /** Null before a result. */
  readonly assessment: Assessment | null;
}
