import type { Answer, Assessment, Option, Question } from './checker.ts';

/** One step of a checker session. A session is a list of these and nothing else. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer;
  /** Ids of the options that were offered; absent where all of them were. */
  readonly offered?: readonly string[];
}

/** What the checker shows: a new frozen object after every step. */
export interface CheckerSnapshot {
  readonly phase: 'question' | 'result' | 'failed';
  /** The question on the screen; null with a result. */
  readonly question: Question | null;
  /** The options on the screen: those that can still change the result, or those of the current screen. */
  readonly options: readonly Option[];
  /** Further options that can change the result, shown on request. */
  readonly more: readonly Option[];
  /** Number of the question's screen, from 1, and how many it has. */
  readonly screen: number;
  readonly screens: number;
  /** The answer to this question before the visitor went back or changed it, over all its screens. */
  readonly draft: Answer | null;
  /** The question asked on the same screen, and what was chosen of it before. */
  readonly beside: { readonly question: Question; readonly draft: Answer | null } | null;
  /** Every question of the checker, for the texts of the answers. */
  readonly questions: readonly Question[];
  /** The answers in the order of the screens. */
  readonly answered: readonly Answered[];
  /** The visitor is changing this answer from the result; Back returns there. */
  readonly isChanging: boolean;
  /** The visitor is answering the further questions for a doctor. */
  readonly isTelling: boolean;
  /** Number of screens that a doctor's questions still take. */
  readonly untold: number;
  /** From 0 to 1; never decreases while the visitor answers. */
  readonly progress: number;
  /** The result; null before there is one. */
  readonly assessment: Assessment | null;
}
