import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { sceneHost } from '../support/scenes.ts';
import { untilDrawn, untilShown } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

describe('what a place of the leg brings', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Points at a place and gives how far the page has moved, and where the place and the words for it stand. */
  async function point(width: number): Promise<{ page: Page; moved: number; top: number; place: number }> {
    const { page } = await site.visit('<!doctype html>');
    await page.setViewport({ width, height: 740 });
    await page.setContent(sceneHost({ name: 'home', view: 'home' }, 'light'));
    await untilDrawn(page);
    const zone = await untilShown(page, '[data-zone="back-middle"] > .leg-map-area');
    await zone!.scrollIntoView();
    const before = await page.evaluate(() => scrollY);
    await zone!.click();
    const found = await page.waitForSelector('knee-pain-guide >>> .place-found > h4', { visible: true });
    const top = await found!.evaluate((heading) => heading.getBoundingClientRect().top);
    const place = await zone!.evaluate((area) => area.getBoundingClientRect().top);
    return { page, moved: (await page.evaluate(() => scrollY)) - before, top, place };
  }

  it('scrolls into view on a phone, where it stands below the leg, and the place stays in view', async () => {
    const { page, moved, top, place } = await point(360);
    assert.ok(moved > 0 && top > 0 && top < 500, `moved by ${moved}, stands at ${top}`);
    assert.ok(place > 0 && place < top, `the place stands at ${place}`);
    await page.close();
  });

  it('leaves the page where it is beside the leg', async () => {
    const { page, moved, top } = await point(1280);
    assert.equal(moved, 0);
    assert.ok(top > 0 && top < 740);
    await page.close();
  });
});
