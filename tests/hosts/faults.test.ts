import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { pageOf } from './hosts.ts';

const throws = `() => { throw new RangeError('broken by the page'); }`;
const throwsOnRead = (owner: string, name: string) =>
  `Object.defineProperty(${owner}, '${name}', { configurable: true, get: ${throws} });`;
const takesAway = (...names: readonly string[]) =>
  names.map((name) => `Object.defineProperty(window, '${name}', { value: undefined });`).join('');
const throwsWhenMade = (...names: readonly string[]) =>
  names.map((name) => `${name} = class { constructor() { throw new TypeError('broken by the page'); } };`).join('');

/** What a page, or the browser it is shown in, has taken away or broken. */
const faults: readonly (readonly [name: string, script: string])[] = [
  ['no observers', takesAway('ResizeObserver', 'IntersectionObserver')],
  ['observers that throw', throwsWhenMade('window.ResizeObserver', 'window.IntersectionObserver')],
  ['no media queries and no random numbers', takesAway('matchMedia', 'crypto')],
  ['media queries that throw', `window.matchMedia = ${throws};`],
  [
    'frames that never come, as in the background',
    'window.requestAnimationFrame = window.requestIdleCallback = () => 0;',
  ],
  ['no sheets made by scripts', throwsWhenMade('window.CSSStyleSheet')],
  ['no languages', 'delete window.Intl;'],
  [
    'languages that throw',
    `${throwsWhenMade('Intl.DateTimeFormat', 'Intl.Segmenter', 'Intl.NumberFormat', 'Intl.PluralRules')}
    Date.prototype.toLocaleDateString = Date.prototype.toLocaleString = ${throws};
    ${throwsOnRead('Navigator.prototype', 'language')} ${throwsOnRead('Navigator.prototype', 'languages')}`,
  ],
  ['a language that is none', `Object.defineProperty(Navigator.prototype, 'language', { value: 'x-' });`],
  [
    'storage that may not be touched',
    throwsOnRead('window', 'localStorage') + throwsOnRead('window', 'sessionStorage'),
  ],
  [
    'storage that is full',
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  ],
  ['no cookies', throwsOnRead('Document.prototype', 'cookie')],
];

describe('a page with', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(script: string, attributes = ''): Promise<Visit> {
    const visit = await site.visit(
      pageOf({
        head: `<script>${script}</script>`,
        body: `<knee-pain-guide region="gb" ${attributes}><p>Fallback</p></knee-pain-guide>`,
      }),
    );
    await untilDrawn(visit.page);
    return visit;
  }

  for (const [name, script] of faults) {
    it(`${name} gets its results, and no error`, async () => {
      const { page, errors, messages } = await open(script, 'remember="device"');
      assert.equal(await runChecker(page, { leg: 'soft-lump' }), 'soon');
      await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
      assert.equal(await runChecker(page, { emergency: 'breathless' }), 'emergency');
      assert.match(await page.$eval('knee-pain-guide >>> .base', (base) => (base as HTMLElement).innerText), /999/);
      // The text that visitors hear only is not to be seen: the guide has its styles.
      const [status] = await page.$$eval('knee-pain-guide >>> [role="status"]', (all) =>
        all.map((one) => one.clientWidth),
      );
      assert.ok((status ?? 1000) <= 1, `the status is ${status} px wide`);
      assert.deepEqual([errors, messages], [[], []]);
      await page.browserContext().close();
    });
  }

  it('storage that may not be touched does not promise to keep answers', async () => {
    const promise = /kept on this device for 7 days/;
    const words = async (script: string) =>
      (await open(script, 'remember="device"')).page.$eval(
        'knee-pain-guide >>> .base',
        (base) => (base as HTMLElement).innerText,
      );
    assert.match(await words(''), promise);
    assert.doesNotMatch(await words(throwsOnRead('window', 'localStorage')), promise);
  });
});
