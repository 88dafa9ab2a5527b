import { whenIdle } from './idle.ts';
import type { ReactiveControllerHost } from 'lit';

/** Where the site wants answers to be kept. */
export type Remember = 'none' | 'session' | 'device';

/** What is kept: under which key, and how long after its last change. */
const kinds = {
  /** After that an answer says nothing about today's knee. */
  answers: ['knee-pain-guide', 7],
  /** Who has entered nothing for so long has left the plan. */
  plan: ['knee-pain-guide-plan', 28],
} as const;
export type Kind = keyof typeof kinds;

const day = 24 * 60 * 60 * 1000;

/** Keeps a value with the time of now. False where the browser refuses. */
export function keep(kind: Kind, remember: Remember, value: object): boolean {
  const [key] = kinds[kind];
  const text = JSON.stringify({ ...value, at: Date.now() });
  return withStorage(remember, (storage) => (storage.setItem(key, text), true)) ?? false;
}

export function forget(kind: Kind, remember: Remember): void {
  withStorage(remember, (storage) => {
    storage.removeItem(kinds[kind][0]);
  });
}

/** What was kept and when. Too old, from the future (a clock was wrong) or unreadable, it is forgotten instead. */
export function kept(kind: Kind, remember: Remember): Readonly<Record<string, unknown> & { at: number }> | null {
  const [key, longest] = kinds[kind];
  const text = withStorage(remember, (storage) => storage.getItem(key));
  if (text === null) return null;
  const value = parse(text);
  const age = Date.now() - (value?.at ?? NaN);
  if (value && age >= 0 && age < longest * day) return value;
  forget(kind, remember);
  return null;
}

/**
 * Forgets answers wherever the site does not keep them now, the plan where it kept it before, and what is past its day in any
 * storage. A plan that the visitor said yes to on another page of the site stays within its days.
 */
function sweep(remember: Remember, before = remember): void {
  if (before !== remember) forget('plan', before);
  for (const storage of ['session', 'device'] as const) {
    if (kept('answers', storage) && storage !== remember) forget('answers', storage);
    kept('plan', storage);
  }
}

/** Sweeps at once when the site keeps somewhere else than before, and at first when the page rests: a storage opens slowly. */
export function keepSwept(host: ReactiveControllerHost, remember: () => Remember): void {
  let before: Remember | undefined;
  host.addController({
    hostUpdated() {
      const now = remember();
      if (before === undefined) whenIdle(() => sweep(now));
      else if (before !== now) sweep(now, before);
      before = now;
    },
  });
}

/** Whether anything can be kept there at all: nobody is promised what a sandboxed frame refuses. */
export function canKeep(remember: Remember): boolean {
  return withStorage(remember, () => true) ?? false;
}

// A sandboxed frame has no storage and a full one refuses: the guide works all the same and keeps nothing.
function withStorage<Result>(remember: Remember, use: (storage: Storage) => Result): Result | null {
  if (remember === 'none') return null;
  try {
    return use(remember === 'device' ? localStorage : sessionStorage);
  } catch {
    return null;
  }
}

function parse(text: string): (Record<string, unknown> & { at: number }) | null {
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null;
    return typeof value?.['at'] === 'number' ? { ...value, at: value['at'] } : null;
  } catch {
    return null;
  }
}
