import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultOf } from '../../src/build/docs/css-defaults.ts';

describe('the default of a custom property', () => {
  for (const [name, sheet, expected] of [
    ['is the fallback of its var()', 'a { --_kpg-space: var(--kpg-space, 1em); }', '1em'],
    ['may hold brackets', 'a { color: var(--kpg-space, rgb(1, 2, calc(3))) }', 'rgb(1, 2, calc(3))'],
    ['is the first of several', 'a { b: var(--kpg-space, 1em) } c { b: var(--kpg-space, 2em) }', '1em'],
    ['is not that of a longer name', 'a { b: var(--kpg-space-wide, 2em); c: var(--kpg-space, 1em) }', '1em'],
    ['names the public property behind a private one', 'a { b: var(--kpg-space, var(--_kpg-gap)) }', 'var(--kpg-gap)'],
  ] as const) {
    it(name, () => assert.equal(defaultOf('--kpg-space', sheet), expected));
  }
  it('throws for a property that no style sheet reads', () => {
    assert.throws(() => defaultOf('--kpg-space', 'a { b: var(--kpg-space) }'), /--kpg-space/);
  });
});
