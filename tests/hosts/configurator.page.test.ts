import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type View, type Visit } from '../support/chromium.ts';
import { chosen } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { untilDrawn } from '../support/visitor.ts';
import type { ElementHandle, Frame } from 'puppeteer-core';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('the configurator', () => {
  let site: Site;
  let visit: Visit;
  let origin: string;
  before(async () => {
    site = await openSite();
    visit = await site.visit('<!doctype html>', 1280);
    ({ origin } = new URL(visit.page.url()));
  });
  after(() => site.close());

  /** Opens it and waits until the guide of its preview wears what was chosen. */
  async function open(query = '') {
    const { page } = visit;
    await page.goto(`${origin}/demo/${query}`);
    await untilShown();
    return page;
  }

  const untilShown = () =>
    visit.page.waitForFunction(() => document.querySelector('#problems')?.textContent?.includes('Contrast'));
  const textOf = (view: View, selector: string) => view.$eval(selector, (found) => found.textContent ?? '');
  const snippetOf = async (form: string) => {
    await visit.page.select('#form', form);
    return textOf(visit.page, '#snippet');
  };
  const previewAt = async (id: string): Promise<Frame> => {
    const frame = await (await visit.page.$(`#${id}`))?.contentFrame();
    if (!frame) throw new Error('There is no preview');
    return frame;
  };
  async function inPreview<Found>(look: (guide: HTMLElement) => Found, id = 'preview'): Promise<Awaited<Found>> {
    return (await previewAt(id)).$eval('knee-pain-guide', look as (guide: Element) => Found);
  }

  it('has a control for every attribute and every custom property', async () => {
    const page = await open();
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
    const page = await open('?host=clinic&region=nz&clinic-name=Harbour');
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
    await (await previewAt('preview')).waitForSelector('knee-pain-guide[view="programme/calf-strain/early"]');
    assert.equal(await inPreview((guide) => guide.style.getPropertyValue('--kpg-accent')), '#aa3300');
    // What the page of the demo has set for itself is taken back: what is seen is what is pasted.
    assert.equal(await inPreview((guide) => getComputedStyle(guide).getPropertyValue('--kpg-surface')), '');
  });

  it('is as it was left when somebody opens its address', async () => {
    const page = await open('?host=night&width=360&theme=dark&deep-links=on&--kpg-radius=0em&form=wordpress');
    assert.equal(await page.$eval('#host', (field) => (field as HTMLSelectElement).value), 'night');
    assert.equal(await inPreview((guide) => guide.ownerDocument.defaultView?.innerWidth), 358);
    assert.match(await textOf(page, '#snippet'), /^\[knee_pain_guide theme="dark" deep_links="true"\]\n/);
    assert.equal(await inPreview((guide) => guide.getAttribute('theme')), 'dark');
  });

  const levels = ['emergency', 'urgent', 'soon', 'self-care'];
  it('shows every level by the answers of a visitor, and leaves the focus with its own control', async () => {
    const page = await open('?host=minimal&region=us&scene=emergency');
    // White words on the red card are measured on the card.
    assert.deepEqual(await page.$$('.problem'), []);
    for (const [index, level] of levels.entries()) {
      await page.click(`[name="scene"][value="${level}"]`);
      const shown = `knee-pain-guide >>> [data-level="${level}"]`;
      await (await previewAt('preview')).waitForSelector(shown, { visible: true });
      if (index > 0) await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'scene');
    }
    await page.click('[name="scene"][value="question"]');
    await (
      await previewAt('preview')
    ).waitForSelector('knee-pain-guide >>> [part~="question"] [part~="leg-map"]', { visible: true });
    await page.select('[name="languages"]', 'es');
    await page.click('[name="scene"][value="soon"]');
    await (
      await previewAt('preview')
    ).waitForSelector('knee-pain-guide >>> [lang="es"] [data-level="soon"]', { visible: true });
    assert.match(await textOf(page, '#snippet'), /src="knee-pain-guide\.es\.js"/);
    await page.click('[name="checker"][value="off"]');
    assert.equal(
      await page.$eval('[name="scene"][value="soon"]', (radio) => (radio as HTMLInputElement).disabled),
      true,
    );
    assert.match(await textOf(page, '#snippet'), / no-checker>/);
    assert.deepEqual(visit.errors, []);
  });

  it('shows both languages with their switch, and both themes beside each other', async () => {
    const page = await open('?host=minimal&region=us&languages=both&lang=es&sides=on&width=768');
    assert.match(
      await textOf(page, '#snippet'),
      /languages\/es\.js" integrity="sha384-[^]*<knee-pain-guide region="us" lang="es">/,
    );
    const shown = (id: string) =>
      inPreview((guide) => {
        const base = guide.shadowRoot?.querySelector('[part~="base"]');
        return [guide.getAttribute('theme'), base?.getAttribute('lang'), guide.ownerDocument.defaultView?.innerWidth];
      }, id);
    const [light, dark] = [await shown('preview'), await shown('preview-dark')];
    assert.deepEqual(light.slice(0, 2), ['light', 'es']);
    assert.deepEqual(dark.slice(0, 2), ['dark', 'es']);
    for (const width of [light[2], dark[2]]) assert.ok(Math.abs(Number(width) - 768) <= 3, `${width}`);
    assert.equal(await inPreview((guide) => guide.shadowRoot?.textContent?.includes('English')), true);
  });

  it('asks about the checker where it may be a medical device, and shows the pages alone until it is told', async () => {
    const page = await open('?host=minimal&region=us');
    await page.select('[name="region"]', 'gb');
    assert.match(await textOf(page, '#checker-law'), /^United Kingdom: .*Have you had advice on it\?$/);
    assert.match(await textOf(page, '#snippet'), /<knee-pain-guide region="gb" no-checker>/);
    await page.click('[name="checker"][value="on"]');
    assert.match(await textOf(page, '#snippet'), /<knee-pain-guide region="gb" checker>/);
    await page.select('[name="region"]', 'au');
    assert.match(await textOf(page, '#snippet'), /<knee-pain-guide region="au">/);
  });

  it('says in red what cannot be read or is not used, and what to do', async () => {
    const page = await open(
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
    const page = await open('?host=minimal&region=us');
    const asked = visit.requests.length;
    const field = (await page.$('#logo')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(root, 'demo/screenshot.png'));
    await page.waitForSelector('#swatches button');
    assert.match(await textOf(page, '#snippet'), /--kpg-accent: #[0-9a-f]{6}/);
    await field.uploadFile(join(root, 'package.json'));
    await page.waitForFunction(() => !document.querySelector('#swatches button'));
    assert.match(await textOf(page, '#logo-said'), /no picture/);
    assert.deepEqual(
      visit.requests.slice(asked).filter((path) => path.includes('/demo/')),
      [],
    );
  });

  it('makes a link that opens a programme at a stage', async () => {
    const page = await open(
      '?host=minimal&region=us&programme=calf-strain&stage=early&site=https://clinic.example/knee',
    );
    assert.equal(
      await textOf(page, '#link'),
      'https://clinic.example/knee#knee-pain-guide/programme/calf-strain/early',
    );
    await page.click('#set-links');
    assert.equal(await page.$eval('#link-needs', (needs) => (needs as HTMLElement).hidden), true);
    const pasted = `<!doctype html><meta charset="utf-8"><base href="/dist/">${await textOf(page, '#snippet')}`;
    site.add('/linked.html', pasted);
    await page.goto(`${origin}/linked.html${new URL(`${await textOf(page, '#link')}`).hash}`);
    await untilDrawn(page);
    assert.match(await textOf(page, 'knee-pain-guide >>> [part~="main"]'), /After a calf strain[^]*Early/);
  });

  it('makes a snippet that works on an empty page, with its hash', async () => {
    await open('?region=ie&checker=on&clinic-name=%22A%22+%3Cb%3E+%26+Sons');
    const snippet = await snippetOf('html');
    assert.match(snippet, /integrity="sha384-/);
    const pasted = await site.visit(`<!doctype html><meta charset="utf-8"><base href="/dist/">${snippet}`);
    await untilDrawn(pasted.page);
    assert.equal(await textOf(pasted.page, 'knee-pain-guide >>> .clinic'), '"A" <b> & Sons');
    assert.deepEqual(pasted.errors, []);
  });

  it('writes the same choices for WordPress, React, a dialog and a site builder', async () => {
    const page = await open(
      '?region=gb&checker=on&clinic-name=%22A%22+%5Bx%5D&deep-links=on&heading-level=3&remember=session&--kpg-accent=%230b5cab',
    );
    assert.equal(
      await snippetOf('wordpress'),
      '[knee_pain_guide region="gb" heading_level="3" clinic_name="&quot;A&quot; &#91;x&#93;" deep_links="true" checker="true"]\n\n' +
        '/* Additional CSS */\nknee-pain-guide { --kpg-accent: #0b5cab }',
    );
    assert.match(await textOf(page, '#where'), /Set under Settings, Knee Pain Guide: remember\.$/);
    const react = await snippetOf('react');
    assert.match(react, /^import 'knee-pain-guide';\n/);
    assert.match(react, /clinicName=\{"\\"A\\" \[x\]"\}\n +deepLinks\n/);
    assert.match(react, /headingLevel=\{3\}[^]*style=\{\{\s+'--kpg-accent': '#0b5cab',\s+\}\}/);
    assert.match(
      await snippetOf('builder'),
      /<div data-knee-pain-guide data-region="gb" [^>]*data-deep-links><\/div>$/,
    );
    assert.match(await textOf(page, '#where'), /only the element itself may say: checker, remember\.$/);
    const dialog = await snippetOf('dialog');
    site.add('/dialog.html', `<!doctype html><meta charset="utf-8"><base href="/dist/">${dialog}`);
    await page.goto(`${origin}/dialog.html`);
    await page.click('#open-knee-pain-guide');
    await untilDrawn(page);
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('dialog', (found) => found.open), false);
  });

  it('makes a snippet for a strict policy too: its rules in a style sheet, the rest as it is', async () => {
    const page = await open('?host=minimal&region=ie&checker=on&--kpg-accent=%237a2e5d&--kpg-radius=1em');
    const [snippet = '', policy = '', sheet = ''] = await Promise.all(
      ['#snippet', '#policy', '#sheet'].map((part) => textOf(page, part)),
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
    assert.deepEqual(await lookOf(pasted.page), await lookOf(await previewAt('preview')));
    assert.deepEqual([pasted.errors, pasted.messages, await pasted.page.evaluate('refused')], [[], [], []]);
  });

  it('packs the script, the snippet and a whole page into one archive', async () => {
    const page = await open('?host=minimal&region=us&languages=both');
    const archive = await page.evaluate(async () => {
      const made = new Promise<Blob>((done) => {
        const original = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          done(blob);
          return original(blob);
        };
      });
      document.querySelector<HTMLElement>('#download')?.click();
      const text = new FileReader();
      text.readAsDataURL(await made);
      await new Promise((done) => text.addEventListener('load', done));
      return text.result as string;
    });
    const files = unpack(Buffer.from(archive.split(',')[1] ?? '', 'base64'));
    assert.deepEqual(
      [...files.keys()],
      ['knee-pain-guide.js', 'languages/es.js', 'paste-this.txt', 'page.html', 'knee-pain-guide.css'],
    );
    assert.deepEqual(files.get('knee-pain-guide.js'), readFileSync(join(root, 'dist/knee-pain-guide.js')));
    assert.equal(String(files.get('paste-this.txt')), await textOf(page, '#snippet'));
    assert.match(String(files.get('page.html')), /<knee-pain-guide region="us">[^]*<h2>When to get help/);
  });

  it('is worked by keyboard alone, from a theme to what is copied', async () => {
    const page = await open('?host=minimal&region=us&--kpg-surface=%23fff');
    await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    /** Presses Tab until the focus stands on the control with these words. */
    const reach = async (words: string) => {
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press('Tab');
        const [name, ring] = await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement | null;
          const label = focused?.labels?.[0] ?? focused;
          const ringed = focused?.name === 'scene' ? focused.nextElementSibling : focused;
          const { outlineStyle, outlineWidth } = getComputedStyle(ringed ?? document.body);
          return [label?.textContent?.trim() ?? '', outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2];
        });
        if (name !== words) continue;
        assert.ok(ring, `${words} shows no focus`);
        return;
      }
      assert.fail(`Tab does not reach "${words}"`);
    };
    await reach('Knee painWarm');
    await page.keyboard.press('Enter');
    await reach('Country of your visitors');
    await page.keyboard.type('New Z');
    await reach('Show it');
    await page.keyboard.press('ArrowDown');
    await reach('Corners');
    await page.keyboard.press('Home');
    await page.keyboard.type('1.5');
    await reach('First view');
    await reach('Copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#said')?.textContent !== '');
    assert.equal(await textOf(page, '#said'), 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await textOf(page, '#snippet'));
    assert.match(copied, /--kpg-accent: #8c4a2f;[^]*--kpg-radius: 1\.50\.75em;[^]*region="nz" no-checker>/);
  });

  it('has its looks and bridges as style sheets, which give way to a rule of the site', async () => {
    const { page } = visit;
    const links = ['night-gold', 'bootstrap'].map((id) => `<link rel="stylesheet" href="/dist/themes/${id}.css">`);
    const rules =
      ':root { --bs-primary: #6610f2; --bs-body-font-family: serif } knee-pain-guide { --kpg-text: #eeeeee }';
    site.add(
      '/themed.html',
      `<!doctype html><style>${rules}</style>${links.join('')}<knee-pain-guide></knee-pain-guide>`,
    );
    await page.goto(`${origin}/themed.html`);
    const [accent, text, surface, font] = await page.$eval('knee-pain-guide', (guide) =>
      ['accent', 'text', 'surface', 'font'].map((name) => getComputedStyle(guide).getPropertyValue(`--kpg-${name}`)),
    );
    // Where the site has no such name, the guide keeps its own value.
    assert.deepEqual([accent, text, surface, font], ['#6610f2', '#eeeeee', '', 'serif']);
  });

  it('cannot be made to end its style by a value', async () => {
    const page = await open('?--kpg-font=x%7D%3C%2Fstyle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    assert.doesNotMatch(await textOf(page, '#snippet'), /<\/style><script>/);
  });

  it('writes down what the guide tells the page', async () => {
    const page = await open('?share-answers=on');
    await inPreview((guide) => (guide as HTMLElement & { navigate(page: string): void }).navigate('bakers-cyst'));
    assert.equal(await textOf(page, '#events li'), 'kpg-navigate {"page":"bakers-cyst"}');
  });

  it('keeps what to paste in sight on a phone, and nothing runs over the edge', async () => {
    const page = await open('?region=us');
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
    for (const name of ['', 'data.html', 'embed/index.html', 'accessibility.html', 'night.html']) {
      it(`passes axe, ${scheme}${name && `: ${name}, which it links to`}`, async () => {
        const { page } = visit;
        if (name) await page.goto(`${origin}/demo/${name}`);
        else await open('?host=minimal&region=gb&--kpg-surface=%23888&--kpg-text=%23999&phone=abc');
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

/** The files of an archive that are stored as they are, as its directory at the end lists them. */
function unpack(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const [size, length, start] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ];
    const data = start + 30 + archive.readUInt16LE(start + 26);
    files.set(archive.toString('utf8', at + 46, at + 46 + length), archive.subarray(data, data + size));
    at += 46 + length;
  }
  return files;
}
