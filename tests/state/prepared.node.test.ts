import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { engineOf } from '../../src/state/checker-engine.ts';
import { Visit } from '../../src/state/visit.ts';
import { dice, patient } from '../engine/patients.ts';
import { runs } from '../support/depth.ts';
import type { Answer } from '../../src/model/checker.ts';
import type { VisitEngine } from '../../src/state/visit.ts';

const engine = engineOf(rules);

function begin(used: VisitEngine = engine, failed: (error: unknown) => void = () => {}): Visit {
  const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
  const report = { started() {}, answered() {}, finished() {}, failed };
  const visit = new Visit(
    host,
    () => used,
    () => 'none',
    report,
  );
  visit.open();
  return visit;
}

const aged = (answer: number) => [{ question: 'age', answer }];
const show = (): void => {};

/** What the patient says to the question on the screen. */
function told(visit: Visit, answers: Readonly<Record<string, Answer>>): Answer {
  const { question, options } = visit.snapshot!;
  const answer = answers[question!.id] ?? 'not-sure';
  if (typeof answer !== 'object') return answer;
  const shown = answer.filter((id) => options.some((option) => option.id === id));
  return shown.length > 0 ? shown : ['none'];
}

describe('a prepared answer', () => {
  it('leads where it would lead by itself, whatever else was prepared', () => {
    fc.assert(
      fc.property(fc.integer(), fc.infiniteStream(fc.nat(2)), (seed, chance) => {
        const answers = patient(dice(seed));
        const [plain, prepared] = [begin(), begin()];
        for (let screens = 0; plain.snapshot?.question && screens < 40; screens++) {
          const { id } = plain.snapshot.question;
          const answer = told(plain, answers);
          const luck = chance.next().value as number;
          if (luck > 0) prepared.prepare([{ question: id, answer }], show);
          if (luck > 1) prepared.prepare([{ question: id, answer: ['not-sure'] }], show);
          for (const visit of [plain, prepared]) visit.answer({ question: id, answer });
          expect(prepared.snapshot).to.deep.equal(plain.snapshot);
        }
        expect(prepared.isResult).to.equal(true);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('is worked out before the step, and not once more', () => {
    let asked = 0;
    const counting = {
      ...engine,
      questions: engine.questions,
      version: '',
      run: (...given: Parameters<VisitEngine['run']>) => (asked++, engine.run(...given)),
    };
    const visit = begin(counting);
    visit.prepare(aged(40), show);
    const before = asked;
    visit.answer(...aged(40));
    expect(asked).to.equal(before);
    expect(visit.snapshot?.answered).to.deep.equal([{ question: 'age', answer: 40 }]);
  });

  it('counts for nothing once something else was done', () => {
    const visit = begin();
    visit.answer(...aged(40));
    const given = { question: visit.snapshot!.question!.id, answer: ['none'] };
    visit.prepare([given], show);
    visit.back();
    visit.answer(...aged(70));
    visit.answer(given);
    expect(visit.snapshot?.answered[0]).to.deep.equal({ question: 'age', answer: 70 });
  });

  it('is not taken for another one where a page gives arrays a toJSON', () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = function (this: unknown[]) {
      return this.join();
    };
    try {
      const visit = begin();
      visit.prepare(aged(4), show);
      visit.answer(...aged(40));
      expect(visit.snapshot?.answered).to.deep.equal(aged(40));
    } finally {
      delete prototype.toJSON;
    }
  });

  it('fails when it is given, and not before', () => {
    const errors: unknown[] = [];
    let isBroken = false;
    const broken: VisitEngine = {
      version: '',
      questions: engine.questions,
      run(answers) {
        if (isBroken) throw new Error('broken on purpose');
        return engine.run(answers);
      },
    };
    const visit = begin(broken, (error) => errors.push(error));
    isBroken = true;
    visit.prepare(aged(40), show);
    expect([visit.snapshot?.phase, errors.length]).to.deep.equal(['question', 0]);
    visit.answer(...aged(40));
    expect([visit.snapshot?.phase, errors.length]).to.deep.equal(['failed', 1]);
  });
});
