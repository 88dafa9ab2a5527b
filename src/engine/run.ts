import { chooseNext } from './asking.ts';
import { holds } from './conditions.ts';
import { readAnswers } from './given-answers.ts';
import { judge, levelRange, reasonsFor, type Judgement, type LevelRange, type ParsedRule } from './levels.ts';
import { emergencyCauses, rankedCauses } from './ranking.ts';
import { Scores } from './scores.ts';
import { Situation } from './situation.ts';
import { narrow, relevantOptions } from './relevant-options.ts';
import type { Assessment, Option, Question, ShownCause } from '../model/checker.ts';
import type { PreparedRules } from './prepare.ts';
import type { GivenAnswers, ParsedCondition, PreparedQuestions } from './types.ts';

/** The checker with one set of answers. Every value is computed on first access, and once. */
export class Run {
  readonly rules: readonly ParsedRule[];
  readonly situation: Situation;
  readonly scores: Scores;
  private readonly _questions: PreparedQuestions;
  private readonly _given: GivenAnswers;
  private _judgement: Judgement | undefined;
  private _range: LevelRange | undefined;
  private _chosen: string | undefined;
  private _next: Question | null | undefined;
  private _assessment: Assessment | undefined;

  constructor({ questions, rules, table }: PreparedRules, answers: unknown) {
    this.rules = rules;
    this._questions = questions;
    this._given = readAnswers(questions, answers);
    this.situation = new Situation(questions, this._given);
    this.scores = new Scores(table, this.situation);
  }

  get judgement(): Judgement {
    return (this._judgement ??= judge(this));
  }

  /** The levels that the run can still lead to. */
  get range(): LevelRange {
    return (this._range ??= levelRange(this));
  }

  /**
   * The next question, with the options that can still change the level, the first cause or its band, those that can
   * change most first; null if none can.
   */
  get next(): Question | null {
    if (this._next === undefined) {
      const question = this._questions.get(this.nextId)?.question;
      this._next = question ? narrow(question, this) : null;
    }
    return this._next;
  }

  /** The options of a question that can still change the result; all of them if it is answered or not asked. */
  relevantOptions(id: string): readonly Option[] {
    const question = this._questions.get(id)?.question;
    if (!question) return [];
    return this.situation.isUnanswered(id) ? relevantOptions(question, this) : question.options;
  }

  /** Id of the next question; empty if there is none. */
  get nextId(): string {
    return (this._chosen ??= chooseNext(this) ?? '');
  }

  get assessment(): Assessment {
    return (this._assessment ??= this._assess());
  }

  /** Ids of the questions that are asked with these answers; an answer to any other question is ignored. */
  get asked(): readonly string[] {
    return this.situation.questionsWhere(({ isAsked }) => isAsked);
  }

  /** Ids of the unanswered questions that may still be asked. Further answers only shorten the list. */
  get remaining(): readonly string[] {
    return this.situation.questionsWhere(({ given, outlook }) => !given && outlook !== 'no');
  }

  holds(condition: ParsedCondition): boolean {
    return holds(condition, this.situation);
  }

  private _assess(): Assessment {
    const { level } = this.judgement;
    const own = this._ownOutcome();
    const causes = own === undefined ? this._causes() : [];
    const isUnclear = level === 'self-care' && causes.length === 0;
    const complete = this.nextId === '';
    return {
      level,
      outcome: own ?? (isUnclear ? 'no-clear-pattern' : level),
      reasons: reasonsFor(this.judgement, this, complete),
      causes,
      complete,
      ignored: this._given.ignored,
    };
  }

  private _causes(): readonly ShownCause[] {
    return this.judgement.level === 'emergency' ? emergencyCauses(this) : rankedCauses(this);
  }

  /** The outcome that a rule of the final level names. */
  private _ownOutcome(): string | undefined {
    const { level, fired } = this.judgement;
    return fired.find(({ rule }) => rule.level === level && rule.outcome)?.rule.outcome;
  }
}
