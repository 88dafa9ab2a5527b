import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usedShare } from './load.ts';

const reading = (user: number, idle: number) => ({ times: { user, nice: 0, sys: 0, idle, irq: 0 } });

describe('the load of the machine', () => {
  for (const [name, after, share] of [
    ['nothing', [reading(100, 1100), reading(0, 1000)], 0],
    ['one of two processors', [reading(1100, 100), reading(0, 1000)], 0.5],
    ['all', [reading(1100, 100), reading(1000, 0)], 1],
  ] as const) {
    it(`is the share in use since the first reading: ${name}`, () => {
      assert.equal(usedShare([reading(100, 100), reading(0, 0)], after), share);
    });
  }
});
