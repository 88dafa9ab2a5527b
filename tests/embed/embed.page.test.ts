import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import { lookAtAll } from '../support/look-at-all.ts';

let site: Site;

/** A page of `demo/embed`, at its own address so that its relative links hold. */
const open = (name: string): Promise<Visit> =>
  site.visit(
    readFileSync(join(root, `demo/embed/${name}.html`), 'utf8').replace('<head>', '<head><base href="/demo/embed/">'),
  );

describe('the ways to embed', () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const name of chosen(['plain', 'module', 'policy', 'placeholder'], ['module', 'policy', 'placeholder'])) {
    it(`lead to a result: ${name}`, async () => {
      const { page, errors, messages } = await open(name);
      await untilDrawn(page);
      assert.equal(await runChecker(page), 'self-care');
      assert.deepEqual([errors, messages], [[], []]);
    });
  }

  it('give each of two guides its own theme', async () => {
    const { page, errors } = await open('two-themes');
    await untilDrawn(page, '#night');
    const [day, night] = await lookAtAll(page, 'knee-pain-guide >>> .base', (bases) =>
      bases.map((base) => [getComputedStyle(base).backgroundColor, (base as HTMLElement).innerText]),
    );
    assert.notEqual(day?.[0], night?.[0]);
    assert.match(night?.[1] ?? '', /Baker/);
    assert.deepEqual(errors, []);
  });

  it('reach into the shadow root of another element', async () => {
    const { page, errors } = await open('shadow-root');
    await untilShown(page, '[part~="base"]', 'clinic-advice >>> knee-pain-guide');
    assert.deepEqual(errors, []);
  });

  it('let a frame follow the height of the guide', async () => {
    const { page, errors } = await open('frame');
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 600);
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    // The guide grows while its parts are drawn, so that both heights are read at the same time.
    await page.waitForFunction(() => {
      const place = document.querySelector('iframe');
      const guide = place?.contentDocument?.querySelector('knee-pain-guide');
      const isWhole = guide?.shadowRoot?.querySelector('[part~="footer"]');
      return isWhole && place?.clientHeight === Math.ceil(guide?.getBoundingClientRect().height ?? NaN);
    });
    // The frame does not scroll, so that a step comes into sight only where the page around it does.
    // It does so a frame later, when an observer has told where the frame itself stands.
    const level = await runChecker(frame, {}, async () => {
      await frame.waitForFunction(() => {
        const title = document.querySelector('knee-pain-guide')?.shadowRoot?.querySelector('[data-view-heading]');
        const top = (title?.getBoundingClientRect().top ?? NaN) + frameElement!.getBoundingClientRect().top;
        return top >= 0 && top <= 900;
      });
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return false;
    });
    assert.equal(level, 'self-care');
    assert.deepEqual(errors, []);
  });

  it('load nothing before the place comes into view', async () => {
    const { page, requests, errors } = await open('lazy');
    assert.ok(!requests.includes('/dist/knee-pain-guide.js'));
    await page.$eval('knee-pain-guide', (guide) => guide.scrollIntoView());
    await untilDrawn(page);
    assert.ok(requests.includes('/dist/knee-pain-guide.js'));
    assert.deepEqual(errors, []);
  });

  it('open in a dialog, keep the keys in it, close by Escape and keep what was answered', async () => {
    const { page, errors, messages } = await open('dialog');
    const asked = () =>
      page.$eval('knee-pain-guide >>> kpg-question', (question) => question.querySelector('legend')?.innerText);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await page.focus('#open');
    await page.keyboard.press('Enter');
    await untilDrawn(page);
    const first = await asked();
    await page.type('knee-pain-guide >>> input', '40');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => document.querySelector('knee-pain-guide')?.shadowRoot?.querySelector('legend')?.innerText !== before,
      {},
      first,
    );
    const second = await asked();
    assert.equal(await focused(), 'knee-pain-guide');
    // The next step is at the top of the dialog, and the way on is in sight.
    const { top, foot } = await page.$eval('knee-pain-guide >>> kpg-question', (question) => ({
      top: question.querySelector('legend')!.getBoundingClientRect().top,
      foot: question.querySelector('[part~="none"], [part~="next"]')!.getBoundingClientRect().bottom,
    }));
    const { height } = page.viewport()!;
    assert.ok(top >= 0 && top < height && foot > 0 && foot <= height, `${top} to ${foot} of ${height}`);

    await page.keyboard.press('Escape');
    assert.deepEqual([await page.$eval('dialog', ({ open }) => open), await focused()], [false, 'button']);
    await page.keyboard.press('Enter');
    await untilDrawn(page);
    assert.equal(await asked(), second);
    assert.deepEqual([errors, messages], [[], []]);
  });

  it('include a server: Node imports the package without an error', () => {
    execFileSync(process.execPath, ['--input-type=module', '--eval', `await import('knee-pain-guide')`], { cwd: root });
  });

  it('pass the filter of WordPress: the placeholder has only what authors may write', () => {
    const text = readFileSync(join(root, 'demo/embed/placeholder.html'), 'utf8');
    const [placeholder = ''] = /<div data-knee-pain-guide[^]*?<\/div>/.exec(text) ?? [];
    // Allowed by wp_kses_post: div and p, and data- attributes of lower-case words joined by hyphens.
    const tags = [...placeholder.matchAll(/<\/?([\w-]+)/g)].map(([, tag]) => tag);
    assert.deepEqual([...new Set(tags)].sort(), ['div', 'p']);
    const names = [...placeholder.matchAll(/\s([\w-]+)(?==|[\s>])(?=[^<]*>)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(names, ['data-knee-pain-guide', 'data-region']);
    for (const name of names) assert.match(name, /^data(-[a-z0-9_]+)+$/);
  });
});
