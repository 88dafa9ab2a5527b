import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createEngine } from '../../src/engine/create-engine.ts';
import { snapshotOf } from '../../src/state/checker-screen.ts';
import { emptySession } from '../../src/state/checker-session.ts';
import { answer, answerScreen, back, change, offer, resume } from '../../src/state/checker-steps.ts';
import { rule, toyRules } from '../engine/toy.ts';
import { ask, toy } from './toy-session.ts';
import type { Answer, Question } from '../../src/model/checker.ts';
import type { CheckerSnapshot } from '../../src/model/snapshot.ts';
import type { Session, SessionEngine } from '../../src/state/checker-session.ts';

const give = (...given: readonly (readonly [string, Answer])[]): Session =>
  given.reduce((session, [question, one]) => answer(session, toy, { question, answer: one }), emptySession);
const show = (session: Session): CheckerSnapshot => snapshotOf(session, toy);
const ids = (session: Session): string[] => session.answered.map(({ question }) => question);

describe('the steps of a checker session', () => {
  it('begins with the first question, nothing answered and no progress', () => {
    expect(show(emptySession)).to.include({ phase: 'question', draft: null, progress: 0, assessment: null });
    expect(show(emptySession).question?.id).to.equal('chest');
  });

  it('asks the next question after each answer and ends with the assessment', () => {
    const snapshot = show(give(['chest', 'no'], ['fell', 'no'], ['sport', 'no']));
    expect(snapshot.phase).to.equal('result');
    expect(snapshot.question).to.equal(null);
    expect(snapshot.progress).to.equal(1);
    expect(snapshot.assessment?.level).to.equal('self-care');
  });

  it('ends at once with an emergency', () => {
    expect(show(give(['chest', 'yes'])).assessment?.level).to.equal('emergency');
  });

  it('goes back to the last answer and offers it again', () => {
    const snapshot = show(back(give(['chest', 'no'], ['fell', 'yes']), toy));
    expect(snapshot.question?.id).to.equal('fell');
    expect(snapshot.draft).to.equal('yes');
    expect(snapshot.answered.map(({ question }) => question)).to.deep.equal(['chest']);
  });

  it('offers every answer again after several steps back', () => {
    const atFell = back(back(give(['chest', 'no'], ['fell', 'yes'], ['steps', 'no']), toy), toy);
    expect(show(answer(atFell, toy, { question: 'fell', answer: 'yes' })).draft).to.equal('no');
  });

  it('offers the answer that counts, and no longer the one that was taken back before it', () => {
    const atFell = back(give(['chest', 'no'], ['fell', 'yes']), toy);
    const result = answer(answer(atFell, toy, { question: 'fell', answer: 'no' }), toy, {
      question: 'sport',
      answer: 'no',
    });
    expect(show(change(result, 'fell')).draft).to.equal('no');
  });

  it('goes back from the result to the question that led to it', () => {
    const snapshot = show(back(give(['chest', 'yes']), toy));
    expect(snapshot.question?.id).to.equal('chest');
    expect(snapshot.draft).to.equal('yes');
  });

  it('does nothing on Back at the first question', () => {
    expect(back(emptySession, toy)).to.equal(emptySession);
  });

  it('changes one answer from the result and returns there', () => {
    const result = give(['chest', 'no'], ['fell', 'no'], ['sport', 'no']);
    const changing = change(result, 'sport');
    expect(show(changing)).to.include({ phase: 'question', draft: 'no', isChanging: true, progress: 0.75 });
    const changed = answer(changing, toy, { question: 'sport', answer: 'yes' });
    expect(show(changed).phase).to.equal('result');
    expect(changed.answered.find(({ question }) => question === 'sport')?.answer).to.equal('yes');
  });

  it('asks the questions that a changed answer opens, then returns to the result', () => {
    const changed = answer(change(give(['chest', 'no'], ['fell', 'no'], ['sport', 'no']), 'fell'), toy, {
      question: 'fell',
      answer: 'yes',
    });
    expect(show(changed).question?.id).to.equal('steps');
    expect(show(answer(changed, toy, { question: 'steps', answer: 'no' })).assessment?.level).to.equal('urgent');
  });

  describe('of a question in several screens', () => {
    const signs = (group: string) => Array.from({ length: 5 }, (_, at) => ({ id: `${group}${at}`, text: '', group }));
    const long: Question = {
      ...ask('signs', { safety: true }),
      kind: 'many',
      inScreens: true,
      groups: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
      options: [...signs('a'), ...signs('b'), ...signs('c')],
    };
    const engine: SessionEngine = createEngine(
      toyRules({
        questions: [ask('fell'), long, ask('sport'), ask('chest')],
        rules: [
          rule('emergency', { any: ['signs.a0', 'signs.b0', { all: ['signs.a1', 'signs.c1'] }] }),
          rule('soon', { any: ['sport.yes', 'signs.not-sure'] }),
          rule('emergency', 'chest.yes'),
        ],
      }),
    );
    const screen = (session: Session) => snapshotOf(session, engine);
    const fell = answer(emptySession, engine, { question: 'fell', answer: 'no' });
    const next = (...given: readonly (readonly string[])[]) =>
      given.reduce((session, one) => answerScreen(session, engine, { question: 'signs', answer: one }), fell);

    it('shows one screen after the other, and the progress grows', () => {
      const seen = [fell, next(['none']), next(['none'], ['none'])].map(screen);
      expect(seen.map(({ options }) => options[0]?.id)).to.deep.equal(['a0', 'b0', 'c0']);
      expect(seen.map(({ screen, screens }) => [screen, screens])).to.deep.equal([
        [1, 3],
        [2, 3],
        [3, 3],
      ]);
      const [first, second, third] = seen.map(({ progress }) => progress);
      expect(first! < second! && second! < third!).to.equal(true);
      expect(screen(next(['none'], ['none'])).answered.length).to.equal(1);
    });

    it('combines the answers of all its screens after the last one', () => {
      const given = (...parts: readonly (readonly string[])[]) => next(...parts).answered.at(-1)?.answer;
      expect(given(['none'], ['none'], ['none'])).to.deep.equal(['none']);
      expect(given(['a1'], ['none'], ['c2', 'c3'])).to.deep.equal(['a1', 'c2', 'c3']);
      expect(given(['not-sure'], ['none'], ['none'])).to.deep.equal(['not-sure']);
      expect(given(['not-sure'], ['b2'], ['none'])).to.deep.equal(['not-sure', 'b2']);
    });

    it('is answered at once by the first emergency', () => {
      for (const parts of [[['a0']], [['none'], ['b0']], [['a1'], ['none'], ['c1']]])
        expect(screen(next(...parts)).assessment?.level, JSON.stringify(parts)).to.equal('emergency');
      expect(screen(next(['a1'])).phase).to.equal('question');
    });

    it('goes back screen by screen, with what was chosen on each', () => {
      let session = next(['a1', 'a2'], ['none'], ['c2']);
      const seen = [];
      for (let steps = 0; steps < 3; steps++) {
        session = back(session, engine);
        seen.push([screen(session).options[0]?.id, screen(session).draft]);
      }
      const draft = ['a1', 'a2', 'c2'];
      expect(seen.map(([id]) => id)).to.deep.equal(['c0', 'b0', 'a0']);
      expect(seen.map(([, chosen]) => [...(chosen as string[])].sort())).to.deep.equal([draft, draft, draft]);
      expect(screen(back(session, engine)).question?.id).to.equal('fell');
    });

    it('goes back to what was chosen on a screen last, not to what was chosen there before', () => {
      const first = back(back(next(['a1'], ['b1'], ['none']), engine), engine);
      const second = answerScreen(first, engine, { question: 'signs', answer: ['a2'] });
      expect(screen(back(second, engine)).draft).to.have.members(['a2', 'b1']);
    });

    it('returns from an emergency to the screen with its sign', () => {
      const returned = screen(back(next(['none'], ['b0']), engine));
      expect(returned.options[0]?.id).to.equal('b0');
      expect(returned.draft).to.deep.equal(['b0']);
    });

    it('asks every screen anew when the answer is changed, though it or something else is an emergency', () => {
      const result = ['sport', 'chest'].reduce(
        (session, question) => answer(session, engine, { question, answer: 'yes' }),
        next(['none'], ['none'], ['none']),
      );
      for (const emergency of [next(['a0']), result]) {
        expect(screen(emergency).assessment?.level).to.equal('emergency');
        const changing = change(emergency, 'signs');
        expect(screen(changing).options[0]?.id).to.equal('a0');
        const second = answerScreen(changing, engine, { question: 'signs', answer: ['none'] });
        expect(screen(second).options[0]?.id).to.equal('b0');
      }
    });

    it('goes back to what was just chosen while the answer is changed, and forgets it where the change is given up', () => {
      const changing = change(next(['a1'], ['b1'], ['none']), 'signs');
      const second = answerScreen(changing, engine, { question: 'signs', answer: ['a2'] });
      const returned = back(second, engine);
      expect(screen(returned).draft).to.have.members(['a2', 'b1']);
      expect(screen(change(back(returned, engine), 'signs')).draft).to.have.members(['a1', 'b1']);
    });

    it('is left when another answer is changed, which begins with its first screen', () => {
      expect(screen(change(next(['none']), 'fell'))).to.include({ screen: 1, draft: 'no' });
    });
  });

  describe('of two questions on one screen', () => {
    const engine = createEngine(
      toyRules({
        questions: [ask('chest', { safety: true }), ask('fell'), ask('today', { beside: 'fell' }), ask('sport')],
        rules: [
          rule('emergency', 'chest.yes'),
          rule('urgent', { all: ['fell.yes', 'today.yes'] }),
          rule('soon', 'sport.yes'),
        ],
      }),
    );
    const giveTo = (session: Session, ...given: readonly (readonly [string, Answer])[]): Session =>
      given.reduce((before, [question, one]) => answer(before, engine, { question, answer: one }), session);
    const shown = (session: Session) => {
      const { question, draft, beside } = snapshotOf(session, engine);
      return [question?.id, draft, beside?.question.id, beside?.draft];
    };
    const chest = giveTo(emptySession, ['chest', 'no']);
    const both = giveTo(chest, ['fell', 'no'], ['today', 'yes']);

    it('shows the second beside the first while neither has an answer', () => {
      expect(shown(emptySession)).to.deep.equal(['chest', null, undefined, undefined]);
      expect(shown(chest)).to.deep.equal(['fell', null, 'today', null]);
      expect(shown(giveTo(chest, ['fell', 'yes']))).to.deep.equal(['today', null, undefined, undefined]);
      expect(shown(both)).to.deep.equal(['sport', null, undefined, undefined]);
    });

    it('goes back to both of them, with what was chosen of each', () => {
      const returned = back(both, engine);
      expect(shown(returned)).to.deep.equal(['fell', 'no', 'today', 'yes']);
      expect(ids(returned)).to.deep.equal(['chest']);
      expect(ids(giveTo(returned, ['fell', 'yes'], ['today', 'no']))).to.deep.equal(['chest', 'fell', 'today']);
    });

    it('goes back to the second alone where another question stands between them', () => {
      const given = (['chest', 'fell', 'sport', 'today'] as const).map((question) => ({ question, answer: 'no' }));
      expect(ids(back({ ...emptySession, answered: given }, engine))).to.deep.equal(['chest', 'fell', 'sport']);
    });

    it('changes each by itself', () => {
      const result = giveTo(both, ['sport', 'no']);
      expect(shown(change(result, 'fell'))).to.deep.equal(['fell', 'no', undefined, undefined]);
      expect(shown(change(result, 'today'))).to.deep.equal(['today', 'yes', undefined, undefined]);
      expect(snapshotOf(giveTo(change(result, 'fell'), ['fell', 'yes']), engine).assessment?.level).to.equal('urgent');
    });
  });

  it('keeps an answer as it was when the visitor goes back instead of changing it', () => {
    const result = give(['chest', 'no'], ['fell', 'no'], ['sport', 'no']);
    expect(show(back(change(result, 'fell'), toy))).to.deep.equal(show(result));
  });

  it('changes nothing for a question without an answer', () => {
    const session = give(['chest', 'no']);
    expect(change(session, 'sport')).to.equal(session);
  });

  it('drops answers whose question is no longer asked, and the answers that depended on them', () => {
    const session = give(['chest', 'no'], ['fell', 'yes'], ['steps', 'yes'], ['crutches', 'no'], ['sport', 'no']);
    expect(ids(answer(session, toy, { question: 'fell', answer: 'no' }))).to.deep.equal(['chest', 'fell', 'sport']);
  });

  it('offers an answer that was left out when its question returns', () => {
    const session = give(['chest', 'no'], ['fell', 'yes'], ['steps', 'yes'], ['crutches', 'no'], ['sport', 'no']);
    const returned = answer(answer(session, toy, { question: 'fell', answer: 'no' }), toy, {
      question: 'fell',
      answer: 'yes',
    });
    expect(show(returned)).to.include({ draft: 'yes' });
    expect(show(returned).question?.id).to.equal('steps');
  });

  it('offers an answer until its question comes', () => {
    const session = offer(emptySession, 'fell', 'yes');
    expect(show(session).draft).to.equal(null);
    expect(show(answer(session, toy, { question: 'chest', answer: 'no' })).draft).to.equal('yes');
  });

  it('offers nothing instead of an answer that was given', () => {
    const session = give(['chest', 'no']);
    expect(offer(session, 'chest', 'yes')).to.equal(session);
  });

  it('never runs the progress backwards while answering, though an answer brings new questions', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const eager = createEngine(
      toyRules({
        // The last answer but three brings three questions at once.
        questions: [ask('a'), ask('b'), ...['c', 'd', 'e'].map((id) => ask(id, { when: 'b.yes' }))],
        rules: [rule('soon', { any: ids.map((id) => `${id}.no`) })],
      }),
    );
    const sessions = ids.map((_, index) =>
      ids
        .slice(0, index + 1)
        .reduce((session, id) => answer(session, eager, { question: id, answer: 'yes' }), emptySession),
    );
    expect(sessions.map((session) => snapshotOf(session, eager).progress)).to.deep.equal([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('gives a new frozen snapshot each time, down to the answers', () => {
    const given: Answer = ['yes'];
    const session = give(['chest', given]);
    const snapshot = show(session);
    expect(show(session)).to.not.equal(snapshot);
    expect(Object.isFrozen(snapshot) && Object.isFrozen(snapshot.answered)).to.equal(true);
    expect(snapshot.answered[0]?.answer).to.not.equal(given);
    expect(snapshot.answered.every((one) => Object.isFrozen(one) && Object.isFrozen(one.answer))).to.equal(true);
  });

  it('resumes from kept answers and leaves out what the engine does not know', () => {
    const session = resume(
      [
        { question: 'chest', answer: 'no' },
        { question: 'gone', answer: 'yes' },
      ],
      toy,
    );
    expect(ids(session)).to.deep.equal(['chest']);
  });
});
