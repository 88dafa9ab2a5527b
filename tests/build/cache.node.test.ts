import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { cached } from '../../src/build/cache.mjs';
import { compile } from '../../src/compile/index.ts';
import { toyContent, toyPictures } from '../compile/toy-content.ts';

describe('the cache of compiled content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpg-cache-'));
  after(() => rmSync(folder, { recursive: true }));
  const place = join(folder, 'cache');
  const input = join(folder, 'input.txt');
  let made = 0;
  const make = () => cached('counted', [input], () => ({ count: ++made }), place);

  it('makes a result once for the same inputs, and anew when one changes', () => {
    writeFileSync(input, 'one');
    assert.deepEqual([make(), make()], [{ count: 1 }, { count: 1 }]);
    writeFileSync(input, 'two');
    assert.deepEqual([make(), make()], [{ count: 2 }, { count: 2 }]);
    writeFileSync(input, 'one');
    assert.deepEqual(make(), { count: 1 });
  });

  it('makes a file anew that cannot be read, and drops one after a week', () => {
    for (const name of readdirSync(place)) {
      writeFileSync(join(place, name), '{ half');
      utimesSync(join(place, name), 0, 0);
    }
    assert.deepEqual(make(), { count: 3 });
    assert.equal(readdirSync(place).length, 1);
  });

  it('loses nothing that the compiler makes', () => {
    const compiled = compile(toyContent(), { pictures: toyPictures });
    assert.deepEqual(JSON.parse(JSON.stringify(compiled)), compiled);
  });
});
