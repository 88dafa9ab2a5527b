import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chosen } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { openConfigurator, textOf, type Configurator } from './configurator.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import type { ElementHandle } from 'puppeteer-core';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('the configurator', () => {
  let tool: Configurator;
  before(async () => {
    tool = await openConfigurator();
  });
  after(() => tool.site.close());

  it('has a control for every attribute and every custom property', async () => {
    const page = await tool.open();
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
    const controls = await lookAtAll(page, '#choices [name]', (fields) =>
      fields.map((field) => (field as HTMLInputElement).name),
    );
    // One question stands for both attributes of the checker, and the languages are a choice of scripts.
    const expected = [...names.filter((name) => name !== 'no-checker'), 'languages'].sort();
    assert.deepEqual([...new Set(controls)].sort(), expected);
    assert.equal(
      await page.$('[aria-pressed="true"]').then((theme) => theme?.evaluate((one) => one.textContent)),
      'Knee painHarbour',
    );
  });

  it('shows a choice in the preview, in the snippet and in its own address', async () => {
    const page = await tool.open('?host=clinic&region=nz&clinic-name=Harbour');
    await page.select('[name="region"]', 'us');
    await page.type('[name="--kpg-accent"]', '#aa3300');
    await page.select('[name="view"]', 'programme/calf-strain/early');
    await page.waitForFunction(() => document.querySelector('#snippet')?.textContent?.includes('calf-strain'));
    await page.$eval('#preview', (frame) => (frame as HTMLIFrameElement).contentWindow?.scrollTo(0, 0));
    assert.match(
      await textOf(page, '#snippet'),
      /knee-pain-guide \{ --kpg-accent: #aa3300 \}[^]*<knee-pain-guide region="us" view="programme\/calf-strain\/early" clinic-name="Harbour">/,
    );
    const address = new URL(page.url()).searchParams;
    assert.deepEqual([address.get('region'), address.get('--kpg-accent')], ['us', '#aa3300']);
    await (await tool.previewAt('preview')).waitForSelector('knee-pain-guide[view="programme/calf-strain/early"]');
    assert.equal(await tool.inPreview((guide) => guide.style.getPropertyValue('--kpg-accent')), '#aa3300');
    // What the page of the demo has set for itself is taken back: what is seen is what is pasted.
    assert.equal(await tool.inPreview((guide) => getComputedStyle(guide).getPropertyValue('--kpg-surface')), '');
  });

  it('restores every choice from its address', async () => {
    const page = await tool.open('?host=night&width=360&theme=dark&deep-links=on&--kpg-radius=0em&form=wordpress');
    assert.equal(await page.$eval('#host', (field) => (field as HTMLSelectElement).value), 'night');
    assert.equal(await tool.inPreview((guide) => guide.ownerDocument.defaultView?.innerWidth), 358);
    assert.match(await textOf(page, '#snippet'), /^\[knee_pain_guide theme="dark" deep_links="true"\]\n/);
    assert.equal(await tool.inPreview((guide) => guide.getAttribute('theme')), 'dark');
  });

  const levels = ['emergency', 'urgent', 'soon', 'self-care'];
  it('shows every level by the answers of a visitor, and leaves the focus with its own control', async () => {
    const page = await tool.open('?host=minimal&region=us&scene=emergency');
    // White words on the red card are measured on the card.
    assert.deepEqual(await page.$$('.problem'), []);
    for (const [index, level] of levels.entries()) {
      await page.click(`[name="scene"][value="${level}"]`);
      const shown = `knee-pain-guide >>> [data-level="${level}"]`;
      await (await tool.previewAt('preview')).waitForSelector(shown, { visible: true });
      if (index > 0) await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'scene');
    }
    await page.click('[name="scene"][value="question"]');
    await (
      await tool.previewAt('preview')
    ).waitForSelector('knee-pain-guide >>> [part~="question"] [part~="leg-map"]', { visible: true });
    await page.select('[name="languages"]', 'es');
    await page.click('[name="scene"][value="soon"]');
    await (
      await tool.previewAt('preview')
    ).waitForSelector('knee-pain-guide >>> [lang="es"] [data-level="soon"]', { visible: true });
    assert.match(await textOf(page, '#snippet'), /src="knee-pain-guide\.es\.js"/);
    await page.click('[name="checker"][value="off"]');
    assert.equal(
      await page.$eval('[name="scene"][value="soon"]', (radio) => (radio as HTMLInputElement).disabled),
      true,
    );
    assert.match(await textOf(page, '#snippet'), / no-checker>/);
    assert.deepEqual(tool.visit.errors, []);
  });

  it('shows both languages with their switch, and both themes beside each other', async () => {
    const page = await tool.open('?host=minimal&region=us&languages=both&lang=es&sides=on&width=768');
    assert.match(
      await textOf(page, '#snippet'),
      /languages\/es\.js" integrity="sha384-[^]*<knee-pain-guide region="us" lang="es">/,
    );
    const shown = (id: string) =>
      tool.inPreview((guide) => {
        const base = guide.shadowRoot?.querySelector('[part~="base"]');
        return [guide.getAttribute('theme'), base?.getAttribute('lang'), guide.ownerDocument.defaultView?.innerWidth];
      }, id);
    const [light, dark] = [await shown('preview'), await shown('preview-dark')];
    assert.deepEqual(light.slice(0, 2), ['light', 'es']);
    assert.deepEqual(dark.slice(0, 2), ['dark', 'es']);
    for (const width of [light[2], dark[2]]) assert.ok(Math.abs(Number(width) - 768) <= 3, `${width}`);
    assert.equal(await tool.inPreview((guide) => guide.shadowRoot?.textContent?.includes('English')), true);
  });

  it('asks about the checker where it may be a medical device, and shows the pages alone until it is told', async () => {
    const page = await tool.open('?host=minimal&region=us');
    await page.select('[name="region"]', 'gb');
    assert.match(await textOf(page, '#checker-law'), /^United Kingdom: .*Have you had advice on it\?$/);
    assert.match(await textOf(page, '#snippet'), /<knee-pain-guide region="gb" no-checker>/);
    await page.click('[name="checker"][value="on"]');
    assert.match(await textOf(page, '#snippet'), /<knee-pain-guide region="gb" checker>/);
    await page.select('[name="region"]', 'au');
    assert.match(await textOf(page, '#snippet'), /<knee-pain-guide region="au">/);
  });

  it('names unreadable colours and unused choices in red, with what to do', async () => {
    const page = await tool.open(
      '?host=minimal&--kpg-surface=%23888&--kpg-text=%23999&phone=abc&region=us&--kpg-accent=%23ffe600',
    );
    assert.match(await textOf(page, '#problems .problem'), /contrast of 1\.2 .* words need 4\.5/);
    assert.match(await textOf(page, '#problems'), /Words cannot be written in #ffe600 here/);
    assert.equal(await textOf(page, '#wrong-phone'), 'Not used. The guide expects a telephone number.');
    await page.click('#problems button');
    await page.waitForFunction(() => !document.querySelector('.problem'));
    assert.match(await textOf(page, '#snippet'), /--kpg-text: #[01]/);
    const told = /links ([\d.]+)/.exec(await textOf(page, '#problems'))?.[1];
    assert.ok(Number(told) >= 4.5, told);
  });

  it('takes the colours of a logo, which stays in the browser', async () => {
    const page = await tool.open('?host=minimal&region=us');
    const asked = tool.visit.requests.length;
    const field = (await page.$('#logo')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(root, 'demo/screenshot.png'));
    await page.waitForSelector('#swatches button');
    assert.match(await textOf(page, '#snippet'), /--kpg-accent: #[0-9a-f]{6}/);
    await field.uploadFile(join(root, 'package.json'));
    await page.waitForFunction(() => !document.querySelector('#swatches button'));
    assert.match(await textOf(page, '#logo-said'), /no picture/);
    assert.deepEqual(
      tool.visit.requests.slice(asked).filter((path) => path.includes('/demo/')),
      [],
    );
  });

  it('logs the events of the guide', async () => {
    const page = await tool.open('?share-answers=on');
    await tool.inPreview((guide) => (guide as HTMLElement & { navigate(page: string): void }).navigate('bakers-cyst'));
    assert.equal(await textOf(page, '#events li'), 'kpg-navigate {"page":"bakers-cyst"}');
  });

  it('keeps the snippet in sight on a phone and does not scroll sideways', async () => {
    const page = await tool.open('?region=us');
    for (const width of [360, 320]) {
      await page.setViewport({ width, height: 700 });
      const [wide, bottom] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector('#copy')?.getBoundingClientRect().bottom ?? NaN,
      ]);
      assert.ok(Number(wide) <= width, `${wide} px wide at ${width}`);
      assert.ok(Number(bottom) > 0 && Number(bottom) <= 700, `the button to copy ends at ${bottom} px`);
    }
    await page.click('#unfold');
    assert.ok(await page.$eval('#snippet', (snippet) => snippet.getBoundingClientRect().height > 40));
    await page.setViewport({ width: 1280, height: 900 });
  });

  for (const scheme of chosen(['light', 'dark'], ['light'])) {
    const linked = ['data.html', 'embed/index.html', 'accessibility.html', 'night.html'];
    for (const name of ['', ...chosen(linked, ['night.html'])]) {
      it(`passes axe, ${scheme}${name && `: ${name}, which it links to`}`, async () => {
        const { page } = tool.visit;
        if (name) await page.goto(`${tool.origin}/demo/${name}`);
        else await tool.open('?host=minimal&region=gb&--kpg-surface=%23888&--kpg-text=%23999&phone=abc');
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
            { exclude: ['iframe'] },
            { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
          );
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, []);
      });
    }
  }
});
