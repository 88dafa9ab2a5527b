import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { masterLang, otherLanguages } from '../../src/build/content.ts';
import { compilerOptions, createApp } from '../support/app.ts';
import { additions, isDraft, released, scriptsOf } from '../support/released.ts';
import { root } from '../support/root.ts';

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;

describe('the package', () => {
  it('exports files that exist', () => {
    const { exports, main, unpkg, jsdelivr, customElements } = json('package.json');
    const targets = (entry: unknown): string[] =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(targets);
    for (const path of [exports, main, unpkg, jsdelivr, customElements].filter(Boolean).flatMap(targets)) {
      if (isDraft(path)) continue;
      if (path.endsWith('/*')) assert.ok(readdirSync(join(root, dirname(path))).length > 0, path);
      else assert.ok(readFileSync(join(root, path)).length > 0, path);
    }
  });

  it('contains no local path and no registry address', () => {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    assert.doesNotMatch(text, /"(\/|~|file:)|registry\.|localhost/);
  });

  it('tells the hash of each script', () => {
    const integrity = json('dist/integrity.json');
    for (const name of [
      'knee-pain-guide.js',
      'index.js',
      'engine.js',
      'fhir.js',
      ...released.flatMap(scriptsOf),
      ...additions,
    ]) {
      const hash = createHash('sha384')
        .update(readFileSync(join(root, 'dist', name)))
        .digest('base64');
      assert.equal(integrity[name], `sha384-${hash}`);
    }
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(String(integrity['knee-pain-guide.js'])));
  });
});

describe('a language of the package', () => {
  const exported = Object.values(json('package.json')['exports'] as Record<string, string | { default?: string }>).map(
    (entry) => (typeof entry === 'string' ? entry : entry.default),
  );
  for (const lang of otherLanguages) {
    it(`has an entry for each of its files: ${lang}`, () => {
      const names = [...scriptsOf(lang), `languages/${masterLang}.js`, `languages/${lang}.js`, `fallback.${lang}.html`];
      assert.deepEqual(
        names.filter((name) => !exported.includes(`./dist/${name}`)),
        [],
      );
    });
  }
});

/** A lock of npm: the package at each path. */
type Lock = Record<string, Locked>;
interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  /** It came inside the archive of the package around it. */
  readonly inBundle?: boolean;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
}

for (const file of ['', 'tests/bench/', 'tests/embed/', 'tests/hosts/'].map((folder) => `${folder}package-lock.json`)) {
  describe(`the lock ${file}`, () => {
    const lock = json(file)['packages'] as Lock;
    const packages = Object.entries(lock).filter(([path]) => path !== '');

    it('holds packages', () => assert.ok(packages.length > 10));

    it('names no registry but that of npm', () => {
      const addresses = packages.map(([, { resolved }]) => resolved);
      assert.deepEqual(
        addresses.filter((address) => address && !address.startsWith('https://registry.npmjs.org/')),
        [],
      );
    });

    it('has the hash of every package, so that "npm ci" notices another one', () => {
      const without = packages.filter(([, { integrity, inBundle = false }]) => !integrity && !inBundle);
      assert.deepEqual(
        without.map(([path]) => path),
        [],
      );
    });

    it('holds every package, those of other platforms too: else "npm ci" refuses the lock', () => {
      const isLocked = (name: string, from: string): boolean =>
        `${from}node_modules/${name}` in lock ||
        (from !== '' && isLocked(name, from.replace(/node_modules\/(@[^/]+\/)?[^/]+\/$/, '')));
      const missing = Object.entries(lock).flatMap(([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(name, path && `${path}/`)),
      );
      assert.deepEqual(missing, []);
    });
  });
}

/** What an app writes, by what the types say to it: nothing, or the number of an error. */
const programs = {
  'know the element, its events and the engine': {
    code: `
      import { KneePainGuide } from 'knee-pain-guide';
      import { assess, nextQuestion, questions, version } from 'knee-pain-guide/engine';
      const guide: KneePainGuide = document.createElement('knee-pain-guide');
      guide.region = 'gb';
      guide.navigate('bakers-cyst');
      guide.addEventListener('kpg-action', ({ detail }) => detail.action satisfies string);
      document.addEventListener('kpg-action', ({ detail }) => detail.action satisfies string);
      window.addEventListener('kpg-action', ({ detail }) => detail.action satisfies string);
      const level: 'emergency' | 'urgent' | 'soon' | 'self-care' = assess({ age: 40 }).level;
      const ids: string[] = [nextQuestion({})?.id ?? '', ...questions.map(({ id }) => id), version, level];
      document.title = ids.join();`,
    error: undefined,
  },
  'know the single script, where an app imports that': {
    code: `import 'knee-pain-guide/knee-pain-guide.js'; document.createElement('knee-pain-guide').restart();`,
    error: undefined,
  },
  'say nothing of what the inner elements ask each other': {
    code: `
      import 'knee-pain-guide';
      type Ours = Extract<keyof HTMLElementEventMap, \`kpg-\${string}\`>;
      type Public = 'kpg-ready' | 'kpg-navigate' | 'kpg-checker-start' | 'kpg-answer' | 'kpg-result' | 'kpg-action' | 'kpg-error';
      const onlyPublic: [Exclude<Ours, Public>, Exclude<Public, Ours>] extends [never, never] ? true : false = true;
      document.title = String(onlyPublic);`,
    error: undefined,
  },
  'refuse an argument of another type': {
    code: `import 'knee-pain-guide'; document.createElement('knee-pain-guide').navigate(1);`,
    error: 'TS2345',
  },
  'refuse a detail that the event does not have': {
    code: `import 'knee-pain-guide'; document.body.addEventListener('kpg-action', ({ detail }) => detail.nothing);`,
    error: 'TS2339',
  },
  ...Object.fromEntries(
    released.map((lang) => [
      `know the guide in ${lang}`,
      {
        code: `
          import { KneePainGuide } from 'knee-pain-guide/${lang}';
          import { assess } from 'knee-pain-guide/${lang}/engine';
          import 'knee-pain-guide/knee-pain-guide.${lang}.js';
          import 'knee-pain-guide/languages/${lang}';
          const guide: KneePainGuide = document.createElement('knee-pain-guide');
          guide.lang = assess({ age: 40 }).level satisfies 'emergency' | 'urgent' | 'soon' | 'self-care';`,
        error: undefined,
      },
    ]),
  ),
} as const;

describe('the types in an app', () => {
  const names = Object.keys(programs);
  let report = '';
  before(() => {
    const app = createApp(['lit', '@lit', '@types', 'lit-html', 'lit-element']);
    Object.values(programs).forEach(({ code }, index) => app.write(`program-${index}.ts`, `${code}\nexport {};`));
    app.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['.'] }));
    // All programs at once: the compiler takes seconds to start.
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    report = spawnSync(process.execPath, [compiler], { cwd: app.folder, encoding: 'utf8' }).stdout;
    app.remove();
  });

  it('are valid', () => {
    const elsewhere = report.split('\n').filter((line) => line.trim() && !/^program-\d\.ts/.test(line));
    assert.deepEqual(elsewhere, []);
  });
  for (const [name, { error }] of Object.entries(programs)) {
    it(name, () => {
      const found = report.split('\n').filter((line) => line.startsWith(`program-${names.indexOf(name)}.ts`));
      assert.deepEqual(
        found.map((line) => /TS\d+/.exec(line)?.[0]),
        error ? [error] : [],
        found.join('\n'),
      );
    });
  }
});
