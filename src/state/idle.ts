/** Runs when the page has nothing else to do. Safari tells no idle time: it runs as a task of its own. */
export function whenIdle(act: () => void): void {
  (globalThis.requestIdleCallback ?? setTimeout)(act);
}
