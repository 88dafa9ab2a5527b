import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from './support/root.ts';

const strings = Object.keys(parse(readFileSync(join(root, 'content/strings.yaml'), 'utf8')) as Record<string, string>);
const source = ['elements', 'state', 'pictures', 'model']
  .flatMap((room) =>
    readdirSync(join(root, 'src', room)).map((file) => readFileSync(join(root, 'src', room, file), 'utf8')),
  )
  .join('\n');

/** Keys as they stand in the code: `say('checker.next')`, `cond ? 'timer.stop' : ...`. */
const literal = new Set([...source.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, key = '']) => key));
/** Beginnings of keys that the code completes: `say(\`section.${id}\`)`. */
const families = [...source.matchAll(/`([a-z-]+\.[a-z.-]*)\$\{/g)].map(([, start = '']) => start);
const said = [...source.matchAll(/(?:\bsay\(|drawWords\(\w+, )'([^']+)'/g)].map(([, key = '']) => key);

describe('the strings of the interface', () => {
  it('hold every key that the code says', () => {
    assert.deepEqual(
      [...new Set(said)].filter((key) => !strings.includes(key)),
      [],
    );
  });

  it('hold a key of every family that the code completes', () => {
    assert.deepEqual(
      families.filter((start) => !strings.some((key) => key.startsWith(start))),
      [],
    );
  });

  it('are all used', () => {
    const isUsed = (key: string): boolean => literal.has(key) || families.some((start) => key.startsWith(start));
    assert.deepEqual(
      strings.filter((key) => !isUsed(key)),
      [],
    );
  });
});
