import assert from 'node:assert/strict';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compile } from 'svelte/compiler';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** A page of `demo/embed`, at its own address so that its relative links hold. */
const open = (name: string): Promise<Visit> =>
  site.visit(
    readFileSync(join(root, `demo/embed/${name}.html`), 'utf8').replace('<head>', '<head><base href="/demo/embed/">'),
  );

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

describe('the ways to embed', () => {
  for (const name of ['plain', 'module', 'policy', 'placeholder']) {
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
    const [day, night] = await page.$$eval('knee-pain-guide >>> .base', (bases) =>
      bases.map((base) => [getComputedStyle(base).backgroundColor, (base as HTMLElement).innerText]),
    );
    assert.notEqual(day?.[0], night?.[0]);
    assert.match(night?.[1] ?? '', /Baker/);
    assert.deepEqual(errors, []);
  });

  it('reach into the shadow root of another element', async () => {
    const { page, errors } = await open('shadow-root');
    await page.waitForSelector('clinic-advice >>> knee-pain-guide >>> [part~="base"]');
    assert.deepEqual(errors, []);
  });

  it('let a frame follow the height of the guide', async () => {
    const { page, errors } = await open('frame');
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 600);
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await page.waitForFunction(
      (inner) => document.querySelector('iframe')?.clientHeight === inner,
      {},
      await frame.$eval('knee-pain-guide', (guide) => Math.ceil(guide.getBoundingClientRect().height)),
    );
    assert.equal(await runChecker(frame), 'self-care');
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
      packages: 'external',
      alias: {},
      format: 'esm',
    });
    const drawn = execFileSync(process.execPath, ['--input-type=module'], {
      cwd: root,
      input: server,
      encoding: 'utf8',
    });
    assert.match(drawn, /clinic-name="Harbour Physiotherapy"><p>Call 911/);
    const client = `import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.getElementById('app'), <KneePain />);`;
    await expectApp(drawn, await bundle(app(client)));
  });

  it('include a server: Node imports the package without an error', () => {
    execFileSync(process.execPath, ['--input-type=module', '--eval', `await import('knee-pain-guide')`], { cwd: root });
  });

  it('pass the filter of WordPress: the placeholder has only what authors may write', () => {
    const text = readFileSync(join(root, 'demo/embed/placeholder.html'), 'utf8');
    const [placeholder = ''] = /<div data-knee-pain-guide[^]*?<\/div>/.exec(text) ?? [];
    // Of what wp_kses_post lets through: div and p, and data- attributes of lower-case words joined by hyphens.
    const tags = [...placeholder.matchAll(/<\/?([\w-]+)/g)].map(([, tag]) => tag);
    assert.deepEqual([...new Set(tags)].sort(), ['div', 'p']);
    const names = [...placeholder.matchAll(/\s([\w-]+)(?==|[\s>])(?=[^<]*>)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(names, ['data-knee-pain-guide', 'data-region']);
    for (const name of names) assert.match(name, /^data(-[a-z0-9_]+)+$/);
  });
});
