import { parseLiteral } from './conditions.ts';
import { addedOptions, oldest, type Question } from '../model/checker.ts';
import type { GivenAnswer, GivenAnswers, PreparedQuestion, PreparedQuestions } from './types.ts';

/** Reads any value. What is not an answer counts as unanswered; of a contradiction the more careful side counts. */
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

/** What options of earlier versions say, where the question that asks it today has no answer of its own. */
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
      // Where something must fit, "none" only says that the visitor did not find it.
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
  // In the order of the question, so that the order of ticking plays no part.
  return { chosen: new Set([...options].filter((id) => chosen.has(id))), isNotSure };
}

/** Two answers where one is asked for: what they mean together, or we do not know which. */
function readSeveral({ several }: Question): GivenAnswer {
  return several === undefined
    ? { chosen: new Set(), isNotSure: true }
    : { chosen: new Set([several]), isNotSure: false };
}

function readNumber(question: Question, answer: unknown, ignored: Set<string>): GivenAnswer | undefined {
  const [item] = toItems(answer);
  if (item === undefined) return undefined;
  if (item === 'not-sure') return { chosen: new Set(), isNotSure: true };
  // A number field of a form gives a string.
  const years = typeof item === 'string' && /^\d{1,3}$/.test(item) ? Number(item) : item;
  if (typeof years === 'number' && years >= 0 && years <= oldest) {
    // Above a scale counts as its worst end.
    return { chosen: new Set(), isNotSure: false, years: Math.min(Math.floor(years), question.most ?? oldest) };
  }
  ignored.add(typeof item === 'string' ? item : question.id);
  return undefined;
}

function toItems(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [answer];
}
