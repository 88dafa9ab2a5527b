import { parse, parseOptional } from './conditions.ts';
import { createWeightTable, type WeightTable } from './weight-table.ts';
import type { Question, Rules } from '../model/checker.ts';
import type { ParsedRule } from './levels.ts';
import type { PreparedQuestion, PreparedQuestions } from './types.ts';

/** The rules with parsed conditions and the weights as a table; made once for all runs. */
export interface PreparedRules {
  readonly questions: PreparedQuestions;
  readonly rules: readonly ParsedRule[];
  readonly table: WeightTable;
}

export function prepare(rules: Rules): PreparedRules {
  return {
    questions: prepareQuestions(rules.questions),
    rules: rules.rules.map((rule) => ({ rule, when: parse(rule.when) })),
    table: createWeightTable(rules),
  };
}

export function prepareQuestions(questions: readonly Question[]): PreparedQuestions {
  return new Map(questions.map((question) => [question.id, prepareQuestion(question)]));
}

function prepareQuestion(question: Question): PreparedQuestion {
  const options = new Set(question.options.map(({ id }) => id));
  return { question, when: parseOptional(question.when), options };
}
