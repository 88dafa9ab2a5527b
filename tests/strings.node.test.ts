import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { countedKeys, stringPlaceholders } from '../src/model/strings.ts';
import { root } from './support/root.ts';

const source = ['elements', 'views', 'state', 'pictures', 'model']
  .flatMap((room) => readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name !== 'strings.ts')
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Keys in full, `say('checker.next')`, and the beginnings of keys that the code completes, `section.${id}`. */
const keys = new Set([...source.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, key = '']) => key));
const families = [...source.matchAll(/`([a-z-]+\.[a-z.-]*)\$\{/g)].map(([, start = '']) => start);

// The types find a key that is not listed; a listed key that nobody says they cannot find.
describe('the strings of the interface', () => {
  it('are all said somewhere', () => {
    const isSaid = (key: string): boolean => keys.has(key) || families.some((start) => key.startsWith(start));
    assert.deepEqual(
      [...Object.keys(stringPlaceholders), ...countedKeys].filter((key) => !isSaid(key)),
      [],
    );
  });
});
