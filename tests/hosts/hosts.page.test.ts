import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { isWhole } from '../support/depth.ts';
import { untilDrawn } from '../support/visitor.ts';
import { compareWithClean } from './compare.ts';
import { pageOf } from './host.ts';
import { addFiles, hosts } from './hosts.ts';

compareWithClean(isWhole ? hosts : hosts.filter(({ isQuick }) => isQuick), addFiles, isWhole);

describe('on an empty page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('keeps the leg beside its question when the visitor scrolls on to the lists', async () => {
    const { page } = await site.visit(pageOf({}));
    await untilDrawn(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bottom = await page.$eval('knee-pain-guide >>> kpg-leg-map', (leg) => leg.getBoundingClientRect().bottom);
    const top = await page.$eval('knee-pain-guide >>> .home-read', (lists) => lists.getBoundingClientRect().top);
    assert.ok(bottom <= top, `the leg ends at ${bottom}, the lists start at ${top}`);
  });
});
