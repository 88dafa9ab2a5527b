import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import {
  adviceOf,
  dayBefore,
  localDay,
  isTimeToAsk,
  lightOfDay,
  lightsOf,
  moveTo,
  newPlan,
  note,
  stageBeside,
  stageOf,
} from '../../src/state/plan.ts';
import type { Plan, PlanDay } from '../../src/state/plan.ts';

const lights = guide.painLights;
const programme = guide.programmes.find(({ id }) => id === 'sit-bone-tendon-pain')!;
const first = programme.stages[0]!.id;
const planOf = (days: readonly Omit<PlanDay, 'day'>[]): Plan =>
  days.reduce(
    (plan, day, at) => note(plan, dayBefore('2026-03-31', days.length - at), day),
    newPlan(programme.id, first, '2026-01-01'),
  );

describe('days', () => {
  it('are those of the clock on the wall', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
  });

  for (const [day, count, before] of [
    ['2026-03-01', 1, '2026-02-28'],
    ['2026-01-01', 1, '2025-12-31'],
    ['2026-03-30', 1, '2026-03-29'],
    ['2026-12-31', -1, '2027-01-01'],
  ] as const) {
    it(`of ${day}, ${count} before: ${before}`, () => {
      expect(dayBefore(day, count)).to.equal(before);
    });
  }

  it('stand once and in order, whatever is noted first', () => {
    const started = note(newPlan(programme.id, first, '2026-01-01'), '2026-01-03', { evening: 2 });
    const plan = note(note(started, '2026-01-03', { isDone: true }), '2026-01-02', { isDone: true });
    expect(plan.days).to.deep.equal([
      { day: '2026-01-02', isDone: true },
      { day: '2026-01-03', isDone: true, evening: 2 },
    ]);
  });
});

describe('the light of a day', () => {
  for (const [name, day, light] of [
    ['nothing done', { evening: 8 }, undefined],
    ['done, no pain known', { isDone: true }, undefined],
    ['little pain all day', { isDone: true, during: 2, evening: 3, morning: 1 }, 'green'],
    ['some pain in the evening', { isDone: true, during: 2, evening: 5, morning: 2 }, 'amber'],
    ['much pain in the exercises', { isDone: true, during: 7 }, 'red'],
    ['worse the next morning, however mild', { isDone: true, during: 1, evening: 1, morning: 3 }, 'red'],
    ['worse the next morning than in the exercises', { isDone: true, during: 1, morning: 3 }, 'red'],
    ['worse the next morning than in the evening', { isDone: true, evening: 1, morning: 3 }, 'red'],
    ['only the morning known', { isDone: true, morning: 3 }, 'green'],
  ] as const) {
    it(`is ${light ?? 'none'}: ${name}`, () => {
      expect(lightOfDay({ day: '2026-01-01', ...day }, lights)?.id).to.equal(light);
    });
  }
});

describe('the traffic light', () => {
  const green = { isDone: true, during: 2, evening: 1, morning: 1 };
  const amber = { isDone: true, during: 5 };
  const red = { isDone: true, during: 6 };
  for (const [name, days, advice] of [
    ['no session', [], undefined],
    ['one green', [green], 'stay'],
    ['two greens', [green, green], 'forward'],
    ['two greens with a day of rest between', [green, { evening: 4 }, green], 'forward'],
    ['amber after green', [green, amber], 'stay'],
    ['green after amber', [amber, green], 'stay'],
    ['red after greens', [green, green, red], 'back'],
  ] as const) {
    it(`says ${advice ?? 'nothing'} after ${name}`, () => {
      expect(adviceOf(lightsOf(planOf(days), lights))).to.equal(advice);
    });
  }

  it('starts again with each stage', () => {
    const plan = moveTo(planOf([green, green]), programme.stages[1]!, '2026-03-31');
    expect(adviceOf(lightsOf(plan, lights))).to.equal(undefined);
    expect(adviceOf(lightsOf(note(plan, '2026-04-01', green), lights))).to.equal('stay');
  });
});

describe('the stage of a plan', () => {
  const plan = newPlan(programme.id, first, '2026-01-01');

  it('is the last one if the programme no longer has it', () => {
    const { stages } = programme;
    expect(stageOf(plan, programme)).to.equal(stages[0]);
    expect(stageOf(plan, { ...programme, stages: stages.slice(1) })).to.equal(stages.at(-1));
  });

  it('has none before the first and none after the last', () => {
    expect(stageBeside(plan, programme, -1)).to.equal(undefined);
    expect(stageBeside({ ...plan, stage: programme.stages.at(-1)!.id }, programme, 1)).to.equal(undefined);
  });
});

describe('30 days of an invented person', () => {
  // Sits long, tries too much on day 9, and gets better from then on.
  const during = [4, 4, 3, 3, 3, 2, 2, 3, 7, 4, 3, 2, 2, 2, 2, 2, 1, 1, 2, 3, 3, 2, 2, 1, 1, 1, 2, 1, 1, 1];
  let plan = newPlan(programme.id, first, '2026-03-01');
  const steps: string[] = [];
  const asked: number[] = [];
  for (const [at, pain] of during.entries()) {
    const today = dayBefore('2026-03-01', -at);
    plan = note(plan, today, { isDone: true, during: pain, evening: Math.max(0, pain - 1) });
    if (at > 0) plan = note(plan, dayBefore(today, 1), { morning: Math.max(0, during[at - 1]! - 1) });
    if (isTimeToAsk(plan, today)) {
      asked.push(at + 1);
      plan = { ...plan, asked: today };
    }
    const advice = adviceOf(lightsOf(plan, lights));
    const next = advice === 'stay' || !advice ? undefined : stageBeside(plan, programme, advice === 'forward' ? 1 : -1);
    if (next) {
      steps.push(`${at + 1}: ${next.id}`);
      plan = moveTo(plan, next, today);
    }
  }

  it('leads forward after two green lights, back after a red one, and never past the last stage', () => {
    expect(steps).to.deep.equal(['4: early', '6: heavy', '8: building', '9: heavy', '12: building', '14: sport']);
  });

  it('asks every two weeks whether it gets better', () => {
    expect(asked).to.deep.equal([15, 29]);
  });

  it('knows every day of it', () => {
    expect(plan.days.length).to.equal(30);
    expect(plan.days.at(0)).to.deep.equal({ day: '2026-03-01', isDone: true, during: 4, evening: 3, morning: 3 });
  });
});
