import assert from 'node:assert/strict';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { isDraft } from '../support/released.ts';
import { root } from '../support/root.ts';

describe('the package as it is published', () => {
  let packed: Uint8Array<ArrayBuffer>;
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kpg-pack-'));
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    ) as [{ filename: string }];
    packed = Uint8Array.from(readFileSync(join(folder, filename)));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: packed.buffer }, strict: true });
    const ready = messages.filter(({ code, path }) => code !== 'FILE_DOES_NOT_EXIST' || !isDraft(path.join('/')));
    assert.deepEqual(ready.map((message) => formatMessage(message, pkg)), []);
  });

  it('has types that fit its modules', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const found = await checkPackage(createPackageFromTarballData(packed), {
      excludeEntrypoints: [/\.html$/, ...Object.keys(exports).filter(isDraft)],
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
