import { expect } from 'chai';
import { describe, it } from 'node:test';
import { figures, poseAt } from '../../src/pictures/exercises.ts';

describe('the way of a figure', () => {
  const times = [0, 0.25, 0.5, 0.75, 1, 1.5];

  for (const time of times) {
    it(`of the Nordic exercise is straight from knee to shoulder at ${time}, with the shins on the floor`, () => {
      const { trunk, leg } = poseAt(figures['nordic']!, time);
      const [hip, knee] = leg;
      expect(hip).to.equal(0);
      expect(trunk + knee).to.be.closeTo(90, 0.001);
    });
  }

  for (const [id, { end }] of Object.entries(figures)) {
    it(`ends with the head in line with the trunk or looking ahead, ${id}`, () => {
      // Who leans forward does not look up at the wall.
      if (end.trunk > 30) expect(end.neck ?? 0).to.be.within(-10, 10);
      // Who lifts the hips lies on the back of the head.
      if (end.trunk < -90) expect(end.neck).to.equal(-90 - end.trunk);
    });
  }
});
