import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { bars, numbers, percent, quantile, type Measured, type Share } from '../../src/build/audit/cases/measure.ts';
import { measureCases } from '../../src/build/audit/cases/measured.ts';
import { omissions } from '../../src/build/audit/cases/omissions.ts';
import {
  causesFound,
  isHarmless,
  misses,
  readPatients,
  type MeasuredPatient,
} from '../../src/build/audit/cases/patients.ts';
import { readCases } from '../../src/build/audit/cases/published.ts';
import { readingMinutes, type Reading } from '../../src/compile/reading-time.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';

const cases = readCases();
const engine = createEngine(rules);
const { published: measured, patients: measuredPatients } = measureCases();

function list(cases: readonly Measured[]): string {
  return cases
    .map(({ published, level, causes }) => {
      const shown = causes.map(({ id }) => id).join(', ');
      return `  ${published.id}: ${level}, truth ${published.level}; shows ${shown || 'no cause'}, truth ${published.causes.join(', ')}`;
    })
    .join('\n');
}

function atMost(share: Share, most: number): void {
  const found = percent(share);
  assert.ok(found <= most, `${found.toFixed(1)} % are more than ${most} %:\n${list(share.are)}`);
}

function atLeast(share: Share, least: number): void {
  const found = percent(share);
  const missed = share.of.filter((one) => !share.are.includes(one));
  assert.ok(found >= least, `${found.toFixed(1)} % are fewer than ${least} %. Missed:\n${list(missed)}`);
}

describe('the published cases', () => {
  it('have ids of their own', () => assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length));

  it('answer only with ids that the questions know', () => {
    const unknown = cases.flatMap(({ id, answers }) => engine.assess(answers).ignored.map((item) => `${id}: ${item}`));
    assert.deepEqual(unknown, []);
  });

  it('name only causes that the checker knows', () => {
    const known = new Set(explain(engine.run({})).causes.map(({ id }) => id));
    const unknown = cases.flatMap((one) =>
      [...one.causes, ...one['must-consider']].filter((id) => !known.has(id)).map((id) => `${one.id}: ${id}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('name a cause unless they are marked as unknown', () => {
    const contradictory = cases.filter(({ causes, unknown = false }) => unknown === causes.length > 0);
    assert.deepEqual(
      contradictory.map(({ id }) => id),
      [],
    );
  });

  it('are never below their acceptable levels where they are urgent or an emergency', () =>
    atMost(numbers.underTriage(measured), 0));
  it(`get the exact level in at least ${bars.exact} %`, () => atLeast(numbers.exact(measured), bars.exact));
  it(`are sent to urgent care in at most ${bars.overTriage} % where they are harmless`, () =>
    atMost(numbers.overTriage(measured), bars.overTriage));
  it('are never called an emergency where they are harmless', () => atMost(numbers.falseAlarm(measured), 0));
  it(`see their true cause in at least ${bars.causeShown} %`, () =>
    atLeast(numbers.causeShown(measured), bars.causeShown));
  it(`see their true cause first in at least ${bars.causeFirst} %`, () =>
    atLeast(numbers.causeFirst(measured), bars.causeFirst));
});

describe('what a visitor reads on the way to a result', () => {
  const readings = measured.map(({ reading }) => reading);
  const isWithin = (what: keyof Reading, [median, most]: readonly [number, number]) => {
    const found = readings.map((reading) => reading[what]);
    assert.ok(quantile(found, 0.5) <= median, `The median is ${quantile(found, 0.5)}`);
    assert.ok(Math.max(...found) <= most, `The most is ${Math.max(...found)}`);
  };

  it('is at most 750 words in the median and 1,100 in all', () => isWithin('words', [750, 1100]));
  it('is at most 1,000 and 1,300 words with every help', () => isWithin('wordsWithHelps', [1000, 1300]));
  it('stands on at most 11 screens in the median and 16 in all', () => isWithin('screens', [11, 16]));
  it('is read as fast as the first view says', () => {
    const minutes = readings.map(({ words }) => words / 200);
    assert.ok(Math.abs(quantile(minutes, 0.5) - readingMinutes(rules)) <= 1);
  });
});

describe('one tick left out of a dangerous case', () => {
  const all = omissions(engine, cases);

  it('never leads to self-care', () => {
    const reassured = all.filter(({ isTooLow, level }) => isTooLow && level === 'self-care');
    assert.deepEqual(
      reassured.map(({ published, left }) => `${published.id} without ${left}`),
      [],
    );
  });

  it('makes the level too low in at most 20 %', () => {
    const tooLow = all.filter(({ isTooLow }) => isTooLow);
    assert.ok(tooLow.length <= 0.2 * all.length, `${tooLow.length} of ${all.length}`);
  });
});

describe('the invented patients', () => {
  const patients = readPatients();
  const found = misses(measuredPatients);
  const { named: told, shown, first } = causesFound(measuredPatients);
  const named = (list: readonly MeasuredPatient[]) =>
    list.map(({ patient, level }) => `${patient.id}: ${level}`).join(', ');

  it('answer only with ids that the questions know', () => {
    const unknown = patients.flatMap(({ id, answers }) =>
      engine.assess(answers).ignored.map((item) => `${id}: ${item}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('have ids of their own', () => assert.equal(new Set(patients.map(({ id }) => id)).size, patients.length));

  it('name only causes that the checker knows', () => {
    const known = new Set(explain(engine.run({})).causes.map(({ id }) => id));
    const unknown = patients.flatMap(({ causes = [] }) => causes.filter((id) => !known.has(id)));
    assert.deepEqual(unknown, []);
  });

  it('see their cause in at least 95 %, and first in at least 80 %', () => {
    const missed = named(told.filter(({ rank }) => rank !== 1));
    assert.ok(shown.length >= 0.95 * told.length, missed);
    assert.ok(first.length >= 0.8 * told.length, missed);
  });

  it('are too low in at most 2 %', () => assert.ok(found.tooLow.length <= 0.02 * patients.length, named(found.tooLow)));

  it('are sent too high in at most 5 % where they are harmless', () => {
    const harmless = patients.filter(isHarmless).length;
    assert.ok(found.harmlessTooHigh.length <= 0.05 * harmless, named(found.harmlessTooHigh));
  });
});
