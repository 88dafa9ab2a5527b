import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { readScreen } from '../support/screen.ts';
import { untilDrawn, untilShown } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

/** What has the focus, inside the guide too. */
function focused(page: Page): Promise<{ row: number; part: string; words: string; isFold: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const inputs = [
      ...((element?.getRootNode() as ParentNode | undefined)?.querySelectorAll('kpg-question input') ?? []),
    ];
    return {
      row: inputs.indexOf(element as HTMLInputElement),
      part: element?.getAttribute('part') ?? '',
      words: (element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isFold: element?.matches('.options-more > summary') ?? false,
    };
  });
}

/** Presses Tab until the wanted thing has the focus. */
async function tabTo(page: Page, what: string, isWanted: (now: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let presses = 0; presses < 150; presses++) {
    if (isWanted(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${what}`);
}

/** Answers every question with keys alone: the wanted option, else "none of these", else "not sure". The level shown. */
async function answerByKeyboard(page: Page, choices: Readonly<Record<string, string>>): Promise<string> {
  for (let screen = 0; screen < 24; screen++) {
    await untilShown(page, ':is([part~="question"], [part~="result-level"])');
    const result = await page.$('knee-pain-guide >>> [part~="result-level"]');
    if (result) return (await result.evaluate((card) => (card as HTMLElement).dataset['level'])) ?? '';
    const { question, kind, options } = await page.$eval('knee-pain-guide >>> kpg-question', readScreen);
    const wanted = options.indexOf(choices[question] ?? 'not-sure');
    let button = 'next';
    if (kind === 'number') {
      await tabTo(page, question, ({ row }) => row === 0);
      await page.keyboard.type(choices[question] ?? '40');
    } else if (kind === 'one') {
      await chooseRadio(question, options.length, wanted);
      const beside = await page.$('knee-pain-guide >>> kpg-question kpg-question');
      const other = await beside?.evaluate(readScreen);
      if (other) {
        const place = other.options.indexOf(choices[other.question] ?? 'not-sure');
        await chooseRadio(
          other.question,
          options.length + other.options.length,
          options.length + place,
          options.length,
        );
      }
    } else if (wanted >= 0) {
      const isFolded = await page.$$eval(
        'knee-pain-guide >>> kpg-question input',
        (rows, wanted) => rows[wanted]?.matches('.options-more:not([open]) *'),
        wanted,
      );
      if (isFolded) {
        await tabTo(page, 'the further options', ({ isFold }) => isFold);
        await page.keyboard.press('Enter');
      }
      await tabTo(page, String(choices[question]), ({ row }) => row === wanted);
      await page.keyboard.press('Space');
    } else {
      button = (await page.$('knee-pain-guide >>> [part~="none"]')) ? 'none' : 'not-sure';
    }
    await tabTo(page, button, ({ part }) => part.split(' ').includes(button));
    const before = await page.$('knee-pain-guide >>> [part~="question"]');
    const more = await page.$('knee-pain-guide >>> .options-more:not([open])');
    await page.keyboard.press('Enter');
    if (more) {
      // The first press brings the further options into sight.
      assert.equal(await more.evaluate((fold) => (fold as HTMLDetailsElement).open), true);
      await tabTo(page, button, ({ part }) => part.split(' ').includes(button));
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction((question) => !question?.isConnected, {}, before);
  }
  throw new Error('24 screens and no result');

  // Tab enters a group once; arrows walk through it.
  async function chooseRadio(question: string, end: number, wanted: number, start = 0): Promise<void> {
    await tabTo(page, question, ({ row }) => row >= start);
    for (let presses = start; (await focused(page)).row !== wanted && presses < end; presses++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Space');
  }
}

describe('the clinic of the demo by keyboard alone, from the first view to the result and the exercises', () => {
  let site: Site;
  const demo = readFileSync(join(root, 'demo/clinic.html'), 'utf8').replace('<head>', '<head><base href="/demo/">');
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const ways = [
    ['emergency', { emergency: 'breathless' }],
    ['urgent', { leg: 'swollen' }],
    ['soon', { leg: 'soft-lump' }],
    ['self-care', { location: 'thigh-middle', start: 'days' }],
  ] as const;
  for (const [level, choices] of chosen(ways, ['emergency', 'self-care'])) {
    it(`leads to the level ${level}`, async () => {
      const { page, errors } = await site.visit(demo);
      await untilDrawn(page);
      await tabTo(page, 'the button that starts the check', ({ words }) => /^Check your symptoms/.test(words));
      await page.keyboard.press('Enter');
      assert.equal(await answerByKeyboard(page, choices), level);
      assert.match((await focused(page)).words, /\S/, 'the result has the focus');
      assert.deepEqual(errors, []);
    });
  }

  it('leads through a session of exercises to its end', async () => {
    const { page, errors } = await site.visit(demo);
    await untilDrawn(page);
    await page.$eval('knee-pain-guide', (guide) => guide.setAttribute('view', 'programme/sciatica'));
    await untilShown(page, '.stage-fold');
    for (const name of [
      "Start today's exercises",
      'I have none of these: start',
      'Set done',
      '3',
      'Back to the programme',
    ]) {
      await tabTo(page, name, ({ words }) => words === name);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'the programme', ({ words }) => words === "Start today's exercises");
    assert.deepEqual(errors, []);
  });
});
