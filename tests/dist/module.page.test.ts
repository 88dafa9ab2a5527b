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

describe('the module in an app', () => {
  let app: App;
  let site: Site;
  before(async () => {
    app = createApp(['lit', '@lit', 'lit-html', 'lit-element']);
    site = await openSite();
  });
  after(async () => {
    app.remove();
    await site.close();
  });

  it('defines the element with the lit of the app, and survives a translator there', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { LitElement } from 'lit'; import { KneePainGuide } from 'knee-pain-guide';
          document.title = [KneePainGuide.prototype instanceof LitElement, KneePainGuide.version].join(' ');`,
        resolveDir: app.folder,
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    site.add('/app.js', outputFiles[0]?.text ?? '');
    const { page, errors } = await site.visit(
      `<!doctype html><meta charset="utf-8">${translator}<script type="module" src="/app.js"></script><knee-pain-guide></knee-pain-guide>`,
    );
    await untilDrawn(page);
    assert.equal(await page.title(), `true ${version}`);
    assert.equal(await runChecker(page), 'self-care');
    assert.deepEqual(errors, []);
  });
});
