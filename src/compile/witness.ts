import { parse, type Literal, type Parsed } from '../engine/conditions.ts';
import type { Answer, Condition, Question } from '../model/checker.ts';

/** What one question must be answered for a condition to hold. */
interface Pick {
  /** Options of a list, or the one option. */
  readonly options: readonly string[];
  readonly isNotSure: boolean;
  readonly isUnanswered: boolean;
  /** Years, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** Questions with what they must be answered; the others are free. */
export type Picks = ReadonlyMap<string, Pick>;

const anything: Pick = { options: [], isNotSure: false, isUnanswered: false, from: 0, to: Infinity };

/** Looks for answers under which conditions hold. */
export class WitnessFinder {
  private readonly _questions: ReadonlyMap<string, Question>;

  constructor(questions: readonly Question[]) {
    this._questions = new Map(questions.map((question) => [question.id, question]));
  }

  /** Every least way to make the condition hold beside `picks`, one after the other. */
  find(condition: Condition | undefined, picks: Picks = new Map()): Iterable<Picks> {
    return condition === undefined ? [picks] : this._solve(parse(condition), picks);
  }

  private *_solve(condition: Parsed, picks: Picks): Iterable<Picks> {
    if ('question' in condition) yield* this._choose(condition, picks);
    else yield* this._count(condition.atLeast, condition.parts, picks);
  }

  /** So many of the parts: with the first one, then without it. */
  private *_count(missing: number, parts: readonly Parsed[], picks: Picks): Iterable<Picks> {
    if (missing <= 0) yield picks;
    const [first, ...rest] = parts;
    if (missing <= 0 || first === undefined || missing > parts.length) return;
    for (const solved of this._solve(first, picks)) yield* this._count(missing - 1, rest, solved);
    yield* this._count(missing, rest, picks);
  }

  private *_choose(literal: Literal, picks: Picks): Iterable<Picks> {
    const question = this._questions.get(literal.question);
    const before = picks.get(literal.question);
    const pick = question && narrow(before ?? anything, literal, question, before === undefined);
    if (!pick) return;
    const chosen = new Map([...picks, [question.id, pick]]);
    // An answer counts only where its question is asked.
    if (before === undefined) yield* this.find(question.when, chosen);
    else yield chosen;
  }
}

/** What the question must be answered once the literal holds too; undefined where the two exclude each other. */
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

/** The answer that a pick asks for; undefined for silence. */
export function answerOf({ options, isNotSure, isUnanswered, from }: Pick, { kind }: Question): Answer | undefined {
  if (isUnanswered) return undefined;
  if (isNotSure && kind !== 'many') return 'not-sure';
  if (kind === 'number') return from;
  if (kind === 'one') return options[0];
  return isNotSure ? [...options, 'not-sure'] : options;
}
