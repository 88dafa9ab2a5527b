import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';

/** Times from a click until what it led to was painted, in ms. */
export interface Interactions {
  /** Choosing an option. */
  readonly choose: number[];
  /** Pressing Next, until the next question is there. */
  readonly next: number[];
  /** Pressing Next, until the result is there. */
  readonly result: number[];
  /** Typing the first letter of a search, until what it finds is there. */
  readonly firstLetter: number[];
  /** Typing each further letter. */
  readonly letter: number[];
}

/** Times clicks on a page. */
export interface Stopwatch {
  readonly times: Interactions;
  /** Clicks as a hand does, through the browser's own input, and waits for the paint. */
  time(kind: 'choose' | 'next', element: ElementHandle): Promise<void>;
  /** Types into a search field, letter by letter, and waits for each paint. */
  type(field: ElementHandle, text: string): Promise<void>;
  /** Says of the last Next that it has led to the result. */
  isResult(): void;
}

export function stopwatch(page: Page): Stopwatch {
  const times: Interactions = { choose: [], next: [], result: [], firstLetter: [], letter: [] };
  return {
    times,
    async time(kind, element) {
      // In the middle of the window nothing that sticks to an edge lies over it.
      await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const isNext = kind === 'next';
      // Nobody presses Next within the frame that shows the choice.
      if (isNext) await page.evaluate(() => window.bench.idle());
      const painted = page.evaluate((next) => window.bench.nextClick(next ? 'question' : 'frame'), isNext);
      await element.click();
      times[kind].push(await painted);
    },
    async type(field, text) {
      await field.focus();
      // Nobody types within the frame that shows the focus.
      await page.evaluate(() => window.bench.idle());
      for (const [index, letter] of [...text].entries()) {
        // A key takes a shorter way than a script: the page has to listen before it is pressed.
        const key = await page.evaluateHandle(() => ({ painted: window.bench.nextKey() }));
        await page.keyboard.press(letter as KeyInput);
        times[index === 0 ? 'firstLetter' : 'letter'].push(await key.evaluate(({ painted }) => painted));
      }
    },
    isResult: () => times.result.push(...times.next.splice(-1)),
  };
}
