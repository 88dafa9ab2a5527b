import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compileContent } from '../../src/build/content.ts';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';

/** Every way that a browser gives a script to send, keep, read back or hand on what a visitor said. */
const ways: Readonly<Record<string, string>> = {
  window: `fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection Worker SharedWorker BroadcastChannel
    Image Notification open postMessage localStorage sessionStorage`,
  'Navigator.prototype': 'sendBeacon share registerProtocolHandler',
  'Storage.prototype': 'getItem setItem removeItem clear key',
  'IDBFactory.prototype': 'open databases deleteDatabase',
  'CacheStorage.prototype': 'open match has keys delete',
  'CookieStore.prototype': 'get getAll set delete',
  'StorageManager.prototype': 'getDirectory persist',
  'ServiceWorkerContainer.prototype': 'register',
  'Clipboard.prototype': 'read readText write writeText',
  'History.prototype': 'pushState replaceState',
  'Document.prototype': 'cookie execCommand',
  'HTMLImageElement.prototype': 'src srcset',
  'HTMLScriptElement.prototype': 'src',
  'HTMLIFrameElement.prototype': 'src srcdoc',
  'HTMLFormElement.prototype': 'submit requestSubmit',
};

/** Writes down each use of them, calls and accessors alike, and lets it happen. */
const recorder = `window.used = [];
const ways = ${JSON.stringify(ways)};
for (const [path, names] of Object.entries(ways)) {
  const owner = path.split('.').reduce((object, name) => object?.[name], path === 'window' ? { window } : window);
  for (const name of names.split(/\\s+/)) {
    const said = path === 'window' ? name : path.replace('prototype', name);
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!own) continue;
    const use = (target) => new Proxy(target, {
      apply: (found, self, all) => (used.push(said), Reflect.apply(found, self, all)),
      construct: (found, all, made) => (used.push(said), Reflect.construct(found, all, made)),
    });
    for (const kind of ['value', 'get', 'set']) if (typeof own[kind] === 'function') own[kind] = use(own[kind]);
    Object.defineProperty(owner, name, own);
  }
}`;

describe('what a visitor says', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    site.add('/recorder.js', recorder);
  });
  after(() => site.close());

  /** A whole visit: pages, a search, a check to its result, a look at its text. */
  async function visit(attributes = ''): Promise<Visit> {
    const all = await site.visit(
      `<!doctype html><meta charset="utf-8"><script src="/recorder.js"></script>
      <script src="/dist/knee-pain-guide.js" defer></script><knee-pain-guide region="gb" checker ${attributes}></knee-pain-guide>`,
    );
    const { page } = all;
    await untilDrawn(page);
    // The day of what another page of the site has kept is looked at, before the visitor says anything.
    const sweeping = ['localStorage', 'sessionStorage', 'Storage.getItem'];
    await page.waitForFunction('used.includes("sessionStorage") && used.includes("localStorage")');
    const atStart = (await usedIn(all)).filter((name) => !sweeping.includes(name));
    assert.deepEqual(attributes ? [] : atStart, []);
    await page.evaluate('used.length = 0');
    await page.type('knee-pain-guide >>> input[type="search"]', 'cyst');
    await page.locator('knee-pain-guide >>> [data-page="bakers-cyst"]').click();
    await page.waitForSelector('knee-pain-guide >>> .page', { visible: true });
    assert.equal(await runChecker(page), 'self-care');
    await page.locator('knee-pain-guide >>> kpg-take-along summary').click();
    await page.waitForSelector('knee-pain-guide >>> kpg-take-along textarea', { visible: true });
    return all;
  }

  const usedIn = ({ page }: Visit) => page.evaluate('used') as Promise<string[]>;

  it('is not sent, stored or passed to any browser API, from the first view to the result', async () => {
    const all = await visit();
    assert.deepEqual(await usedIn(all), []);
    // The browser asks for the page's icon by itself.
    const asked = all.requests.slice(1).filter((path) => path !== '/favicon.ico');
    assert.deepEqual(asked, ['/recorder.js', '/dist/knee-pain-guide.js']);
    assert.deepEqual(all.errors, []);
  });

  it('reaches nothing but the clipboard when the visitor copies it', async () => {
    const all = await visit();
    await all.page.locator('knee-pain-guide >>> [data-take="copy"]').click();
    await all.page.waitForFunction(() => (window as unknown as { used: string[] }).used.length > 0);
    assert.deepEqual(await usedIn(all), ['Clipboard.writeText']);
  });

  it('is kept where the site asks to remember it, in the storage of this tab alone', async () => {
    const used = new Set(await usedIn(await visit('remember="session"')));
    assert.ok(used.has('Storage.setItem'), [...used].join());
    const others = [...used].filter((name) => !name.startsWith('Storage.') && name !== 'sessionStorage');
    assert.deepEqual(others, []);
  });

  it('is not contained in the path of any click or key event', async () => {
    const { page } = await visit();
    await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
    await page.evaluate(() => {
      const heard = new Set<string>();
      Object.assign(window, { heard });
      for (const type of ['click', 'change', 'input', 'keydown', 'focusin']) {
        addEventListener(
          type,
          (event) => {
            for (const element of event.composedPath().filter((one) => one instanceof Element)) {
              for (const { name, value } of element.attributes) {
                if (!['class', 'part', 'style', 'd'].includes(name)) heard.add(value);
              }
            }
          },
          { capture: true },
        );
      }
    });
    assert.equal(await runChecker(page, { location: 'calf', leg: 'cord' }), 'urgent');
    const heard = await page.evaluate(() => [...(window as unknown as { heard: Set<string> }).heard]);
    assert.ok(heard.length > 20, String(heard.length));
    const { rules } = compileContent();
    const ids = new Set(rules.questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]));
    const words = rules.questions.flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]);
    assert.deepEqual(
      heard.filter(
        (value) => value.split(/[\s#/]+/).some((token) => ids.has(token)) || words.some((text) => value.includes(text)),
      ),
      [],
    );
  });

  it('would be detected on every channel that this test watches', async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      void fetch('/nowhere');
      navigator.sendBeacon('/nowhere', 'answers');
      new XMLHttpRequest();
      new Image().src = '/nowhere';
      document.cookie = 'answers=1';
      localStorage.setItem('answers', '1');
      indexedDB.open('answers');
      history.pushState(null, '', '#answers');
    });
    assert.deepEqual(await page.evaluate('used'), [
      'fetch',
      'Navigator.sendBeacon',
      'XMLHttpRequest',
      'Image',
      'HTMLImageElement.src',
      'Document.cookie',
      'localStorage',
      'Storage.setItem',
      'IDBFactory.open',
      'History.pushState',
    ]);
  });
});
