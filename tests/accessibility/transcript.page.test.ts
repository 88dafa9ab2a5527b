import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { otherLanguages } from '../../src/build/content.ts';
import { isWhole } from '../support/depth.ts';
import { speak } from '../support/languages.ts';
import { root } from '../support/root.ts';
import { finishMotion, sceneHost, waysToLevels } from '../support/scenes.ts';
import { press, runChecker, untilDrawn } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

const golden = join(import.meta.dirname, 'transcript.txt');

/** What was said is what is written down; `UPDATE_GOLDEN` writes it anew. */
function holdTo(file: string, said: string): void {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, said);
  assert.equal(said, readFileSync(file, 'utf8'));
}

/** What a screen reader says from the top of the view to its end. */
async function read(page: Page): Promise<string[]> {
  await finishMotion(page);
  const phrases = await page.evaluate(async () => {
    // Served by the test; it does not enter a shadow root from outside, so it starts inside.
    const path = '/screen-reader.js';
    const { virtual } = (await import(path)) as typeof import('@guidepup/virtual-screen-reader');
    const container = document.querySelector('knee-pain-guide')!.shadowRoot!.querySelector('[part~="main"]')!;
    await virtual.start({ container });
    const first = virtual.activeNode;
    for (let item = 0, isAgain = false; !isAgain; item++) {
      if (item > 3000) throw new Error('The view has no end.');
      await virtual.next();
      // At the end it begins again.
      isAgain =
        virtual.activeNode === first && (await virtual.lastSpokenPhrase()) === (await virtual.spokenPhraseLog())[0];
    }
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  });
  // The day of the next check depends on today.
  return phrases.map((phrase) => phrase.replace(/\d{1,2} [A-Z][a-z]+ 20\d\d/g, '<date>'));
}

let site: Site;
/** What it says in a whole run of the checker. */
async function readRun(lang = 'en'): Promise<string> {
  const { page } = await site.visit(sceneHost({ name: 'checker', view: 'checker' }, 'light'));
  await untilDrawn(page);
  await speak(page, lang, site);
  const lines: string[] = [];
  const level = await runChecker(page, waysToLevels['self-care'], async (name) => {
    lines.push(`\n== question: ${name}`, ...(await read(page)));
    return false;
  });
  lines.push(`\n== result: ${level}`, ...(await read(page)));
  return `${lines.join('\n').trim()}\n`;
}

describe('the checker and a session with a screen reader', () => {
  before(async () => {
    site = await openSite();
    const reader = join(root, 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
    site.add('/screen-reader.js', readFileSync(reader, 'utf8'));
  });
  after(() => site.close());

  it('a screen reader reads a whole run of the checker as recorded in transcript.txt', async () => {
    holdTo(golden, await readRun());
  });

  it('a screen reader reads a whole session of exercises, with its counts, as recorded in session.txt', async () => {
    const { page } = await site.visit(sceneHost({ name: 'session', view: 'programme/knee-osteoarthritis' }, 'light'));
    await untilDrawn(page);
    const lines: string[] = [];
    let before = '';
    for (const name of [
      "Start today's exercises",
      'I have none of these: start',
      'Skip this one',
      'Count one',
      'Set done',
      'Go on now',
      'Too easy',
      'Skip this one',
      'Set done',
      '3',
    ]) {
      await press(page, name);
      const status = await page.$eval('knee-pain-guide >>> [role="status"]', (element) => element.textContent.trim());
      // A live region is heard when it changes.
      lines.push(`\n== pressed: ${name}`, `at once: ${status === before ? '' : status}`.trim(), ...(await read(page)));
      before = status;
    }
    holdTo(join(import.meta.dirname, 'session.txt'), `${lines.join('\n').trim()}\n`);
  });

  for (const lang of isWhole ? otherLanguages : []) {
    it(`a screen reader says the same things in the same order in ${lang}, and none of them in English`, async () => {
      // Not the links: of a region that was not checked in the language, help is named without a number.
      const kindsOf = (said: string) =>
        said.match(
          /^(?:==.*|(?:end of )?(?:heading|group|radio|checkbox|button|list|listitem|term|definition|textbox|img|figure)\b)/gm,
        );
      const said = await readRun(lang);
      assert.deepEqual(kindsOf(said), kindsOf(readFileSync(golden, 'utf8')));
      // A source has the title that its publisher gave it.
      const withoutSources = said.replace(/^listitem\b.*\nlink\b[^]*?^end of listitem\b/gm, '');
      assert.doesNotMatch(withoutSources, /\b(?:the|you|your|and|with)\b/i);
    });
  }
});
