import type { Run } from './run.ts';

/** What decided a result, for auditors of the rules; no part of the script. */
export interface Explanation {
  /** Ids of the rules that hold, at any level. */
  readonly rules: readonly string[];
  /** Ids of the dangerous causes that raise the level by their own score. */
  readonly raised: readonly string[];
  readonly causes: readonly {
    readonly id: string;
    readonly total: number;
    readonly danger: number;
    readonly isEligible: boolean;
    readonly isPointedTo: boolean;
    /** The answers, `question.answer`, that change the score, strongest first. */
    readonly parts: readonly { readonly answer: string; readonly weight: number }[];
  }[];
}

export function explain({ judgement, scores }: Run): Explanation {
  return {
    rules: judgement.fired.map(({ rule }) => rule.id),
    raised: judgement.raised.map(({ cause }) => cause.id),
    causes: scores.contenders.map((contender) => ({
      id: contender.cause.id,
      ...scores.of(contender),
      parts: scores.parts(contender).map(({ question, answer, weight }) => ({
        answer: `${question.id}.${answer}`,
        weight,
      })),
    })),
  };
}
