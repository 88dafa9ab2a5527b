import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type View } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import type { Frame, Page } from 'puppeteer-core';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

function previewOf(page: Page): Frame {
  const preview = page.frames().find((frame) => frame !== page.mainFrame());
  if (!preview) throw new Error('There is no preview');
  return preview;
}

function inPreview<Found>(page: Page, look: (guide: HTMLElement) => Found): Promise<Awaited<Found>> {
  return previewOf(page).$eval('knee-pain-guide', look as (guide: Element) => Found);
}

describe('the configurator', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Opens it and waits until the guide of its preview wears what was chosen. */
  async function open(query = '') {
    const visit = await site.visit('<!doctype html>');
    await visit.page.goto(`${new URL(visit.page.url()).origin}/demo/${query}`);
    await visit.page.waitForFunction(() => document.querySelector('#contrast')?.textContent !== '');
    return visit;
  }

  const textOf = (page: Page, selector: string) => page.$eval(selector, (found) => found.textContent);

  it('has a control for every attribute and every custom property', async () => {
    const { page, errors } = await open();
    const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
      modules: {
        declarations?: { tagName?: string; attributes?: { name: string }[]; cssProperties?: { name: string }[] }[];
      }[];
    };
    const element = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'knee-pain-guide');
    const names = [...(element?.attributes ?? []), ...(element?.cssProperties ?? [])].map(({ name }) => name);
    assert.ok(names.length > 25);
    const controls = await page.$$eval('#choices [name]', (fields) =>
      fields.map((field) => field.getAttribute('name')),
    );
    assert.deepEqual([...controls].sort(), [...names].sort());
    assert.deepEqual(errors, []);
  });

  it('shows a choice in the preview, in the snippet and in its own address', async () => {
    const { page } = await open();
    await page.select('[name="region"]', 'us');
    await page.type('[name="--kpg-accent"]', '#aa3300');
    await page.click('[name="no-checker"]');
    assert.equal(await inPreview(page, (guide) => guide.outerHTML.split('>')[0]?.includes('region="us"')), true);
    assert.equal(await inPreview(page, (guide) => guide.style.getPropertyValue('--kpg-accent')), '#aa3300');
    const snippet = (await textOf(page, '#snippet')) ?? '';
    assert.match(snippet, /knee-pain-guide \{ --kpg-accent: #aa3300 \}/);
    assert.match(snippet, /<knee-pain-guide region="us" clinic-name="Saltmere Physiotherapy" checker no-checker>/);
    const address = new URL(page.url()).searchParams;
    assert.deepEqual(
      [address.get('region'), address.get('--kpg-accent'), address.get('no-checker')],
      ['us', '#aa3300', 'on'],
    );
  });

  it('is as it was left when somebody opens its address', async () => {
    const { page } = await open('?host=night&width=360&theme=dark&share-answers=on&--kpg-radius=0em');
    assert.equal(await page.$eval('#host', (field) => (field as HTMLSelectElement).value), 'night');
    assert.equal(await page.$eval('#preview', (frame) => frame.getBoundingClientRect().width), 360);
    assert.match((await textOf(page, '#snippet')) ?? '', /<knee-pain-guide theme="dark" share-answers>/);
    assert.equal(await inPreview(page, (guide) => guide.getAttribute('theme')), 'dark');
  });

  it('makes the end of a link to a stage of a programme, and offers the ids on the way there', async () => {
    const { page } = await open('?host=minimal&region=gb&deep-links=on&view=programme/calf-strain');
    assert.equal(await textOf(page, '#link'), '#knee-pain-guide/programme/calf-strain');
    const offered = await page.$$eval('#pages option', (options) => options.map(({ value }) => value));
    assert.ok(offered.includes('plan') && offered.includes('programme/calf-strain/early'));
  });

  it('makes a snippet that works on an empty page, with its hash', async () => {
    const { page } = await open('?region=ie&checker=on&clinic-name=%22A%22+%3Cb%3E+%26+Sons');
    const snippet = (await textOf(page, '#snippet')) ?? '';
    assert.match(snippet, /integrity="sha384-/);
    const pasted = await site.visit(`<!doctype html><meta charset="utf-8"><base href="/dist/">${snippet}`);
    await untilDrawn(pasted.page);
    assert.equal(await textOf(pasted.page, 'knee-pain-guide >>> .clinic'), '"A" <b> & Sons');
    assert.equal(await runChecker(pasted.page), 'self-care');
    assert.deepEqual(pasted.errors, []);
  });

  it('makes a snippet for a strict policy too: its rules in a style sheet, the rest as it is', async () => {
    const { page } = await open('?host=minimal&region=ie&checker=on&--kpg-accent=%237a2e5d&--kpg-radius=1em');
    const [snippet = '', policy = '', sheet = ''] = await Promise.all(
      ['#snippet', '#policy', '#sheet'].map(async (part) => (await textOf(page, part)) ?? ''),
    );
    assert.match(snippet, /^<!-- Knee pain guide \d+\.\d+\.\d+ -->$/m);
    const [style = ''] = /<style>[^]*?<\/style>\n/.exec(snippet) ?? [];
    assert.equal(style.replace(/^ {2}|<\/?style>\n/gm, '').trimEnd(), sheet);
    site.add('/site.css', sheet);
    site.add(
      '/refused.js',
      "window.refused = []; addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective));",
    );
    const head = '<meta charset="utf-8"><base href="/dist/"><script src="/refused.js"></script>';
    const pasted = await site.visit({
      html: `<!doctype html>${head}<link rel="stylesheet" href="/site.css">${snippet.replace(style, '')}`,
      headers: { 'content-security-policy': policy },
    });
    await untilDrawn(pasted.page);
    const lookOf = (view: View) =>
      view.$eval('knee-pain-guide >>> [part~="button-primary"]', (found) => {
        const { backgroundColor, borderRadius } = getComputedStyle(found);
        return [backgroundColor, borderRadius];
      });
    assert.deepEqual(await lookOf(pasted.page), await lookOf(previewOf(page)));
    assert.equal(await runChecker(pasted.page), 'self-care');
    assert.deepEqual([pasted.errors, pasted.messages, await pasted.page.evaluate('refused')], [[], [], []]);
  });

  it('is worked by keyboard alone, from a theme to what is copied', async () => {
    const { page } = await open('?host=minimal');
    const { origin } = new URL(page.url());
    await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    /** Presses Tab until the focus stands on the control with these words. */
    const reach = async (words: string) => {
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press('Tab');
        const [name, ring] = await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement | null;
          const label = focused?.labels?.[0] ?? focused;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused ?? document.body);
          return [label?.textContent?.trim() ?? '', outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2];
        });
        if (name !== words) continue;
        assert.ok(ring, `${words} shows no focus`);
        return;
      }
      assert.fail(`Tab does not reach "${words}"`);
    };
    await reach('Warm');
    await page.keyboard.press('Enter');
    await reach('--kpg-radius');
    await page.keyboard.press('Home');
    await page.keyboard.type('1.5');
    await reach('region');
    await page.keyboard.type('nz');
    await reach('no-checker');
    await page.keyboard.press('Space');
    await reach('Copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent !== '');
    assert.equal(await textOf(page, '#copied'), 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await textOf(page, '#snippet'));
    assert.match(copied, /--kpg-accent: #8c4a2f;[^]*--kpg-radius: 1\.50\.75em;[^]*region="nz"[^]* no-checker>/);
  });

  it('tells the contrast of links by the colour that links have', async () => {
    const { page } = await open('?host=minimal&--kpg-accent=%23d9480f');
    const told = /links ([\d.]+) to 1/.exec((await textOf(page, '#contrast')) ?? '')?.[1];
    const [link = '', text = ''] = await inPreview(page, (guide) =>
      ['.emergency-line a[data-page]', '[part~="text"]'].map(
        (selector) => getComputedStyle(guide.shadowRoot!.querySelector(selector)!).color,
      ),
    );
    assert.notEqual(link, text);
    assert.doesNotMatch((await textOf(page, '#contrast')) ?? '', new RegExp(`, text ${told} to`));
  });

  it('cannot be made to end its style by a value', async () => {
    const { page } = await open('?--kpg-font=x%7D%3C%2Fstyle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    assert.doesNotMatch((await textOf(page, '#snippet')) ?? '', /<\/style><script>/);
  });

  it('writes down what the guide tells the page', async () => {
    const { page } = await open('?share-answers=on');
    await inPreview(page, (guide) => (guide as HTMLElement & { navigate(page: string): void }).navigate('bakers-cyst'));
    assert.equal(await textOf(page, '#events li'), 'kpg-navigate {"page":"bakers-cyst"}');
  });

  for (const scheme of chosen(['light', 'dark'], ['light'])) {
    for (const name of ['', 'data.html', 'embed/index.html']) {
      it(`passes axe, ${scheme}${name && `: ${name}, which it links to`}`, async () => {
        const { page } = await open();
        if (name) await page.goto(new URL(`/demo/${name}`, page.url()).href);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
            { exclude: ['#preview'] },
            { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
          );
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, []);
      });
    }
  }
});
