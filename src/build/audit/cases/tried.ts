import { explain } from '../../../engine/explain.ts';
import type { Engine } from '../../../engine/create-engine.ts';
import type { Answers } from '../../../model/checker.ts';
import type { Level } from '../../../model/level.ts';
import { verdictOf, type Truth, type Verdict } from './measure.ts';

/** A case with the checker's result for its answers. */
export interface Tried {
  readonly id: string;
  readonly story: string;
  readonly truth: Level;
  readonly acceptable: readonly Level[];
  readonly answers: Answers;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Ids of the rules that hold. */
  readonly rules: readonly string[];
  /** Id of the only rule for the level; absent if several rules or a cause give it. */
  readonly decidedBy?: string;
}

export function tryCase(
  engine: Engine,
  { id, story, level: truth, acceptable }: Truth & { readonly id: string; readonly story: string },
  answers: Answers,
): Tried {
  const run = engine.run(answers);
  const { level, reasons } = run.assessment;
  const { rules } = explain(run);
  const [reason, ...others] = reasons;
  const isDecided = reason !== undefined && others.length === 0 && rules.includes(reason.rule);
  return {
    id,
    story,
    truth,
    acceptable,
    answers,
    level,
    verdict: verdictOf(level, { level: truth, acceptable }),
    rules,
    ...(isDecided ? { decidedBy: reason.rule } : {}),
  };
}
