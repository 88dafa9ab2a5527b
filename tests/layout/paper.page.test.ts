import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { runChecker, untilDrawn, type Choices } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

/** Answers that lead to each kind of letter; the last has the longest plan. */
const letters: Readonly<Record<string, { readonly choices: Choices; readonly pages: number }>> = {
  emergency: { choices: { emergency: 'breathless' }, pages: 1 },
  urgent: { choices: { age: 58, location: 'calf', start: 'days', leg: 'swollen' }, pages: 2 },
  soon: { choices: { age: 52, location: 'back-middle', start: 'weeks', leg: 'soft-lump' }, pages: 2 },
  'self-care': {
    choices: { age: 28, location: 'thigh-middle', start: 'sudden', happened: 'sprint', injury: 'carried-on' },
    // The doses and the pain traffic light of its exercises take a third.
    pages: 3,
  },
};

/** Boxes that a page's end may cut, and whose parts an engine then prints over each other. */
function boxesThatBreakBadly(page: Page): Promise<string[]> {
  return page.$eval('knee-pain-guide', (guide) =>
    [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.result *')]
      .filter((element) => {
        const { display, breakInside } = getComputedStyle(element);
        return element.offsetHeight > 150 && /grid|flex/.test(display) && breakInside !== 'avoid';
      })
      .map((element) => `${element.localName}.${element.className}: ${element.offsetHeight} px`),
  );
}

describe('a result on paper', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [level, { choices, pages }] of Object.entries(letters)) {
    it(`${level}: on ${pages} of A4 at most, at rest, and with nothing that breaks badly`, async () => {
      const { page } = await site.visit(
        `<!doctype html><html lang="en"><title>Clinic</title><script src="/dist/knee-pain-guide.js" defer></script>
        <knee-pain-guide region="gb" checker clinic-name="Harbour Physio"></knee-pain-guide>`,
      );
      await untilDrawn(page);
      assert.equal(await runChecker(page, choices), level);
      await page.setViewport({ width: 660, height: 900 });
      await page.emulateMediaType('print');
      assert.deepEqual(
        await page.$eval('knee-pain-guide', (guide) => guide.shadowRoot!.getAnimations().map(({ id }) => id)),
        [],
      );
      assert.deepEqual(await boxesThatBreakBadly(page), []);
      const file = Buffer.from(await page.pdf({ format: 'A4', margin: { top: 68, bottom: 68, left: 68, right: 68 } }));
      const count = file.toString('latin1').match(/\/Type \/Page\b/g)?.length;
      assert.ok(count && count <= pages, `${count} pages`);
      await page.browserContext().close();
    });
  }
});
