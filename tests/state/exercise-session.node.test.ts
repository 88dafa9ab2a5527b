import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import {
  begin,
  countOne,
  finishSet,
  lightOf,
  sessionStart,
  skip,
  vary,
  workloadsOf,
} from '../../src/state/exercise-session.ts';
import type { ExerciseSession, Workload } from '../../src/state/exercise-session.ts';

const stageOf = (programme: string, stage: string) =>
  guide.programmes.find(({ id }) => id === programme)!.stages.find(({ id }) => id === stage)!;
const workloads = workloadsOf(stageOf('knee-osteoarthritis', 'building'), guide);
const workloadOf = (programme: string, stage: string, exercise: string): Workload =>
  workloadsOf(stageOf(programme, stage), guide).find((work) => work.exercise.id === exercise)!;
const after = (
  state: ExerciseSession,
  steps: number,
  step: (state: ExerciseSession) => ExerciseSession,
): ExerciseSession => (steps === 0 ? state : after(step(state), steps - 1, step));
const count = (state: ExerciseSession) => countOne(state, workloads);

describe('the work of a session', () => {
  it('is every exercise of its stage, in order', () => {
    const { exercises } = stageOf('knee-osteoarthritis', 'building');
    expect(workloads.map(({ exercise }) => exercise.id)).to.deep.equal(exercises);
  });

  for (const [programme, stage, exercise, sets, sides, repetitions, timed] of [
    ['knee-osteoarthritis', 'building', 'sit-to-stand', 3, 1, 5, undefined],
    ['knee-osteoarthritis', 'building', 'step-up', 6, 2, 8, undefined],
    ['hamstring-strain', 'early', 'heel-press', 1, 1, 5, 15],
    ['patellar-tendon-pain', 'first-days', 'wall-sit', 5, 1, 1, 45],
    ['knee-osteoarthritis', 'first-days', 'brisk-walk', 1, 1, 1, 600],
    ['patellar-tendon-pain', 'heavy', 'heel-raise', 3, 1, 6, undefined],
  ] as const) {
    it(`of ${exercise} in ${programme}, ${stage}: ${sets} sets of ${repetitions}`, () => {
      const work = workloadOf(programme, stage, exercise);
      expect([work.sets, work.sides, work.repetitions, work.timed]).to.deep.equal([sets, sides, repetitions, timed]);
    });
  }
});

describe('a session', () => {
  const start = begin(sessionStart);

  it('begins with the signs to stop', () => {
    expect(sessionStart.phase).to.equal('signs');
  });

  it('counts repetitions and rests after a set', () => {
    expect(after(start, 4, count)).to.include({ phase: 'work', sets: 0, repetitions: 4 });
    expect(after(start, 5, count)).to.include({ phase: 'rest', sets: 1, repetitions: 0 });
  });

  it('goes on to the next exercise after the last set, without a rest', () => {
    expect(after(start, 15, count)).to.include({ phase: 'work', exercise: 1, sets: 0, done: 1 });
  });

  it('takes a set as done in one step', () => {
    expect(finishSet(after(start, 2, count), workloads)).to.include({ phase: 'rest', sets: 1, repetitions: 0 });
  });

  it('does not count an exercise that was skipped before its first set', () => {
    expect(skip(start, workloads)).to.include({ exercise: 1, done: 0 });
    expect(skip(finishSet(start, workloads), workloads)).to.include({ exercise: 1, done: 1 });
  });

  it('asks about the pain after the last exercise', () => {
    const end = after(start, workloads.length, (state) => skip(state, workloads));
    expect(end).to.include({ phase: 'pain', exercise: workloads.length });
  });
});

describe('an exercise that is too hard or too easy', () => {
  const early = stageOf('hamstring-strain', 'early');
  const [, bridge] = workloadsOf(early, guide);
  const atBridge = { ...begin(sessionStart), exercise: 1, sets: 1, repetitions: 4 };
  const harder = vary(atBridge, 'harder', bridge!);
  const namesOf = (state: ExerciseSession) => workloadsOf(early, guide, state).map(({ exercise }) => exercise.id);

  it('gives way to the one that its words name, which begins with its first set', () => {
    expect(namesOf(harder)).to.deep.equal(['heel-press', 'single-leg-bridge', 'brisk-walk']);
    expect(harder).to.include({ phase: 'work', sets: 0, repetitions: 0 });
  });

  it('comes back where the visitor asks again, or for the other way', () => {
    expect(namesOf(vary(harder, 'harder', bridge!))).to.deep.equal(early.exercises);
    expect(namesOf(vary(harder, 'easier', bridge!))).to.deep.equal(early.exercises);
  });

  it('stays with its count where only words say how', () => {
    expect(vary(atBridge, 'easier', bridge!)).to.include({ sets: 1, repetitions: 4, variant: 'easier' });
  });

  it('changes no other exercise', () => {
    const stage = stageOf('sciatica', 'building');
    const state: ExerciseSession = { ...begin(sessionStart), exercise: 1, variant: 'harder' };
    const names = workloadsOf(stage, guide, state).map(({ exercise }) => exercise.id);
    expect(names).to.deep.equal(['glute-bridge', 'romanian-deadlift', 'sit-to-stand']);
  });

  it('is asked for once: the next exercise is as planned', () => {
    expect(skip(harder, workloadsOf(early, guide, harder))).to.include({ exercise: 2, variant: undefined });
  });

  it('never leads to itself', () => {
    for (const { id, instead } of guide.exercises) expect(Object.values(instead ?? {}), id).not.to.include(id);
  });
});

describe('the pain light', () => {
  for (const [pain, light] of [
    [0, 'green'],
    [3, 'green'],
    [4, 'amber'],
    [5, 'amber'],
    [6, 'red'],
    [10, 'red'],
  ] as const)
    it(`is ${light} for ${pain}`, () => {
      expect(lightOf(pain, guide.painLights)?.id).to.equal(light);
    });
});
