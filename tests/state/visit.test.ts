import { expect } from '@open-wc/testing';
import { createEngine } from '../../src/engine/create-engine.ts';
import { Visit } from '../../src/state/visit.ts';
import { rule, toyRules } from '../engine/toy.ts';
import type { Assessment } from '../../src/model/checker.ts';
import type { SessionEngine } from '../../src/state/checker-session.ts';
import type { Remember } from '../../src/state/kept.ts';
import { ask, toy } from './toy-session.ts';

describe('a visit', () => {
  let updates: number;
  let told: string[];
  let engine: SessionEngine;
  let remember: Remember;
  let visit: Visit;

  const begin = (): Visit => {
    const host = { addController() {}, removeController() {}, updateComplete: Promise.resolve(true) };
    return new Visit(
      { ...host, requestUpdate: () => void (updates += 1) },
      () => ({ ...engine, version: '1', run: (answers) => engine.run(answers) }),
      () => remember,
      {
        started: () => told.push('started'),
        answered: (step, { question }) => told.push(`answered ${step} ${question}`),
        finished: ({ level }) => told.push(`finished ${level}`),
        failed: (error) => told.push(`failed ${String(error)}`),
      },
    );
  };

  beforeEach(() => {
    [updates, told, engine, remember] = [0, [], toy, 'none'];
    visit = begin();
  });
  afterEach(() => sessionStorage.clear());

  it('runs nothing until the checker is opened', () => {
    expect(visit.snapshot).to.equal(undefined);
    visit.open();
    expect(visit.snapshot?.question?.id).to.equal('chest');
  });

  it('takes each step, redraws, and reports to the root', () => {
    visit.open();
    visit.answer({ question: 'chest', answer: 'no' });
    expect(visit.snapshot?.question?.id).to.equal('fell');
    visit.back();
    expect(visit.snapshot?.draft).to.equal('no');
    visit.answer({ question: 'chest', answer: 'yes' });
    expect(visit.snapshot?.assessment?.level).to.equal('emergency');
    visit.change('chest');
    expect(visit.snapshot?.isChanging).to.equal(true);
    visit.restart();
    expect(visit.snapshot?.answered).to.deep.equal([]);
    expect(updates).to.equal(6);
    expect(told).to.deep.equal(['started', 'answered 1 chest', 'answered 1 chest', 'finished emergency']);
  });

  it('keeps the screen of a result on which an answer is given, and tells of no new result', () => {
    const plan = [...toy.questions, ask('aim', { after: 'plan' })];
    const { run } = createEngine(toyRules({ questions: plan, rules: [rule('emergency', 'chest.yes')] }));
    engine = { ...toy, run };
    visit.open();
    visit.answer({ question: 'chest', answer: 'no' });
    expect(visit.isResult).to.equal(true);
    const { step } = visit;
    visit.answer({ question: 'aim', answer: 'yes' });
    expect(visit.step).to.equal(step);
    expect(visit.snapshot?.answered.at(-1)).to.deep.equal({ question: 'aim', answer: 'yes' });
    expect(told).to.deep.equal(['started', 'answered 1 chest', 'finished self-care', 'answered 2 aim']);
  });

  it('tells of each answer on the screen, and of the result once', () => {
    visit.open();
    visit.answer({ question: 'chest', answer: 'no' });
    visit.answer({ question: 'fell', answer: 'no' }, { question: 'sport', answer: 'no' });
    expect(told.slice(2)).to.deep.equal(['answered 2 fell', 'answered 3 sport', 'finished self-care']);
    expect(updates).to.equal(3);
  });

  it('begins anew after a restart', () => {
    visit.open();
    visit.answer({ question: 'chest', answer: 'no' });
    visit.restart();
    visit.answer({ question: 'chest', answer: 'no' });
    expect(told.filter((one) => one === 'started').length).to.equal(2);
  });

  it('offers a place chosen before, and asks for it all the same', () => {
    visit.offer('yes');
    expect(visit.snapshot?.draft).to.deep.equal(['yes']);
    expect(visit.snapshot?.phase).to.equal('question');
  });

  it('goes on where an earlier visit was, says when that was, and forgets both on a restart', () => {
    remember = 'session';
    visit.open();
    visit.answer({ question: 'chest', answer: 'no' });
    visit = begin();
    visit.open();
    expect(visit.snapshot?.question?.id).to.equal('fell');
    expect(visit.keptAt).to.be.closeTo(Date.now(), 10_000);
    visit.restart();
    expect(visit.keptAt).to.equal(undefined);
    visit = begin();
    visit.open();
    expect(visit.snapshot?.question?.id).to.equal('chest');
  });

  it('keeps no answer that stays on the screen, and asks its question again', () => {
    remember = 'session';
    const secret = { ...ask('home'), kind: 'many' as const, options: [{ id: 'hurt', text: 'Hurt', private: true }] };
    const rules = toyRules({ questions: [ask('chest'), secret, ask('fell')], rules: [rule('urgent', 'home.hurt')] });
    engine = createEngine(rules);
    visit.open();
    visit.answer({ question: 'chest', answer: 'no' });
    visit.answer({ question: 'home', answer: ['hurt'] });
    expect(visit.snapshot?.answered.length).to.equal(2);
    expect(JSON.stringify(sessionStorage)).to.contain('chest').and.to.not.contain('hurt');
    visit = begin();
    visit.open();
    expect(visit.snapshot?.question?.id).to.equal('home');
  });

  it('fails safe when the engine throws: keeps the answers and reports to the root', () => {
    engine = {
      ...toy,
      run: () => ({
        next: null,
        relevantOptions: () => [],
        asked: ['chest'],
        remaining: [],
        get assessment(): Assessment {
          throw new Error('broken');
        },
      }),
    };
    visit.open();
    visit.answer({ question: 'chest', answer: 'yes' });
    expect(visit.snapshot).to.include({ phase: 'failed', assessment: null });
    expect(visit.snapshot?.answered.map(({ question }) => question)).to.deep.equal(['chest']);
    expect(told).to.include('failed Error: broken');
  });

  it('reports a screen that cannot be drawn only once', () => {
    visit.open();
    visit.fail('no screen');
    visit.fail('no screen');
    expect(visit.snapshot?.phase).to.equal('failed');
    expect(told).to.deep.equal(['failed no screen']);
  });
});
