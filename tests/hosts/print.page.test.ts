import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { guide, pageOf } from './host.ts';

/** Pages with their own idea of paper, each around the guide. */
const pages: readonly (readonly [name: string, head: string, body: string])[] = [
  [
    'in a part that a class of a framework keeps off paper',
    '<style>@media print { .d-print-block { display: block !important } .d-print-none { display: none !important } }</style>',
    `<nav class="navbar d-print-block">Menu</nav><main class="container d-print-none"><div class="row"><div class="col-4">${guide}</div></div></main>`,
  ],
  [
    'everything hidden but one area of its own',
    '<style>@media print { body > * { display: none !important } #receipt { display: block !important } }</style>',
    `<p id="receipt">Receipt</p><main>${guide}</main>`,
  ],
  [
    'everything invisible',
    '<style>@media print { * { visibility: hidden !important } .paper, .paper * { visibility: visible !important } }</style>',
    `<p class="paper">Receipt</p>${guide}`,
  ],
  [
    'the part around it hidden by its id',
    '<style>@media print { html body #content { display: none !important } #menu { display: block !important } }</style>',
    `<nav id="menu">Menu</nav><div id="content">${guide}</div>`,
  ],
  ['everything hidden', '<style>@media print { * { display: none !important } }</style>', `<main>${guide}</main>`],
  [
    'the guide itself hidden by its id',
    '<style>@media print { body #guide { display: none !important } }</style>',
    guide.replace(' ', ' id="guide" '),
  ],
  [
    'text without an element, and text from the sheet',
    `<style>body::before { content: 'From the website of' } main::after { content: 'All rights reserved' }
      @media print { a[href]::after { content: ' (' attr(href) ')' } * { color: #000 !important; background: none !important } }</style>`,
    `A loose line <main>and another ${guide} and one more</main>`,
  ],
  [
    'an app that scrolls inside its window',
    `<style>html, body { height: 100%; overflow: hidden; margin: 0 } nav { position: fixed; inset-block-start: 0 }
      main { position: fixed; inset: 3em 0 0 20em; overflow: auto; transform: translateZ(0) }</style>`,
    `<nav>Menu</nav><main>${guide}</main>`,
  ],
  [
    'a dialog',
    '',
    `<p>Behind</p><dialog>${guide}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  ],
  [
    'two columns on paper',
    '<style>@media print { main { columns: 2; font: 8px serif; writing-mode: vertical-rl } }</style>',
    `<main>${guide}</main>`,
  ],
];

/** What comes out of the printer: how it looks, and on how many pages of A4. */
interface Paper {
  readonly picture: Buffer;
  readonly pages: number | undefined;
}

describe('the Print button of a result', () => {
  let site: Site;
  let wanted: Paper;
  before(async () => {
    site = await openSite();
    wanted = await print(await site.visit(pageOf({})));
  });
  after(() => site.close());

  /** Runs the checker, presses Print, and looks at the page while its dialog would be open. */
  async function print({ page, errors, messages }: Visit): Promise<Paper> {
    await untilDrawn(page);
    assert.equal(await runChecker(page, { location: 'thigh-middle', start: 'days' }), 'self-care');
    // The width of a sheet, and higher than the whole letter.
    await page.setViewport({ width: 660, height: 2000 });
    await page.evaluate(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
    await page.$eval('knee-pain-guide >>> [data-take="print"]', (button) => (button as HTMLElement).click());
    await page.emulateMediaType('print');
    const picture = Buffer.from(await page.screenshot({ captureBeyondViewport: false }));
    const file = Buffer.from(await page.pdf({ format: 'A4' }));
    await page.emulateMediaType('screen');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.$('[data-knee-pain-guide-print]'), null);
    assert.deepEqual([errors, messages], [[], []]);
    await page.close();
    return { picture, pages: file.toString('latin1').match(/\/Type \/Page\b/g)?.length };
  }

  it('does not print an empty sheet', () => {
    assert.ok(wanted.pages);
    assert.ok(wanted.picture.length > 50_000, `a picture of ${wanted.picture.length} bytes`);
  });

  for (const [name, head, body] of chosen(pages, [
    'in a part that a class of a framework keeps off paper',
    'a dialog',
  ])) {
    it(`prints the result, and only it, from a page with ${name}`, async () => {
      const paper = await print(await site.visit(pageOf({ head, body })));
      assert.equal(paper.pages, wanted.pages);
      assert.ok(paper.picture.equals(wanted.picture), 'the paper does not look as that of an empty page');
    });
  }
});
