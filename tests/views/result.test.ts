import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { questions } from '../../src/engine/index.ts';
import { levels } from '../../src/model/level.ts';
import { drawResult } from '../../src/views/result/result.ts';
import { chosen } from '../support/depth.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import { age } from '../support/toy-questions.ts';
import { at, clot, links, notice, place, show } from './result-stage.ts';
import type { Level } from '../../src/model/level.ts';
import type { TestStage } from '../support/stage.ts';

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
    it('asks for the doctor on request, where there is something to ask and somebody to tell', async () => {
      const button = (host: TestStage) => host.all('button').find((one) => /about 1 minute/.test(one.innerText));
      const told = (level: Level, untold: number) => stage(drawResult(guideIn(), resultOf(at(level), { untold })));
      const host = await told('urgent', 3);
      button(host)?.click();
      expect(host.requests.at(-1)?.name).to.equal('kpg-tell-request');
      // Not the button itself: a message that prints an element stops the browser.
      const isOffered = async (level: Level, untold: number) => button(await told(level, untold)) !== undefined;
      expect(await isOffered('soon', 0)).to.equal(false);
      expect(await isOffered('self-care', 3)).to.equal(false);
      expect(await isOffered('emergency', 3)).to.equal(false);
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

    it('stand once: with the action, or where nobody needs them below the signs for help sooner', async () => {
      const placesAt = async (level: Level) => {
        const contacts = (await show(at(level), guideIn('gb', notice))).all('.contacts');
        return contacts.map((one) => (one.closest('[part~="result-level"]') ? 'action' : 'below'));
      };
      expect(await placesAt('soon')).to.deep.equal(['action']);
      expect(await placesAt('self-care')).to.deep.equal(['below']);
    });
  });

  it('throw an error if the words of an outcome are missing', () => {
    const words = guideIn();
    expect(() => show(at('soon'), { ...words, content: { ...words.content, outcomes: [] } })).to.throw(
      'No words for soon',
    );
  });
});
