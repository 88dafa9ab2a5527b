import { parseLiteral, parseOptional } from './conditions.ts';
import { impossible, oldest, type Cause, type Question, type Rules } from '../model/checker.ts';
import type { ParsedCondition } from './types.ts';

/** How answers to one question become points: each answer, year or option has a column. */
export interface Scale {
  readonly question: Question;
  readonly columns: ReadonlyMap<string, number>;
  /** Points of a list are added; of places only the best counts. */
  readonly pick: 'one' | 'sum' | 'best';
}

/** A cause with its weights as rows of numbers. */
export interface Contender {
  readonly cause: Cause;
  readonly needs: ParsedCondition | undefined;
  /** Weights by question, in the order of its columns; a question without a row does not affect the cause. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly isPlaced: boolean;
}

/** The weights of all causes as a table. */
export interface ScoreSheet {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly contenders: readonly Contender[];
  /** Id of the question about the place; empty if the rules have none. */
  readonly place: string;
}

// MooTools replaces `Array.from`.
const years = [...Array(oldest + 1).keys()].map(String);

export function createScoreSheet({ questions, causes }: Rules): ScoreSheet {
  const scales = new Map(questions.map((question) => [question.id, scaleOf(question)]));
  const place = questions.find((question) => question.place)?.id ?? '';
  return { scales, contenders: causes.map((cause) => contenderOf(cause, scales, place)), place };
}

function scaleOf(question: Question): Scale {
  const answers = question.kind === 'number' ? years : question.options.map(({ id }) => id);
  const pick = question.kind !== 'many' ? 'one' : question.place ? 'best' : 'sum';
  return { question, pick, columns: new Map(answers.map((answer, column) => [answer, column])) };
}

function contenderOf(cause: Cause, scales: ScoreSheet['scales'], place: string): Contender {
  const rows = new Map<string, readonly number[]>();
  const all = { ...cause.weights };
  for (const { question, answer } of (cause.never ?? []).map(parseLiteral)) {
    all[question] = { ...all[question], [answer]: impossible };
  }
  for (const [question, weights] of Object.entries(all)) {
    const scale = scales.get(question);
    if (scale) rows.set(question, rowOf(scale, weights));
  }
  const isPlaced = rows.get(place)?.some((weight) => weight > 0) ?? false;
  return { cause, needs: parseOptional(cause.needs), rows, isPlaced };
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
