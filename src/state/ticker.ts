/** The one source of time of what moves and counts; a test passes its own. */
export interface Ticker {
  /** Seconds from a fixed moment. */
  readonly now: () => number;
  /** Calls again and again, until what it returns is called. */
  readonly every: (act: () => void) => () => void;
}

/** The time of the page. */
export const pageTicker: Ticker = {
  now: () => performance.now() / 1000,
  every(act) {
    const interval = setInterval(act, 40);
    return () => clearInterval(interval);
  },
};
