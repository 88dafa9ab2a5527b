import { isAtLeast } from '../model/level.ts';
import { readAnswers } from './answers.ts';
import { chooseNext, type Prepared } from './asking.ts';
import { holds, parse, parseOptional } from './conditions.ts';
import { judge, reasonsFor, type Judgement } from './levels.ts';
import { emergencyCauses, rankedCauses } from './ranking.ts';
import { ScoreSheet } from './scores.ts';
import { Situation, type Screen } from './situation.ts';
import type { Assessment, Condition, Question, Rules, ShownCause } from '../model/checker.ts';

export type { Answer, Answers, Assessment, Fit, Option, Question, Reason, ShownCause } from '../model/checker.ts';
export type { Level } from '../model/level.ts';

/** The checker, bound to its rules. Every function is pure and takes any value as answers. */
export interface Engine {
  readonly questions: readonly Question[];
  /** What to ask next; null when nothing left could change the level, which cause stands first, or its band. */
  readonly nextQuestion: (answers: unknown) => Question | null;
  /** How soon to get help, why, and what it could be. */
  readonly assess: (answers: unknown) => Assessment;
  /** Whether a condition holds; tells which questions apply. */
  readonly holds: (condition: Condition, answers: unknown) => boolean;
  /** How every answer moved every cause and which rules hold, for those who audit the rules. */
  readonly explain: (answers: unknown) => Explanation;
}

export interface Explanation {
  readonly rules: readonly string[];
  readonly causes: readonly {
    readonly id: string;
    readonly total: number;
    readonly danger: number;
    readonly isEligible: boolean;
    readonly isPointedTo: boolean;
    readonly parts: readonly { readonly answer: string; readonly weight: number }[];
  }[];
}

/** Rules that break a promise of the engine. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
}

export function createEngine(rules: Rules): Engine {
  checkPromises(rules);
  const prepared: Prepared = {
    screens: new Map(rules.questions.map((question) => [question.id, screenOf(question)])),
    rules: rules.rules.map((rule) => ({ rule, when: parse(rule.when) })),
    sheet: new ScoreSheet(rules),
  };
  const { screens, sheet } = prepared;

  function situationOf(answers: unknown): Situation {
    return new Situation(screens, readAnswers(screens, answers));
  }

  function assess(answers: unknown): Assessment {
    const told = readAnswers(screens, answers);
    const situation = new Situation(screens, told);
    const judgement = judge(prepared.rules, sheet, situation);
    const special = ownOutcome(judgement);
    const causes = special ? [] : causesOf(judgement, situation);
    const isUnclear = judgement.level === 'self-care' && causes.length === 0;
    const complete = chooseNext(prepared, situation) === null;
    return {
      level: judgement.level,
      outcome: special ?? (isUnclear ? 'no-clear-pattern' : judgement.level),
      reasons: reasonsFor(judgement, prepared.rules, situation, complete),
      causes,
      complete,
      ignored: told.ignored,
    };
  }

  function causesOf(judgement: Judgement, situation: Situation): readonly ShownCause[] {
    return judgement.level === 'emergency'
      ? emergencyCauses(judgement, sheet, situation)
      : rankedCauses(judgement, sheet, situation);
  }

  return {
    questions: rules.questions,
    nextQuestion: (answers) => chooseNext(prepared, situationOf(answers)),
    assess,
    holds: (condition, answers) => holds(parse(condition), situationOf(answers)),
    explain(answers) {
      const situation = situationOf(answers);
      return {
        rules: prepared.rules.filter(({ when }) => holds(when, situation)).map(({ rule }) => rule.id),
        causes: sheet.contenders.map((contender) => ({
          id: contender.cause.id,
          ...sheet.score(contender, situation),
          parts: sheet.parts(contender, situation).map(({ question, answer, weight }) => ({
            answer: `${question.id}.${answer}`,
            weight,
          })),
        })),
      };
    },
  };
}

function screenOf(question: Question): Screen {
  const options = new Set(question.options.map(({ id }) => id));
  return { question, when: parseOptional(question.when), options };
}

/** The outcome of its own that a rule of the final level names. */
function ownOutcome({ level, fired }: Judgement): string | undefined {
  return fired.find(({ rule }) => rule.level === level && rule.outcome)?.rule.outcome;
}

/** Two promises hold only if the rules keep them: silence never reassures, and a level always has a reason. */
function checkPromises({ questions, rules }: Rules): void {
  const unguarded = questions.filter(
    ({ id, safety }) => safety && !rules.some((rule) => isAtLeast(rule.level, 'soon') && namesSilence(rule.when, id)),
  );
  if (unguarded.length > 0) {
    const ids = unguarded.map(({ id }) => `${id}.unanswered`).join(', ');
    throw new RulesError(`No rule raises the level to "soon" for any of: ${ids}.`);
  }
  if (!rules.some(({ level }) => level === 'self-care'))
    throw new RulesError('No rule gives the reason for self-care.');
}

function namesSilence(condition: Condition, question: string): boolean {
  return typeof condition === 'object' && 'any' in condition && condition.any.includes(`${question}.unanswered`);
}
