import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, root, type Site } from '../support/chromium.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

function inPreview<Found>(page: Page, look: (guide: HTMLElement) => Found): Promise<Awaited<Found>> {
  const preview = page.frames().find((frame) => frame !== page.mainFrame());
  if (!preview) throw new Error('There is no preview');
  return preview.$eval('knee-pain-guide', look as (guide: Element) => Found);
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
    assert.match(snippet, /<knee-pain-guide region="us" clinic-name="Saltmere Physiotherapy" no-checker>/);
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

  it('makes a snippet that works on an empty page, with its hash', async () => {
    const { page } = await open('?region=ie&clinic-name=%22A%22+%3Cb%3E+%26+Sons');
    const snippet = (await textOf(page, '#snippet')) ?? '';
    assert.match(snippet, /integrity="sha384-/);
    const pasted = await site.visit(`<!doctype html><meta charset="utf-8"><base href="/dist/">${snippet}`);
    await untilDrawn(pasted.page);
    assert.equal(await textOf(pasted.page, 'knee-pain-guide >>> .clinic'), '"A" <b> & Sons');
    assert.equal(await runChecker(pasted.page), 'self-care');
    assert.deepEqual(pasted.errors, []);
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

  for (const scheme of ['light', 'dark']) {
    it(`passes axe, ${scheme}`, async () => {
      const { page } = await open();
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
});
