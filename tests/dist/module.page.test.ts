import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp, type App } from '../support/app.ts';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { translator } from '../support/translator.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const bundled = async (app: App, contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app.folder },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

describe('the module in an app', () => {
  let app: App;
  let site: Site;
  before(async () => {
    app = createApp(['lit', '@lit', 'lit-html', 'lit-element']);
    site = await openSite();
    site.add(
      '/app.js',
      await bundled(
        app,
        `import { KneePainGuide } from 'knee-pain-guide'; import { LitElement } from 'lit';
          document.title = [KneePainGuide.prototype instanceof LitElement, KneePainGuide.version].join(' ');`,
      ),
    );
    site.add('/script.js', await bundled(app, `import 'knee-pain-guide/knee-pain-guide.js'`));
  });
  after(async () => {
    app.remove();
    await site.close();
  });

  /** The app on a page that allows one Trusted Types policy. */
  const visit = (policy: string) =>
    site.visit({
      html: `<!doctype html><meta charset="utf-8">${translator}<script type="module" src="/app.js"></script>
        <knee-pain-guide><p id="fallback">Call 999 if you cannot breathe.</p></knee-pain-guide>`,
      headers: { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${policy}` },
    });

  it('defines the element with the lit of the app, under the policy of the script, and survives a translator there', async () => {
    const { page, errors, messages } = await visit('knee-pain-guide');
    await untilDrawn(page);
    assert.equal(await page.title(), `true ${version}`);
    assert.equal(await runChecker(page), 'self-care');
    assert.deepEqual([errors, messages], [[], []]);
  });

  it('runs in an app that has allowed the policy of lit alone', async () => {
    const { page, errors } = await visit('lit-html');
    await untilDrawn(page);
    assert.deepEqual(errors, []);
  });

  it('does not stop an app that allows neither policy, and shows the fallback there', async () => {
    const { page, errors, messages } = await visit('another-one');
    assert.ok(await page.$('knee-pain-guide >>> slot:not([name])'));
    assert.equal(await page.title(), `true ${version}`);
    assert.equal(await page.$eval('#fallback', (text) => text.checkVisibility()), true);
    assert.deepEqual(errors, []);
    assert.equal(messages.filter((text) => text.includes('allow the policy "knee-pain-guide"')).length, 1);
  });

  for (const [name, replaced] of [
    ['adds once to all functions', 'Function.prototype.once = function () { return this; };'],
    [
      'wraps addEventListener for functions only',
      `{ const own = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, listener, options) {
          return own.call(this, type, function (...given) { return listener.apply(this, given); }, options);
        }; }`,
    ],
  ] as const) {
    it(`gives way to the script in an app that ${name}`, async () => {
      const { page, errors, messages } = await site.visit(
        `<!doctype html><meta charset="utf-8"><script>${replaced}</script><script type="module" src="/script.js"></script>
        <knee-pain-guide></knee-pain-guide>`,
      );
      await untilDrawn(page);
      assert.equal(await runChecker(page, { emergency: 'breathless' }), 'emergency');
      assert.deepEqual([errors, messages], [[], []]);
    });
  }
});
