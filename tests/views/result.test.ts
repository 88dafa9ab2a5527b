import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { questions } from '../../src/engine/index.ts';
import { levels } from '../../src/model/level.ts';
import { drawResult } from '../../src/views/result/result.ts';
import { chosen } from '../support/depth.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import type { Assessment, Question, ShownCause } from '../../src/model/checker.ts';
import type { Level } from '../../src/model/level.ts';
import type { CheckerSnapshot } from '../../src/model/snapshot.ts';
import type { TestStage } from '../support/stage.ts';

const place: Question = {
  id: 'location',
  kind: 'many',
  text: 'Where does it hurt?',
  options: [{ id: 'thigh-middle', text: 'Middle of the back of the thigh' }],
  safety: false,
};
const age: Question = { id: 'age', kind: 'number', text: 'How old are you?', options: [], safety: true };

const strain: ShownCause = {
  id: 'hamstring-strain-mild',
  name: 'Mild hamstring strain',
  page: 'hamstring-strain',
  fit: 'strong',
  because: ['Middle of the back of the thigh', 'Suddenly'],
  against: ['Stiff in the morning'],
  danger: false,
};
const tightness: ShownCause = {
  ...strain,
  id: 'hamstring-tightness',
  name: 'Tight hamstrings',
  page: 'hamstring-tightness',
  fit: 'partial',
};
const clot: ShownCause = {
  ...strain,
  id: 'deep-vein-thrombosis',
  name: 'Blood clot',
  page: 'deep-vein-thrombosis',
  danger: true,
};

const at = (level: Level, causes: readonly ShownCause[] = [strain, tightness, clot]): Assessment => ({
  level,
  outcome: level,
  reasons: [{ text: 'The reason for this level.', quotes: ['The very answer'], rule: 'rule', sources: ['NHS-DVT'] }],
  causes,
  complete: true,
  ignored: [],
});

const show = (assessment: Assessment, words = guideIn(), theme = 'light') => {
  const checker = resultOf(assessment, {
    questions: [age, place],
    answered: [
      { question: 'location', answer: ['thigh-middle', 'not-sure'] },
      { question: 'age', answer: 34 },
    ],
  });
  return stage(drawResult(words, checker), { theme });
};

const headings = (host: TestStage) => host.all('h2, h3, h4').map((one) => one.innerText.replace(/\s+/g, ' ').trim());
const links = (host: TestStage) =>
  host.all<HTMLAnchorElement>('a[href]').map((link) => link.getAttribute('href') ?? '');
const notice = { clinicName: 'Harbour Physio', phone: '+44 20 7946 0000', bookingUrl: 'https://example.org/book' };

describe('a result', () => {
  it('lays out what is below the first screen after the first frame', async () => {
    const host = await show(at('soon'));
    // A result that is put in anew begins anew.
    const result = host.one('.result');
    result.replaceWith(result.cloneNode(true));
    expect(host.words).to.contain('The reason for this level.').and.to.not.contain('Blood clot');
    await Promise.all(host.shadowRoot!.getAnimations().map(({ finished }) => finished));
    expect(host.words).to.contain('Blood clot');
  });

  for (const level of levels) {
    describe(`at the level ${level}`, () => {
      for (const theme of chosen(['light', 'dark'], ['dark'])) {
        it(`passes axe in the ${theme} theme`, async () => {
          const { violations } = await axe.run(await show(at(level), guideIn('gb', notice), theme));
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
        });
      }

      it('begins with the action, in the heading that takes the focus', async () => {
        const host = await show(at(level));
        const card = host.one('[part~="result-level"]');
        expect(card.dataset['level']).to.equal(level);
        expect(host.one('h1, h2, h3, h4, h5, h6')).to.equal(card.querySelector('[data-view-heading]'));
      });

      it('says why, and how to get help sooner or at once', async () => {
        const { words } = await show(at(level));
        expect(words).to.contain('The reason for this level.');
        expect(words).to.contain('999');
      });

      it('never gives a chance in per cent and never says "you have" a condition', async () => {
        const { words } = await show(at(level));
        expect(words).to.not.match(/%|\bper ?cent\b|\byou have (a|an|the) /i);
      });

      it('has a slot for the clinic', async () => {
        expect((await show(at(level))).all('slot[name="after-result"]').length).to.equal(1);
      });
    });
  }

  it('says once what an answer means: several of them together only where one has no reason of its own', async () => {
    const [reason] = at('urgent').reasons;
    const own = ['swollen', 'calf'].map((quote) => ({ ...reason!, quotes: [quote], text: `Alone: ${quote}.` }));
    const together = { ...reason!, rule: clot.id, text: 'Together.' };
    for (const [quotes, isPrivate, times] of [
      [['calf', 'swollen'], false, 0],
      [['calf', 'swollen', 'warm'], false, 1],
      [['calf', 'swollen'], true, 1],
    ] as const) {
      const reasons = [...own.map((one) => ({ ...one, private: isPrivate })), { ...together, quotes }];
      const { words } = await show({ ...at('urgent'), reasons });
      expect(words.split('Together.').length - 1, quotes.join()).to.equal(times);
      expect(words).to.contain('Alone: calf.').and.to.contain('Alone: swollen.');
    }
  });

  describe('of an emergency', () => {
    it('shows the number with its country as the one button, and as text', async () => {
      const host = await show(at('emergency'), guideIn('nz'));
      const call = host.one<HTMLAnchorElement>('.call');
      expect(call.getAttribute('href')).to.equal('tel:111');
      expect(call.innerText).to.contain('111').and.to.contain('New Zealand');
    });

    it('says the words instead where the site names no region', async () => {
      const host = await show(at('emergency'), guideIn('none'));
      expect(host.all('.call')).to.deep.equal([]);
      expect(host.one('h2').innerText).to.contain('your local emergency number');
    });

    it('is the card of its most pressing kind: one reason, and three lines', async () => {
      const reason = (rule: string) => ({ text: `Because of ${rule}.`, quotes: [`I said ${rule}`], rule, sources: [] });
      const host = await show({ ...at('emergency'), reasons: [reason('cold-foot'), reason('breathless')] });
      const card = host.one('[part~="result-level"]');
      expect(card.innerText)
        .to.contain('You said: I said breathless. Because of breathless.')
        .and.to.contain('Sit still');
      expect(card.querySelectorAll('li').length).to.equal(3);
      expect(card.innerText).to.not.contain('cold-foot');
      expect(host.words).to.contain('You said: I said cold-foot. Because of cold-foot.');
    });

    it('names the country once in its card', async () => {
      const { innerText } = (await show(at('emergency'))).one('[part~="result-level"]');
      expect(innerText.match(/United Kingdom/g)?.length).to.equal(1);
    });

    it('names no cause, leads nowhere but to the telephone, and goes back', async () => {
      const host = await show(at('emergency'), guideIn('gb', notice));
      expect(host.words).to.not.contain('Blood clot');
      expect(links(host).filter((href) => href !== 'tel:999')).to.deep.equal([]);
      host.one('[part~="back"]').click();
      expect(host.requests.at(-1)?.name).to.equal('kpg-back-request');
    });
  });

  describe('below an emergency', () => {
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

    it('asks for the doctor on request, where there is something to ask and somebody to tell', async () => {
      const button = (host: TestStage) => host.all('button').find((one) => /about 1 minute/.test(one.innerText));
      const told = (level: Level, untold: number) => stage(drawResult(guideIn(), resultOf(at(level), { untold })));
      const host = await told('urgent', 3);
      button(host)?.click();
      expect(host.requests.at(-1)?.name).to.equal('kpg-tell-request');
      expect(button(await told('soon', 0))).to.equal(undefined);
      expect(button(await told('self-care', 3))).to.equal(undefined);
      expect(button(await told('emergency', 3))).to.equal(undefined);
    });

    it('puts dangers first, then the cause that fits best in two sentences, and the others in a line each', async () => {
      const host = await show(at('soon'));
      const order = headings(host).filter((title) => /could|checking/.test(title));
      expect(order).to.deep.equal(['Needs checking to rule out', 'What it could be', 'It could also be']);
      const [danger, lead, other] = host.all('[part~="cause"]').map((row) => row.innerText.replace(/\s+/g, ' ').trim());
      expect(danger).to.contain('Blood clot');
      expect(lead).to.equal(
        'Mild hamstring strain A sudden over-stretch or tear of a muscle at the back of the thigh. Fits well with your answers What speaks for it',
      );
      expect(other).to.equal('Tight hamstrings What speaks for it');
    });

    it('says on request what speaks for a cause and against it', async () => {
      const host = await show(at('soon', [strain]));
      const cause = host.one('[part~="cause"]');
      expect(cause.innerText).to.not.contain('Stiff in the morning');
      host.one('summary').click();
      expect(cause.innerText).to.contain('Suddenly').and.to.contain('Stiff in the morning');
      expect(cause.querySelector('.locator')).to.not.equal(null);
    });

    it('names the grades of one injury once, with the time of those that fit', async () => {
      const partial = {
        ...strain,
        id: 'hamstring-strain-partial',
        name: 'Partly torn hamstring',
        because: ['A bruise'],
      };
      const host = await show(at('soon', [strain, tightness, partial]));
      const names = host.all('[part~="cause"] strong').map((name) => name.innerText);
      expect(names).to.deep.equal(['Hamstring strain', 'Tight hamstrings']);
      expect(host.one('.cause-because').textContent).to.contain('Suddenly').and.to.contain('A bruise');
      expect(host.one('.recovery').innerText).to.contain('1 to 6 weeks');
      const one = await show(at('soon', [strain]));
      expect(one.one('.recovery').innerText).to.contain('1 to 3 weeks');
    });

    it('lets a dangerous grade speak for the milder ones', async () => {
      const torn = {
        ...strain,
        id: 'hamstring-strain-complete',
        name: 'Completely torn hamstring muscle',
        danger: true,
      };
      const host = await show(at('urgent', [strain, torn]));
      expect(headings(host)).to.include('Needs checking to rule out').and.to.not.include('What it could be');
    });

    it('names neither cause nor page in attributes that click trackers read, unless the site shares answers', async () => {
      const told = (host: TestStage) => {
        const attributes = host
          .all('.result :not([data-outside])')
          .flatMap((one) => [...one.attributes].map(({ value }) => value));
        return ['hamstring-strain', 'hamstring-tightness', 'deep-vein-thrombosis'].filter((id) =>
          attributes.some((value) => value.includes(id)),
        );
      };
      const host = await show(at('soon'));
      expect(told(host)).to.deep.equal([]);
      host.one('[part~="cause"] a').click();
      expect(host.requests.at(-1)?.detail).to.deep.equal({ page: 'deep-vein-thrombosis' });
      expect(told(await show(at('soon'), guideIn('gb', { shareAnswers: true })))).to.have.length(3);
    });

    it('leaves the causes out where none fits', async () => {
      expect(headings(await show(at('self-care', [])))).to.not.include('What it could be');
    });

    it('lets every answer be changed, in the order of the questions', async () => {
      const host = await show(at('soon'));
      expect(host.all('.answer dt').map((one) => one.textContent)).to.deep.equal([age.text, place.text]);
      expect(host.all('.answer')[1]?.innerText)
        .to.contain('Middle of the back of the thigh')
        .and.to.contain('Not sure');
      host.all('.answer button')[1]?.click();
      expect(host.requests.at(-1)).to.deep.equal({ name: 'kpg-change-request', detail: { question: 'location' } });
    });

    it('folds the answers without an option away', async () => {
      const answered = [
        { question: 'age', answer: 40 },
        { question: 'leg', answer: ['none'] },
        { question: 'location', answer: ['not-sure'] },
      ];
      const host = await stage(drawResult(guideIn(), resultOf(at('soon'), { questions, answered })));
      const inSight = () => host.all('.answer dt').filter((one) => one.checkVisibility());
      expect(inSight().map((one) => one.textContent)).to.deep.equal([age.text]);
      const fold = host.one('.answers summary');
      expect(fold.innerText).to.equal('Show 2 more');
      fold.click();
      expect(inSight()).to.have.length(3);
      expect(host.all('.answers .locator')).to.deep.equal([]);
    });

    it('starts again', async () => {
      const host = await show(at('soon'));
      host.one('.result-restart button').click();
      expect(host.requests.at(-1)?.name).to.equal('kpg-restart-request');
    });

    it('opens its sources outside, in another tab', async () => {
      const host = await show(at('soon'));
      const link = host.one<HTMLAnchorElement>('[part~="sources"] a');
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.contain('noopener');
    });
  });

  describe('the plan', () => {
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

  describe('the ways to reach somebody', () => {
    it("today are the region's line, never a clinic that can help another day", async () => {
      const host = await show(at('urgent'), guideIn('gb', notice));
      expect(links(host)).to.include('tel:111');
      for (const clinic of ['tel:+442079460000', 'https://example.org/book'])
        expect(links(host)).to.not.include(clinic);
    });

    for (const level of ['soon', 'self-care'] as const) {
      it(`are booking and telephone at the level ${level}`, async () => {
        const host = await show(at(level), guideIn('gb', notice));
        expect(links(host)).to.include.members(['https://example.org/book', 'tel:+442079460000']);
      });
    }
  });

  it('throw an error if the words of an outcome are missing', () => {
    const words = guideIn();
    expect(() => show(at('soon'), { ...words, content: { ...words.content, outcomes: [] } })).to.throw(
      'No words for soon',
    );
  });
});
