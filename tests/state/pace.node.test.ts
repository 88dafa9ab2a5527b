import { expect } from 'chai';
import { describe, it } from 'node:test';
import { holdPace, paceAt, shownPace } from '../../src/state/pace.ts';

describe('the pace of 2 holds of 10 seconds, 2 seconds each way', () => {
  for (const [seconds, phase, left, turn, at] of [
    [0, 'lead', 5, 1, 0],
    [4, 'lead', 1, 1, 0.5],
    [5, 'hold', 10, 1, 1],
    [14.9, 'hold', 1, 1, 1],
    [15, 'rest', 5, 2, 1],
    [16, 'rest', 4, 2, 1.5],
    [17.5, 'rest', 3, 2, 0],
    [20, 'hold', 10, 2, 1],
    [29.5, 'hold', 1, 2, 1],
    [30, 'done', 0, 2, 1],
    [500, 'done', 0, 2, 2],
  ] as const) {
    it(`is after ${seconds} s at "${phase}" with ${left} s left of number ${turn}, at ${at} of the movement`, () => {
      expect(paceAt(holdPace(10, 2, 2), seconds)).to.deep.equal({ phase, left, turn, at });
    });
  }
});

describe('the pace', () => {
  it('leaves a slow movement the time for both directions between two holds', () => {
    expect(holdPace(10, 2, 4).pause).to.equal(8);
  });

  it('shows a hold once and for as long as it is held', () => {
    expect(shownPace({ hold: 45 }, 0.5)).to.deep.equal({ tempo: 0.5, pause: 1, hold: 45, times: 1 });
  });

  it('shows a quick movement several times, without a stop', () => {
    const pace = shownPace({}, 0.5);
    expect(pace.times).to.equal(4);
    const places = [0.5, 0.75, 1, 1.25, 1.5, 1.75].map((seconds) => paceAt(pace, seconds).at);
    expect(places).to.deep.equal([0, 0.5, 1, 1.5, 0, 0.5]);
  });
});
