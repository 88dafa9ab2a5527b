import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../support/root.ts';
import type { Stopwatch } from '../interaction.ts';
import type { Subject } from './subject.ts';

interface Guide extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  navigate(page: string): void;
  startChecker(): void;
}

/** Our own: the home view, as the README says to paste it. */
export function guide(): Subject {
  const { head, markup } = snippet();
  return {
    id: 'guide',
    name: 'knee-pain-guide',
    role: 'ours',
    files: { 'knee-pain-guide.js': readFileSync(join(root, 'dist/knee-pain-guide.js')) },
    head,
    markup,
    draw: async (place) => {
      const element = place.querySelector('knee-pain-guide');
      // Its first update is complete when it has said `kpg-ready`.
      await (element as Guide | null)?.updateComplete;
    },
    use: async (place) => {
      const element = place.querySelector('knee-pain-guide') as Guide;
      for (const view of ['bakers-cyst', 'rehabilitation', 'checker']) {
        element.navigate(view);
        await element.updateComplete;
      }
    },
    shows: { selector: '[part~="base"]', times: 1 },
    answer: answerChecker,
  };
}

/** What the README says to paste, in two: what goes into the head, and the element. */
function snippet(): { head: string; markup: string } {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, head, markup] =
    /<!-- snippet -->\s*```html\s*(.*?)(<knee-pain-guide.*?<\/knee-pain-guide>)/s.exec(readme) ?? [];
  if (!head || !markup) throw new Error('README.md must hold the snippet to paste.');
  return { head, markup };
}

/** Answers from the first question to the result, by choosing and pressing Next. */
async function answerChecker(page: Page, stopwatch: Stopwatch): Promise<void> {
  await page.$eval('knee-pain-guide', (element) => (element as Guide).startChecker());
  const question = '[part~="question"]:not([data-seen])';
  for (;;) {
    const shown = await page.waitForSelector(`knee-pain-guide >>> :is(${question}, [part~="result-level"])`, {
      visible: true,
    });
    if (!shown || (await shown.evaluate((element) => element.matches('[part~="result-level"]')))) break;
    await shown.evaluate((element) => element.setAttribute('data-seen', ''));
    const row = await shown.$('[part~="option"]');
    if (row) await stopwatch.time('choose', row);
    else await (await shown.$('input'))?.type('40');
    // Ticked and taken away again: "none of these" and "not sure" let the questions go on.
    const isList = (await shown.$('input[type="checkbox"]')) !== null;
    if (isList) await stopwatch.time('choose', row!);
    const next =
      (isList && ((await shown.$('[part~="none"]')) ?? (await shown.$('[part~="not-sure"]')))) ||
      (await shown.$('[part~="next"]'));
    if (!next) throw new Error('A question has no button to go on.');
    await stopwatch.time('next', next);
  }
  stopwatch.isResult();
}
