import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createEngine, RulesError } from '../../src/engine/create-engine.ts';
import { list } from '../support/toy-questions.ts';
import { calm, rule, toyRules } from './toy.ts';
import type { Condition } from '../../src/model/checker.ts';

const signs = list('signs', 'hot cold numb odd', { safety: true });

describe('rules that break a promise', () => {
  it('are refused where silence would reassure', () => {
    const rules = { ...toyRules({ questions: [signs] }), rules: [rule('self-care', 'signs.hot')] };
    expect(() => createEngine(rules)).to.throw(RulesError, 'signs.unanswered');
  });

  const silent = 'signs.unanswered';
  const held: readonly (readonly [string, Condition])[] = [
    ['alone', silent],
    ['as one of any', { any: ['age.60+', silent] }],
    ['deeper', { any: ['age.60+', { any: ['signs.hot', { all: [silent] }] }] }],
    ['as one of a number', { atLeast: 1, of: ['age.60+', silent] }],
    ['on all ways', { all: [{ any: [silent, 'age.60+'] }, { any: [silent, 'signs.hot'] }] }],
  ];
  for (const [name, when] of held) {
    it(`are none where silence raises the level: ${name}`, () => {
      createEngine({ questions: [signs], rules: [rule('soon', when), calm], causes: [], version: '' });
    });
  }

  const broken: readonly (readonly [string, Condition])[] = [
    ['only with another answer', { all: [silent, 'age.60+'] }],
    ['only with another answer, deeper', { any: ['signs.hot', { all: [silent, 'age.60+'] }] }],
    ['only with another of a number', { atLeast: 2, of: ['age.60+', silent] }],
  ];
  for (const [name, when] of broken) {
    it(`are refused where silence raises the level ${name}`, () => {
      const rules = { questions: [signs], rules: [rule('soon', when), calm], causes: [], version: '' };
      expect(() => createEngine(rules)).to.throw(RulesError, silent);
    });
  }

  it('are refused where silence leads to self-care', () => {
    const rules = { questions: [signs], rules: [rule('self-care', silent), calm], causes: [], version: '' };
    expect(() => createEngine(rules)).to.throw(RulesError, silent);
  });

  it('are refused without a reason for self-care', () => {
    expect(() => createEngine({ questions: [], rules: [], causes: [], version: '' })).to.throw(RulesError, 'self-care');
  });
});

describe('built-ins that a page has replaced', () => {
  const questions = [list('signs', 'hot cold', { safety: true })];
  const rules = toyRules({ questions, rules: [rule('emergency', 'signs.cold')] });
  const broken: readonly (readonly [name: string, owner: object, key: string, value: unknown])[] = [
    [
      'a set that ignores what it is made of',
      globalThis,
      'Set',
      class extends Set {
        constructor() {
          super();
        }
      },
    ],
    [
      'a map that ignores what it is made of',
      globalThis,
      'Map',
      class extends Map {
        constructor() {
          super();
        }
      },
    ],
    ['a map that finds nothing', Map.prototype, 'get', () => undefined],
    ['a set that has nothing', Set.prototype, 'has', () => false],
  ];
  for (const [name, owner, key, value] of broken) {
    it(`make no engine, which would give a wrong level: ${name}`, () => {
      const own = Object.getOwnPropertyDescriptor(owner, key)!;
      let made: unknown;
      try {
        Object.defineProperty(owner, key, { ...own, value });
        made = createEngine(rules);
      } catch (error) {
        made = error;
      } finally {
        Object.defineProperty(owner, key, own);
      }
      expect(made).to.be.instanceOf(RulesError);
    });
  }
});
