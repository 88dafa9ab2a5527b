/** The clock of everything that moves or counts; tests pass their own. */
export interface Ticker {
  /** Seconds since a fixed moment. */
  readonly now: () => number;
  /** Calls a function repeatedly until the returned function is called. */
  readonly every: (act: () => void) => () => void;
}

/** The clock of the page. */
export const pageTicker: Ticker = {
  now: () => performance.now() / 1000,
  every(act) {
    const interval = setInterval(act, 40);
    return () => clearInterval(interval);
  },
};
