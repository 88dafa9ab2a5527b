import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parse } from '../../src/engine/conditions.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { choice, list, years } from '../support/toy-questions.ts';
import { toyRules } from './toy.ts';
import type { Answers, Condition } from '../../src/model/checker.ts';

const engine = createEngine(
  toyRules({
    questions: [
      years('age'),
      choice('start', 'sudden slow'),
      list('signs', 'hot cold numb', { when: { any: ['start.sudden', 'start.unanswered'] } }),
    ],
  }),
);

describe('a condition', () => {
  const rows: [condition: Condition, answers: Answers, holds: boolean][] = [
    ['signs.hot', { signs: ['hot'] }, true],
    ['signs.hot', { signs: ['cold'] }, false],
    ['signs.hot', {}, false],
    ['signs.not-sure', { signs: 'not-sure' }, true],
    ['signs.not-sure', { signs: ['none'] }, false],
    ['signs.unanswered', {}, true],
    ['signs.unanswered', { signs: ['none'] }, false],
    // A question that is not asked is not silent either.
    ['signs.unanswered', { start: 'slow' }, false],
    ['signs.hot', { start: 'slow', signs: ['hot'] }, false],
    ['start.slow', { start: 'slow' }, true],
    ['age.8-16', { age: 8 }, true],
    ['age.8-16', { age: 16.9 }, true],
    ['age.8-16', { age: 7 }, false],
    ['age.8-16', { age: 17 }, false],
    ['age.60+', { age: 60 }, true],
    ['age.60+', { age: 59 }, false],
    ['age.7', { age: 7 }, true],
    ['age.7', { age: 8 }, false],
    ['age.0-4', { age: 'not-sure' }, false],
    [{ all: ['signs.hot', 'age.60+'] }, { signs: ['hot'], age: 70 }, true],
    [{ all: ['signs.hot', 'age.60+'] }, { signs: ['hot'], age: 7 }, false],
    [{ any: ['signs.hot', 'age.60+'] }, { signs: ['hot'], age: 7 }, true],
    [{ any: ['signs.hot', 'age.60+'] }, { signs: ['cold'], age: 7 }, false],
    [{ atLeast: 2, of: ['signs.hot', 'signs.cold', 'signs.numb'] }, { signs: ['hot', 'numb'] }, true],
    [{ atLeast: 2, of: ['signs.hot', 'signs.cold', 'signs.numb'] }, { signs: ['hot'] }, false],
    [{ all: [{ any: ['signs.hot', 'signs.cold'] }, 'age.60+'] }, { signs: ['cold'], age: 61 }, true],
  ];
  for (const [condition, answers, holds] of rows) {
    it(`${JSON.stringify(condition)} ${holds ? 'holds' : 'does not hold'} for ${JSON.stringify(answers)}`, () => {
      expect(engine.run(answers).holds(parse(condition))).to.equal(holds);
    });
  }
});
