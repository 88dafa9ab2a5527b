import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { parse, parseLiteral } from '../../src/engine/conditions.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { isAtLeast } from '../../src/model/level.ts';
import { runs, spread } from '../support/depth.ts';
import {
  anyAnswers,
  beside,
  idsOf,
  leastFor,
  questionOf,
  questions,
  tell,
  waysTo,
  well,
  type MutableAnswers,
} from './real-answers.ts';
import type { Literal } from '../../src/engine/types.ts';
import { addedOptions, oldest, type Answer, type Condition, type Rule } from '../../src/model/checker.ts';

const engine = createEngine(rules);
const raising = rules.rules.filter(({ level }) => level !== 'self-care');

/** The least answers for each way to make a rule hold. */
function witnessesOf({ when }: Rule): readonly MutableAnswers[] {
  return waysTo(when)
    .map(leastFor)
    .filter((told) => told !== undefined);
}

function silentIn(way: MutableAnswers, more: MutableAnswers): MutableAnswers {
  // A way may need silence: then nothing may be said there.
  return Object.fromEntries(Object.entries(more).filter(([id]) => id in way || !needsSilence.has(id)));
}
const needsSilence = new Set(
  rules.rules.flatMap(({ when }) => [...JSON.stringify(when).matchAll(/"([a-z-]+)\.unanswered"/g)].map(([, id]) => id)),
);

describe('each rule', () => {
  for (const rule of raising) {
    it(`${rule.id} holds against any other answers`, () => {
      const witnesses = witnessesOf(rule);
      expect(witnesses, 'ways to make it hold').not.to.be.empty;
      fc.assert(
        fc.property(fc.constantFrom(...witnesses), anyAnswers, (least, more) => {
          const { level } = engine.assess(beside(least, silentIn(least, more)));
          expect(isAtLeast(level, rule.level), level).to.equal(true);
        }),
        { numRuns: runs(300) },
      );
    });
  }

  it('changes the level or the reasons of some result', () => {
    // The rule about silence is a promise of the engine, which refuses rules without it.
    const idle = raising
      .filter((rule) => rule.id !== 'unfinished')
      .filter((rule) => {
        const without = createEngine({ ...rules, rules: rules.rules.filter((one) => one !== rule) });
        return witnessesOf(rule).every((least) =>
          // Said nowhere, an old pain counts as new, and then a higher rule may hold as well.
          [silentIn(least, well), { ...well, since: 'over-three-weeks' }].every((others) => {
            const answers = beside(least, others);
            return JSON.stringify(engine.assess(answers)) === JSON.stringify(without.assess(answers));
          }),
        );
      });
    expect(idle.map(({ id }) => id)).to.deep.equal([]);
  });
});

describe('two rules at a time', () => {
  it('give the higher of their levels', () => {
    const pairs = spread(
      raising.flatMap((one, index) => raising.slice(index + 1).map((other) => [one, other] as const)),
      29,
    );
    let told = 0;
    for (const [one, other] of pairs) {
      const both = firstTogether(one, other);
      if (!both) continue;
      told++;
      const { level } = engine.assess(both);
      const name = `${one.id} and ${other.id}: ${level}`;
      expect(isAtLeast(level, one.level) && isAtLeast(level, other.level), name).to.equal(true);
    }
    expect(told).to.be.above(pairs.length / 2);
  });
});

function firstTogether(one: Rule, other: Rule): MutableAnswers | undefined {
  for (const way of waysTo(one.when).slice(0, 12)) {
    for (const second of waysTo(other.when).slice(0, 12)) {
      const told = leastFor([...way, ...second]);
      if (told) return told;
    }
  }
  return undefined;
}

describe('over its own variables', () => {
  for (const { id, when, level } of raising) {
    it(`${id} holds exactly where its words say so`, () => {
      const condition = parse(when);
      for (const [index, answers] of assignments(when).entries()) {
        const expected = saysSo(when, answers);
        if (engine.run(answers).holds(condition) !== expected)
          throw new Error(`${String(!expected)}: ${JSON.stringify(answers)}`);
        if (!expected || index % 25 > 0) continue;
        if (!isAtLeast(engine.assess(answers).level, level)) throw new Error(`Too low: ${JSON.stringify(answers)}`);
      }
    });
  }
});

const mostAssignments = runs(60_000);

/** Every mix of the answers of which a condition speaks. Many rules have millions: of those, mixes spread evenly. */
function assignments(condition: Condition): readonly MutableAnswers[] {
  const literals = [...new Set(literalsOf(condition))].map(parseLiteral);
  const named = literals.map(({ question }) => question);
  const ids = [...new Set([...named, ...named.flatMap(leading)])];
  const choices = ids.map((id) =>
    choicesOf(
      id,
      literals.filter(({ question }) => question === id),
    ),
  );
  const lengths = choices.map(({ length }) => length);
  const product = lengths.reduce((count, length) => count * length, 1);
  const stride = coprime(Math.ceil(product / mostAssignments), lengths);
  return Array.from({ length: Math.ceil(product / stride) }, (_, index) => mix(ids, choices, index * stride));
}

function choicesOf(id: string, literals: readonly Literal[]): readonly (Answer | undefined)[] {
  const question = questionOf(id);
  if (question.kind === 'one') return [undefined, 'not-sure', ...idsOf(question)];
  if (question.kind === 'many') {
    const items = literals.map(({ answer }) => answer).filter((answer) => answer !== 'unanswered');
    return [undefined, addedOptions(question)[0], ...subsets(items)];
  }
  const edges = literals.flatMap(({ from, to }) => [from - 1, from, to, to + 1]);
  return [undefined, 'not-sure', 40, ...new Set(edges.filter((age) => age >= 0 && age <= oldest))];
}

function mix(
  ids: readonly string[],
  choices: readonly (readonly (Answer | undefined)[])[],
  number: number,
): MutableAnswers {
  const told: MutableAnswers = {};
  let rest = number;
  ids.forEach((id, index) => {
    const { length } = choices[index]!;
    const answer = choices[index]![rest % length];
    rest = Math.floor(rest / length);
    if (answer !== undefined) told[id] = answer;
  });
  return told;
}

/** A step that shares no factor with the lists meets every answer of each. */
function coprime(least: number, lengths: readonly number[]): number {
  const shares = (a: number, b: number): number => (b === 0 ? a : shares(b, a % b));
  let number = least;
  while (lengths.some((length) => shares(number, length) > 1)) number++;
  return number;
}

function leading(question: string): readonly string[] {
  const { when } = questionOf(question);
  return when
    ? literalsOf(when).flatMap((literal) => [
        parseLiteral(literal).question,
        ...leading(parseLiteral(literal).question),
      ])
    : [];
}

/** Every selection; of a long list each item, each pair and the whole, since no rule counts further than that. */
function subsets(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length > 6) {
    const pairs = items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other]));
    return [...items.map((item) => [item]), ...pairs, items];
  }
  return items
    .reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
    .filter(({ length }) => length > 0);
}

function literalsOf(condition: Condition): readonly string[] {
  if (typeof condition === 'string') return [condition];
  if ('all' in condition) return condition.all.flatMap(literalsOf);
  if ('any' in condition) return condition.any.flatMap(literalsOf);
  return condition.of.flatMap(literalsOf);
}

/** The meaning of a condition, written down a second time and as plainly as possible. */
function saysSo(condition: Condition, told: MutableAnswers): boolean {
  if (typeof condition !== 'string') {
    if ('all' in condition) return condition.all.every((part) => saysSo(part, told));
    if ('any' in condition) return condition.any.some((part) => saysSo(part, told));
    return condition.of.filter((part) => saysSo(part, told)).length >= condition.atLeast;
  }
  const { question, answer, from, to } = parseLiteral(condition);
  const { when } = questionOf(question);
  if (when && !saysSo(when, told)) return false;
  const given = told[question];
  if (answer === 'unanswered') return given === undefined;
  if (answer) return given === answer || (Array.isArray(given) && given.includes(answer));
  return typeof given === 'number' && given >= from && given <= to;
}

describe('silence', () => {
  it('about safety is named by one rule for each question', () => {
    const unfinished = rules.rules.find(({ id }) => id === 'unfinished');
    const named = literalsOf(unfinished?.when ?? { any: [] });
    const safety = questions.filter((question) => question.safety).map(({ id }) => `${id}.unanswered`);
    expect(safety.filter((literal) => !named.includes(literal))).to.deep.equal([]);
  });

  it('about the start and the event alone asks for no appointment', () => {
    const none = ['none'];
    const lists = { emergency: none, injury: none, leg: none, knee: none, signs: none, health: none };
    expect(engine.assess({ age: 30, ...lists, location: ['thigh-low'] }).level).to.equal('self-care');
    expect(engine.assess({ age: 30, ...lists, leg: [], location: ['thigh-low'] }).level).to.equal('soon');
  });
});

describe('a literal whose answer was given', () => {
  it('holds', () => {
    expect(engine.run(tell({}, 'leg.swollen') ?? {}).holds(parse('leg.swollen'))).to.equal(true);
  });
});
