import * as fc from 'fast-check';
import { rules } from 'virtual:rules';
import { parseLiteral } from '../../src/engine/conditions.ts';
import { addedOptions, chosenIn, type Answer, type Condition, type Question } from '../../src/model/checker.ts';

// Answers to the real questions: any at all, and those that make a condition hold.

/** Answers that a test builds up one by one. */
export type MutableAnswers = Record<string, Answer>;

export const questions = rules.questions;

export function questionOf(id: string): Question {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`No question "${id}"`);
  return question;
}

export function idsOf({ options }: Question): readonly string[] {
  return options.map(({ id }) => id);
}

/** An answer to a question, silence aside. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  if (question.kind === 'number') {
    return fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }) }, fc.constant('not-sure'));
  }
  const ids = idsOf(question);
  if (question.kind === 'one') return fc.constantFrom(...ids, 'not-sure');
  const few = question.id === 'emergency' ? 1 : 4;
  return fc.oneof(
    { weight: question.id === 'emergency' ? 9 : 3, arbitrary: fc.constant([addedOptions(question)[0]!]) },
    { weight: 6, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: few }) },
    fc.constant('not-sure'),
  );
}

/** Any answers to any of the questions. */
export const anyAnswers = fc.record(
  Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
  // What is left out is absent, never undefined.
  { requiredKeys: [] },
) as fc.Arbitrary<MutableAnswers>;

/** Answers to all questions. */
export const allAnswers: fc.Arbitrary<MutableAnswers> = fc.record(
  Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
);

/** Every way to make a condition hold, as the literals that are needed; of `any` one, of `at least` so many. */
export function waysTo(condition: Condition): readonly (readonly string[])[] {
  if (typeof condition === 'string') return [[condition]];
  if ('any' in condition) return condition.any.flatMap(waysTo);
  if ('all' in condition) return together(condition.all.map(waysTo));
  return choose(condition.of, condition.atLeast).flatMap((chosen) => together(chosen.map(waysTo)));
}

function together(parts: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  return parts.reduce<readonly (readonly string[])[]>(
    (ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])),
    [[]],
  );
}

function choose<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

/** `told` with a literal made true; undefined where another answer forbids it. */
export function tell(told: MutableAnswers, literal: string): MutableAnswers | undefined {
  const { question: id, answer, from, to } = parseLiteral(literal);
  const { kind } = questionOf(id);
  const given = told[id];
  if (answer === 'unanswered') return given === undefined ? told : undefined;
  if (kind === 'many') {
    return { ...told, [id]: [...new Set([...chosenIn(given).filter((item) => item !== 'none'), answer])] };
  }
  if (kind === 'one' || answer) return given === undefined || given === answer ? { ...told, [id]: answer } : undefined;
  if (given === undefined) return { ...told, [id]: from };
  return typeof given === 'number' && given >= from && given <= to ? told : undefined;
}

/** The least answers that make all these literals true, and the questions they belong to asked. */
export function leastFor(literals: readonly string[]): MutableAnswers | undefined {
  let told: MutableAnswers | undefined = {};
  for (const literal of literals) told &&= tell(told, literal);
  // Silence is part of a way where a literal asks for it.
  const silent = literals
    .filter((literal) => literal.endsWith('.unanswered'))
    .map((literal) => parseLiteral(literal).question);
  for (const id of [...Object.keys(told ?? {}), ...silent].reverse()) {
    const { when } = questionOf(id);
    if (when && told)
      told = waysTo(when)
        .map((way) => way.reduce<MutableAnswers | undefined>((so, literal) => so && tell(so, literal), told))
        .find(Boolean);
  }
  return told && silent.some((id) => id in (told ?? {})) ? undefined : told;
}

/** `least`, and whatever else somebody might say beside it. */
export function beside(least: MutableAnswers, more: MutableAnswers): MutableAnswers {
  const merged: MutableAnswers = { ...more };
  for (const [id, answer] of Object.entries(least)) {
    const other = more[id];
    const isList = questionOf(id).kind === 'many';
    merged[id] =
      isList && Array.isArray(other) ? [...new Set([...(answer as string[]), ...(other as string[])])] : answer;
  }
  return merged;
}

/** "None of these" in each list that may be empty. */
const nothing: MutableAnswers = Object.fromEntries(
  questions.filter((question) => addedOptions(question).includes('none')).map(({ id }) => [id, ['none']]),
);

/** Everybody who has nothing else: an age, a place and a start that no rule speaks of. */
export const well: MutableAnswers = { age: 30, location: ['inner-below'], start: 'weeks', ...nothing };

/** Answers written as "question: options, question: options"; each list that is not named is "none". */
export function parseAnswers(answers: string): MutableAnswers {
  const told = answers.split(', ').map((part): [string, Answer] => {
    const [id = '', value = ''] = part.split(': ');
    if (id === 'age' && value !== 'not-sure') return [id, Number(value)];
    return [id, questionOf(id).kind === 'many' ? value.split(' ') : value];
  });
  return { ...nothing, ...Object.fromEntries(told) };
}
