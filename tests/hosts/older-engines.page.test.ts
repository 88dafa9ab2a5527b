import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { untilDrawn, untilShown } from '../support/visitor.ts';

const guide = '<knee-pain-guide region="us" booking-url="/book"></knee-pain-guide>';

/** A page of an engine that lacks what Safari 16.4 lacks. */
const pageOf = (body: string) =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style>
  <script>delete URL.canParse; var { checkVisibility } = Element.prototype; delete Element.prototype.checkVisibility;</script><script src="/older.js" defer></script>${body}`;

describe('in an engine of early 2023', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    const built = readFileSync(join(root, 'dist/knee-pain-guide.js'), 'utf8');
    // A property that no engine knows, in the declaration and in the condition alike.
    const older = built.replaceAll('contain-intrinsic-inline-size', 'contain-intrinsic-inline-none');
    assert.notEqual(older, built);
    site.add('/older.js', older);
  });
  after(() => site.close());

  for (const [name, body] of [
    ['a dialog as wide as its content', `<dialog open>${guide}</dialog>`],
    ['a table cell', `<table><tr><td>${guide}</td></tr></table>`],
    ['a float', `<div style="float: left">${guide}</div>`],
    ['an inline block', `<div style="display: inline-block">${guide}</div>`],
    ['a box as wide as its content', `<div style="width: fit-content">${guide}</div>`],
    ['a positioned box', `<div style="position: absolute">${guide}</div>`],
  ] as const) {
    it(`has the width of a phone in ${name}`, async () => {
      const { page } = await site.visit(pageOf(body));
      await untilDrawn(page);
      const width = await page.$eval('knee-pain-guide', (element) => element.getBoundingClientRect().width);
      assert.ok(width >= 300, `${width} px`);
    });
  }

  it('stays inside a narrow column', async () => {
    const { page } = await site.visit(pageOf(`<div style="width: 250px; overflow: auto">${guide}</div>`));
    await untilDrawn(page);
    const [shown, whole] = await page.$eval('div', ({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth]);
    assert.equal(whole, shown);
  });

  it('lets a digit choose the row at that place', async () => {
    const { page, errors } = await site.visit(pageOf(guide.replace('region', 'view="checker" region')));
    await untilDrawn(page);
    await page.focus('knee-pain-guide >>> input');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await untilShown(page, '.option input[type="checkbox"]');
    await page.keyboard.press('2');
    const place = await page.evaluate(() => {
      const { checkVisibility } = window as unknown as Pick<Element, 'checkVisibility'>;
      const { shadowRoot } = document.querySelector('knee-pain-guide')!;
      const rows = [...shadowRoot!.querySelectorAll('.option input')];
      return rows.filter((row) => checkVisibility.call(row)).indexOf(shadowRoot!.activeElement!);
    });
    assert.deepEqual([place, errors], [1, []]);
  });

  it('leads to the booking page', async () => {
    const { page, messages } = await site.visit(pageOf(guide));
    await untilDrawn(page);
    assert.ok(await page.$('knee-pain-guide >>> a[href="/book"]'));
    assert.deepEqual(messages, []);
  });
});
