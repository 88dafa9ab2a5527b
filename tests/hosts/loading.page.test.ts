import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { openSite, type Site } from '../support/chromium.ts';
import { chosen, isWhole } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';

const element = '<knee-pain-guide region="gb" checker><p>Fallback</p></knee-pain-guide>';
const tag = (attributes = '') => `<script src="/dist/knee-pain-guide.js" ${attributes}></script>`;
const pageOf = (...parts: string[]) => `<!doctype html><meta charset="utf-8">${parts.join('\n')}`;

let site: Site;
const built = readFileSync(join(root, 'dist/knee-pain-guide.js'), 'utf8');
async function open(): Promise<void> {
  site = await openSite();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  site.add('/older.js', built.replaceAll(version, '0.0.1'));
  site.add('/text.js', `(0, eval)(${JSON.stringify(built)})`);
  site.add('/joined.js', `jQuery = (ready) => ready(); jQuery(() => {${built}}) // joined.js.map${built}(() => {})()`);
}

/** A script as a minifier leaves it that knows no templates: without the spaces beside signs. */
function squeezed(script: string): string {
  const texts: readonly ts.SyntaxKind[] = [
    ts.SyntaxKind.NoSubstitutionTemplateLiteral,
    ts.SyntaxKind.TemplateHead,
    ts.SyntaxKind.TemplateMiddle,
    ts.SyntaxKind.TemplateTail,
  ];
  const pieces: string[] = [];
  let at = 0;
  const visit = (node: ts.Node): void => {
    if (texts.includes(node.kind)) {
      pieces.push(script.slice(at, node.getStart()), node.getText().replace(/(?<!\w)\s+|\s+(?!\w)/g, ''));
      at = node.end;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true));
  return pieces.join('') + script.slice(at);
}

describe('the script tag', () => {
  before(open);
  after(() => site.close());

  const tags = [
    ['before the element', tag(), element],
    ['after the element', element, tag()],
    ['deferred', tag('defer'), element],
    ['async', tag('async'), element],
    ['as a module', tag('type="module"'), element],
    [
      'added late by another script',
      element,
      `<script>setTimeout(() => {
        document.head.append(Object.assign(document.createElement('script'), { src: '/dist/knee-pain-guide.js' }));
      });</script>`,
    ],
    [
      'on a page with an AMD loader',
      `<script>window.define = () => { throw new Error('called'); }; define.amd = {};</script>`,
      tag(),
      element,
    ],
    [
      'on a page with CommonJS names',
      `<script>var module = { exports: {} }, exports = module.exports;</script>`,
      tag(),
      element,
    ],
    ['inside the page', `<script>${built}</script>`, element],
    ['as a text for eval', `<script src="/text.js"></script>`, element],
    ['twice in a file that a plugin has joined', `<script src="/joined.js"></script>`, element],
    [
      'made anew by a consent tool',
      tag('type="text/plain" class="blocked"'),
      element,
      `<script>addEventListener('load', () => {
        const made = document.createElement('script');
        made.src = document.querySelector('.blocked').src;
        document.querySelector('.blocked').replaceWith(made);
      });</script>`,
    ],
    [
      'while a plugin says that the page is loading',
      `<script>Object.defineProperty(document, 'readyState', { value: 'loading' });</script>`,
      tag('defer'),
      element,
    ],
    [
      'without an element yet',
      tag(),
      `<script>addEventListener('load', () => document.body.insertAdjacentHTML('beforeend', '${element}'));</script>`,
    ],
  ] as const;
  for (const [how, ...parts] of chosen(tags, [
    'as a module',
    'added late by another script',
    'on a page with an AMD loader',
  ])) {
    it(`works ${how}`, async () => {
      const { page, errors, messages } = await site.visit(pageOf(...parts));
      await untilDrawn(page);
      if (isWhole) assert.equal(await runChecker(page), 'self-care');
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('works from another address with its hash, and a file that was changed on its way leaves the fallback', async () => {
    const { 'knee-pain-guide.js': hash } = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as {
      'knee-pain-guide.js': string;
    };
    const elsewhere = await openSite();
    const headers = { 'access-control-allow-origin': '*' };
    const whole = elsewhere.add('/whole.js', built, headers);
    const changed = elsewhere.add('/changed.js', `${built};`, headers);
    const load = (address: string) =>
      site.visit(
        `<!doctype html><meta charset="utf-8"><script src="${address}" integrity="${hash}" crossorigin="anonymous" defer></script>
        <knee-pain-guide><p>Call 911 if you cannot breathe.</p></knee-pain-guide>`,
      );
    await untilDrawn((await load(whole)).page);
    const { page } = await load(changed);
    assert.equal(await page.$eval('knee-pain-guide p', (fallback) => fallback.checkVisibility()), true);
    assert.equal(await page.evaluate(() => customElements.get('knee-pain-guide')), undefined);
    await elsewhere.close();
  });

  // The guide would lose what stands between attributes: half of the page, and the number to call.
  it('leaves the fallback where a minifier has taken the spaces out of its templates', async () => {
    site.add('/squeezed.js', squeezed(built));
    const { page, errors, messages } = await site.visit(pageOf('<script src="/squeezed.js"></script>', element));
    assert.equal(await page.$eval('knee-pain-guide p', (fallback) => fallback.checkVisibility()), true);
    assert.deepEqual(messages, ['<knee-pain-guide> cannot start: a minifier has changed it']);
    assert.deepEqual(errors, []);
  });

  it('defines once when it stands twice on the page', async () => {
    const { page, errors, messages } = await site.visit(pageOf(tag(), tag(), tag('type="module"'), element));
    await untilDrawn(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages, []);
  });

  it('warns once where another version is there already, which stays', async () => {
    const { page, errors, messages } = await site.visit(pageOf(`<script src="/older.js"></script>`, tag(), element));
    await untilDrawn(page);
    assert.deepEqual(errors, []);
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.match(messages[0] ?? '', /already has version 0\.0\.1$/);
  });

  it('adds no name to the page', async () => {
    const names = `Object.getOwnPropertyNames(window).concat(Object.getOwnPropertyNames(Symbol))`;
    const { page } = await site.visit(pageOf(`<script>var added, before = ${names};</script>`, tag(), element));
    await untilDrawn(page);
    assert.deepEqual(await page.evaluate(`${names}.filter((name) => !before.includes(name))`), []);
  });

  it('keeps its words on a page in another encoding', async () => {
    site.add('/plain.js', built);
    const { page } = await site.visit({
      html: `<!doctype html><title>é</title><script src="/plain.js"></script>${element}`,
      encoding: 'latin1',
    });
    await untilDrawn(page);
    assert.equal(await page.title(), 'é');
    const words = await page.evaluate(async () => {
      const guide = document.querySelector('knee-pain-guide')!;
      guide.navigate('about-this-guide');
      await guide.updateComplete;
      return guide.shadowRoot?.textContent ?? '';
    });
    const foreign = [...new Set(words.match(/[^ -~\s]/g))].join('');
    assert.match(foreign, /./, 'the page holds no character that an encoding could break');
    assert.doesNotMatch(foreign, /[\u00c2\u00c3\u00e2]/);
  });

  it('upgrades a div where a content system strips unknown tags', async () => {
    const { page, errors } = await site.visit(
      pageOf(
        tag('defer'),
        '<div data-knee-pain-guide data-region="us" data-heading-level="4"><p id="text">Text</p></div>',
      ),
    );
    await untilDrawn(page);
    const made = await page.$eval('knee-pain-guide', (guide) => ({
      region: guide.getAttribute('region'),
      level: guide.getAttribute('heading-level'),
      text: guide.textContent,
    }));
    assert.deepEqual(made, { region: 'us', level: '4', text: 'Text' });
    assert.deepEqual(errors, []);
  });
});

describe('the element', () => {
  before(open);
  after(() => site.close());

  const ways: readonly (readonly [how: string, make: string, isEarly?: true])[] = [
    ['made by createElement', `document.body.append(document.createElement('knee-pain-guide'))`],
    ['made by its constructor', `document.body.append(new (customElements.get('knee-pain-guide'))())`],
    ['made by innerHTML', `document.body.innerHTML = '<knee-pain-guide view="checker"></knee-pain-guide>'`],
    ['cloned', `const first = document.createElement('knee-pain-guide'); document.body.append(first.cloneNode(true))`],
    [
      'cloned from a template',
      `const template = document.createElement('template');
      template.innerHTML = '<knee-pain-guide></knee-pain-guide>';
      document.body.append(template.content.cloneNode(true))`,
    ],
    [
      'given properties before it is defined',
      `const early = document.createElement('knee-pain-guide'); early.region = 'gb'; early.checker = true; document.body.append(early)`,
      true,
    ],
  ];
  for (const [how, make, isEarly] of chosen(ways, [
    'made by its constructor',
    'given properties before it is defined',
  ])) {
    it(`draws itself ${how}`, async () => {
      const script = `<script>{ ${make} }</script>`;
      const parts = isEarly ? [script, tag()] : [tag(), script];
      const { page, errors, messages } = await site.visit(pageOf('<body>', ...parts));
      await untilDrawn(page);
      if (isWhole) assert.equal(await runChecker(page), 'self-care');
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('stays where it was when it is moved, removed and put back', async () => {
    const { page, errors } = await site.visit(pageOf(tag(), element, '<main></main>'));
    await untilDrawn(page);
    const shown = () =>
      page.$eval('knee-pain-guide', (guide) =>
        guide.shadowRoot?.querySelector('[part~="main"]')?.textContent?.replace(/\s+/g, ' '),
      );
    await page.$eval('knee-pain-guide', async (found) => {
      const guide = found as HTMLElement & { navigate(page: string): void; updateComplete: Promise<boolean> };
      guide.navigate('bakers-cyst');
      await guide.updateComplete;
    });
    const before = await shown();
    await page.$eval('knee-pain-guide', (guide) => document.querySelector('main')?.append(guide));
    const moved = await shown();
    await page.$eval('knee-pain-guide', (guide) => {
      guide.remove();
      document.body.prepend(guide);
    });
    const back = await shown();
    assert.match(before ?? '', /cyst/);
    assert.equal(moved, before);
    assert.equal(back, before);
    assert.deepEqual(errors, []);
  });

  it('keeps its look when it is adopted into another document', async () => {
    const { page, errors } = await site.visit(pageOf(tag(), element, '<iframe></iframe>'));
    await untilDrawn(page);
    const sheets = await page.$eval('knee-pain-guide', async (found) => {
      const guide = found as HTMLElement & { updateComplete: Promise<boolean> };
      const frame = document.querySelector('iframe');
      const before = guide.shadowRoot?.adoptedStyleSheets.length;
      frame?.contentDocument?.body.append(guide);
      await guide.updateComplete;
      const base = guide.shadowRoot?.querySelector('[part~="base"]');
      return {
        before,
        after: guide.shadowRoot?.adoptedStyleSheets.length,
        font: base && frame?.contentWindow?.getComputedStyle(base).fontFamily,
        display: frame?.contentWindow?.getComputedStyle(guide).display,
      };
    });
    assert.ok((sheets.before ?? 0) > 0);
    assert.equal(sheets.after, sheets.before);
    assert.match(sheets.font ?? '', /sans-serif/);
    assert.notEqual(sheets.display, 'inline');
    assert.deepEqual(errors, []);
  });

  it('keeps its look, and type of 16 px, under rules of the page for every element', async () => {
    const rules = `html { font-size: 62.5% } * { color: red !important; letter-spacing: 9px } button, input, h2 { display: none }`;
    const { page } = await site.visit(pageOf(`<style>${rules}</style>`, tag(), element));
    await untilDrawn(page);
    const { size, color, display } = await page.$eval('knee-pain-guide >>> .base', (base) => {
      const heading = getComputedStyle(base.querySelector('[part~="heading"]')!);
      return { size: getComputedStyle(base).fontSize, color: heading.color, display: heading.display };
    });
    assert.ok(parseFloat(size) >= 16, size);
    assert.notEqual(color, 'rgb(255, 0, 0)');
    assert.notEqual(display, 'none');
  });

  for (const rule of ['display: grid; grid-template-columns: 10px 1fr', 'columns: 3']) {
    it(`is as wide as a host of the page's own columns: ${rule}`, async () => {
      const { page } = await site.visit(pageOf(`<style>knee-pain-guide { ${rule} }</style>`, tag(), element));
      await untilDrawn(page);
      const [host, base] = await page.$eval('knee-pain-guide', (guide) =>
        [guide, guide.shadowRoot!.querySelector('.base')!].map((box) => box.getBoundingClientRect().width),
      );
      assert.equal(base, host);
      await page.close();
    });
  }
});

describe('wrong attributes', () => {
  before(open);
  after(() => site.close());

  it('each warn once, right ones never, and a booking address that is a script never becomes a link', async () => {
    const wrong = [
      'region="xx"',
      'theme="pink"',
      'heading-level="9"',
      'view="no-such-page"',
      'remember="forever"',
      'booking-url="javascript:alert(1)"',
      'topics="no-such-page"',
    ];
    const right =
      'region="us" theme="dark" heading-level="3" view="bakers-cyst" remember="session" booking-url="/book" topics="bakers-cyst"';
    const { page, errors, messages } = await site.visit(
      pageOf(
        tag(),
        `<knee-pain-guide ${wrong.join(' ')} booking-label="Book"></knee-pain-guide>`,
        `<knee-pain-guide ${right}></knee-pain-guide>`,
      ),
    );
    await untilDrawn(page);
    const links = await page.$eval('knee-pain-guide', async (found) => {
      const guide = found as HTMLElement & { updateComplete: Promise<boolean> };
      guide.setAttribute('clinic-name', 'Another');
      await guide.updateComplete;
      return [...(guide.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    });
    const named = messages.map((message) => /^<knee-pain-guide> ([\w-]+)=/.exec(message)?.[1]);
    assert.deepEqual(named.sort(), wrong.map((attribute) => attribute.split('=')[0]).sort());
    assert.deepEqual(
      links.filter((href) => href.startsWith('javascript:')),
      [],
    );
    assert.ok(links.length > 0);
    assert.deepEqual(errors, []);
  });
});
