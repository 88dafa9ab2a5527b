import assert from 'node:assert/strict';
import { it } from 'node:test';
import { masterLang } from '../../src/build/content.ts';
import { chosen, isWhole } from '../support/depth.ts';
import { unfold } from '../support/look-at-all.ts';
import { otherTongues, speak } from '../support/languages.ts';
import { pageIds } from '../support/pages.ts';
import { check, inEachLook, looks } from './axe.ts';
import { untilShown } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

// In npm test one of each structure: all others are made of the same pieces.
const views = chosen(['home', ...pageIds], ['home', 'bakers-cyst', 'when-to-get-help', 'rehabilitation', 'glossary']);
const inLanguages = [
  [masterLang, views],
  ...otherTongues.map((lang) => [lang, isWhole ? views : ['when-to-get-help']] as const),
] as const;

inEachLook('home', (look, shown) => {
  // In npm test the second look has the first views alone: its colours differ, and its elements do not.
  for (const [lang, all] of inLanguages) {
    const some = isWhole || look === looks[0] ? all : all.slice(0, 2);
    it(`in ${lang} on ${some.length} views`, async () => {
      const { page, site } = shown();
      await speak(page, lang, site);
      for (const view of some) await lookAt(view, page);
    });
  }
});

async function lookAt(view: string, page: Page): Promise<void> {
  await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('view', to), view);
  await untilShown(page, `[data-view="${view}"]`);
  await unfold(page);
  assert.deepEqual(await check(page), [], view);
}
