import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { createEngine, type Engine } from '../../src/engine/create-engine.ts';
import { cause, choice, list, rule, toyRules, years } from './toy.ts';
import type { Answer, Answers, Cause, Condition, Question, Rule, Rules } from '../../src/model/checker.ts';

const questions = [
  years('age'),
  list('location', 'front back', { place: true }),
  choice('start', 'sudden slow'),
  list('happened', 'fall twist', { when: { any: ['start.sudden', 'start.unanswered'] } }),
  list('signs', 'hot cold', { safety: true }),
];

describe('the next question', () => {
  it('is the first in order that can still matter', () => {
    const engine = createEngine(toyRules({ questions, rules: [rule('urgent', 'signs.hot')] }));
    expect(engine.nextQuestion({})?.id).to.equal('signs');
  });

  it('is left out where its answer cannot matter any more', () => {
    const engine = createEngine(
      toyRules({ questions, rules: [rule('urgent', { all: ['start.sudden', 'happened.fall'] })] }),
    );
    expect(engine.nextQuestion({ signs: 'none' })?.id).to.equal('start');
    expect(engine.nextQuestion({ signs: 'none', start: 'sudden' })?.id).to.equal('happened');
    expect(engine.nextQuestion({ signs: 'none', start: 'slow' })).to.equal(null);
  });

  it('does not come after an emergency', () => {
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
  const literals = [
    'age.0-15',
    'age.60+',
    'age.not-sure',
    'age.unanswered',
    'location.front',
    'location.back',
    'location.not-sure',
    'start.sudden',
    'start.slow',
    'start.not-sure',
    'start.unanswered',
    'happened.fall',
    'happened.twist',
    'happened.not-sure',
    'happened.unanswered',
    'signs.hot',
    'signs.cold',
    'signs.not-sure',
  ];
  const literal = fc.constantFrom(...literals);
  const parts = fc.array(literal, { minLength: 1, maxLength: 3 });
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    literal,
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    fc.tuple(parts, parts).map(([any, all]) => ({ all: [{ any }, ...all] })),
    fc.array(literal, { minLength: 2, maxLength: 4 }).map((of) => ({ atLeast: 2, of })),
  );
  // More for than against, and common causes, so that there is something to rank.
  const weight = fc.constantFrom(-2, -1, 0, 1, 1, 2, 2);
  const weights = fc.record({
    location: fc.record({ front: weight, back: weight }),
    start: fc.record({ sudden: weight, slow: weight }),
    happened: fc.record({ fall: weight, twist: weight }),
    signs: fc.record({ hot: weight, cold: weight }),
    age: fc.record({ '0-15': weight, '60+': weight }),
  });
  const level = fc.constantFrom<Rule['level']>('emergency', 'urgent', 'soon');
  const danger = fc.record({ level, threshold: fc.integer({ min: 2, max: 6 }), why: fc.constant('Danger.') });
  const made: fc.Arbitrary<Rules> = fc
    .record({
      rules: fc.array(fc.record({ level, when: condition, names: fc.boolean(), own: fc.integer({ min: 0, max: 9 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      causes: fc.array(
        fc.record({
          weights,
          prior: fc.integer({ min: 0, max: 2 }),
          danger: fc.option(danger, { freq: 2 }),
          needs: fc.option(condition, { freq: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ rules, causes }) =>
      toyRules({
        questions,
        rules: rules.map(({ level: raised, when, names, own }, index) =>
          rule(raised, when, {
            id: `r${index}`,
            ...(names ? { causes: ['c0'] } : {}),
            ...(own === 0 ? { outcome: 'own' } : {}),
          }),
        ),
        causes: causes.map(({ danger: harm, needs, ...rest }, index): Cause => {
          const id = `c${index}`;
          return { ...cause(id, rest.weights, rest), ...(harm ? { danger: harm } : {}), ...(needs ? { needs } : {}) };
        }),
      }),
    );

  it('has nothing left that could change the level, which cause stands first, or its band', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (rules, dice) => {
        const engine = createEngine(rules);
        const told = walk(engine, dice);
        const end = standOf(engine, told);
        for (const more of completions(engine, told)) expect(standOf(engine, more)).to.equal(end);
      }),
      { numRuns: 3000 },
    );
  });

  it('asked only what could matter: some way of going on changes the result', () => {
    let asked = 0;
    let needless = 0;
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (rules, dice) => {
        const engine = createEngine(rules);
        const told: Record<string, Answer> = {};
        for (let next = engine.nextQuestion(told); next; next = engine.nextQuestion(told)) {
          const stands = new Set(completions(engine, told).map((answers) => standOf(engine, answers)));
          asked++;
          if (stands.size === 1 && stands.has(standOf(engine, told))) needless++;
          told[next.id] = pick(answersTo(next), dice);
        }
      }),
      { numRuns: 300 },
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

/** Every way to answer every question that is still asked. */
function completions(engine: Engine, told: Answers): readonly Answers[] {
  const { asked } = engine.run(told);
  const open = engine.questions.find(({ id }) => told[id] === undefined && asked.includes(id));
  if (!open) return [told];
  return answersTo(open).flatMap((answer) => completions(engine, { ...told, [open.id]: answer }));
}

function answersTo({ kind, options }: Question): readonly Answer[] {
  if (kind === 'number') return [10, 30, 70, 'not-sure'];
  const ids = options.map(({ id }) => id);
  return kind === 'one' ? [...ids, 'not-sure'] : ['none', 'not-sure', ...ids.map((id) => [id]), ids];
}

function standOf(engine: Engine, answers: Answers): string {
  const { level, causes } = engine.assess(answers);
  // The screen of an emergency shows no causes, and its questions end at once.
  return level === 'emergency' ? level : `${level} ${causes[0]?.id ?? '-'} ${causes[0]?.fit ?? '-'}`;
}

function pick<Item>(items: readonly Item[], dice: fc.Stream<number>): Item {
  const { value } = dice.next() as { value: number };
  return items[value % items.length]!;
}
