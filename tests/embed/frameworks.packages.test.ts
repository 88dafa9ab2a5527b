import assert from 'node:assert/strict';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compile } from 'svelte/compiler';
import { createApp } from '../support/app.ts';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';

const packages = join(import.meta.dirname, 'node_modules');

let site: Site;

/** What Svelte's own plugins for bundlers do. */
const svelte: Plugin = {
  name: 'svelte',
  setup(bundle) {
    bundle.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path }).js.code,
    }));
  },
};

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    target: 'es2022',
    jsx: 'automatic',
    // The apps stand in `demo/embed`, and their frameworks here.
    nodePaths: [packages],
    alias: { 'knee-pain-guide': join(root, 'dist/index.js') },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** An app that shows the guide with the clinic's name, and counts results in an `<output>`. */
async function expectApp(drawn: string, script: string): Promise<void> {
  site.add('/app.js', script);
  const { page, errors } = await site.visit(
    `<!doctype html><meta charset="utf-8"><div id="app">${drawn}</div><script src="/app.js"></script>`,
  );
  await untilDrawn(page);
  assert.match(
    await page.$eval('knee-pain-guide >>> .base', (base) => (base as HTMLElement).innerText),
    /Harbour Physiotherapy/,
  );
  assert.equal(await runChecker(page), 'self-care');
  await page.waitForFunction(() => document.querySelector('output')?.textContent === '1');
  assert.deepEqual(errors, []);
}

describe('an app of a framework', () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const entry of ['react.jsx', 'vue.js', 'svelte.js', 'angular.js']) {
    it(`work in a framework: ${entry}`, async () => {
      await expectApp('', await bundle({ entryPoints: [join(root, 'demo/embed', entry)], plugins: [svelte] }));
    });
  }

  it('work where React has rendered the page on a server: next.jsx', async () => {
    const app = (rest: string): BuildOptions => ({
      stdin: {
        contents: `import { KneePain } from './next.jsx'; ${rest}`,
        resolveDir: join(root, 'demo/embed'),
        loader: 'jsx',
      },
    });
    const server = await bundle({
      ...app(`import { renderToString } from 'react-dom/server'; process.stdout.write(renderToString(<KneePain />));`),
      external: ['knee-pain-guide', 'react', 'react-dom'],
      alias: {},
      format: 'esm',
    });
    const installed = createApp(['lit', '@lit', 'lit-html', 'lit-element', 'react', 'react-dom']);
    const drawn = execFileSync(process.execPath, ['--input-type=module'], {
      cwd: installed.folder,
      input: server,
      encoding: 'utf8',
    });
    installed.remove();
    assert.match(drawn, /clinic-name="Harbour Physiotherapy"><p>Call 911/);
    const client = `import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.getElementById('app'), <KneePain />);`;
    await expectApp(drawn, await bundle(app(client)));
  });
});
