import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import { pageOf } from './host.ts';

const throws = `() => { throw new TypeError('broken by the page'); }`;
const missing = (name: string): [string, string] => [
  `no ${name}`,
  `Object.defineProperty(window, '${name}', { value: undefined });`,
];
const ignoring = (name: string): [string, string] => [
  `${name} that ignores what it is made of, as in Internet Explorer`,
  `{ const Own = ${name}; window.${name} = class extends Own { constructor() { super(); } }; }`,
];

/** Built-ins that polyfills and old libraries replace by ones that work. */
const replaced: readonly (readonly [name: string, script: string])[] = [
  [
    'CustomEvent of a polyfill, whose events are of no class',
    `window.CustomEvent = function (type, { bubbles = false, cancelable = false, detail = null } = {}) {
      const event = document.createEvent('CustomEvent');
      event.initCustomEvent(type, bubbles, cancelable, detail);
      return event;
    };`,
  ],
  [
    'Promise of zone.js, around that of the browser',
    `{ const Own = Promise;
      const around = (own) => Object.assign(Object.create(window.Promise.prototype), { own });
      window.Promise = class {
        constructor(act) { this.own = new Own(act); }
        then(done, failed) { return around(this.own.then(done, failed)); }
        catch(failed) { return this.then(undefined, failed); }
        finally(act) { return around(this.own.finally(act)); }
        static resolve(value) { return new this((done) => done(value)); }
        static reject(error) { return new this((_, failed) => failed(error)); }
        static all(list) { return around(Own.all(list)); }
      }; }`,
  ],
  [
    'Promise of a polyfill, in tasks',
    `window.Promise = class {
        constructor(act) {
          this.waiting = [];
          const settle = (state) => (value) => {
            if (this.state) return;
            if (state === 'done' && typeof value?.then === 'function') return value.then(settle('done'), settle('failed'));
            Object.assign(this, { state, value });
            setTimeout(() => this.waiting.forEach((call) => call()));
          };
          try { act(settle('done'), settle('failed')); } catch (error) { settle('failed')(error); }
        }
        then(done, failed) {
          return new window.Promise((resolve, reject) => {
            const call = () => {
              const next = this.state === 'done' ? done : failed;
              try {
                if (next) resolve(next(this.value)); else (this.state === 'done' ? resolve : reject)(this.value);
              } catch (error) { reject(error); }
            };
            if (this.state) setTimeout(call); else this.waiting.push(call);
          });
        }
        catch(failed) { return this.then(undefined, failed); }
        static resolve(value) { return new this((done) => done(value)); }
        static reject(error) { return new this((_, failed) => failed(error)); }
        static all(list) {
          return new this((done, failed) => {
            const values = [...list];
            let open = values.length;
            if (open === 0) done(values);
            values.forEach((one, at) => this.resolve(one).then((value) => { values[at] = value; if (--open === 0) done(values); }, failed));
          });
        }
      };`,
  ],
  [
    'addEventListener of an error tracker, around functions only',
    `{ const own = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return own.call(this, type, function (...given) { return listener.apply(this, given); }, options);
      }; }`,
  ],
  [
    'Symbol of a polyfill, which makes strings',
    `{ const Own = Symbol; let made = 0; window.Symbol = Object.assign((name) => '@@' + name + made++,
      Object.fromEntries(Object.getOwnPropertyNames(Own).filter((key) => typeof Own[key] === 'symbol').map((key) => [key, Own[key]])),
      { for: (name) => '@@' + name }); }`,
  ],
  [
    'Map around that of the browser',
    `{ const Own = Map; window.Map = class {
        constructor(list) { this.own = new Own(list); }
        get size() { return this.own.size; }
        get(key) { return this.own.get(key); }
        has(key) { return this.own.has(key); }
        set(key, value) { this.own.set(key, value); return this; }
        delete(key) { return this.own.delete(key); }
        keys() { return this.own.keys(); }
        values() { return this.own.values(); }
        entries() { return this.own.entries(); }
        forEach(act) { this.own.forEach(act); }
        [Symbol.iterator]() { return this.own[Symbol.iterator](); }
      }; }`,
  ],
  [
    'Array as MooTools extends it',
    `Array.from = (list) => (list == null ? [] : list.length === undefined || typeof list === 'string' ? [list] : [].slice.call(list));
      Array.prototype.flatten = Array.prototype.flat = function () { return [].concat.apply([], this); };
      Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
      Array.prototype.empty = function () { this.length = 0; return this; };
      Element.prototype.set = Element.prototype.addEvent = function () { return this; };
      Element.prototype.get = () => null;`,
  ],
  [
    'frames and observers of polyfills',
    `window.requestAnimationFrame = (act) => setTimeout(() => act(), 16);
      window.matchMedia = (media) => ({ media, matches: false, addListener() {}, removeListener() {} });
      window.ResizeObserver = class { constructor(act) { this.act = act; } observe(target) {
        this.act([{ target, contentRect: target.getBoundingClientRect() }]);
      } disconnect() {} };
      window.IntersectionObserver = class { constructor(act) { this.act = act; } observe() { this.act([]); } disconnect() {} };
      window.structuredClone = (value) => JSON.parse(JSON.stringify(value));
      window.fetch = ${throws};`,
  ],
];

/** Built-ins with which the checker would give a wrong level. */
const misleading: readonly (readonly [name: string, script: string])[] = [
  ignoring('Set'),
  ignoring('Map'),
  ['Map that finds nothing', 'Map.prototype.get = () => undefined;'],
  ['Set that has nothing', 'Set.prototype.has = () => false;'],
];

/** What the guide cannot be built without. */
const refused: readonly (readonly [name: string, script: string, before?: string])[] = [
  missing('customElements'),
  missing('Map'),
  missing('JSON'),
  ['shadow roots that throw', `Element.prototype.attachShadow = ${throws};`],
  ['a test of texts that is always passed', 'RegExp.prototype.test = () => true;'],
  ['a search of texts that finds nothing', 'RegExp.prototype.exec = () => null;'],
  ['a filter that keeps everything', 'Array.prototype.filter = function () { return this; };'],
  ['lists that do not grow', 'Array.prototype.push = () => 0;'],
  ['texts that cannot be split', 'String.prototype.split = function () { return [String(this)]; };'],
  ['a trim that empties', "String.prototype.trim = () => '';"],
  ['objects that take nothing from others', 'Object.assign = (own) => own;'],
  ['lists that include nothing', 'Array.prototype.includes = () => false;'],
  ['lists that include everything', 'Array.prototype.includes = () => true;'],
  ['lists without a part', 'Array.prototype.slice = () => [];'],
  ['texts that end with nothing', 'String.prototype.endsWith = () => false;'],
  ['texts that start with everything', 'String.prototype.startsWith = () => true;'],
  ['a Map that has nothing', 'Map.prototype.has = () => false;'],
  ['a Map that has everything', 'Map.prototype.has = () => true;'],
  ['objects made of no entries', 'Object.fromEntries = () => ({});'],
  ['shadow roots of a polyfill', 'window.ShadyDOM = { force: true, inUse: true };'],
  ['elements that cannot be defined', `CustomElementRegistry.prototype.define = ${throws};`],
  ['a form that hides the way to make elements', '', '<form name="createElement"></form>'],
  ['forms that hide more of the document', '', '<form name="createTreeWalker"></form><form name="importNode"></form>'],
];

/** What the guide waits for before its first frame. */
const endless: readonly (readonly [name: string, script: string])[] = [
  ['Promise whose reactions never run', 'Promise.prototype.then = () => new Promise(() => {});'],
  [
    'Promise that never settles',
    `window.Promise = class { then() { return this; } static resolve() { return new this(); } static all() { return new this(); } };`,
  ],
  ['setTimeout that never ends', 'window.setTimeout = () => 1;'],
];

const hears = `<script>addEventListener('kpg-error', () => (document.title = 'kpg-error'));</script>`;

describe('a page that has replaced', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const open = (script: string, before = ''): Promise<Visit> =>
    site.visit(
      pageOf({
        head: `${hears}<script>${script}</script>`,
        body: `${before}<knee-pain-guide region="gb" checker><p>Fallback</p></knee-pain-guide>`,
      }),
    );

  for (const [name, script] of chosen(replaced, ['CustomEvent of a polyfill, whose events are of no class'])) {
    it(`${name}: the same results`, async () => {
      const { page, errors, messages } = await open(script);
      await untilDrawn(page);
      assert.equal(await runChecker(page), 'self-care');
      await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
      assert.equal(await runChecker(page, { emergency: 'breathless' }), 'emergency');
      assert.deepEqual([errors, messages], [[], []]);
      await page.close();
    });
  }

  for (const [name, script] of chosen(misleading, [ignoring('Map')[0]])) {
    it(`${name}: no result, but where to get help, and the page is told`, async () => {
      const { page, errors, messages } = await open(script);
      await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { startChecker(): void }).startChecker());
      await page.waitForFunction(() => document.title === 'kpg-error');
      const words = await page.$eval('knee-pain-guide >>> .base', (base) => (base as HTMLElement).innerText);
      assert.match(words, /emergency number|999/);
      assert.equal(await page.$('knee-pain-guide >>> [part~="result-level"]'), null);
      assert.deepEqual([errors, messages.length], [[], 1]);
      await page.close();
    });
  }

  for (const [name, script, around] of chosen(refused, [
    'no customElements',
    'shadow roots that throw',
    'a form that hides the way to make elements',
    'a filter that keeps everything',
  ])) {
    it(`${name}: the words between the tags stay, and one line says why`, async () => {
      const { page, errors, messages } = await open(script, around);
      const fallback = await page.$eval('knee-pain-guide p', (words) => words.getBoundingClientRect().height);
      assert.ok(fallback > 10, `the words are ${fallback} px high`);
      assert.deepEqual([errors, messages.length], [[], 1], messages.join('\n'));
      await page.close();
    });
  }

  it('Promise after the guide has started: the next screens still appear', async () => {
    const { page, errors, messages } = await open('');
    await untilDrawn(page);
    await page.evaluate('window.Promise = class { then() { return this; } }');
    await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { startChecker(): void }).startChecker());
    await untilShown(page, '[part~="question"]');
    assert.deepEqual([errors, messages], [[], []]);
    await page.close();
  });

  it('Array.isArray after the checker has started: no result, but where to get help', async () => {
    const { page, errors } = await open('');
    await untilDrawn(page);
    await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { startChecker(): void }).startChecker());
    await untilShown(page, '[part~="question"]');
    await page.evaluate('Array.isArray = () => false');
    await page.focus('knee-pain-guide >>> input');
    await page.keyboard.type('44');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'kpg-error');
    const words = await page.$eval('knee-pain-guide >>> .base', (base) => (base as HTMLElement).innerText);
    assert.match(words, /emergency number|999/);
    assert.equal(await page.$('knee-pain-guide >>> [part~="result-level"]'), null);
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const [name, script] of chosen(endless, [])) {
    it(`${name}: the words between the tags stay`, async () => {
      const { page, errors } = await open(script);
      const fallback = await page.$eval('knee-pain-guide p', (words) => words.getBoundingClientRect().height);
      assert.ok(fallback > 10, `the words are ${fallback} px high`);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
