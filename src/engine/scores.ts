import { holds, outlook, parseLiteral, parseOptional, type Outlook, type Parsed } from './conditions.ts';
import { oldest, type Cause, type Question, type Rules } from '../model/checker.ts';
import type { Reply } from './answers.ts';
import type { Situation } from './situation.ts';

/** How the answers to one question become points: each answer, year or option, has a column. */
interface Scale {
  readonly question: Question;
  readonly columns: ReadonlyMap<string, number>;
  /** Points of a list add up, except those of places. */
  readonly pick: 'one' | 'sum' | 'best';
}

/** A cause with its weights laid out for counting. */
export interface Contender {
  readonly cause: Cause;
  readonly needs: Parsed | undefined;
  /** Weights by question, in the order of its columns; without a row the question says nothing. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly isPlaced: boolean;
}

/** What the answers so far say of a cause. */
export interface Score {
  readonly total: number;
  /** Counts what no further tick can lower: the weights against a cause count from single answers only. */
  readonly danger: number;
  /** An answer points to it that is more than a general risk. */
  readonly isPointedTo: boolean;
  readonly isEligible: boolean;
}

/** How far a score can still move. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What has been counted of a situation. */
interface Counts {
  /** The columns of the given answers, by question. */
  readonly columns: Map<string, readonly number[]>;
  readonly scores: Map<Contender, Score>;
}

/** One answer and what it adds to a cause. */
export interface Part {
  readonly question: Question;
  readonly answer: string;
  readonly weight: number;
}

// Pages with MooTools have another `Array.from`.
const years = [...Array(oldest + 1).keys()].map(String);

/** Causes and questions, laid out for counting. */
export class ScoreSheet {
  readonly contenders: readonly Contender[];
  private readonly _scales: ReadonlyMap<string, Scale>;
  /** Id of the question where it hurts; empty where the rules ask no such question. */
  private readonly _place: string;
  private readonly _counts = new WeakMap<Situation, Counts>();

  constructor({ questions, causes }: Rules) {
    this._place = questions.find(({ place }) => place)?.id ?? '';
    this._scales = new Map(questions.map((question) => [question.id, scaleOf(question)]));
    this.contenders = causes.map((cause) => this._contender(cause));
  }

  private _contender(cause: Cause): Contender {
    const rows = new Map<string, readonly number[]>();
    for (const [question, weights] of Object.entries(cause.weights)) {
      const scale = this._scales.get(question);
      if (scale) rows.set(question, rowOf(scale, weights));
    }
    const isPlaced = rows.get(this._place)?.some((weight) => weight > 0) ?? false;
    return { cause, needs: parseOptional(cause.needs), rows, isPlaced };
  }

  /** The score of a cause; counted once per situation, since many ask for it. */
  score(contender: Contender, situation: Situation): Score {
    const counts = this._countsOf(situation);
    const score = counts.scores.get(contender) ?? this._count(contender, situation, counts);
    counts.scores.set(contender, score);
    return score;
  }

  private _countsOf(situation: Situation): Counts {
    const known = this._counts.get(situation);
    if (known) return known;
    const counts: Counts = { columns: new Map(), scores: new Map() };
    for (const [id, { columns }] of this._scales) {
      const { reply } = situation.view(id);
      const found = reply ? answersOf(reply).flatMap((answer) => columns.get(answer) ?? []) : [];
      if (found.length > 0) counts.columns.set(id, found);
    }
    this._counts.set(situation, counts);
    return counts;
  }

  private _count(contender: Contender, situation: Situation, { columns }: Counts): Score {
    let total = contender.cause.prior;
    let danger = total;
    let isPointedTo = false;
    for (const [id, given] of columns) {
      const row = contender.rows.get(id);
      const scale = this._scales.get(id);
      if (!row || !scale) continue;
      for (const weight of counted(scale, given, row)) {
        total += weight;
        if (weight > 0 || scale.pick === 'one') danger += weight;
        if (weight > 0 && !scale.question.general) isPointedTo = true;
      }
    }
    const isEligible = (!contender.needs || holds(contender.needs, situation)) && this._hasPlace(contender, situation);
    return { total, danger, isPointedTo, isEligible };
  }

  /** The answers that move a cause, strongest first. */
  parts(contender: Contender, situation: Situation): readonly Part[] {
    const parts: Part[] = [];
    for (const [id, { question, columns, pick }] of this._scales) {
      const row = contender.rows.get(id);
      const { reply } = situation.view(id);
      if (!row || !reply) continue;
      const found = answersOf(reply).map((answer) => ({
        question,
        answer,
        weight: row[columns.get(answer) ?? -1] ?? 0,
      }));
      const best = Math.max(...found.map(({ weight }) => weight));
      parts.push(...found.filter(({ weight }) => weight !== 0 && (pick !== 'best' || weight === best)));
    }
    return parts.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  /** Whether a cause may be shown once every open question has an answer. */
  eligibility({ needs, isPlaced, rows }: Contender, situation: Situation): Outlook {
    const needed = needs ? outlook(needs, situation) : 'yes';
    if (needed === 'no' || !isPlaced) return needed;
    if (!situation.view(this._place).isSettled) return 'maybe';
    return this._hasPlace({ isPlaced, rows }, situation) ? needed : 'no';
  }

  private _hasPlace({ isPlaced, rows }: Pick<Contender, 'isPlaced' | 'rows'>, situation: Situation): boolean {
    if (!isPlaced || situation.view(this._place).reply?.isNotSure) return true;
    const given = this._countsOf(situation).columns.get(this._place) ?? [];
    return given.some((column) => (rows.get(this._place)?.[column] ?? 0) > 0);
  }

  /** The most that the open question `id` can still add to `one` beyond what it adds to `other`. Never negative. */
  gain(id: string, one: Contender | undefined, other: Contender | undefined, situation: Situation): number {
    const scale = this._scales.get(id);
    const ours = one?.rows.get(id);
    const theirs = other?.rows.get(id);
    if (!scale || (!ours && !theirs)) return 0;
    if (situation.view(id).reply) {
      const given = this._countsOf(situation).columns.get(id) ?? [];
      // Answered, but the question may yet fall away.
      return Math.max(0, sum(counted(scale, given, theirs)) - sum(counted(scale, given, ours)));
    }
    if (scale.pick === 'best') return Math.max(0, ...(ours ?? [])) - Math.min(0, ...(theirs ?? []));
    let gain = 0;
    for (let column = 0; column < scale.columns.size; column++) {
      const ahead = (ours?.[column] ?? 0) - (theirs?.[column] ?? 0);
      gain = scale.pick === 'sum' ? gain + Math.max(0, ahead) : Math.max(gain, ahead);
    }
    return gain;
  }

  /** The least and the most that the score can become. */
  totalRange(contender: Contender, { total }: Score, situation: Situation, open: readonly string[]): Range {
    const gain = (one?: Contender, other?: Contender) => sum(open.map((id) => this.gain(id, one, other, situation)));
    return { least: total - gain(undefined, contender), most: total + gain(contender) };
  }

  /** The least and the most that the danger score can become: a list that is still open cannot lower it. */
  dangerRange(contender: Contender, { danger }: Score, situation: Situation, open: readonly string[]): Range {
    const mayFall = open.filter((id) => situation.view(id).reply || this._scales.get(id)?.pick === 'one');
    return {
      least: danger - sum(mayFall.map((id) => this.gain(id, undefined, contender, situation))),
      most: danger + sum(open.map((id) => this.gain(id, contender, undefined, situation))),
    };
  }

  /** Whether an open question may still point to the cause. */
  canPointTo({ rows }: Contender, open: readonly string[]): boolean {
    return open.some((id) => !this._scales.get(id)?.question.general && rows.get(id)?.some((weight) => weight > 0));
  }
}

function scaleOf(question: Question): Scale {
  const answers = question.kind === 'number' ? years : question.options.map(({ id }) => id);
  const pick = question.kind !== 'many' ? 'one' : question.place ? 'best' : 'sum';
  return { question, pick, columns: new Map(answers.map((answer, column) => [answer, column])) };
}

function rowOf({ question, columns }: Scale, weights: Readonly<Record<string, number>>): readonly number[] {
  const row = Array<number>(columns.size).fill(0);
  for (const [answer, weight] of Object.entries(weights)) {
    const { from, to } = parseLiteral(`${question.id}.${answer}`);
    const column = columns.get(answer);
    if (question.kind === 'number') row.fill(weight, from, to + 1);
    else if (column !== undefined) row[column] = weight;
  }
  return row;
}

function answersOf({ chosen, years: age }: Reply): readonly string[] {
  return age === undefined ? [...chosen] : [String(age)];
}

/** The weights of the given columns; of several places only the best. */
function counted({ pick }: Scale, given: readonly number[], row: readonly number[] = []): readonly number[] {
  const weights = given.map((column) => row[column] ?? 0);
  return pick === 'best' && weights.length > 0 ? [Math.max(...weights)] : weights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
