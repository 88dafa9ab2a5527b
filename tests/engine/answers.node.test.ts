import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readAnswers } from '../../src/engine/given-answers.ts';
import { choice, list, years } from '../support/toy-questions.ts';
import type { PreparedQuestion } from '../../src/engine/types.ts';

// A question of today, and one that asked the same in earlier versions.
const timed = [
  choice('since', 'new old both', { several: 'both' }),
  list('course', 'better', { former: { 'a-day': 'since.new', 'a-year': 'since.old' } }),
];
const questions = [
  years('age'),
  years('pain', { most: 10 }),
  list('signs', 'hot cold'),
  choice('start', 'sudden slow'),
  list('location', 'back front', { none: false }),
  ...timed,
];
const screens = new Map<string, PreparedQuestion>(
  questions.map((question) => [
    question.id,
    { question, when: undefined, options: new Set(question.options.map(({ id }) => id)) },
  ]),
);

function read(value: unknown) {
  const { byQuestion, ignored } = readAnswers(screens, value);
  const told = [...byQuestion].map(([id, { chosen, isNotSure, number }]) => {
    return `${id}: ${[...chosen, ...(isNotSure ? ['not-sure'] : []), ...(number === undefined ? [] : [number])].join(' ') || 'none'}`;
  });
  return { told, ignored };
}

describe('answers', () => {
  const understood: [name: string, given: unknown, told: string[], ignored?: string[]][] = [
    ['an item of a list', { signs: ['hot'] }, ['signs: hot']],
    ['an item of a list without its brackets', { signs: 'hot' }, ['signs: hot']],
    ['more than a scale has', { pain: 40 }, ['pain: 10']],
    ['an item given twice', { signs: ['hot', 'hot'] }, ['signs: hot']],
    ['none', { signs: ['none'] }, ['signs: none']],
    ['none together with an item counts as the item', { signs: ['none', 'hot'] }, ['signs: hot']],
    ['none together with not sure counts as not sure', { signs: ['none', 'not-sure'] }, ['signs: not-sure']],
    ['not sure together with an item counts as both', { signs: ['not-sure', 'hot'] }, ['signs: hot not-sure']],
    ['none of a list that needs an option counts as not sure', { location: ['none'] }, ['location: not-sure']],
    ['an empty list is silence', { signs: [] }, []],
    ['one of two', { start: 'slow' }, ['start: slow']],
    ['one of two in brackets', { start: ['slow'] }, ['start: slow']],
    ['one of two beside not sure', { start: ['slow', 'not-sure'] }, ['start: slow']],
    ['both of two count as not sure', { start: ['slow', 'sudden'] }, ['start: not-sure']],
    ['both of two by what they mean together', { since: ['new', 'old'] }, ['since: both']],
    ['an option of an earlier version', { course: ['a-day'] }, ['course: none', 'since: new']],
    ['one beside an option of today', { course: ['a-day', 'better'] }, ['course: better', 'since: new']],
    ['two of an earlier version', { course: ['a-year', 'a-day'] }, ['course: none', 'since: both']],
    [
      'one where today the visitor is not sure',
      { since: 'not-sure', course: ['a-year'] },
      ['since: old', 'course: none'],
    ],
    ['the answer of today before an earlier one', { since: 'new', course: ['a-year'] }, ['since: new', 'course: none']],
    ['an age', { age: 42 }, ['age: 42']],
    ['an age with months', { age: 1.5 }, ['age: 1']],
    ['an age from a form', { age: '42' }, ['age: 42']],
    ['an age that one does not want to give', { age: 'not-sure' }, ['age: not-sure']],
    ['an unknown option', { signs: ['hot', 'green'] }, ['signs: hot'], ['green']],
    ['only unknown options are silence', { signs: ['green'] }, [], ['green']],
    ['an age that nobody reaches', { age: 131 }, [], ['age']],
    ['an unknown question', { mood: 'low' }, [], ['mood']],
    ['none where one is asked for', { start: 'none' }, [], ['none']],
  ];
  for (const [name, given, told, ignored = []] of understood) {
    it(`understand ${name}`, () => {
      expect(read(given)).to.deep.equal({ told, ignored });
    });
  }

  const odd: [name: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'hot'],
    ['a list', ['hot']],
    ['an age that is no number', { age: NaN }],
    ['an endless age', { age: Infinity }],
    ['an age below zero', { age: -1 }],
    ['an absurd age', { age: 131 }],
    ['an empty age from a form', { age: '' }],
    ['null for an age', { age: null }],
    ['true for an age', { age: true }],
    ['an age in words', { age: 'forty' }],
    ['a nested list', { signs: [['hot']] }],
    ['an object for a list', { signs: { hot: true } }],
    ['true for a list', { signs: true }],
    ['null for a list', { signs: null }],
    ['keys of a prototype', JSON.parse('{"__proto__": {"signs": ["hot"]}, "constructor": "hot", "toString": ["hot"]}')],
  ];
  for (const [name, value] of odd) {
    it(`treat ${name} as no answer`, () => {
      expect(read(value).told).to.deep.equal([]);
    });
  }

  it('name each id that nobody knows once', () => {
    const { ignored } = read({ signs: ['green', 'green', 'blue'], mood: 'green', age: 'green' });
    expect(ignored).to.deep.equal(['blue', 'green', 'mood']);
  });

  it('take a list of a hundred thousand items', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 'hot' : `x${index % 10}`));
    expect(read({ signs: items }).told).to.deep.equal(['signs: hot']);
  });

  it('do not change their input', () => {
    const given = { signs: ['none', 'hot'], age: '42' };
    read(given);
    expect(given).to.deep.equal({ signs: ['none', 'hot'], age: '42' });
  });
});
