import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/root.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('names every export of the package, and the file behind it', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const [, section = ''] = readme.split('### Files and exports');
    const named = [...(section.split('\n## ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    for (const [path, target] of Object.entries(exports)) {
      const [, file = ''] = /dist\/([\w.-]+)"/.exec(JSON.stringify(target).replace(/^.*"default"/, '')) ?? [];
      const short = path.replace('.', 'knee-pain-guide');
      assert.ok(
        named.some((name) => [short, path.slice(1), path.slice(2)].includes(name)),
        `export ${path}`,
      );
      if (file) assert.ok(named.includes(file), `file ${file}`);
    }
  });

  it('shows a picture with a text alternative, 1200 px wide and quick to load', () => {
    const [[, words = '', file = ''] = []] = [...readme.matchAll(/!\[(.*?)\]\((.*?)\)/g)];
    assert.ok(words.length > 100);
    const picture = readFileSync(join(root, file));
    assert.equal(picture.readUInt32BE(16), 1200);
    assert.ok(picture.length < 100_000);
  });
});
