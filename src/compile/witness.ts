import { parse } from '../engine/conditions.ts';
import type { Literal, ParsedCondition } from '../engine/types.ts';
import type { Answer, Condition, Question } from '../model/checker.ts';

/** The answers to one question that a condition needs. */
interface Pick {
  /** Options of a list, or a single option. */
  readonly options: readonly string[];
  readonly isNotSure: boolean;
  readonly isUnanswered: boolean;
  /** A range of years, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** The needed answers by question; other questions are free. */
export type Picks = ReadonlyMap<string, Pick>;

const anything: Pick = { options: [], isNotSure: false, isUnanswered: false, from: 0, to: Infinity };

/** Finds answers under which conditions hold. */
export class WitnessFinder {
  private readonly _questions: ReadonlyMap<string, Question>;

  constructor(questions: readonly Question[]) {
    this._questions = new Map(questions.map((question) => [question.id, question]));
  }

  /**
   * Generates every minimal set of answers for a condition. Each `turn` starts with other parts of the condition, so
   * that the first sets differ.
   */
  find(condition: Condition | undefined, turn = 0): Iterable<Picks> {
    return this._meet(condition, new Map(), turn);
  }

  private _meet(condition: Condition | undefined, picks: Picks, turn: number): Iterable<Picks> {
    return condition === undefined ? [picks] : this._solve(parse(condition), picks, turn);
  }

  private *_solve(condition: ParsedCondition, picks: Picks, turn: number): Iterable<Picks> {
    if ('question' in condition) yield* this._choose(condition, picks, turn);
    else {
      const { atLeast, parts } = condition;
      const start = turn % Math.max(parts.length, 1);
      yield* this._count(atLeast, [...parts.slice(start), ...parts.slice(0, start)], picks, turn);
    }
  }

  /** Chooses so many of the parts: first with the first part, then without it. */
  private *_count(missing: number, parts: readonly ParsedCondition[], picks: Picks, turn: number): Iterable<Picks> {
    if (missing <= 0) yield picks;
    const [first, ...rest] = parts;
    if (missing <= 0 || first === undefined || missing > parts.length) return;
    for (const solved of this._solve(first, picks, turn)) yield* this._count(missing - 1, rest, solved, turn);
    yield* this._count(missing, rest, picks, turn);
  }

  private *_choose(literal: Literal, picks: Picks, turn: number): Iterable<Picks> {
    const question = this._questions.get(literal.question);
    const before = picks.get(literal.question);
    const pick = question && narrow(before ?? anything, literal, question, before === undefined);
    if (!pick) return;
    const chosen = new Map([...picks, [question.id, pick]]);
    // An answer counts only if its question is asked.
    if (before === undefined) yield* this._meet(question.when, chosen, turn);
    else yield chosen;
  }
}

/** Narrows the needed answers by one more literal; undefined if they exclude each other. */
function narrow(pick: Pick, literal: Literal, { kind }: Question, isFirst: boolean): Pick | undefined {
  const { answer } = literal;
  if (answer === 'unanswered') return isFirst || pick.isUnanswered ? { ...pick, isUnanswered: true } : undefined;
  if (pick.isUnanswered) return undefined;
  if (answer === 'not-sure') {
    return isFirst || kind === 'many' || pick.isNotSure ? { ...pick, isNotSure: true } : undefined;
  }
  if (pick.isNotSure && kind !== 'many') return undefined;
  if (kind === 'number') {
    const from = Math.max(pick.from, literal.from);
    const to = Math.min(pick.to, literal.to);
    return from <= to ? { ...pick, from, to } : undefined;
  }
  if (pick.options.includes(answer)) return pick;
  return isFirst || kind === 'many' ? { ...pick, options: [...pick.options, answer] } : undefined;
}

/** The answer for a pick, or `given` if it fits; undefined for no answer. */
export function answerOf(pick: Pick, { kind }: Question, given: Answer | undefined): Answer | undefined {
  const { options, isNotSure, isUnanswered, from, to } = pick;
  if (isUnanswered) return undefined;
  if (isNotSure && kind !== 'many') return 'not-sure';
  if (kind === 'number') return typeof given === 'number' && given >= from && given <= to ? given : from;
  if (kind === 'one') return options[0];
  return isNotSure ? [...options, 'not-sure'] : options;
}
