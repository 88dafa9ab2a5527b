import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { pageOf } from './host.ts';
import { lookAtAll } from '../support/look-at-all.ts';

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
  [
    'ways to focus, to scroll and to ask for the visitor that throw',
    `HTMLElement.prototype.focus = Element.prototype.scrollIntoView = ${throws};
    ${throwsOnRead('Navigator.prototype', 'userActivation')}`,
  ],
  ['no cookies', throwsOnRead('Document.prototype', 'cookie')],
];

const clipboard = (writeText: string) => `Object.defineProperty(navigator, 'clipboard', { value: ${writeText} });`;
const share = (error: string) => `navigator.canShare = () => true; navigator.share = () => Promise.reject(${error});`;

/** Ways to take a result along that do not lead there. */
const refusals: readonly (readonly [name: string, action: string, script: string])[] = [
  ['no clipboard', 'copy', clipboard('undefined')],
  [
    'a clipboard that refuses',
    'copy',
    clipboard(`{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }`),
  ],
  ['a clipboard that may not be touched', 'copy', throwsOnRead('navigator', 'clipboard')],
  ['a share sheet that fails', 'share', share(`new DOMException('no', 'NotAllowedError')`)],
  ['a share sheet that is half there', 'share', 'navigator.canShare = () => true; navigator.share = undefined;'],
  ['files that cannot be made', 'export', `URL.createObjectURL = ${throws};`],
  ['files that cannot be made, for the calendar', 'remind', `URL.createObjectURL = ${throws};`],
  ['no way to print', 'print', takesAway('print')],
  ['printing that throws', 'print', `window.print = ${throws};`],
  ['printing that does nothing', 'print', 'window.print = () => undefined;'],
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
        head: `<script>${script}
          addEventListener('kpg-action', ({ detail }) => (document.title += ' ' + detail.action));</script>`,
        body: `<knee-pain-guide region="gb" checker ${attributes}><p>Fallback</p></knee-pain-guide>`,
      }),
    );
    // Puppeteer looks again at each frame, and there may be none.
    await visit.page.waitForFunction(
      () => document.querySelector('knee-pain-guide')?.shadowRoot?.querySelector('.footer'),
      { polling: 50 },
    );
    await untilDrawn(visit.page);
    return visit;
  }

  /** Runs to a result that is worth taking along, presses a button below it, and gives what the visitor is told then. */
  async function take({ page }: Visit, action: string) {
    assert.equal(await runChecker(page, { leg: 'soft-lump' }), 'soon');
    await page.$eval(`knee-pain-guide >>> [data-take="${action}"]`, (button) => (button as HTMLElement).click());
    return page.$eval('knee-pain-guide >>> kpg-take-along', async (place) => {
      // What a browser refuses, it refuses in a task of its own.
      await new Promise((over) => setTimeout(over));
      await (place as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      const root = place.getRootNode() as ShadowRoot;
      return {
        words: (place as HTMLElement).innerText,
        said: root.querySelector('[role="status"]')?.textContent ?? '',
        text: place.querySelector('textarea')?.value ?? '',
        page: document.title,
      };
    });
  }

  for (const [name, script] of chosen(faults, ['no observers', 'frames that never come, as in the background'])) {
    it(`${name} gets its results, and no error`, async () => {
      const { page, errors, messages } = await open(script, 'remember="device"');
      assert.equal(await runChecker(page, { leg: 'soft-lump' }), 'soon');
      await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
      assert.equal(await runChecker(page, { emergency: 'breathless' }), 'emergency');
      assert.match(await page.$eval('knee-pain-guide >>> .base', (base) => (base as HTMLElement).innerText), /999/);
      // The text that visitors hear only is not to be seen: the guide has its styles.
      const [status] = await lookAtAll(page, 'knee-pain-guide >>> [role="status"]', (all) =>
        all.map((one) => one.clientWidth),
      );
      assert.ok((status ?? 1000) <= 1, `the status is ${status} px wide`);
      assert.deepEqual([errors, messages], [[], []]);
      await page.close();
    });
  }

  for (const [name, action, script] of chosen(refusals, [
    'a clipboard that refuses',
    'files that cannot be made',
    'printing that throws',
  ])) {
    it(`${name} tells the visitor so, and shows the text`, async () => {
      const visit = await open(script);
      const { words, said, text, page } = await take(visit, action);
      assert.match(said, /did not work/);
      assert.ok(words.includes(said), words);
      assert.match(text, /WHY/);
      assert.equal(page, 'A page', 'the page was told that it was done');
      assert.deepEqual([visit.errors, visit.messages], [[], []]);
      await visit.page.close();
    });
  }

  it('a share sheet that the visitor closes shows no message and fires no event', async () => {
    const visit = await open(share(`new DOMException('closed', 'AbortError')`));
    const { said, text, page } = await take(visit, 'share');
    assert.deepEqual([said, text, page], ['', '', 'A page']);
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
  });

  it('a browser that throws on canShare gets no share button', async () => {
    const { page, errors } = await open(`navigator.canShare = ${throws};`);
    assert.equal(await runChecker(page, { leg: 'soft-lump' }), 'soon');
    assert.equal(await page.$('knee-pain-guide >>> [data-take="share"]'), null);
    assert.deepEqual(errors, []);
  });

  it('a guide without storage does not promise to keep answers', async () => {
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
