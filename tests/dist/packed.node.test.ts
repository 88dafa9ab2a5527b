import assert from 'node:assert/strict';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bridges, presets } from '../../src/build/docs/themes.ts';
import { isWhole } from '../support/depth.ts';
import { additions, isDraft, released, scriptsOf } from '../support/released.ts';
import { root } from '../support/root.ts';

/** Whether the types of an entry point only repeat those of the first language. */
const isRepeated = (entry: string) => released.some((lang) => entry.split(/[/.]/).includes(lang));

const typesOf = (script: string) => script.replace(/\.js$/, '.d.ts');

describe('the package as it is published', () => {
  let packed: Uint8Array<ArrayBuffer>;
  let files: string[];
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kpg-pack-'));
    const [{ filename, files: entries }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    ) as [{ filename: string; files: { path: string }[] }];
    files = entries.map(({ path }) => path);
    packed = Uint8Array.from(readFileSync(join(folder, filename)));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('holds what is built and what explains it, and nothing else', () => {
    const languages = [
      ...released
        .flatMap(scriptsOf)
        .flatMap((name) => [name, typesOf(name), ...(/(engine|fhir)\.js$/.test(name) ? [] : [`${name}.map`])]),
      ...additions.flatMap((name) => [name, typesOf(name)]),
      ...released.map((lang) => `fallback.${lang}.html`),
    ];
    const themes = [...presets, ...bridges].map(({ id }) => `dist/themes/${id}.css`);
    const expected = [
      ...themes,
      ...languages.map((name) => `dist/${name}`),
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/custom-elements.json',
      'dist/engine.d.ts',
      'dist/engine.js',
      'dist/fallback.html',
      'dist/fhir.d.ts',
      'dist/fhir.js',
      'dist/ids.json',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/index.js.map',
      'dist/integrity.json',
      'dist/knee-pain-guide.d.ts',
      'dist/knee-pain-guide.js',
      'dist/knee-pain-guide.js.map',
      'dist/lit-policy.js',
      'dist/react.d.ts',
      'dist/svelte.d.ts',
      'dist/vscode.html-custom-data.json',
      'dist/vue.d.ts',
      'dist/web-types.json',
      'package.json',
    ];
    assert.deepEqual(files.sort(), expected.sort());
  });

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: packed.buffer }, strict: true });
    const ready = messages.filter(({ code, path }) => code !== 'FILE_DOES_NOT_EXIST' || !isDraft(path.join('/')));
    assert.deepEqual(
      ready.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that fit its modules', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const found = await checkPackage(createPackageFromTarballData(packed), {
      excludeEntrypoints: [
        /\.html$/,
        ...Object.keys(exports).filter((entry) => isDraft(entry) || (!isWhole && isRepeated(entry))),
      ],
    });
    assert.ok(found.types);
    assert.deepEqual(found.problems.filter(isOurs), []);
  });
});

/**
 * The package is ES modules and says where they are by `exports` alone: CommonJS has to `import()` them, and TypeScript's way
 * before `exports` finds the main entry only.
 */
function isOurs(problem: Problem): boolean {
  return problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10');
}
