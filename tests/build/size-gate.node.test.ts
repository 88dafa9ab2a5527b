import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalRatio, checkSizes, limits } from '../../src/build/size-gate.ts';

const light = { script: 80, floor: 50, fallback: 4 };

describe('the size gate', () => {
  for (const [name, weights, count] of [
    ['a light script passes', light, 0],
    ['a script at the limit passes', { ...light, script: limits.ratio * 100, floor: 100 }, 0],
    ['a script above the limit fails', { ...light, script: limits.ratio * 100 + 1, floor: 100 }, 1],
    ['twice the words with twice the script pass', { ...light, script: 2 * light.script, floor: 2 * light.floor }, 0],
    ['a heavy fallback fails', { ...light, fallback: limits.fallback + 0.1 }, 1],
    ['a script without a weight fails', { ...light, script: NaN }, 1],
  ] as const) {
    it(name, () => assert.equal(checkSizes(weights).problems.length, count));
  }

  for (const [name, script, warns] of [
    ['warns above 100 kB', 100.1, true],
    ['does not warn at 100 kB', 100, false],
  ] as const) {
    it(name, () =>
      assert.equal(
        checkSizes({ ...light, script }).notes.some((note) => note.startsWith('Warning')),
        warns,
      ),
    );
  }

  it('says whether the goal is reached', () => {
    const [reached] = checkSizes({ ...light, script: 100 * goalRatio, floor: 100 }).notes;
    const [missed] = checkSizes({ ...light, script: 100 * goalRatio + 1, floor: 100 }).notes;
    assert.match(reached ?? '', /is reached/);
    assert.match(missed ?? '', /is not reached/);
  });
});
