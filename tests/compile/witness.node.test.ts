import { expect } from 'chai';
import { describe, it } from 'node:test';
import { answerOf, WitnessFinder } from '../../src/compile/witness.ts';
import { age, choice, list } from '../support/toy-questions.ts';
import type { Condition } from '../../src/model/checker.ts';

const questions = [age, choice('start', 'sudden slow'), list('signs', 'hot red stiff', { when: 'start.sudden' })];
const finder = new WitnessFinder(questions);

/** The answers of each way to make the condition hold; silence as null. */
function waysTo(condition: Condition, turn?: number) {
  return [...finder.find(condition, turn)].map((picks) =>
    Object.fromEntries(
      questions.flatMap((question) => {
        const pick = picks.get(question.id);
        return pick ? [[question.id, answerOf(pick, question, undefined) ?? null]] : [];
      }),
    ),
  );
}

describe('the ways to make a condition hold', () => {
  for (const [name, condition, ways] of [
    ['a number', 'age.8-16', [{ age: 8 }]],
    ['two ranges that meet', { all: ['age.8-16', 'age.12+'] }, [{ age: 12 }]],
    ['two ranges that do not meet', { all: ['age.0-7', 'age.12+'] }, []],
    ['one option', 'start.slow', [{ start: 'slow' }]],
    ['two options of one question', { all: ['start.slow', 'start.sudden'] }, []],
    ['an option of a question that depends on another', 'signs.hot', [{ start: 'sudden', signs: ['hot'] }]],
    ['an option of a question that is not asked then', { all: ['start.slow', 'signs.hot'] }, []],
    ['two options of a list', { all: ['signs.hot', 'signs.red'] }, [{ start: 'sudden', signs: ['hot', 'red'] }]],
    ['either of two', { any: ['age.8', 'start.slow'] }, [{ age: 8 }, { start: 'slow' }]],
    ['silence', 'age.unanswered', [{ age: null }]],
    ['silence and an answer', { all: ['age.unanswered', 'age.8'] }, []],
    ['an answer and silence', { all: ['age.8', 'age.unanswered'] }, []],
    ['a doubt', 'start.not-sure', [{ start: 'not-sure' }]],
    [
      'a doubt beside an item',
      { all: ['signs.not-sure', 'signs.hot'] },
      [{ start: 'sudden', signs: ['hot', 'not-sure'] }],
    ],
    ['a doubt and a number', { all: ['age.not-sure', 'age.8'] }, []],
  ] as const) {
    it(`are ${String(ways.length)} for ${name}`, () => {
      expect(waysTo(condition)).to.deep.equal(ways);
    });
  }

  it('of "at least n" are all combinations of n parts', () => {
    const condition = { atLeast: 2, of: ['signs.hot', 'signs.red', 'signs.stiff'] };
    expect(waysTo(condition).map(({ signs }) => signs)).to.deep.equal([
      ['hot', 'red'],
      ['hot', 'stiff'],
      ['red', 'stiff'],
    ]);
  });

  it('start with a different part at each turn', () => {
    expect(waysTo({ any: ['age.8', 'start.slow'] }, 1)[0]).to.deep.equal({ start: 'slow' });
  });
});
