import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { kept } from '../../src/build/kept.mjs';
import { compile } from '../../src/compile/index.ts';
import { toyContent, toyPictures } from '../compile/toy-content.ts';

describe('what is kept of the content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpg-kept-'));
  after(() => rmSync(folder, { recursive: true }));
  const place = join(folder, 'kept');
  const input = join(folder, 'input.txt');
  let made = 0;
  const make = () => kept('counted', [input], () => ({ count: ++made }), place);

  it('is made once for the same inputs, and anew when one changes', () => {
    writeFileSync(input, 'one');
    assert.deepEqual([make(), make()], [{ count: 1 }, { count: 1 }]);
    writeFileSync(input, 'two');
    assert.deepEqual([make(), make()], [{ count: 2 }, { count: 2 }]);
    writeFileSync(input, 'one');
    assert.deepEqual(make(), { count: 1 });
  });

  it('is made anew where the file cannot be read, and is not kept for more than a week', () => {
    for (const name of readdirSync(place)) {
      writeFileSync(join(place, name), '{ half');
      utimesSync(join(place, name), 0, 0);
    }
    assert.deepEqual(make(), { count: 3 });
    assert.equal(readdirSync(place).length, 1);
  });

  it('is all that the compiler makes', () => {
    const compiled = compile(toyContent(), { pictures: toyPictures });
    assert.deepEqual(JSON.parse(JSON.stringify(compiled)), compiled);
  });
});
