import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { untilDrawn, untilShown } from '../support/visitor.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import type { Page } from 'puppeteer-core';

interface Shift {
  readonly value: number;
  /** Milliseconds since the page was opened. */
  readonly time: number;
  readonly moved: readonly string[];
}

/** When the visitor acted, until what came of it was painted. The browser's own mark for that is 500 ms, too short on a busy machine. */
const acts: (readonly [from: number, until: number])[] = [];

/** What the README says to paste, with a page around it. */
const [, snippet = ''] =
  /<!-- snippet -->\s*```html\n([\s\S]+?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
const host = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Clinic</title><h1>Clinic</h1>
  ${snippet.replace('src="', 'src="/dist/').replace(/integrity="[^"]+"/, '')}<p>Opening hours</p>`;

/** Comes to the page; the script comes late, when the rest of it has been painted. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isScript = request.url().endsWith('.js');
    const painted = () => performance.getEntriesByName('first-paint').length > 0;
    void (isScript ? page.waitForFunction(painted) : Promise.resolve()).then(() => request.continue());
  });
  await page.goto(address);
  await untilDrawn(page);
  await twoFrames(page);
}

/** What moved up to now is known after a frame has been painted. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** Presses a key on something as a visitor does, and waits until it is seen what came of it. */
async function press(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const control = await page.waitForSelector(`knee-pain-guide >>> ${selector}`, { visible: true });
  await act(page, async () => {
    await control?.focus();
    await page.keyboard.press(key);
  });
}

/** Notes the time from an act of the visitor until two frames after it. */
async function act(page: Page, deed: () => Promise<unknown>): Promise<void> {
  const now = () => page.evaluate(() => performance.now());
  const from = await now();
  await deed();
  await twoFrames(page);
  acts.push([from, await now()]);
}

/** Answers until there is a result. */
async function answer(page: Page): Promise<void> {
  for (let screen = 0; screen < 24; screen++) {
    const shown = await untilShown(page, ':is([part~="question"], [part~="result-level"])');
    if (await shown?.evaluate((element) => element.matches('[data-level]'))) return;
    await act(page, () =>
      lookAtAll(page, 'knee-pain-guide >>> .options-more', (folds) =>
        folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)),
      ),
    );
    const input = await page.$('knee-pain-guide >>> [part~="question"] input');
    const type = await input?.evaluate((element) => element.type);
    const common = await page.$('knee-pain-guide >>> :is([part~="none"], [part~="not-sure"])');
    if (type === 'checkbox' && common) {
      // What a tick changes in the row of buttons moves nothing either.
      await press(page, '.option input', 'Space');
      await press(page, '.option input', 'Space');
    } else if (type === 'radio') {
      // A screen may have two questions.
      for (const question of await page.$$('knee-pain-guide >>> kpg-question')) {
        await act(page, async () => {
          await (await question.$('.option-group:last-child .option input'))?.focus();
          await page.keyboard.press('Space');
        });
      }
    } else {
      await act(page, async () => {
        await input?.focus();
        await page.keyboard.type('40');
      });
    }
    const isList = await page.$('knee-pain-guide >>> [part~="none"]');
    const forward = common ? '[part~="not-sure"]' : '[part~="next"]';
    await act(page, async () => {
      await press(page, isList ? '[part~="none"]' : forward);
      await page.waitForFunction((question) => !question?.isConnected, {}, shown);
    });
  }
  throw new Error('24 screens and no result');
}

async function openEveryFold(page: Page): Promise<void> {
  for (const fold of await page.$$('knee-pain-guide >>> details:not([open]) > summary')) {
    if (!(await fold.isVisible())) continue;
    await act(page, async () => {
      await fold.focus();
      await page.keyboard.press('Enter');
    });
  }
}

describe('nothing moves unless the visitor acts', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    site.add('/clinic.html', host);
  });
  after(() => site.close());

  for (const width of chosen([360, 1280], [360])) {
    it(`from the first paint to the last fold of the result, at ${width} px`, async () => {
      acts.length = 0;
      const { page, errors } = await site.visit('<!doctype html>', width);
      await arrive(page, new URL('/clinic.html', page.url()).href);
      await page.evaluate(() => {
        const shifts: Shift[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, startTime, sources } = entry as PerformanceEntry & Shift & { sources: { node: Element }[] };
            shifts.push({ value, time: startTime, moved: sources.map(({ node }) => node?.nodeName) });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await press(page, '.emergency-more');
      await untilShown(page, '[data-view="when-to-get-help"]');
      await openEveryFold(page);
      await press(page, '.way a');
      await untilShown(page, '[data-view="home"]');
      await press(page, '[part~="nav-link"][data-page="checker"]');
      await answer(page);
      await openEveryFold(page);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
      assert.ok(shifts.length > 0, 'the browser tells of shifts');
      assert.deepEqual(
        shifts.filter(({ time }) => !acts.some(([from, until]) => from <= time && time <= until)),
        [],
      );
      assert.deepEqual(errors, []);
    });
  }
});
