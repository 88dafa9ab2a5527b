import { parseLiteral, parseOptional } from './conditions.ts';
import { impossible, oldest, type Cause, type Question, type Rules } from '../model/checker.ts';
import type { ParsedCondition } from './types.ts';

/** The columns of one question. */
export interface QuestionColumns {
  readonly question: Question;
  /** The column of each answer: an option id, or a number of years or of a scale as text. */
  readonly columns: ReadonlyMap<string, number>;
  /** Which weights count: that of the `one` answer, the `sum` over a list, or the `best` of several places. */
  readonly pick: 'one' | 'sum' | 'best';
}

/** A cause with its weights as rows of numbers. */
export interface Contender {
  readonly cause: Cause;
  readonly needs: ParsedCondition | undefined;
  /** Weights by question, in the order of its columns; a question without a row does not affect the cause. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Whether the cause has places, and so needs one of them. */
  readonly isPlaced: boolean;
}

/** The weights of all causes as a table. */
export interface WeightTable {
  readonly questions: ReadonlyMap<string, QuestionColumns>;
  readonly contenders: readonly Contender[];
  /** Id of the question about the place; empty if the rules have none. */
  readonly place: string;
}

// MooTools replaces `Array.from`.
const numbers = [...Array(oldest + 1).keys()].map(String);

export function createWeightTable({ questions, causes }: Rules): WeightTable {
  const byId = new Map(questions.map((question) => [question.id, columnsOf(question)]));
  const place = questions.find((question) => question.place)?.id ?? '';
  return { questions: byId, contenders: causes.map((cause) => contenderOf(cause, byId, place)), place };
}

function columnsOf(question: Question): QuestionColumns {
  const answers = question.kind === 'number' ? numbers : question.options.map(({ id }) => id);
  const columns = new Map(answers.map((answer, column) => [answer, column]));
  if (question.kind !== 'many') return { question, columns, pick: 'one' };
  return { question, columns, pick: question.place ? 'best' : 'sum' };
}

function contenderOf(cause: Cause, questions: WeightTable['questions'], place: string): Contender {
  const rows = new Map<string, readonly number[]>();
  const all = { ...cause.weights };
  for (const { question, answer } of (cause.never ?? []).map(parseLiteral)) {
    all[question] = { ...all[question], [answer]: impossible };
  }
  for (const [question, weights] of Object.entries(all)) {
    const columns = questions.get(question);
    if (columns) rows.set(question, rowOf(columns, weights));
  }
  const isPlaced = rows.get(place)?.some((weight) => weight > 0) ?? false;
  return { cause, needs: parseOptional(cause.needs), rows, isPlaced };
}

function rowOf({ question, columns }: QuestionColumns, weights: Readonly<Record<string, number>>): readonly number[] {
  const row = Array<number>(columns.size).fill(0);
  for (const [answer, weight] of Object.entries(weights)) {
    const { from, to } = parseLiteral(`${question.id}.${answer}`);
    const column = columns.get(answer);
    if (question.kind === 'number') row.fill(weight, from, to + 1);
    else if (column !== undefined) row[column] = weight;
  }
  return row;
}
