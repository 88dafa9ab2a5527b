import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { doseIn, holdCountOf, sayDose, sayGoal } from '../../src/model/dose.ts';
import { wordsIn } from '../../src/state/words.ts';
import type { Dose } from '../../src/model/dose.ts';

const { say } = wordsIn(
  guide.regions.find(({ id }) => id === 'none')!,
  guide,
);
const dose = (given: Partial<Dose>): Dose => ({
  sets: 1,
  eachSide: false,
  timesADay: 1,
  daysAWeek: 3,
  effort: 5,
  ...given,
});

describe('a dose in words', () => {
  for (const [name, given, words, goal] of [
    [
      'names sets, repetitions, days and effort',
      { sets: 3, repetitions: [8, 12] },
      '3 sets of 8 to 12, 3 days a week, effort 5 out of 10',
      '3 sets of 12',
    ],
    [
      'leaves a single set unnamed',
      { repetitions: 20, timesADay: 10, daysAWeek: 7 },
      '20 times, 10 times a day, every day, effort 5 out of 10',
      '20 times',
    ],
    [
      'counts minutes in place of repetitions',
      { minutes: [10, 30], daysAWeek: 5, effort: [4, 6] },
      '10 to 30 minutes, 5 days a week, effort 4 to 6 out of 10',
      '30 minutes',
    ],
    [
      'says sides, holds and tempo',
      { sets: [3, 4], repetitions: 6, eachSide: true, hold: 45, tempo: 3 },
      '3 to 4 sets of 6 on each side, hold 45 seconds, 3 seconds each way, 3 days a week, effort 5 out of 10',
      '4 sets of 6 on each side',
    ],
    [
      'says one as one',
      { minutes: 1, timesADay: [1, 2], hold: 1, daysAWeek: 1 },
      '1 minute, hold 1 second, 1 to 2 times a day, 1 day a week, effort 5 out of 10',
      '1 minute',
    ],
  ] as const) {
    it(name, () => {
      assert.equal(sayDose(dose(given), say), words);
      assert.equal(sayGoal(dose(given), say), goal);
    });
  }
});

describe('the dose in a stage', () => {
  const exercise = { dose: dose({ repetitions: 8, eachSide: true }) };

  it('is that of the exercise', () => assert.equal(doseIn({}, exercise), exercise.dose));

  it('is that of the stage where it has one, on as many sides as the exercise asks for', () => {
    const shared = { sets: 4, repetitions: 6, timesADay: 1, daysAWeek: 3, effort: 8 };
    assert.deepEqual(doseIn({ dose: shared }, exercise), { ...shared, eachSide: true });
  });
});

describe('the count of a hold', () => {
  it('is that of the first sessions', () => {
    assert.deepEqual(holdCountOf(dose({ sets: [1, 2], repetitions: [5, 8], hold: 30 })), { hold: 30, times: 5 });
  });

  it('is absent where nothing is held', () => assert.equal(holdCountOf(dose({ repetitions: 8 })), undefined));
});
