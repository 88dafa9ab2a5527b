import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { daysOf, sayWhen, stageOn } from '../../src/model/stages.ts';
import { wordsIn } from '../../src/state/words.ts';

const { say } = wordsIn(
  guide.regions.find(({ id }) => id === 'gb')!,
  guide,
);
const programme = (id: string) => guide.programmes.find((one) => one.id === id)!;

describe('the stages of a programme', () => {
  it('say their time in words', () => {
    expect(programme('hamstring-strain').stages.map(({ when }) => sayWhen(when, say))).to.deep.equal([
      'Day 0 to 3',
      'Day 2 to 7',
      'Week 1 to 5',
      'From about week 3',
    ]);
    expect(sayWhen({ unit: 'week', from: 1, to: 1 }, say)).to.equal('Week 1');
  });

  for (const [day, id, stage] of [
    [0, 'hamstring-strain', 'first-days'],
    [3, 'hamstring-strain', 'first-days'],
    [4, 'hamstring-strain', 'early'],
    [7, 'hamstring-strain', 'early'],
    [8, 'hamstring-strain', 'building'],
    [34, 'hamstring-strain', 'building'],
    [35, 'hamstring-strain', 'sport'],
    [400, 'hamstring-strain', 'sport'],
    [400, 'knee-osteoarthritis', 'building'],
    [20, 'sit-bone-tendon-pain', 'first-days'],
    [21, 'sit-bone-tendon-pain', 'early'],
  ] as const) {
    it(`on day ${day} of ${id} lead to ${stage}`, () => {
      expect(stageOn(programme(id), day).id).to.equal(stage);
    });
  }

  it('stand in the order of time and leave no gap', () => {
    for (const { id, stages } of guide.programmes) {
      const last = { unit: 'day', from: 0, to: -1 } as const;
      for (const [index, { when }] of stages.entries()) {
        const before = stages[index - 1]?.when ?? last;
        const days = { day: 1, week: 7, month: 30 };
        const first = when.unit === 'day' ? when.from : (when.from - 1) * days[when.unit];
        expect(before.to, `${id}: only the last stage has no end`).not.to.equal(undefined);
        expect(first, `${id}, stage ${index}`).to.be.at.most(days[before.unit] * before.to! + 7);
      }
    }
  });

  it('last as many days as their time says', () => {
    expect(daysOf({ unit: 'day', from: 0, to: 3 })).to.equal(4);
    expect(daysOf({ unit: 'week', from: 2, to: 6 })).to.equal(35);
    expect(daysOf({ unit: 'week', from: 3 })).to.equal(undefined);
  });
});
