import { expect } from 'chai';
import { describe, it } from 'node:test';
import { timerAt } from '../../src/state/hold-timer.ts';

describe('a timer of 2 holds of 10 seconds', () => {
  for (const [seconds, phase, left, turn] of [
    [0, 'lead', 5, 1],
    [4.2, 'lead', 1, 1],
    [5, 'hold', 10, 1],
    [14.9, 'hold', 1, 1],
    [15, 'rest', 5, 2],
    [20, 'hold', 10, 2],
    [29.5, 'hold', 1, 2],
    [30, 'done', 0, 2],
    [500, 'done', 0, 2],
  ] as const) {
    it(`is after ${seconds} s at "${phase}" with ${left} s left of number ${turn}`, () => {
      expect(timerAt({ hold: 10, times: 2 }, seconds)).to.deep.equal({ phase, left, turn });
    });
  }
});
