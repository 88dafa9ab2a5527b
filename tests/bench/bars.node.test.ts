import { expect } from 'chai';
import { describe, it } from 'node:test';
import { tell } from './bars.ts';

describe('a bar of the bench', () => {
  const bar = { name: 'script', wanted: 80, unit: 'kB' };

  it('is reached by what it allows at most', () => {
    expect(tell({ ...bar, reached: 80 })).to.equal('script: reached, 80 kB against 80 kB');
  });
  it('says by how much it is missed', () => {
    expect(tell({ ...bar, reached: 92.3 })).to.equal('script: not reached: 92.3 kB against 80 kB');
  });
  it('is missed by what could not be measured', () => {
    expect(tell({ ...bar, reached: NaN })).to.include('not reached');
  });
});
