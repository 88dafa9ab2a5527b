import { execFileSync } from 'node:child_process';
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

/** How many guides the page of `guides` shows. */
export const severalGuides = 5;

interface Snippet {
  /** Without it the browser has no hash to check. */
  readonly hasIntegrity: boolean;
}

/** Our own: the home view, as the README says to paste it. */
export function guide({ hasIntegrity }: Snippet): Subject {
  return { ...subjectOf('guide', 'ours', built(), hasIntegrity), answer: answerChecker };
}

/** Several of them on one page. */
export function guides({ hasIntegrity }: Snippet): Subject {
  const one = subjectOf('guides', 'variant', built(), hasIntegrity);
  return {
    ...one,
    note: `${severalGuides} on the page`,
    markup: (one.markup ?? '').repeat(severalGuides),
    draw: async (place) => {
      for (const element of place.querySelectorAll('knee-pain-guide')) await (element as Guide).updateComplete;
    },
    shows: { selector: '[part~="base"]', times: severalGuides },
  };
}

/** The guide as it was built at a commit. Its hash is not that of the README. */
export function guideAt(commit: string): Subject {
  const script = execFileSync('git', ['show', `${commit}:dist/knee-pain-guide.js`], { cwd: root, maxBuffer: 2 ** 26 });
  return { ...subjectOf('before', 'variant', script, false), note: `at ${commit}`, answer: answerChecker };
}

function built(): Buffer {
  return readFileSync(join(root, 'dist/knee-pain-guide.js'));
}

function subjectOf(id: string, role: Subject['role'], script: Buffer, hasIntegrity: boolean): Subject {
  const { head, markup } = snippet();
  return {
    id,
    name: 'knee-pain-guide',
    role,
    files: { 'knee-pain-guide.js': script },
    head: hasIntegrity ? head : head.replace(/\s+integrity="[^"]*"/, ''),
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

/** Answers from the first question to the result, by choosing and pressing Next; before it, searches. */
async function answerChecker(page: Page, stopwatch: Stopwatch): Promise<void> {
  const field = await page.$('knee-pain-guide >>> input[type="search"]');
  if (!field) throw new Error('The home view has no search.');
  await stopwatch.type(field, 'hamstring');
  await page.$eval('knee-pain-guide', (element) => (element as Guide).startChecker());
  const question = '[part~="question"]:not([data-seen])';
  for (;;) {
    const shown = await page.waitForSelector(`knee-pain-guide >>> :is(${question}, [part~="result-level"])`, {
      visible: true,
    });
    if (!shown || (await shown.evaluate((element) => element.matches('[part~="result-level"]')))) break;
    await shown.evaluate((element) => element.setAttribute('data-seen', ''));
    const lists = await shown.$$('fieldset');
    const rows = await Promise.all(lists.map((list) => list.$('[part~="option"]')));
    for (const row of rows) await stopwatch.time('choose', row!);
    if (rows.length === 0) await (await shown.$('input'))?.type('40');
    // Ticked and taken away again: "none of these" and "not sure" let the questions go on.
    const isList = (await shown.$('input[type="checkbox"]')) !== null;
    if (isList) await stopwatch.time('choose', rows[0]!);
    // Next opens the further options before it goes on; here they are open already, so that one press is one step.
    await shown.$$eval('.options-more', (folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
    const next =
      (isList && ((await shown.$('[part~="none"]')) ?? (await shown.$('[part~="not-sure"]')))) ||
      (await shown.$('[part~="next"]'));
    if (!next) throw new Error('A question has no button to go on.');
    await stopwatch.time('next', next);
  }
  stopwatch.isResult();
}
