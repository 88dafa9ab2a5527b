import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { legViews, legWidth } from '../../src/pictures/leg.ts';
import { legZones, placeViews } from '../../src/pictures/leg-zones.ts';

// In the leg's own units: drawn 264 px wide (16.5em of 16 px), so many make 44 px.
const fingerWidth = 44 / (264 / legWidth);
const onlyListed = ['deep', 'back-to-leg', 'elsewhere', 'not-sure', 'none'];

describe('the zones of the leg map', () => {
  const question = rules.questions.find(({ place }) => place)!;
  const offered = question.options.map(({ id }) => id);
  const drawn = new Set(legViews.flatMap((view) => legZones[view].map(({ id }) => id)));

  it('are the options of the question that asks where', () => {
    expect([...drawn].sort()).to.deep.equal(offered.filter((id) => !onlyListed.includes(id)).sort());
  });

  it('stand with all other places in the lists of the views', () => {
    expect([...new Set(placeViews(question).flat())].sort()).to.deep.equal([...offered].sort());
  });

  for (const view of legViews) {
    it(`are drawn once each, ${view}`, () => {
      const ids = legZones[view].map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    });

    it(`have touch areas that do not overlap, ${view}`, () => {
      const zones = legZones[view];
      for (const [index, { id, touch }] of zones.entries()) {
        expect(Math.min(touch[2], touch[3]), id).to.be.at.least(fingerWidth);
        for (const other of zones.slice(index + 1))
          expect(overlaps(touch, other.touch), `${id} ${other.id}`).to.equal(false);
      }
    });
  }
});

type Rectangle = readonly [x: number, y: number, width: number, height: number];

function overlaps([x, y, width, height]: Rectangle, [x2, y2, width2, height2]: Rectangle): boolean {
  return x < x2 + width2 && x2 < x + width && y < y2 + height2 && y2 < y + height;
}
