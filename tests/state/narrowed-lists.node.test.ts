import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { placeViews } from '../../src/pictures/leg-zones.ts';
import { snapshotOf } from '../../src/state/checker-screen.ts';
import { emptySession } from '../../src/state/checker-session.ts';
import { answer, answerScreen, back, change, resume } from '../../src/state/checker-steps.ts';
import { hasOption, mostAtOnce } from '../../src/model/screens.ts';
import { dice, patient } from '../engine/patients.ts';
import { allAnswers, questionOf, type MutableAnswers } from '../engine/real-answers.ts';
import { standOf } from '../engine/small-rules.ts';
import { rule, toyRules } from '../engine/toy.ts';
import { choice, list } from '../support/toy-questions.ts';
import { first, isWhole } from '../support/depth.ts';
import type { Answer, Option, Question } from '../../src/model/checker.ts';
import type { CheckerSnapshot } from '../../src/model/snapshot.ts';
import type { Session } from '../../src/state/checker-session.ts';

const idsOf = (options: readonly Option[]) => options.map(({ id }) => id);
const offeredBy = ({ options, more }: CheckerSnapshot) => idsOf([...options, ...more]);

describe('a list on the screen', () => {
  const signs = Array.from({ length: 12 }, (_, at) => `sign${at}`);
  const told = (...ids: readonly string[]) => ids.map((id) => `signs.${id}`);
  const engine = createEngine(
    toyRules({
      questions: [choice('start', 'sudden slow'), list('signs', signs.join(' ')), list('health', 'old weak')],
      rules: [
        rule('urgent', { all: ['start.sudden', { any: told(...signs) }] }),
        rule('urgent', { all: ['start.slow', { any: told('sign3', 'sign4') }] }),
        rule('emergency', { all: ['signs.sign4', 'health.weak'] }),
        rule('soon', 'health.old'),
      ],
    }),
  );
  const show = (session: Session) => snapshotOf(session, engine);
  const give = (session: Session, ...given: readonly (readonly [string, Answer])[]) =>
    given.reduce((before, [question, one]) => answer(before, engine, { question, answer: one }), session);
  const slow = give(emptySession, ['start', 'slow']);

  it('has only options that can still change the result', () => {
    expect([...offeredBy(show(slow))].sort()).to.deep.equal(['sign3', 'sign4']);
    expect(show(slow).question?.options.length).to.equal(12);
  });

  it('shows nine at most, and the others on request', () => {
    const { options, more } = show(give(emptySession, ['start', 'sudden']));
    expect([options.length, more.length]).to.deep.equal([mostAtOnce, 3]);
    expect(new Set(idsOf([...options, ...more]))).to.deep.equal(new Set(signs));
  });

  it('shows all that was chosen before, even more than nine', () => {
    const chosen = signs.slice(0, 10);
    const { options, more } = show(back(give(emptySession, ['start', 'sudden'], ['signs', chosen]), engine));
    expect([idsOf(options), more.length]).to.deep.equal([chosen, 2]);
  });

  it('keeps what was chosen before, though it no longer matters', () => {
    const sudden = give(emptySession, ['start', 'sudden'], ['signs', ['sign7', 'sign3']]);
    const returned = back(back(sudden, engine), engine);
    expect(idsOf(show(give(returned, ['start', 'slow'])).options)).to.include.members(['sign7', 'sign3', 'sign4']);
  });

  it('is whole while its answer is changed', () => {
    const result = give(slow, ['signs', ['none']], ['health', ['none']]);
    expect(offeredBy(show(change(result, 'signs')))).to.deep.equal(signs);
  });

  it('is asked again when a changed answer makes a hidden option relevant', () => {
    const result = give(slow, ['signs', ['none']], ['health', ['none']]);
    const changed = give(change(result, 'start'), ['start', 'sudden']);
    expect(show(changed).question?.id).to.equal('signs');
    expect(offeredBy(show(changed)).length).to.equal(12);
    // The weak health was left out since no sign had been chosen.
    const again = give(changed, ['signs', ['none']]);
    expect(offeredBy(show(again))).to.deep.equal(['old']);
    expect(show(give(again, ['health', ['none']])).phase).to.equal('result');
  });

  it('is not asked again if all its options were shown', () => {
    const sudden = give(emptySession, ['start', 'sudden'], ['signs', ['none']], ['health', ['none']]);
    expect(show(give(change(sudden, 'start'), ['start', 'slow'])).phase).to.equal('result');
  });

  it('remembers what it showed in answers that were kept', () => {
    const { answered } = give(slow, ['signs', ['none']], ['health', ['none']]);
    const resumed = resume(JSON.parse(JSON.stringify(answered)) as Session['answered'], engine);
    expect(show(resumed).phase).to.equal('result');
    expect(show(give(change(resumed, 'start'), ['start', 'sudden'])).question?.id).to.equal('signs');
  });
});

describe('a question that leaves out no option', () => {
  const signs = Array.from({ length: 12 }, (_, at) => ({ id: `sign${at}`, text: '', group: at < 6 ? 'leg' : 'rest' }));
  const first = (rest: Partial<Question>) => {
    const any = signs.map(({ id }) => `signs.${id}`);
    const questions = [list('signs', signs, rest)];
    return snapshotOf(emptySession, createEngine(toyRules({ questions, rules: [rule('urgent', { any })] })));
  };
  const ids = idsOf(signs);

  it('is that about the place, which is shown on the leg', () => {
    const { options, more } = first({ place: true });
    expect([idsOf(options), more]).to.deep.equal([ids, []]);
  });

  it('is that over several screens', () => {
    const groups = [
      { id: 'leg', text: 'Leg' },
      { id: 'rest', text: 'Rest' },
    ];
    const { options, more } = first({ inScreens: true, groups });
    expect([idsOf(options), more]).to.deep.equal([ids.slice(0, 6), []]);
  });

  it('is that which is answered while another comes next', () => {
    const questions = [list('near', 'dull sharp'), list('far', 'old weak rare')];
    const rules = [rule('urgent', { any: ['near.sharp', 'far.weak'] })];
    const engine = createEngine(toyRules({ questions, rules }));
    expect(snapshotOf(emptySession, engine).question?.id).to.equal('near');
    const { answered } = answer(emptySession, engine, { question: 'far', answer: ['none'] });
    expect(answered).to.deep.equal([{ question: 'far', answer: ['none'] }]);
  });
});

describe('the lists of the checker', () => {
  const engine = createEngine(rules);

  /** Answers as a visitor who ticks what is theirs and on the screen. */
  function answerShown(session: Session, told: MutableAnswers, shown = snapshotOf(session, engine)): Session {
    const { question } = shown;
    const answer = told[question!.id] ?? 'not-sure';
    if (!Array.isArray(answer)) return answerScreen(session, engine, { question: question!.id, answer });
    const offered = new Set(offeredBy(shown));
    const rowOf = (id: string) => question!.options.find((option) => option.id === id)?.within ?? id;
    const ticked = (answer as readonly string[]).map(rowOf).filter((id) => offered.has(id) || !hasOption([id]));
    return answerScreen(session, engine, { question: question!.id, answer: ticked.length > 0 ? ticked : ['none'] });
  }

  function walk(told: MutableAnswers, from = emptySession): Session {
    let session = from;
    for (;;) {
      const shown = snapshotOf(session, engine);
      if (!shown.question) return session;
      session = answerShown(session, told, shown);
    }
  }

  /** The answers that lead to a result; the questions asked beside one have rules of their own. */
  const onTheWay = (told: MutableAnswers): MutableAnswers =>
    Object.fromEntries(Object.entries(told).filter(([id]) => !questionOf(id).after));

  const given = ({ answered }: Session) => Object.fromEntries(answered.map((one) => [one.question, one.answer]));
  const roll = dice(5);
  const half = isWhole ? 1000 : 15;
  const visitors = [
    ...Array.from({ length: half }, () => patient(roll)),
    ...fc.sample(allAnswers, { numRuns: half, seed: 5 }),
  ].map(onTheWay);

  it('hide no option that changes the level, the first cause or its band', () => {
    let hidden = 0;
    for (const told of visitors) {
      const session = walk(told);
      expect(standOf(engine, given(session)), JSON.stringify(told)).to.equal(standOf(engine, told));
      hidden += session.answered.filter(({ offered }) => offered).length;
    }
    expect(hidden).to.be.above(visitors.length);
  });

  it('hide no such option after an earlier answer is changed', () => {
    let askedAnew = 0;
    for (const [at, told] of visitors.entries()) {
      const first = walk(told);
      const other = visitors[(at + 1) % visitors.length]!;
      const asked = first.answered[at % first.answered.length]!.question;
      const changed = { ...told, [asked]: other[asked] ?? 'not-sure' };
      let session = change(first, asked);
      // A question over several screens takes several steps.
      do session = answerShown(session, changed);
      while (session.parts.length > 0);
      if (session.answered.length < first.answered.length) askedAnew++;
      session = walk(changed, session);
      expect(standOf(engine, given(session)), JSON.stringify([told, changed])).to.equal(standOf(engine, changed));
    }
    expect(askedAnew).to.be.above(0);
  });

  it('show nine options at most, and no other than the question has', () => {
    for (const told of first(visitors, 10)) {
      for (let session = emptySession; ;) {
        const shown = snapshotOf(session, engine);
        if (!shown.question) break;
        session = answerShown(session, told, shown);
        const lists = shown.question.place ? placeViews(shown.question) : [idsOf(shown.options)];
        expect(Math.max(...lists.map((ids) => ids.length)), shown.question.id).to.be.at.most(mostAtOnce);
        expect(idsOf(questionOf(shown.question.id).options)).to.include.members([...offeredBy(shown)]);
      }
    }
  });
});
