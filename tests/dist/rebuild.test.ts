import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/chromium.ts';

describe('a build in another folder', () => {
  // A longer path with a space in it, so that nothing of the path can hide in what is built.
  let copy: string;
  before(() => {
    copy = join(mkdtempSync(join(tmpdir(), 'kpg-')), 'a rather longer path');
    mkdirSync(copy);
    for (const name of readdirSync(root)) {
      if (['.git', '.tmp', 'dist', 'node_modules'].includes(name)) continue;
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'pipe', shell: process.platform === 'win32' });
  });
  after(() => rmSync(join(copy, '..'), { recursive: true }));

  it('makes the same files', () => {
    assert.deepEqual(readdirSync(join(copy, 'dist')).sort(), readdirSync(join(root, 'dist')).sort());
  });
  const written = ['content/REVIEW.md', 'README.md', 'demo/how-the-checker-decides.html'];
  for (const file of [...readdirSync(join(root, 'dist')).map((name) => `dist/${name}`), ...written]) {
    it(`makes ${file} byte by byte the same`, () => {
      assert.ok(readFileSync(join(copy, file)).equals(readFileSync(join(root, file))));
    });
  }
});
