import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { runs } from '../support/depth.ts';
import { allAnswers, well, type MutableAnswers } from './real-answers.ts';
import { choice, list } from '../support/toy-questions.ts';
import { cause, rule, toyRules } from './toy.ts';

const engine = createEngine(rules);

describe('a run', () => {
  const toy = createEngine(
    toyRules({
      questions: [choice('start', 'sudden slow'), list('happened', 'fall twist', { when: 'start.sudden' })],
      rules: [rule('urgent', 'happened.fall')],
      causes: [cause('strain', { happened: { twist: 2 } }, { prior: 2 })],
    }),
  );

  it('asks the questions whose condition holds now', () => {
    expect(toy.run({}).asked).to.deep.equal(['start']);
    expect(toy.run({ start: 'sudden' }).asked).to.deep.equal(['start', 'happened']);
    expect(toy.run({ start: 'slow', happened: ['fall'] }).asked).to.deep.equal(['start']);
  });

  it('has those remaining without an answer that may still be asked', () => {
    expect(toy.run({}).remaining).to.deep.equal(['start', 'happened']);
    expect(toy.run({ start: 'sudden' }).remaining).to.deep.equal(['happened']);
    expect(toy.run({ start: 'slow' }).remaining).to.deep.equal([]);
  });

  it('computes everything once', () => {
    const run = engine.run(well);
    expect(run.assessment).to.equal(run.assessment);
    expect(run.judgement).to.equal(run.judgement);
    expect(run.next).to.equal(run.next);
  });

  it('never has more remaining after an answer than before', () => {
    fc.assert(
      fc.property(allAnswers, (told) => {
        const given: MutableAnswers = {};
        let before = engine.run(given);
        while (before.next) {
          const { id } = before.next;
          given[id] = told[id]!;
          const after = engine.run(given);
          const expected = before.remaining.filter((one) => one !== id);
          expect(expected, id).to.include.members([...after.remaining]);
          before = after;
        }
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe('an answer that may stop counting', () => {
  // What happened is also asked until it is known how it began.
  const when = { any: ['start.sudden', 'start.unanswered'] };
  const toy = createEngine(
    toyRules({
      questions: [choice('start', 'sudden slow'), list('happened', 'fall twist', { when })],
      rules: [rule('urgent', 'happened.fall')],
      causes: [cause('strain', { happened: { twist: 7 } })],
    }),
  );

  for (const [what, answer] of [
    ['the level', 'fall'],
    ['the first cause', 'twist'],
  ] as const) {
    it(`decides ${what} only once it is sure to count`, () => {
      const happened = [answer];
      expect(toy.run({ happened }).next?.id).to.equal('start');
      expect(toy.run({ start: 'sudden', happened }).next).to.equal(null);
      expect(toy.run({ start: 'slow', happened }).next).to.equal(null);
    });
  }
});

describe('the questions of an engine', () => {
  it('cannot be changed by callers', () => {
    const [, second] = engine.questions;
    const parts = [engine.questions, second, second?.options, second?.options[0]];
    expect(parts.map((part) => Object.isFrozen(part))).to.deep.equal([true, true, true, true]);
  });
});
