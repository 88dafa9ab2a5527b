import { whenIdle } from './idle.ts';
import type { ReactiveControllerHost } from 'lit';

/** Where the site lets answers be kept. */
export type Remember = 'none' | 'session' | 'device';

/** What can be kept: the storage key, and the number of days after the last change. */
const kinds = {
  /** Older answers say nothing about the knee today. */
  answers: ['knee-pain-guide', 7],
  /** A plan without an entry for so long counts as abandoned. */
  plan: ['knee-pain-guide-plan', 28],
} as const;
export type Kind = keyof typeof kinds;

const day = 24 * 60 * 60 * 1000;

/** Stores a value with the current time; returns false if the browser refuses. */
export function keep(kind: Kind, remember: Remember, value: object): boolean {
  const [key] = kinds[kind];
  const text = JSON.stringify({ ...value, at: Date.now() });
  const store = (storage: Storage): boolean => {
    storage.setItem(key, text);
    return true;
  };
  return withStorage(remember, store) ?? false;
}

export function forget(kind: Kind, remember: Remember): void {
  withStorage(remember, (storage) => {
    storage.removeItem(kinds[kind][0]);
  });
}

/**
 * Reads a value with its time. A value that is too old, from the future (after a wrong clock) or unreadable is removed.
 */
export function kept(kind: Kind, remember: Remember): Readonly<Record<string, unknown> & { at: number }> | null {
  const [key, longest] = kinds[kind];
  const text = withStorage(remember, (storage) => storage.getItem(key));
  if (text === null) return null;
  // Nobody has so much to keep; a longer text was not written here and would hold up the page.
  const value = text.length < 100_000 ? parse(text) : null;
  const age = Date.now() - (value?.at ?? NaN);
  if (value && age >= 0 && age < longest * day) return value;
  forget(kind, remember);
  return null;
}

/**
 * Removes answers from storages that the site no longer uses, the plan from the one it used before, and everything too
 * old. A plan that another page of the site keeps stays within its days.
 */
function sweep(remember: Remember, before = remember): void {
  if (before !== remember) forget('plan', before);
  for (const storage of ['session', 'device'] as const) {
    if (kept('answers', storage) && storage !== remember) forget('answers', storage);
    kept('plan', storage);
  }
}

/**
 * Cleans up the storages: at once when the site's setting changes, and at the start when the page is idle for the second
 * time, after the lists of the first view, because opening a storage is slow.
 */
export function keepSwept(host: ReactiveControllerHost, remember: () => Remember): void {
  let before: Remember | undefined;
  host.addController({
    hostUpdated() {
      const now = remember();
      if (before === undefined) whenIdle(() => whenIdle(() => sweep(now)));
      else if (before !== now) sweep(now, before);
      before = now;
    },
  });
}

/** Whether the storage works; a sandboxed frame refuses it. */
export function canKeep(remember: Remember): boolean {
  return withStorage(remember, () => true) ?? false;
}

// A sandboxed frame has no storage and a full one refuses; the guide then works without keeping anything.
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
