import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { compilerOptions, createApp, type App } from '../support/app.ts';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { untilDrawn } from '../support/visitor.ts';

const shell = process.platform === 'win32';
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;

describe('the package', () => {
  it('holds what is built and what explains it, and nothing else', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', shell }),
    ) as [{ files: { path: string }[] }];
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/custom-elements.json',
      'dist/engine.d.ts',
      'dist/engine.js',
      'dist/fallback.html',
      'dist/fhir.d.ts',
      'dist/fhir.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/index.js.map',
      'dist/integrity.json',
      'dist/knee-pain-guide.d.ts',
      'dist/knee-pain-guide.js',
      'dist/knee-pain-guide.js.map',
      'dist/react.d.ts',
      'dist/svelte.d.ts',
      'dist/vscode.html-custom-data.json',
      'dist/vue.d.ts',
      'dist/web-types.json',
      'package.json',
    ]);
  });

  it('exports files that exist', () => {
    const { exports, main, unpkg, jsdelivr, customElements } = json('package.json');
    const targets = (entry: unknown): string[] =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(targets);
    for (const path of [exports, main, unpkg, jsdelivr, customElements].filter(Boolean).flatMap(targets)) {
      assert.ok(readFileSync(join(root, path)).length > 0, path);
    }
  });

  it('names no path of a machine and no address of a registry', () => {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    assert.doesNotMatch(text, /"(\/|~|file:)|registry\.|localhost/);
    const { packages } = json('package-lock.json') as { packages: Record<string, { resolved?: string }> };
    const addresses = Object.values(packages).map(({ resolved }) => resolved);
    assert.deepEqual(addresses.filter((address) => address && !address.startsWith('https://registry.npmjs.org/')), []);
  });

  it('locks every package, those of other platforms too: else "npm ci" refuses the lock', () => {
    const { packages } = json('package-lock.json') as {
      packages: Record<string, { optionalDependencies?: object; dependencies?: object }>;
    };
    const isLocked = (name: string, from: string): boolean =>
      `${from}node_modules/${name}` in packages ||
      (from !== '' && isLocked(name, from.replace(/node_modules\/(@[^/]+\/)?[^/]+\/$/, '')));
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(name, path && `${path}/`)),
    );
    assert.deepEqual(missing, []);
  });

  it('tells the hash of each script', () => {
    const integrity = json('dist/integrity.json');
    for (const name of ['knee-pain-guide.js', 'index.js', 'engine.js', 'fhir.js']) {
      const hash = createHash('sha384').update(readFileSync(join(root, 'dist', name))).digest('base64');
      assert.equal(integrity[name], `sha384-${hash}`);
    }
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(String(integrity['knee-pain-guide.js'])));
  });
});

describe('the module in an app', () => {
  let app: App;
  let site: Site;
  before(async () => {
    app = createApp(['lit', '@lit', '@types', 'lit-html', 'lit-element']);
    site = await openSite();
  });
  after(async () => {
    app.remove();
    await site.close();
  });

  it('defines the element, with the lit of the app', async () => {
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
      '<!doctype html><meta charset="utf-8"><script type="module" src="/app.js"></script><knee-pain-guide></knee-pain-guide>',
    );
    await untilDrawn(page);
    assert.equal(await page.title(), `true ${String(json('package.json')['version'])}`);
    assert.deepEqual(errors, []);
  });

  const check = (code: string): string => {
    app.write('app.ts', code);
    app.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['app.ts'] }));
    try {
      return execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', app.folder], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  it('has types for the element, its events and the engine', () => {
    assert.equal(
      check(`
        import { KneePainGuide } from 'knee-pain-guide';
        import { assess, nextQuestion, questions, version } from 'knee-pain-guide/engine';
        const guide: KneePainGuide = document.createElement('knee-pain-guide');
        guide.region = 'gb';
        guide.navigate('bakers-cyst');
        guide.addEventListener('kpg-action', ({ detail }) => detail.action satisfies string);
        const level: 'emergency' | 'urgent' | 'soon' | 'self-care' = assess({ age: 40 }).level;
        const ids: string[] = [nextQuestion({})?.id ?? '', ...questions.map(({ id }) => id), version, level];
        document.title = ids.join();
      `),
      '',
    );
  });
  it('has types for the single script, where an app imports that', () => {
    assert.equal(check(`import 'knee-pain-guide/knee-pain-guide.js'; document.createElement('knee-pain-guide').restart();`), '');
  });
  it('says nothing of what the inner elements ask each other', () => {
    assert.match(
      check(`import 'knee-pain-guide';
        type Ours = Extract<keyof HTMLElementEventMap, \`kpg-\${string}\`>;
        type Public = 'kpg-ready' | 'kpg-navigate' | 'kpg-checker-start' | 'kpg-answer' | 'kpg-result' | 'kpg-action' | 'kpg-error';
        const onlyPublic: [Exclude<Ours, Public>, Exclude<Public, Ours>] extends [never, never] ? true : false = true;
        document.title = String(onlyPublic);`),
      /^$/,
    );
  });
  it('has types that refuse what is wrong', () => {
    assert.match(check(`import 'knee-pain-guide'; document.createElement('knee-pain-guide').navigate(1);`), /TS2345/);
    assert.match(
      check(`import 'knee-pain-guide';
        document.body.addEventListener('kpg-action', ({ detail }) => detail.nothing);`),
      /TS2339/,
    );
  });
});
