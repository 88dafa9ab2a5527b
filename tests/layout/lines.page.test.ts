import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import type { Page } from 'puppeteer-core';

const widths = chosen([320, 360, 1280], [320]);

describe('what is read at a glance stands together', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(region: string, width: number): Promise<Page> {
    const { page } = await site.visit(
      `<!doctype html><meta charset="utf-8"><script src="/dist/knee-pain-guide.js" defer></script>
      <body style="margin: 0"><knee-pain-guide ${region}></knee-pain-guide></body>`,
      width,
    );
    await untilDrawn(page);
    return page;
  }

  const linesOf = (page: Page, selector: string) =>
    page.$eval(`knee-pain-guide >>> ${selector}`, (found) => {
      const words = document.createRange();
      words.selectNodeContents(found);
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
    });

  it('a topic in a list of two columns, in one piece', async () => {
    const page = await open('topics="bakers-cyst deep-vein-thrombosis gout"', 1100);
    const pieces = await lookAtAll(page, 'knee-pain-guide >>> .page-row', (rows) =>
      rows.map((row) => row.getClientRects().length),
    );
    assert.deepEqual(pieces, [1, 1, 1, 1]);
  });

  it('each word of a card, at 360 px and twice the size of text', async () => {
    const page = await open('region="us" style="--kpg-font-size: 32px"', 360);
    assert.equal(await runChecker(page, { leg: 'swollen' }), 'urgent');
    const broken = await lookAtAll(page, 'knee-pain-guide >>> .care-card-heading', (headings) =>
      headings.flatMap((heading) => {
        const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text; (text = texts.nextNode());) {
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        }
        return found;
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('the number of a telephone line in one piece', async () => {
    const page = await open('region="au"', 360);
    assert.equal(await runChecker(page, { leg: 'swollen' }), 'urgent');
    const lines = await page.$eval('knee-pain-guide >>> .care-card-heading .tel', (link) => {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(text, text.data.search(/\d+\s\d+\s\d+$/));
      range.setEnd(text, text.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    assert.equal(lines, 1);
  });

  for (const width of widths) {
    it(`the link to all danger signs, at ${width} px`, async () => {
      for (const region of ['', 'region="gb"', 'region="us"']) {
        const page = await open(region, width);
        assert.equal(await linesOf(page, '.emergency-line [data-page]'), 1, region);
        await page.close();
      }
    });

    it(`the number of an emergency with its country, which is said once, at ${width} px`, async () => {
      for (const [region, country] of [
        ['gb', 'United Kingdom'],
        ['us', 'United States'],
        ['nz', 'New Zealand'],
      ] as const) {
        const page = await open(`region="${region}" checker`, width);
        assert.equal(await runChecker(page, { emergency: 'breathless' }), 'emergency');
        const words = await page.$eval(
          'knee-pain-guide >>> [data-level="emergency"]',
          (card) => (card as HTMLElement).innerText,
        );
        assert.equal(words.split(country).length - 1, 1, words);
        assert.equal(await linesOf(page, '[data-level="emergency"] .care-card-heading .tel'), 1, region);
        await page.close();
      }
    });
  }
});
