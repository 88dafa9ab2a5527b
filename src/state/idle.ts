/** Runs a function when the page is idle; in Safari, which has no idle callback, in a task of its own. */
export function whenIdle(act: () => void): void {
  (globalThis.requestIdleCallback ?? setTimeout)(act);
}

/** Runs a function when the page is idle after its next frame. */
export function afterFrame(act: () => void): void {
  requestAnimationFrame(() => whenIdle(act));
}
