import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from './support/root.ts';

/** What each room of `src/` may import: other rooms, packages (`lit`), compiled content (`virtual:`) and, for tools, `node:`. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  compile: ['model', 'engine', 'yaml', 'zod', 'markdown-it'],
  engine: ['model'],
  state: ['model', 'engine', 'lit', 'virtual:'],
  styles: ['model', 'lit'],
  pictures: ['model', 'styles', 'lit'],
  views: ['model', 'state', 'styles', 'pictures', 'lit', 'virtual:'],
  elements: ['model', 'state', 'styles', 'pictures', 'views', 'lit', 'virtual:'],
  // The entries: what a page loads and what an app imports.
  'define.ts': ['model', 'elements', 'virtual:'],
  'index.ts': ['model', 'elements', 'define.ts', 'lit-policy.ts'],
  'lit-policy.ts': [],
  'knee-pain-guide.ts': ['elements', 'define.ts'],
  // The one file of the engine that is not pure: it binds the compiled rules to it.
  'engine/index.ts': ['model', 'engine', 'virtual:'],
  fhir: ['model', 'engine', 'virtual:'],
  // Runs at build time only, except for the trial of the audit page. Of `src/`, nothing imports it.
  build: ['model', 'compile', 'engine', 'pictures', 'styles', 'node:', 'packages', 'virtual:'],
  'rollup.config.mjs': ['build'],
};

interface File {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

function room(path: string): string {
  if (path in allowed) return path;
  const [, first = '', ...rest] = path.split('/');
  return `${first}/${rest.join('/')}` in allowed ? `${first}/${rest.join('/')}` : first;
}

/** What an import leads to, in the words of `allowed`. */
function target(specifier: string, from: string): string {
  if (specifier.startsWith('virtual:')) return 'virtual:';
  if (specifier.startsWith('node:')) return 'node:';
  if (specifier.startsWith('.')) {
    const [top = '', first = ''] = join(dirname(from), specifier).split(sep);
    return top === 'src' ? first : `outside src (${specifier})`;
  }
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

function wrongArrows(files: readonly File[]): string[] {
  return files.flatMap(({ path, text }) => {
    const from = room(path);
    const may = allowed[from];
    if (!may) return [`${path} stands in no known room`];
    return ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((specifier) => {
        const to = target(specifier, path);
        const isPackage = !specifier.startsWith('.') && !/^(virtual|node):/.test(specifier);
        const isHome = to === from.split('/')[0] && specifier.startsWith('.');
        return !(
          isHome ||
          may.some((entry) => to === entry || (isPackage && to.startsWith(`${entry}-`))) ||
          (isPackage && may.includes('packages'))
        );
      })
      .map((specifier) => `${path} must not import ${specifier}`);
  });
}

/** The files that import themselves through other files, types included: none of them can be understood alone. */
function circles(files: readonly File[]): string[] {
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      ts
        .preProcessFile(text)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => join(dirname(path), fileName).split(sep).join('/')),
    ]),
  );
  return [...imports.keys()].filter((path) => {
    const reached = new Set(imports.get(path));
    for (const file of reached) for (const next of imports.get(file) ?? []) reached.add(next);
    return reached.has(path);
  });
}

function sources(): File[] {
  const modules = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...modules, join(root, 'rollup.config.mjs')].map((file) => ({
    path: relative(root, file).split(sep).join('/'),
    text: readFileSync(file, 'utf8'),
  }));
}

describe('the imports of src/ and of the build', () => {
  it('run in the allowed directions only', () => assert.deepEqual(wrongArrows(sources()), []));

  it('form no circle', () => {
    assert.deepEqual(circles(sources()), []);
    const toy = (path: string, to: string) => ({ path, text: `import type { A } from './${to}.ts';` });
    const ring = [toy('src/model/a.ts', 'b'), toy('src/model/b.ts', 'c'), toy('src/model/c.ts', 'b')];
    assert.deepEqual(circles(ring), ['src/model/b.ts', 'src/model/c.ts']);
  });

  for (const [path, text, wrong] of [
    ['src/engine/score.ts', `import { css } from 'lit';`, true],
    ['src/engine/score.ts', `import { rules } from 'virtual:rules';`, true],
    ['src/engine/score.ts', `import type { Guide } from '../state/guide.ts';`, true],
    ['src/engine/score.ts', `import { Rules } from '../model/checker.ts'; import { a } from './a.ts';`, false],
    ['src/engine/index.ts', `import { rules } from 'virtual:rules';`, false],
    ['src/elements/kpg-home.ts', `import { compile } from '../compile/index.ts';`, true],
    ['src/elements/kpg-home.ts', `const late = import('../build/content.ts');`, true],
    ['src/elements/kpg-home.ts', `import { html } from 'lit/html.js';`, false],
    ['src/elements/kpg-home.ts', `import { drawFrame } from '../views/frame.ts';`, false],
    ['src/views/frame.ts', `import { KpgHome } from '../elements/kpg-home.ts';`, true],
    ['src/state/visit.ts', `import { drawFrame } from '../views/frame.ts';`, true],
    ['src/state/exercise-session.ts', `export * from '../elements/kpg-home.ts';`, true],
    ['src/compile/pages.ts', `import { readFileSync } from 'node:fs';`, true],
    ['src/compile/pages.ts', `import container from 'markdown-it-container';`, false],
    ['src/model/level.ts', `import { higher } from '../engine/level.ts';`, true],
    ['src/elements/kpg-home.ts', `import { fixture } from '../../tests/support/fixture.ts';`, true],
    ['src/build/audit/checker-page.ts', `import { root } from '../content.ts';`, false],
    ['src/build/audit/checker-page.ts', `import { readCases } from '../../../tests/cases/published.ts';`, true],
    ['rollup.config.mjs', `import { script } from './src/build/bundles.ts';`, false],
    ['rollup.config.mjs', `import { readCases } from './tests/cases/published.ts';`, true],
    ['rollup.config.mjs', `import { compile } from './src/compile/index.ts';`, true],
    ['src/helpers/text.ts', ``, true],
  ] as const) {
    it(`${wrong ? 'may not' : 'may'} be: ${path}: ${text || '(a new room)'}`, () => {
      assert.equal(wrongArrows([{ path, text }]).length > 0, wrong);
    });
  }
});
