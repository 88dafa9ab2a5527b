import { expect } from 'chai';
import { describe, it } from 'node:test';
import { median, percentile, ratios, sum } from './statistics.ts';

describe('the statistics of the bench', () => {
  it('take the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).to.equal(5);
  });
  it('take the mean of the two in the middle', () => {
    expect(median([8, 1, 2, 4])).to.equal(3);
  });
  it('take the value that 95 of 100 do not pass', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.95)).to.equal(95);
  });
  it('take the greatest where there are few', () => {
    expect(percentile([3, 7, 5], 0.95)).to.equal(7);
  });
  it('compare what was measured in the same turn, and leave out what has no other', () => {
    expect(ratios([2, 9, 5], [1, 3])).to.deep.equal([2, 3]);
  });
  it('know nothing of nothing', () => {
    expect(median([])).to.be.NaN;
    expect(percentile([], 0.95)).to.be.NaN;
    expect(sum([])).to.equal(0);
  });
});
