import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { everything } from './guide-text.ts';

describe('the pain traffic light', () => {
  it('knows each pain from 0 to 10 once, green first', () => {
    const pains = guide.painLights.flatMap(({ pain: [from, to] }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(pains).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(guide.painLights.map(({ id }) => id)).to.deep.equal(['green', 'amber', 'red']);
  });

  // One limit in one place: pages and exercises point to the light.
  it('is the only place that limits pain by a number', () => {
    const limit = /\bpain\b[^.]*\bout of 10\b|\bout of 10\b[^.]*\bpain\b/i;
    expect('Pain up to 3 out of 10 is fine').to.match(limit);
    const found = everything
      .filter(({ address }) => !address.startsWith('strings/pain-light.'))
      .filter(({ lines }) => lines.some((line) => limit.test(line)));
    expect(found.map(({ address }) => address)).to.deep.equal([]);
  });
});

describe('the dose of an exercise', () => {
  for (const { id, dose } of guide.exercises) {
    it(`of ${id} asks for 7 days a week at most, and no more than all one has`, () => {
      expect([dose.daysAWeek].flat().every((days) => days >= 1 && days <= 7)).to.equal(true);
      expect([dose.effort].flat().every((effort) => effort >= 1 && effort <= 10)).to.equal(true);
    });
  }

  it('of a heavy stage is the same in every programme', () => {
    const heavy = guide.programmes.flatMap(({ stages }) => stages.filter(({ id }) => id === 'heavy'));
    expect(heavy).to.have.length.above(1);
    for (const { dose } of heavy) expect(dose).to.deep.equal(heavy[0]?.dose);
  });
});
