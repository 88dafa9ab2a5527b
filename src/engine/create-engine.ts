import { isAtLeast, type Level } from '../model/level.ts';
import { prepare, type PreparedRules } from './prepare.ts';
import { Run } from './run.ts';
import type { Answers, Assessment, Question, Rules } from '../model/checker.ts';
import type { ParsedCondition } from './types.ts';

/** The checker bound to its rules. Every function is pure and accepts any value as answers at run time. */
export interface Engine {
  /** All questions, deeply frozen. */
  readonly questions: readonly Question[];
  /** The next question; null if no further answer can change the level, the first cause or its band. */
  readonly nextQuestion: (answers: Answers) => Question | null;
  /** The level with its reasons, and the possible causes. */
  readonly assess: (answers: Answers) => Assessment;
  /** The checker's state for these answers: next question, assessment and remaining questions. */
  readonly run: (answers: Answers) => Run;
}

/** Thrown by `createEngine`: the rules break a promise of the engine, or the host page a built-in. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
}

/** Prepares the rules once. Throws a `RulesError` if they break a promise of the engine. */
export function createEngine(rules: Rules): Engine {
  const prepared = prepare(rules);
  checkPromises(prepared);
  checkBuiltIns(prepared);
  const run = (answers: Answers) => {
    // The page may also replace a built-in later.
    checkBuiltIns(prepared, true);
    return new Run(prepared, answers);
  };
  return {
    questions: deepFreeze(rules.questions),
    nextQuestion: (answers) => run(answers).next,
    assess: (answers) => run(answers).assessment,
    run,
  };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** The engine relies on the rules for two promises: silence never reassures, and every level has a reason. */
function checkPromises({ questions, rules }: PreparedRules): void {
  const raising = rules.filter(({ rule }) => isAtLeast(rule.level, 'soon'));
  const unguarded = [...questions.values()].filter(
    ({ question: { id, safety } }) => safety && !raising.some(({ when }) => holdsBySilence(when, id)),
  );
  if (unguarded.length > 0) {
    const ids = unguarded.map(({ question }) => `${question.id}.unanswered`).join(', ');
    throw new RulesError(`No rule raises the level to "soon" for any of: ${ids}.`);
  }
  if (!rules.some(({ rule }) => rule.level === 'self-care'))
    throw new RulesError('No rule gives the reason for self-care.');
}

/**
 * The host page may have replaced a built-in by one that behaves differently; a sign must still count. Checks the first
 * sign of each level, ranges and "not sure", or the very first sign alone.
 */
function checkBuiltIns(prepared: PreparedRules, isBrief = false): void {
  let checked: Level | undefined;
  for (const { rule, when } of prepared.rules) {
    if (!('question' in when)) continue;
    const asked = prepared.questions.get(when.question);
    if (asked?.when || (rule.level === checked && asked?.options.has(when.answer))) continue;
    checked = rule.level;
    const { level } = new Run(prepared, { [when.question]: when.answer ? [when.answer] : when.from }).judgement;
    if (!isAtLeast(level, checked)) throw new RulesError('a built-in function is broken');
    if (isBrief) return;
  }
}

/** Whether the condition holds as long as the question has no answer, whatever is said to the others. */
function holdsBySilence(condition: ParsedCondition, id: string): boolean {
  if ('question' in condition) return condition.question === id && condition.answer === 'unanswered';
  return condition.parts.filter((part) => holdsBySilence(part, id)).length >= condition.atLeast;
}
