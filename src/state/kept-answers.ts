import type { Answered } from '../model/snapshot.ts';

/** Where the site wants answers to be kept. */
export type Remember = 'none' | 'session' | 'device';

/** Answers of an earlier visit. */
export interface Kept {
  /** When the last of them was given, in milliseconds. */
  readonly at: number;
  readonly answered: readonly Answered[];
}

const key = 'knee-pain-guide';

/** After that an answer says nothing about today's knee. */
const longestAge = 7 * 24 * 60 * 60 * 1000;

/** Keeps the answers, or forgets those kept where the list is empty. Without `remember` no storage is touched at all. */
export function keepAnswers(remember: Remember, answered: readonly Answered[], rulesVersion: string): void {
  withStorage(remember, (storage) => {
    if (answered.length > 0) storage.setItem(key, JSON.stringify({ at: Date.now(), answered, rulesVersion }));
    else storage.removeItem(key);
  });
}

/** The answers of an earlier visit. Those that are old or were given to other rules are forgotten instead. */
export function keptAnswers(remember: Remember, rulesVersion: string): Kept | null {
  const text = withStorage(remember, (storage) => storage.getItem(key));
  const kept = parse(text ?? '');
  if (kept && kept.rulesVersion === rulesVersion && Date.now() - kept.at < longestAge) return kept;
  if (text !== null) keepAnswers(remember, [], rulesVersion);
  return null;
}

/** Whether answers can be kept there at all: nobody is promised what a sandboxed frame refuses. */
export function canKeep(remember: Remember): boolean {
  return withStorage(remember, () => true) ?? false;
}

// A sandboxed frame has no storage and a full one refuses: the checker works all the same and keeps nothing.
function withStorage<Result>(remember: Remember, use: (storage: Storage) => Result): Result | null {
  if (remember === 'none') return null;
  try {
    return use(remember === 'device' ? localStorage : sessionStorage);
  } catch {
    return null;
  }
}

function parse(text: string): (Kept & { rulesVersion: unknown }) | null {
  try {
    const { at, answered, rulesVersion } = JSON.parse(text) as Record<string, unknown>;
    if (typeof at !== 'number' || !Array.isArray(answered)) return null;
    return { at, answered: answered.filter(isAnswered), rulesVersion };
  } catch {
    return null;
  }
}

function isAnswered(value: unknown): value is Answered {
  const { question, answer, offered } = (value ?? {}) as Record<string, unknown>;
  const isAnswer = typeof answer === 'string' || typeof answer === 'number' || isListOfIds(answer);
  return typeof question === 'string' && isAnswer && (offered === undefined || isListOfIds(offered));
}

function isListOfIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
