import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Site } from '../support/chromium.ts';
import { isWhole } from '../support/depth.ts';
import { pageIds } from '../support/pages.ts';
import { check, looks, openAxeSite, openFor, unfold } from './axe.ts';
import type { Page } from 'puppeteer-core';

const views = isWhole
  ? ['home', ...pageIds]
  : ['home', 'bakers-cyst', 'back-of-the-knee', 'when-to-get-help', 'rehabilitation'];

describe('axe finds nothing', () => {
  let site: Site;
  before(async () => {
    site = await openAxeSite();
  });
  after(() => site.close());

  for (const look of looks) {
    describe(`${look.theme} at ${look.width} px`, () => {
      let page: Page;
      before(async () => {
        page = await openFor(site, 'home', look);
      });
      after(() => page.browserContext().close());

      for (const view of views) {
        it(`on the view ${view}`, async () => {
          await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('view', to), view);
          await page.waitForSelector(`knee-pain-guide >>> [data-view="${view}"]`);
          await unfold(page);
          assert.deepEqual(await check(page), []);
        });
      }
    });
  }
});
