import type { ElementHandle, Page } from 'puppeteer-core';

/** Times from a click until what it led to was painted, in ms. */
export interface Interactions {
  /** Choosing an option. */
  readonly choose: number[];
  /** Pressing Next, until the next question is there. */
  readonly next: number[];
  /** Pressing Next, until the result is there. */
  readonly result: number[];
}

/** Times clicks on a page. */
export interface Stopwatch {
  readonly times: Interactions;
  /** Clicks as a hand does, through the browser's own input, and waits for the paint. */
  time(kind: 'choose' | 'next', element: ElementHandle): Promise<void>;
  /** Says of the last Next that it has led to the result. */
  isResult(): void;
}

export function stopwatch(page: Page): Stopwatch {
  const times: Interactions = { choose: [], next: [], result: [] };
  return {
    times,
    async time(kind, element) {
      // In the middle of the window nothing that sticks to an edge lies over it.
      await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const isNext = kind === 'next';
      const painted = page.evaluate((next) => window.bench.nextClick(next ? 'question' : 'frame'), isNext);
      await element.click();
      times[kind].push(await painted);
    },
    isResult: () => times.result.push(...times.next.splice(-1)),
  };
}
