import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { createEngine, type Engine } from '../../src/engine/create-engine.ts';
import { isWhole } from '../support/depth.ts';
import { answersTo, completions, pick, smallRules, standOf } from './small-rules.ts';
import { choice, list, years } from '../support/toy-questions.ts';
import { cause, rule, toyRules } from './toy.ts';
import type { Answer, Answers } from '../../src/model/checker.ts';

const questions = [
  years('age'),
  list('location', 'front back', { place: true }),
  choice('start', 'sudden slow'),
  list('happened', 'fall twist', { when: { any: ['start.sudden', 'start.unanswered'] } }),
  list('signs', 'hot cold', { safety: true }),
];

describe('the next question', () => {
  it('is the first whose answer can still change the result', () => {
    const engine = createEngine(toyRules({ questions, rules: [rule('urgent', 'signs.hot')] }));
    expect(engine.nextQuestion({})?.id).to.equal('signs');
  });

  it('is skipped when its answer can no longer change the result', () => {
    const engine = createEngine(
      toyRules({ questions, rules: [rule('urgent', { all: ['start.sudden', 'happened.fall'] })] }),
    );
    expect(engine.nextQuestion({ signs: 'none' })?.id).to.equal('start');
    expect(engine.nextQuestion({ signs: 'none', start: 'sudden' })?.id).to.equal('happened');
    expect(engine.nextQuestion({ signs: 'none', start: 'slow' })).to.equal(null);
  });

  it('is not asked after an emergency', () => {
    const causes = [cause('tendon', { location: { back: 2 } }, { prior: 2 })];
    const engine = createEngine(toyRules({ questions, causes, rules: [rule('emergency', 'signs.hot')] }));
    expect(engine.nextQuestion({ signs: ['hot'] })).to.equal(null);
  });

  it('comes while another cause can still overtake the first', () => {
    const causes = [
      cause('tendon', { location: { back: 2 } }, { prior: 2 }),
      cause('rival', { location: { back: 1 }, happened: { fall: 2 } }, { prior: 2 }),
    ];
    const engine = createEngine(toyRules({ questions, causes }));
    const told = { signs: 'none', location: ['back'], start: 'sudden' };
    expect(engine.nextQuestion(told)?.id).to.equal('happened');
    expect(engine.nextQuestion({ ...told, start: 'slow' })).to.equal(null);
  });

  it('is skipped when it moves only a cause that needs another answer', () => {
    const causes = [cause('tendon', { location: { back: 2 } }, { prior: 2, needs: 'start.sudden' })];
    const { nextQuestion } = createEngine(toyRules({ questions, causes }));
    expect(nextQuestion({ signs: 'none', start: 'sudden' })?.id).to.equal('location');
    expect(nextQuestion({ signs: 'none', start: 'slow' })).to.equal(null);
  });

  it('comes while the band of the first can still change', () => {
    const causes = [cause('tendon', { location: { back: 2 }, start: { slow: 2, sudden: 1 } }, { prior: 2 })];
    const engine = createEngine(toyRules({ questions, causes }));
    expect(engine.nextQuestion({ signs: 'none', location: ['back'] })).to.equal(null);
    const near = createEngine(
      toyRules({
        questions,
        causes: [
          {
            ...causes[0]!,
            prior: 2,
            weights: { location: { back: 2 }, start: { slow: 2 }, happened: { fall: 2, twist: 1 } },
          },
        ],
      }),
    );
    expect(near.nextQuestion({ signs: 'none', location: ['back'], start: 'sudden' })?.id).to.equal('happened');
  });
});

// Small random rules, against every way the run can go on: the definition itself, tried out.
describe('a run that has ended', () => {
  const made = smallRules(questions);

  it('leaves no question whose answer changes the level, the first cause or its band', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (rules, dice) => {
        const engine = createEngine(rules);
        const told = walk(engine, dice);
        const end = standOf(engine, told);
        for (const more of completions(engine, told)) expect(standOf(engine, more)).to.equal(end);
      }),
      { numRuns: isWhole ? 15_000 : 30 },
    );
  });

  it('has asked only questions whose answer could change the result', () => {
    let asked = 0;
    let needless = 0;
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (rules, dice) => {
        const engine = createEngine(rules);
        const told: Record<string, Answer> = {};
        for (let next = engine.nextQuestion(told); next; next = engine.nextQuestion(told)) {
          const now = standOf(engine, told);
          asked++;
          if (completions(engine, told).every((answers) => standOf(engine, answers) === now)) needless++;
          told[next.id] = pick(answersTo(next), dice);
        }
      }),
      { numRuns: isWhole ? 300 : 40 },
    );
    // The bounds treat answers that exclude each other as possible together, so a few questions are asked in vain.
    expect(needless / asked).to.be.below(0.05);
  });
});

function walk(engine: Engine, dice: fc.Stream<number>): Answers {
  const told: Record<string, Answer> = {};
  for (let next = engine.nextQuestion(told); next; next = engine.nextQuestion(told)) {
    told[next.id] = pick(answersTo(next), dice);
  }
  return told;
}
