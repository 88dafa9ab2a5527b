import { expect } from 'chai';
import { describe, it } from 'node:test';
import { curve, mirrored } from '../../src/pictures/curve.ts';

/** The points at which the pieces of a path end. */
const ends = (path: string) => [...path.matchAll(/([-\d.]+) ([-\d.]+)(?=C|z|$)/g)].map(([, x, y]) => `${x},${y}`);

describe('curve', () => {
  it('passes through its points', () => {
    expect(ends(curve('0,0 10,5 20,0'))).to.deep.equal(['0,0', '10,5', '20,0']);
  });
  it('returns to its first point if it is closed', () => {
    const path = curve('0,0 10,0 10,10 z');
    expect(path.endsWith('z')).to.equal(true);
    expect(ends(path)).to.deep.equal(['0,0', '10,0', '10,10', '0,0']);
  });
  it('leaves a smooth point in the direction of arrival', () => {
    // Start, then per piece: the two handles and the end.
    const numbers = [...curve('0,0 10,0 20,10').matchAll(/-?[\d.]+/g)].map(Number);
    const slope = (from: number, to: number) =>
      (numbers[to + 1]! - numbers[from + 1]!) / (numbers[to]! - numbers[from]!);
    expect(slope(4, 6)).to.be.closeTo(slope(6, 8), 0.02);
  });
  it('is straight between two corners', () => {
    expect(curve('0,0! 10,0! 10,10!')).to.equal('M0 0C5 0 5 0 10 0C10 5 10 5 10 10');
  });
  it('is kept, so that the same points cost nothing a second time', () => {
    expect(curve('1,2 3,4')).to.equal(curve('1,2 3,4'));
  });
});

describe('mirrored', () => {
  it('swaps left and right and changes nothing else', () => {
    expect(mirrored('10,20! 0.5,-3 z', 150)).to.equal('140,20! 149.5,-3 z');
  });
});
