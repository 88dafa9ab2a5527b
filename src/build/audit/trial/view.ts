import type { Explanation } from '../../../engine/explain.ts';
import type { Answers, Assessment, Question, Rules } from '../../../model/checker.ts';

/** The checker's result for the answers to try. */
export interface TrialResult {
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  readonly next: Question | null;
  /** Ids of the questions that are asked with these answers. */
  readonly asked: readonly string[];
}

/** What the trial shows, and what it asks of the script. */
export interface View {
  readonly rules: Rules;
  readonly cases: { readonly published: Cases; readonly invented: Cases };
  readonly answers: Answers;
  readonly now: TrialResult;
  /** The result before the last change. */
  readonly before: TrialResult;
  readonly give: (answers: Answers) => void;
  readonly start: (answers: Answers) => void;
  readonly takeCase: (id: string) => void;
}

type Cases = Readonly<Record<string, Answers>>;
