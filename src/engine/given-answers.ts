import { parseLiteral } from './conditions.ts';
import { addedOptions, oldest, type Question } from '../model/checker.ts';
import type { GivenAnswer, GivenAnswers, PreparedQuestion, PreparedQuestions } from './types.ts';

/**
 * Reads any value as answers. An invalid answer counts as unanswered, and the more careful side of a contradiction
 * counts.
 */
export function readAnswers(questions: PreparedQuestions, value: unknown): GivenAnswers {
  const byQuestion = new Map<string, GivenAnswer>();
  const ignored = new Set<string>();
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [id, answer] of Object.entries(value)) {
      const known = questions.get(id);
      const given = known && readAnswer(known, answer, ignored);
      if (given) byQuestion.set(id, given);
      if (!known) ignored.add(id);
    }
    readFormer(questions, value, byQuestion);
  }
  return { byQuestion, ignored: [...ignored].sort() };
}

/** Reads options of earlier versions as answers to today's questions, unless those have an answer already. */
function readFormer(questions: PreparedQuestions, value: object, byQuestion: Map<string, GivenAnswer>): void {
  const today = new Map<string, string[]>();
  for (const [id, answer] of Object.entries(value)) {
    const former = new Map(Object.entries(questions.get(id)?.question.former ?? {}));
    for (const item of toItems(answer)) {
      const literal = typeof item === 'string' ? former.get(item) : undefined;
      if (literal === undefined) continue;
      const { question, answer: current } = parseLiteral(literal);
      today.set(question, [...(today.get(question) ?? []), current]);
    }
  }
  for (const [id, answers] of today) {
    const known = questions.get(id);
    if (!known || (byQuestion.get(id)?.chosen.size ?? 0) > 0) continue;
    const given = readAnswer(known, answers, new Set());
    if (given) byQuestion.set(id, given);
  }
}

function readAnswer(
  { question, options }: PreparedQuestion,
  answer: unknown,
  ignored: Set<string>,
): GivenAnswer | undefined {
  if (question.kind === 'number') return readNumber(question, answer, ignored);
  const chosen = new Set<string>();
  let isNotSure = false;
  let isNone = false;
  for (const item of toItems(answer)) {
    if (item === 'not-sure') isNotSure = true;
    else if (item === 'none' && question.kind === 'many') {
      // Where an option must be chosen, "none" only means that the visitor found none that fits.
      if (addedOptions(question).includes('none')) isNone = true;
      else isNotSure = true;
    } else if (typeof item === 'string' && options.has(item)) chosen.add(item);
    else if (typeof item === 'string' && Object.keys(question.former ?? {}).includes(item)) isNone = true;
    else ignored.add(typeof item === 'string' ? item : question.id);
  }
  if (question.kind === 'one') {
    if (chosen.size > 1) return readSeveral(question);
    if (chosen.size === 1) return { chosen, isNotSure: false };
  }
  if (chosen.size === 0 && !isNotSure && !isNone) return undefined;
  // The order of the question's options, whatever the order of ticking.
  return { chosen: new Set([...options].filter((id) => chosen.has(id))), isNotSure };
}

/** Reads several answers to a question of kind `one`: as the answer they mean together, else as not sure. */
function readSeveral({ several }: Question): GivenAnswer {
  return several === undefined
    ? { chosen: new Set(), isNotSure: true }
    : { chosen: new Set([several]), isNotSure: false };
}

function readNumber(question: Question, answer: unknown, ignored: Set<string>): GivenAnswer | undefined {
  const [item] = toItems(answer);
  if (item === undefined) return undefined;
  if (item === 'not-sure') return { chosen: new Set(), isNotSure: true };
  // Number fields of forms give strings.
  const number = typeof item === 'string' && /^\d{1,3}$/.test(item) ? +item : item;
  if (typeof number === 'number' && number >= 0 && number <= oldest) {
    const { most = oldest } = question;
    // A number above the scale counts as its worst end.
    return { chosen: new Set(), isNotSure: false, number: number > most ? most : number - (number % 1) };
  }
  ignored.add(typeof item === 'string' ? item : question.id);
  return undefined;
}

function toItems(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [answer];
}
