import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { sceneHost } from '../support/scenes.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

describe('a screen of emergency signs on a phone', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('shows all its signs above the row of buttons without a swipe, and a number that a thumb hits', async () => {
    const { page } = await site.visit(sceneHost({ name: 'home', view: 'home' }, 'light'));
    await page.setViewport({ width: 360, height: 740 });
    await untilDrawn(page);
    await page.locator('knee-pain-guide >>> [part~="button-primary"]').click();
    await page.locator('knee-pain-guide >>> .number-input').fill('40');
    await page.locator('knee-pain-guide >>> [part~="next"]').click();
    await untilShown(page, '[part~="none"]');
    const [signs, buttons] = await page.$eval('knee-pain-guide', (guide) => {
      const root = guide.shadowRoot!;
      const rects = [...root.querySelectorAll('.option')].map((one) => one.getBoundingClientRect());
      return [
        rects.map(({ top, bottom }) => [top, bottom] as const),
        root.querySelector('.question-foot')!.getBoundingClientRect().top,
      ] as const;
    });
    assert.equal(signs.length, 8);
    for (const [top, bottom] of signs) assert.ok(top > 0 && bottom <= buttons, `${top} to ${bottom} of ${buttons}`);
    const [width, height] = await page.$eval('knee-pain-guide >>> .emergency-line .tel', (number) => {
      const { width, height } = number.getBoundingClientRect();
      return [width, height] as const;
    });
    assert.ok(width >= 44 && height >= 44, `the number is ${width} by ${height}`);
    await page.close();
  });
});

describe('a long list by keyboard', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('brings each option, and the fold of the further ones, above the row of buttons', async () => {
    const { page } = await site.visit(sceneHost({ name: 'list', view: 'checker' }, 'light'));
    await page.setViewport({ width: 360, height: 640 });
    await untilDrawn(page);
    await runChecker(page, { location: 'back-middle', start: 'weeks' }, 'leg');
    await page.$eval('knee-pain-guide', (guide) => {
      guide.shadowRoot!.querySelector<HTMLElement>('.option input')!.focus();
    });
    for (let isFold = false; !isFold;) {
      const [bottom, buttons, name] = await page.$eval('knee-pain-guide', (guide) => {
        const root = guide.shadowRoot!;
        const focused = root.activeElement!;
        const foot = root.querySelector('.question-foot')!;
        return [focused.getBoundingClientRect().bottom, foot.getBoundingClientRect().top, focused.tagName] as const;
      });
      assert.ok(bottom <= buttons, `${name} to ${bottom} of ${buttons}`);
      isFold = name === 'SUMMARY';
      await page.keyboard.press('Tab');
    }
    await page.close();
  });
});

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
