import { parseLiteral } from './conditions.ts';
import { addedOptions, oldest, type Question } from '../model/checker.ts';
import type { Screen } from './situation.ts';

/** One answer as understood. */
export interface Reply {
  /** Ids of the chosen options; empty for `none`, a bare `not-sure` and numbers. */
  readonly chosen: ReadonlySet<string>;
  readonly isNotSure: boolean;
  /** Whole years, for a question of kind `number`. */
  readonly years?: number;
}

/** What a visitor told, as far as the questions know it. */
export interface Told {
  /** By question id; a question without a usable answer is absent. */
  readonly replies: ReadonlyMap<string, Reply>;
  /** Ids of questions and options that nobody knows, each once, sorted. */
  readonly ignored: readonly string[];
}

/** Understands any value. What is not an answer counts as silence, and a contradiction as the more careful of its sides. */
export function readAnswers(screens: ReadonlyMap<string, Screen>, value: unknown): Told {
  const replies = new Map<string, Reply>();
  const ignored = new Set<string>();
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [id, answer] of Object.entries(value)) {
      const screen = screens.get(id);
      const reply = screen && readAnswer(screen, answer, ignored);
      if (reply) replies.set(id, reply);
      if (!screen) ignored.add(id);
    }
    readFormer(screens, value, replies);
  }
  return { replies, ignored: [...ignored].sort() };
}

/** What options of earlier versions say, where the question that asks it today has no answer of its own. */
function readFormer(screens: ReadonlyMap<string, Screen>, value: object, replies: Map<string, Reply>): void {
  const told = new Map<string, string[]>();
  for (const [id, answer] of Object.entries(value)) {
    const former = new Map(Object.entries(screens.get(id)?.question.former ?? {}));
    for (const item of toItems(answer)) {
      const literal = typeof item === 'string' ? former.get(item) : undefined;
      if (literal === undefined) continue;
      const { question, answer: today } = parseLiteral(literal);
      told.set(question, [...(told.get(question) ?? []), today]);
    }
  }
  for (const [id, answers] of told) {
    const screen = screens.get(id);
    if (!screen || (replies.get(id)?.chosen.size ?? 0) > 0) continue;
    const reply = readAnswer(screen, answers, new Set());
    if (reply) replies.set(id, reply);
  }
}

function readAnswer({ question, options }: Screen, answer: unknown, ignored: Set<string>): Reply | undefined {
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
function readSeveral({ several }: Question): Reply {
  return several === undefined
    ? { chosen: new Set(), isNotSure: true }
    : { chosen: new Set([several]), isNotSure: false };
}

function readNumber(question: Question, answer: unknown, ignored: Set<string>): Reply | undefined {
  const [item] = toItems(answer);
  if (item === undefined) return undefined;
  if (item === 'not-sure') return { chosen: new Set(), isNotSure: true };
  // A number field of a form gives a string.
  const years = typeof item === 'string' && /^\d{1,3}$/.test(item) ? Number(item) : item;
  if (typeof years === 'number' && years >= 0 && years <= oldest) {
    return { chosen: new Set(), isNotSure: false, years: Math.floor(years) };
  }
  ignored.add(typeof item === 'string' ? item : question.id);
  return undefined;
}

function toItems(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [answer];
}
