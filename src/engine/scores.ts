import { holds, outlook } from './conditions.ts';
import type { Contender, QuestionColumns, WeightTable } from './weight-table.ts';
import type { Question } from '../model/checker.ts';
import type { Situation } from './situation.ts';
import type { GivenAnswer, Outlook } from './types.ts';

/** The score of a cause with the answers so far. */
export interface Score {
  readonly total: number;
  /** The part of the score that no further tick can lower: negative weights count from single-choice answers only. */
  readonly danger: number;
  /** Whether an answer points to the cause, beyond a general risk. */
  readonly isPointedTo: boolean;
  readonly isEligible: boolean;
}

/** The range of a score. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** One answer and its weight for a cause. */
export interface Part {
  readonly question: Question;
  readonly answer: string;
  readonly weight: number;
}

/** The scores of all causes in one situation, each computed once. */
export class Scores {
  private readonly _table: WeightTable;
  private readonly _situation: Situation;
  /** The columns of the given answers, by question. */
  private readonly _columns = new Map<string, readonly number[]>();
  /** Cache of `of`. */
  private readonly _counted = new Map<Contender, Score>();

  constructor(table: WeightTable, situation: Situation) {
    this._table = table;
    this._situation = situation;
    for (const [id, { columns }] of table.questions) {
      const { given } = situation.stateOf(id);
      const found = given ? columnKeysOf(given).flatMap((answer) => columns.get(answer) ?? []) : [];
      if (found.length > 0) this._columns.set(id, found);
    }
  }

  get contenders(): readonly Contender[] {
    return this._table.contenders;
  }

  of(contender: Contender): Score {
    const score = this._counted.get(contender) ?? this._count(contender);
    this._counted.set(contender, score);
    return score;
  }

  private _count(contender: Contender): Score {
    let total = contender.cause.prior;
    let danger = total;
    let isPointedTo = false;
    for (const [id, given] of this._columns) {
      const row = contender.rows.get(id);
      const asked = this._table.questions.get(id);
      if (!row || !asked) continue;
      for (const weight of weightsAt(given, asked, row)) {
        total += weight;
        if (weight > 0 || asked.pick === 'one') danger += weight;
        if (weight > 0 && !asked.question.general) isPointedTo = true;
      }
    }
    const isEligible = (!contender.needs || holds(contender.needs, this._situation)) && this._hasPlace(contender);
    return { total, danger, isPointedTo, isEligible };
  }

  /** The answers that change the score of a cause, strongest first. */
  parts(contender: Contender): readonly Part[] {
    const parts: Part[] = [];
    for (const [id, { question, columns, pick }] of this._table.questions) {
      const row = contender.rows.get(id);
      const { given } = this._situation.stateOf(id);
      if (!row || !given) continue;
      const found = columnKeysOf(given).map((answer) => ({
        question,
        answer,
        weight: row[columns.get(answer) ?? -1] ?? 0,
      }));
      const best = Math.max(...found.map(({ weight }) => weight));
      parts.push(...found.filter(({ weight }) => weight !== 0 && (pick !== 'best' || weight === best)));
    }
    return parts.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  /** Whether a cause may be shown once every open question is answered. */
  eligibility(contender: Contender): Outlook {
    const needed = contender.needs ? outlook(contender.needs, this._situation) : 'yes';
    if (needed === 'no' || !contender.isPlaced) return needed;
    if (!this._situation.stateOf(this._table.place).isSettled) return 'maybe';
    return this._hasPlace(contender) ? needed : 'no';
  }

  private _hasPlace({ isPlaced, rows }: Contender): boolean {
    if (!isPlaced || this._situation.stateOf(this._table.place).given?.isNotSure) return true;
    const given = this._columns.get(this._table.place) ?? [];
    return given.some((column) => (rows.get(this._table.place)?.[column] ?? 0) > 0);
  }

  /**
   * The most that the unsettled question `id` can add to `one` beyond what it adds to `other`. Never negative.
   * `undefined` stands for a cause that gains nothing: `gain(id, cause, undefined)` is what the cause can gain, and
   * `gain(id, undefined, cause)` what it can lose.
   */
  gain(id: string, one: Contender | undefined, other: Contender | undefined): number {
    const asked = this._table.questions.get(id);
    const ours = one?.rows.get(id);
    const theirs = other?.rows.get(id);
    if (!asked || (!ours && !theirs)) return 0;
    if (this._situation.stateOf(id).given) {
      const given = this._columns.get(id) ?? [];
      // The question is answered, but may stop being asked.
      return Math.max(0, sum(weightsAt(given, asked, theirs)) - sum(weightsAt(given, asked, ours)));
    }
    if (asked.pick === 'best') return Math.max(0, ...(ours ?? [])) - Math.min(0, ...(theirs ?? []));
    let gain = 0;
    for (let column = 0; column < asked.columns.size; column++) {
      const ahead = (ours?.[column] ?? 0) - (theirs?.[column] ?? 0);
      gain = asked.pick === 'sum' ? gain + Math.max(0, ahead) : Math.max(gain, ahead);
    }
    return gain;
  }

  /** The most that all open questions together can add to `one` beyond what they add to `other`. */
  gainOfAll(one: Contender | undefined, other: Contender | undefined): number {
    return sum(this._situation.unsettled.map((id) => this.gain(id, one, other)));
  }

  /** The lowest and the highest score that the cause can reach. */
  totalRange(contender: Contender): Range {
    const { total } = this.of(contender);
    return { least: total - this.gainOfAll(undefined, contender), most: total + this.gainOfAll(contender, undefined) };
  }

  /** The lowest and the highest danger score that the cause can reach; an open list cannot lower it. */
  dangerRange(contender: Contender): Range {
    const { danger } = this.of(contender);
    const mayFall = this._situation.unsettled.filter(
      (id) => this._situation.stateOf(id).given || this._table.questions.get(id)?.pick === 'one',
    );
    return {
      least: danger - sum(mayFall.map((id) => this.gain(id, undefined, contender))),
      most: danger + this.gainOfAll(contender, undefined),
    };
  }

  /** Whether an open question can still point to the cause. */
  canPointTo({ rows }: Contender): boolean {
    return this._situation.unsettled.some(
      (id) => !this._table.questions.get(id)?.question.general && rows.get(id)?.some((weight) => weight > 0),
    );
  }

  /** Whether an answer that cannot be lost points to the cause. */
  isSureToPoint({ rows }: Contender): boolean {
    return [...this._columns].some(
      ([id, given]) =>
        this._situation.stateOf(id).isSettled &&
        !this._table.questions.get(id)?.question.general &&
        given.some((column) => (rows.get(id)?.[column] ?? 0) > 0),
    );
  }

  /** Whether each chosen option of a question adds its own points, independent of the others. */
  addsUp(id: string): boolean {
    return this._table.questions.get(id)?.pick === 'sum';
  }

  /** The weight of each answer to a question. */
  weights(id: string, { rows }: Contender): readonly (readonly [answer: string, weight: number])[] {
    const columns = this._table.questions.get(id)?.columns ?? [];
    return [...columns].map(([answer, column]) => [answer, rows.get(id)?.[column] ?? 0]);
  }
}

/** The answers that have columns of their own. */
function columnKeysOf({ chosen, number }: GivenAnswer): readonly string[] {
  return number === undefined ? [...chosen] : [String(number)];
}

/** The weights of the given columns; of several places, the best only. */
function weightsAt(
  given: readonly number[],
  { pick }: QuestionColumns,
  row: readonly number[] = [],
): readonly number[] {
  const weights = given.map((column) => row[column] ?? 0);
  return pick === 'best' && weights.length > 0 ? [Math.max(...weights)] : weights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
