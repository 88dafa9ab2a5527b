import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { createEngine, type Engine } from '../../src/engine/create-engine.ts';
import { runs } from '../support/depth.ts';
import { dice, patient } from './patients.ts';
import { answersTo, completions, pick, smallRules, standOf } from './small-rules.ts';
import { allAnswers, questionOf, type MutableAnswers } from './real-answers.ts';
import { choice, list, years } from '../support/toy-questions.ts';
import { cause, rule, toyRules } from './toy.ts';
import type { Answer, Question, Rules } from '../../src/model/checker.ts';

const location = list('location', 'front back', { place: true, none: false });
const signs = list('signs', 'hot cold numb', { safety: true });
const start = choice('start', 'sudden slow');

function optionsOf(rules: Partial<Rules>, answers: MutableAnswers): readonly string[] | undefined {
  const engine = createEngine(toyRules({ questions: [location, start, signs], ...rules }));
  return engine.nextQuestion(answers)?.options.map(({ id }) => id);
}

describe('the options of the next question', () => {
  const told = { location: ['back'], start: 'slow' };

  it('are those that a rule can still use', () => {
    const rules = [
      rule('urgent', { all: ['start.slow', 'signs.hot'] }),
      rule('urgent', { all: ['start.sudden', 'signs.cold'] }),
    ];
    expect(optionsOf({ rules }, told)).to.deep.equal(['hot']);
    expect(optionsOf({ rules }, { ...told, start: 'sudden' })).to.deep.equal(['cold']);
  });

  it('leave out what can only raise to a level that is certain', () => {
    const rules = [rule('urgent', 'start.slow'), rule('emergency', 'signs.hot'), rule('urgent', 'signs.cold')];
    expect(optionsOf({ rules }, told)).to.deep.equal(['hot']);
  });

  it('keep what counts only together with others', () => {
    const rules = [rule('urgent', { atLeast: 2, of: ['signs.hot', 'signs.cold', 'start.sudden'] })];
    expect(optionsOf({ rules }, told)).to.deep.equal(['hot', 'cold']);
  });

  it('keep what leads to a question that matters', () => {
    const health = list('health', 'old', { when: 'signs.numb' });
    const rules = [rule('urgent', 'health.old')];
    expect(optionsOf({ rules, questions: [location, start, signs, health] }, told)).to.deep.equal(['numb']);
  });

  it('leave out what only leads to a question, where its missing answer alone would count', () => {
    const health = list('health', 'old', { when: 'signs.numb' });
    const rules = [rule('urgent', 'health.unanswered'), rule('urgent', 'signs.hot')];
    expect(optionsOf({ rules, questions: [location, start, signs, health] }, told)).to.deep.equal(['hot']);
  });

  it('keep what points to a cause while no answer is sure to point to one with more points', () => {
    const when = { any: ['start.sudden', 'start.unanswered'] };
    const questions = [
      location,
      list('health', 'old', { general: true }),
      start,
      list('happened', 'fall', { when }),
      signs,
    ];
    const causes = [
      cause('likely', { health: { old: 1 }, happened: { fall: 1 } }, { prior: 5 }),
      cause('rare', { signs: { hot: 4 } }),
    ];
    const engine = createEngine(toyRules({ questions, causes }));
    const offered = (answers: MutableAnswers) =>
      engine
        .run({ location: ['back'], ...answers })
        .relevantOptions('signs')
        .map(({ id }) => id);
    expect(offered({ health: ['old'], start: 'slow' }), 'a general answer points to none').to.deep.equal(['hot']);
    expect(offered({ health: ['none'], happened: ['fall'] }), 'it may stop counting').to.deep.equal(['hot']);
    expect(offered({ health: ['none'], start: 'sudden', happened: ['fall'] })).to.deep.equal([]);
  });

  it('are all there are of a question that is not asked yet', () => {
    const health = list('health', 'old weak', { when: 'signs.numb' });
    const engine = createEngine(
      toyRules({ questions: [location, signs, health], rules: [rule('urgent', 'health.old')] }),
    );
    const offered = (answers: MutableAnswers) =>
      engine
        .run(answers)
        .relevantOptions('health')
        .map(({ id }) => id);
    expect(offered({ location: ['back'] })).to.deep.equal(['old', 'weak']);
    expect(offered({ location: ['back'], signs: ['numb'] })).to.deep.equal(['old']);
  });

  it('keep what can bring a danger to its threshold, and nothing for one out of reach', () => {
    const danger = { level: 'urgent', threshold: 3, why: 'It can be a clot.', sources: [] } as const;
    const clot = (needed: number) =>
      cause(
        'clot',
        { location: { back: 1 }, signs: { hot: 1, cold: 1, numb: -1 } },
        { danger: { ...danger, threshold: needed } },
      );
    expect(optionsOf({ causes: [clot(3)], rules: [rule('urgent', 'signs.numb')] }, told)).to.deep.equal([
      'numb',
      'hot',
      'cold',
    ]);
    expect(optionsOf({ causes: [clot(4)], rules: [rule('urgent', 'signs.numb')] }, told)).to.deep.equal(['numb']);
  });

  it('keep what can change which cause stands first, or its band', () => {
    const first = cause('first', { location: { back: 2 }, start: { slow: 1 }, signs: { hot: 1 } }, { prior: 2 });
    const near = cause('near', { location: { back: 2 }, signs: { cold: 2 } }, { prior: 2 });
    const far = cause('far', { location: { back: 1 }, signs: { numb: 1 } });
    expect(optionsOf({ causes: [first, near, far] }, told)).to.deep.equal(['cold', 'hot']);
  });

  it('keep what moves causes while a higher level can still replace an outcome that shows none', () => {
    const causes = [cause('one', { location: { front: 2 }, start: { slow: 1 }, signs: { cold: 2 } }, { prior: 2 })];
    const own = (level: 'urgent' | 'soon') => rule(level, 'location.front', { outcome: 'own' });
    const front = { location: ['front'], start: 'slow' };
    expect(optionsOf({ causes, rules: [own('soon'), rule('urgent', 'signs.hot')] }, front)).to.deep.equal([
      'hot',
      'cold',
    ]);
    expect(optionsOf({ causes, rules: [own('urgent'), rule('emergency', 'signs.hot')] }, front)).to.deep.equal(['hot']);
  });

  it('stand with the most telling first: what raises the level furthest with the fewest further answers', () => {
    const rules = [
      rule('emergency', { all: ['signs.hot', 'signs.cold'] }),
      rule('urgent', { all: ['start.slow', 'signs.cold'] }),
      rule('emergency', 'signs.numb'),
    ];
    expect(optionsOf({ rules }, told)).to.deep.equal(['numb', 'cold', 'hot']);
  });

  it('are complete if the question must have an answer', () => {
    const rules = [rule('urgent', { all: ['location.back', 'start.slow'] })];
    expect(optionsOf({ rules }, {})).to.deep.equal(['front', 'back']);
    expect(optionsOf({ rules }, { location: ['back'] })).to.deep.equal(['sudden', 'slow']);
  });

  it('are complete if the question is asked only because a missing answer or "not sure" would count', () => {
    expect(optionsOf({ rules: [rule('urgent', 'signs.not-sure')] }, told)).to.deep.equal(['hot', 'cold', 'numb']);
  });
});

describe('an option left out', () => {
  const questions = [
    years('age'),
    location,
    start,
    list('happened', 'fall twist', { when: { any: ['start.sudden', 'start.unanswered'] } }),
    signs,
    list('health', 'old weak', { general: true, when: { any: ['signs.hot', 'happened.fall'] } }),
  ];

  // Small random rules: every set of options that has it, and every way to go on, beside the same without it.
  it('would change no level, first cause or band, for any other options and later answers', () => {
    let leftOut = 0;
    fc.assert(
      fc.property(smallRules(questions), fc.infiniteStream(fc.nat()), (made, dice) => {
        const engine = createEngine(made);
        const told: MutableAnswers = {};
        for (let next = engine.nextQuestion(told); next; next = engine.nextQuestion(told)) {
          const whole = questions.find(({ id }) => id === next.id)!;
          for (const option of missingFrom(next, whole)) {
            leftOut++;
            expectIdle(engine, told, [whole, option]);
          }
          told[next.id] = pick(answersTo(whole), dice);
        }
      }),
      { numRuns: runs(6000) },
    );
    expect(leftOut).to.be.above(runs(600));
  });

  // The real rules: visitors who would tick anything, and patients, each once with every option and once without those left out.
  it('changes nothing for any visitor', () => {
    const engine = createEngine(rules);
    const roll = dice(3);
    const patients = Array.from({ length: runs(5000) }, () => patient(roll));
    const anybody = fc.sample(allAnswers, { numRuns: runs(5000), seed: 3 });
    let ticksLost = 0;
    for (const told of [...patients, ...anybody]) {
      // What is told for the doctor comes after the check, and is the same for both.
      const given: MutableAnswers = Object.fromEntries(
        Object.entries(told).filter(([id]) => questionOf(id).after !== undefined),
      );
      for (let next = engine.nextQuestion(given); next; next = engine.nextQuestion(given)) {
        const answer = told[next.id] ?? 'not-sure';
        given[next.id] = without(answer, missingFrom(next, questionOf(next.id)));
        if (Array.isArray(answer) && answer.length > [given[next.id]].flat().length) ticksLost++;
      }
      expect(standOf(engine, given), JSON.stringify(told)).to.equal(standOf(engine, told));
    }
    expect(ticksLost).to.be.above(patients.length / 5);
  });
});

function missingFrom(next: Question, { options }: Question): readonly string[] {
  const shown = new Set(next.options.map(({ id }) => id));
  return options.map(({ id }) => id).filter((id) => !shown.has(id));
}

function expectIdle(
  engine: Engine,
  told: MutableAnswers,
  [{ id, options }, option]: readonly [Question, string],
): void {
  const others = [...options.map((one) => one.id).filter((one) => one !== option), 'not-sure'];
  for (const rest of subsets(others)) {
    for (const withIt of completions(engine, { ...told, [id]: [option, ...rest] })) {
      const withoutIt = { ...withIt, [id]: rest.length > 0 ? rest : ['none'] };
      expect(standOf(engine, withoutIt), `${id}.${option} of ${JSON.stringify(withIt)}`).to.equal(
        standOf(engine, withIt),
      );
    }
  }
}

function without(answer: Answer, options: readonly string[]): Answer {
  if (!Array.isArray(answer)) return answer;
  const rest = (answer as readonly string[]).filter((id) => !options.includes(id));
  return rest.length > 0 ? rest : ['none'];
}

function subsets(items: readonly string[]): readonly (readonly string[])[] {
  return items.reduce<readonly (readonly string[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}
