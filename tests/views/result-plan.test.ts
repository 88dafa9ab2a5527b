import { expect } from '@open-wc/testing';
import { questions } from '../../src/engine/index.ts';
import { drawResult } from '../../src/views/result/result.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import { at, clot, headings, show, strain } from './result-stage.ts';
import type { CheckerSnapshot } from '../../src/model/snapshot.ts';

describe('the plan in a result', () => {
  it('asks with one tap what to get back to, and shows the stages for that', async () => {
    const aim = questions.find(({ id }) => id === 'aim')!;
    const shown = (...answered: CheckerSnapshot['answered']) =>
      stage(drawResult(guideIn(), resultOf(at('self-care', [strain]), { questions: [aim], answered })));
    const host = await shown();
    const taps = host.all('.aims button');
    expect(taps.map((one) => one.getAttribute('aria-pressed'))).to.deep.equal([
      'true',
      ...Array<string>(4).fill('false'),
    ]);
    expect(host.all('.stage-fold').length).to.equal(3);
    expect(host.words).to.not.match(/jog|go back to sport/i);
    taps[3]!.click();
    expect(host.requests.at(-1)).to.deep.include({ detail: [{ question: 'aim', answer: 'running' }] });
    const running = await shown({ question: 'aim', answer: 'running' });
    expect(running.all('.stage-fold').length).to.equal(4);
    expect(running.words).to.contain('The checklist before you go back to sport');
  });

  for (const level of ['soon', 'self-care'] as const) {
    it(`stands in a result of ${level}, with exercises and the usual time`, async () => {
      const host = await show(at(level));
      expect(host.all('.stage').length).to.be.greaterThan(2);
      expect(host.all('.exercise-programme').length).to.equal(1);
      expect(host.all('.recovery').length).to.equal(1);
    });
  }

  it('gives no exercises where somebody should look today', async () => {
    const host = await show(at('urgent'));
    expect(host.all('.exercise-programme, kpg-exercise')).to.deep.equal([]);
    expect(headings(host)).to.include('What to do now');
  });

  it("gives the advice of the first cause's page after the action of the level", async () => {
    const { words } = await show(at('soon', [strain]));
    expect(words).to.contain('Book an appointment now').and.to.contain('Ease off for 1 to 3 days');
    expect(words).to.contain('Do not use heat').and.to.not.contain('Keep moving as far as');
  });

  it('gives the general advice of the level if no single cause decides', async () => {
    expect((await show(at('soon', []))).words).to.contain('Keep moving as far as the pain allows.');
    const two = at('urgent', [clot, { ...clot, id: 'hamstring-avulsion', page: 'hamstring-avulsion' }]);
    expect((await show(two)).words)
      .to.contain('Do not massage the leg.')
      .and.to.not.contain('do not fly');
    expect((await show(at('urgent', [clot]))).words).to.contain('do not fly');
  });

  it('names one date: the day to check again', async () => {
    const { words } = await show(at('self-care'));
    expect(words)
      .to.contain('If it is no better by then, book a visit.')
      .and.to.not.match(/2 to 3 weeks from/);
  });

  it('gives no exercises where only dangers fit', async () => {
    expect((await show(at('soon', [clot]))).all('.exercise-programme')).to.deep.equal([]);
  });
});
