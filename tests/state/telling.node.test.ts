import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';
import { isAtLeast } from '../../src/model/level.ts';
import { snapshotOf } from '../../src/state/checker-screen.ts';
import { emptySession } from '../../src/state/checker-session.ts';
import { answer, back, change, tell } from '../../src/state/checker-steps.ts';
import { deniedOf } from '../../src/state/denied.ts';
import { dice, patient } from '../engine/patients.ts';
import { allAnswers, questionOf } from '../engine/real-answers.ts';
import { rule, toyRules } from '../engine/toy.ts';
import { choice, list } from '../support/toy-questions.ts';
import { runs } from '../support/depth.ts';
import * as fc from 'fast-check';
import type { Answer } from '../../src/model/checker.ts';
import type { Session } from '../../src/state/checker-session.ts';

const risks = list('health', 'flight pill sport', { safety: true });
const engine = createEngine(
  toyRules({
    questions: [
      choice('start', 'sudden slow'),
      { ...risks, options: risks.options.map((one) => (one.id === 'sport' ? one : { ...one, after: 'doctor' })) },
      choice('side', 'left right', { after: 'doctor' }),
      list('limits', 'steps stairs', { after: 'doctor' }),
    ],
    rules: [rule('soon', 'start.slow'), rule('soon', 'health.sport'), rule('urgent', 'limits.steps')],
  }),
);
const show = (session: Session) => snapshotOf(session, engine);
const give = (session: Session, ...given: readonly (readonly [string, Answer])[]) =>
  given.reduce((before, [question, one]) => answer(before, engine, { question, answer: one }), session);
const asked = (session: Session) => [show(session).question?.id, ...show(session).options.map(({ id }) => id)];
const slow = give(emptySession, ['start', 'slow'], ['health', ['sport']]);

describe('what a visitor tells for the doctor', () => {
  it('is never asked on the way to a result', () => {
    expect(show(slow).phase).to.equal('result');
    expect(engine.run({}).remaining).to.deep.equal(['start', 'health']);
  });

  it('is asked on request, the risks last, and only those that nobody asked before', () => {
    const without = { ...slow, answered: slow.answered.map((one) => ({ ...one, offered: ['sport', 'pill'] })) };
    const telling = tell(without);
    expect(show(without).untold).to.equal(3);
    expect(asked(telling)).to.deep.equal(['side', 'left', 'right']);
    // The check is over, and its bar stays full.
    expect(show(telling).progress).to.equal(1);
    const sided = give(telling, ['side', 'left']);
    expect(asked(sided)).to.deep.equal(['limits', 'steps', 'stairs']);
    const limited = give(sided, ['limits', ['none']]);
    expect(asked(limited)).to.deep.equal(['health', 'flight']);
    const told = give(limited, ['health', ['flight']]);
    expect(show(told)).to.include({ phase: 'result', untold: 0 });
    expect(told.answered[1]).to.deep.equal({ question: 'health', answer: ['sport', 'flight'] });
  });

  it('keeps what was said before where the visitor has none of the further risks', () => {
    const without = { ...slow, answered: slow.answered.map((one) => ({ ...one, offered: ['sport'] })) };
    const told = give(tell(without), ['side', 'left'], ['limits', ['none']], ['health', ['none']]);
    expect(told.answered[1]?.answer).to.deep.equal(['sport']);
  });

  it('goes back to the question before, and from the first to the result', () => {
    const sided = give(tell(slow), ['side', 'left']);
    const returned = back(sided, engine);
    expect(show(returned)).to.deep.include({ phase: 'question', draft: 'left' });
    expect(show(returned).question?.id).to.equal('side');
    expect(show(back(returned, engine)).phase).to.equal('result');
  });

  it('ends with the result as soon as the level rises', () => {
    const raised = give(tell(slow), ['side', 'left'], ['limits', ['steps']]);
    expect(show(raised).assessment?.level).to.equal('urgent');
  });

  it('can be changed from the result like any answer', () => {
    const told = give(tell(slow), ['side', 'left'], ['limits', ['none']]);
    const changing = change(told, 'side');
    expect(show(changing)).to.include({ isChanging: true, isTelling: false });
    expect(show(give(changing, ['side', 'right'])).phase).to.equal('result');
  });
});

describe('the real questions for the doctor', () => {
  const real = createEngine(rules);
  const own = rules.questions.filter(({ after }) => after === 'doctor').map(({ id }) => id);
  const withoutOwn = (answers: object) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !own.includes(id)));

  it('lower no level, raise it where a rule says so, and leave the next question alone', () => {
    fc.assert(
      fc.property(allAnswers, (answers) => {
        const before = withoutOwn(answers);
        expect(isAtLeast(real.assess(answers).level, real.assess(before).level)).to.equal(true);
        const isRaised = real.assess(answers).level !== real.assess(before).level;
        const ruled = explain(real.run(answers)).rules.some((id) => id.startsWith('told-'));
        expect(isRaised && !ruled).to.equal(false);
        expect(own).to.not.include(real.nextQuestion(before)?.id);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('with the risks that were not asked, lower no level of a finished check', () => {
    const roll = dice(15);
    for (let turn = 0; turn < runs(400); turn++) {
      const answers = patient(roll);
      let session = emptySession;
      for (let next = snapshotOf(session, real); next.question; next = snapshotOf(session, real)) {
        session = answer(session, real, {
          question: next.question.id,
          answer: answers[next.question.id] ?? 'not-sure',
        });
      }
      const { level } = real.run(
        Object.fromEntries(session.answered.map((one) => [one.question, one.answer])),
      ).assessment;
      let told = tell(session);
      for (let next = snapshotOf(told, real); next.question && next.isTelling; next = snapshotOf(told, real)) {
        const [option] = next.options;
        told = answer(told, real, {
          question: next.question.id,
          answer: option && next.question.kind === 'many' ? [option.id] : 'not-sure',
        });
      }
      const after = real.run(Object.fromEntries(told.answered.map((one) => [one.question, one.answer]))).assessment;
      expect(isAtLeast(after.level, level), JSON.stringify(told.answered)).to.equal(true);
    }
  });
});

describe('what was denied', () => {
  const emergency = questionOf('emergency');
  const ids = (given: Parameters<typeof deniedOf>[1], level: Parameters<typeof deniedOf>[2] = 'soon') =>
    deniedOf(given.question === 'emergency' ? emergency : questionOf(given.question), given, level).map(({ id }) => id);

  it('is what a list really offered', () => {
    expect(ids({ question: 'leg', answer: ['swollen'], offered: ['swollen', 'cord', 'wound'] })).to.deep.equal([
      'cord',
      'wound',
    ]);
  });

  it('is nothing of a list of which the visitor was not sure, and nothing of where it hurts', () => {
    expect(ids({ question: 'leg', answer: ['not-sure'] })).to.deep.equal([]);
    expect(ids({ question: 'location', answer: ['calf'] })).to.deep.equal([]);
  });

  it('is no sign of the screens that an emergency left out', () => {
    const denied = ids({ question: 'emergency', answer: ['breathless'] }, 'emergency');
    expect(denied).to.include('chest-pain').and.to.not.include('hot-knee');
    const rows = emergency.options.filter(({ within }) => within === undefined);
    expect(ids({ question: 'emergency', answer: ['none'] }).length).to.equal(rows.length);
  });

  it('never names what stays on the screen', () => {
    expect(ids({ question: 'child', answer: ['limp'] }))
      .to.include('fever')
      .and.to.not.include('harm');
  });
});
