import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/root.ts';
import { untilDrawn } from '../support/visitor.ts';
import { openConfigurator, textOf, type Configurator } from './configurator.ts';
import type { View } from '../support/chromium.ts';

describe('what the configurator gives to paste', () => {
  let tool: Configurator;
  before(async () => {
    tool = await openConfigurator();
  });
  after(() => tool.site.close());

  it('makes a link that opens a programme at a stage', async () => {
    const page = await tool.open(
      '?host=minimal&region=us&programme=calf-strain&stage=early&site=https://clinic.example/knee',
    );
    assert.equal(
      await textOf(page, '#link'),
      'https://clinic.example/knee#knee-pain-guide/programme/calf-strain/early',
    );
    await page.click('#set-links');
    assert.equal(await page.$eval('#link-needs', (needs) => (needs as HTMLElement).hidden), true);
    const pasted = `<!doctype html><meta charset="utf-8"><base href="/dist/">${await textOf(page, '#snippet')}`;
    tool.site.add('/linked.html', pasted);
    await page.goto(`${tool.origin}/linked.html${new URL(`${await textOf(page, '#link')}`).hash}`);
    await untilDrawn(page);
    assert.match(await textOf(page, 'knee-pain-guide >>> [part~="main"]'), /After a calf strain[^]*Early/);
  });

  it('makes a snippet that works on an empty page, with its hash', async () => {
    await tool.open('?region=ie&checker=on&clinic-name=%22A%22+%3Cb%3E+%26+Sons');
    const snippet = await tool.snippetOf('html');
    assert.match(snippet, /integrity="sha384-/);
    const pasted = await tool.site.visit(`<!doctype html><meta charset="utf-8"><base href="/dist/">${snippet}`);
    await untilDrawn(pasted.page);
    assert.equal(await textOf(pasted.page, 'knee-pain-guide >>> .clinic'), '"A" <b> & Sons');
    assert.deepEqual(pasted.errors, []);
  });

  it('writes the same choices for WordPress, React, a dialog and a site builder', async () => {
    const page = await tool.open(
      '?region=gb&checker=on&clinic-name=%22A%22+%5Bx%5D&deep-links=on&heading-level=3&remember=session&--kpg-accent=%230b5cab',
    );
    assert.equal(
      await tool.snippetOf('wordpress'),
      '[knee_pain_guide region="gb" heading_level="3" clinic_name="&quot;A&quot; &#91;x&#93;" deep_links="true" checker="true"]\n\n' +
        '/* Additional CSS */\nknee-pain-guide { --kpg-accent: #0b5cab }',
    );
    assert.match(await textOf(page, '#where'), /Set under Settings, Knee Pain Guide: remember\.$/);
    const react = await tool.snippetOf('react');
    assert.match(react, /^import 'knee-pain-guide';\n/);
    assert.match(react, /clinicName=\{"\\"A\\" \[x\]"\}\n +deepLinks\n/);
    assert.match(react, /headingLevel=\{3\}[^]*style=\{\{\s+'--kpg-accent': '#0b5cab',\s+\}\}/);
    assert.match(
      await tool.snippetOf('builder'),
      /<div data-knee-pain-guide data-region="gb" [^>]*data-deep-links><\/div>$/,
    );
    assert.match(await textOf(page, '#where'), /only the element itself may say: checker, remember\.$/);
    const dialog = await tool.snippetOf('dialog');
    tool.site.add('/dialog.html', `<!doctype html><meta charset="utf-8"><base href="/dist/">${dialog}`);
    await page.goto(`${tool.origin}/dialog.html`);
    await page.click('#open-knee-pain-guide');
    await untilDrawn(page);
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('dialog', (found) => found.open), false);
  });

  it('makes a snippet for a strict policy too: its rules in a style sheet, the rest as it is', async () => {
    const page = await tool.open('?host=minimal&region=ie&checker=on&--kpg-accent=%237a2e5d&--kpg-radius=1em');
    const [snippet = '', policy = '', sheet = ''] = await Promise.all(
      ['#snippet', '#policy', '#sheet'].map((part) => textOf(page, part)),
    );
    assert.match(snippet, /^<!-- Knee pain guide \d+\.\d+\.\d+ -->$/m);
    const [style = ''] = /<style>[^]*?<\/style>\n/.exec(snippet) ?? [];
    assert.equal(style.replace(/^ {2}|<\/?style>\n/gm, '').trimEnd(), sheet);
    tool.site.add('/site.css', sheet);
    tool.site.add(
      '/refused.js',
      "window.refused = []; addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective));",
    );
    const head = '<meta charset="utf-8"><base href="/dist/"><script src="/refused.js"></script>';
    const pasted = await tool.site.visit({
      html: `<!doctype html>${head}<link rel="stylesheet" href="/site.css">${snippet.replace(style, '')}`,
      headers: { 'content-security-policy': policy },
    });
    await untilDrawn(pasted.page);
    const lookOf = (view: View) =>
      view.$eval('knee-pain-guide >>> [part~="button-primary"]', (found) => {
        const { backgroundColor, borderRadius } = getComputedStyle(found);
        return [backgroundColor, borderRadius];
      });
    assert.deepEqual(await lookOf(pasted.page), await lookOf(await tool.previewAt('preview')));
    assert.deepEqual([pasted.errors, pasted.messages, await pasted.page.evaluate('refused')], [[], [], []]);
  });

  it('packs the script, the snippet and a whole page into one archive', async () => {
    const page = await tool.open('?host=minimal&region=us&languages=both');
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

  it('can be used by keyboard alone, from the theme to the copied snippet', async () => {
    const page = await tool.open('?host=minimal&region=us&--kpg-surface=%23fff');
    await page.browserContext().overridePermissions(tool.origin, ['clipboard-read', 'clipboard-sanitized-write']);
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

  it('offers presets and bridges as style sheets that a rule of the site overrides', async () => {
    const { page } = tool.visit;
    const links = ['night-gold', 'bootstrap'].map((id) => `<link rel="stylesheet" href="/dist/themes/${id}.css">`);
    const rules =
      ':root { --bs-primary: #6610f2; --bs-body-font-family: serif } knee-pain-guide { --kpg-text: #eeeeee }';
    tool.site.add(
      '/themed.html',
      `<!doctype html><style>${rules}</style>${links.join('')}<knee-pain-guide></knee-pain-guide>`,
    );
    await page.goto(`${tool.origin}/themed.html`);
    const [accent, text, surface, font] = await page.$eval('knee-pain-guide', (guide) =>
      ['accent', 'text', 'surface', 'font'].map((name) => getComputedStyle(guide).getPropertyValue(`--kpg-${name}`)),
    );
    // Where the site has no such name, the guide keeps its own value.
    assert.deepEqual([accent, text, surface, font], ['#6610f2', '#eeeeee', '', 'serif']);
  });

  it('escapes a value that would close its style sheet', async () => {
    const page = await tool.open('?--kpg-font=x%7D%3C%2Fstyle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    assert.doesNotMatch(await textOf(page, '#snippet'), /<\/style><script>/);
  });
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
