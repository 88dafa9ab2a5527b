import { forget, keep, kept } from './kept.ts';
import type { Answered } from '../model/snapshot.ts';
import type { Remember } from './kept.ts';

/** Answers of an earlier visit. */
export interface Kept {
  /** Time of the last answer, in milliseconds. */
  readonly at: number;
  readonly answered: readonly Answered[];
}

/** Keeps the answers; an empty list removes the kept ones. */
export function keepAnswers(remember: Remember, answered: readonly Answered[], rulesVersion: string): void {
  if (answered.length > 0) keep('answers', remember, { answered, rulesVersion });
  else forget('answers', remember);
}

/** The answers of an earlier visit. Answers that are too old or belong to other rules are removed. */
export function keptAnswers(remember: Remember, rulesVersion: string): Kept | null {
  const value = kept('answers', remember);
  if (!value) return null;
  const { at, answered, rulesVersion: given } = value;
  if (Array.isArray(answered) && given === rulesVersion) return { at, answered: answered.filter(isAnswered) };
  forget('answers', remember);
  return null;
}

function isAnswered(value: unknown): value is Answered {
  const { question, answer, offered } = (value ?? {}) as Record<string, unknown>;
  const isAnswer = typeof answer === 'string' || typeof answer === 'number' || isListOfIds(answer);
  return typeof question === 'string' && isAnswer && (offered === undefined || isListOfIds(offered));
}

function isListOfIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
