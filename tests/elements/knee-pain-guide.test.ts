import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import axe from 'axe-core';
import { KneePainGuide } from '../../src/index.ts';
import { guide as content } from 'virtual:guide';
import { chosen } from '../support/depth.ts';
import { breakTitle } from '../support/faults.ts';
import { answerScreen, click, consoleOf, find, openGuide, part, shownPage, textOf, titleOf } from '../support/guide.ts';

const focused = (guide: KneePainGuide) => guide.shadowRoot!.activeElement;

const views = ['home', 'checker', 'bakers-cyst', 'when-to-get-help', 'telling-causes-apart'] as const;

describe('<knee-pain-guide>', () => {
  describe('accessibility', () => {
    for (const [theme, some] of [
      ['light', ['telling-causes-apart']],
      ['dark', ['home']],
    ] as const) {
      // The page tests look at the others, and in the other theme.
      for (const view of chosen(views, some)) {
        it(`passes axe on ${view} in the ${theme} theme`, async () => {
          const guide = await openGuide({ theme, view, region: 'us' });
          const { violations } = await axe.run(guide);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
        });
      }
    }

    it('has one empty status from the first frame', async () => {
      const guide = await openGuide();
      const statuses = guide.shadowRoot!.querySelectorAll('[role="status"]');
      expect(statuses.length).to.equal(1);
      expect(textOf(statuses[0]!)).to.equal('');
    });

    it('takes no focus and does not scroll when it loads', async () => {
      await fixture(html`<button id="before">Before</button>`);
      document.querySelector<HTMLElement>('#before')!.focus();
      const top = scrollY;
      const guide = await openGuide({ view: 'bakers-cyst' });
      expect(document.activeElement!.id).to.equal('before');
      expect(focused(guide)).to.equal(null);
      expect(scrollY).to.equal(top);
    });

    it('moves the focus to the heading of the page that the visitor opened', async () => {
      const guide = await openGuide();
      await click(guide, find(guide, 'link', 'emergency.more'));
      await waitUntil(() => focused(guide));
      expect(focused(guide)).to.equal(find(guide, 'heading', { words: titleOf('when-to-get-help') }));
    });

    it('leaves the focus alone when the page sets its view', async () => {
      const guide = await openGuide();
      guide.view = 'gout';
      await guide.updateComplete;
      expect(shownPage(guide)).to.equal('gout');
      expect(focused(guide)).to.equal(null);
    });

    it('says the language of its words', async () => {
      const guide = await openGuide();
      expect(part(guide, 'base')!.lang).to.equal('en');
      expect(part(guide, 'base')!.dir).to.equal('ltr');
    });
  });

  describe('methods', () => {
    it('navigates, starts the checker and starts it again', async () => {
      const guide = await openGuide();
      guide.navigate('sciatica');
      await guide.updateComplete;
      expect(shownPage(guide)).to.equal('sciatica');
      guide.startChecker();
      await guide.updateComplete;
      await answerScreen(guide, 40);
      expect(guide.shadowRoot!.querySelector('kpg-question input[inputmode]')).to.equal(null);
      guide.restart();
      await guide.updateComplete;
      expect(guide.shadowRoot!.querySelector('kpg-question input[inputmode]')).to.exist;
    });

    it('knows its version', () => {
      expect(KneePainGuide.version).to.match(/^\d+\.\d+\.\d+/);
    });
  });

  describe('slots and parts', () => {
    it('shows what the site puts into its slots, and hides the fallback', async () => {
      const filled = (slot: string) => Object.assign(document.createElement('p'), { slot, textContent: slot });
      const fallback = Object.assign(document.createElement('p'), { textContent: 'Call 999 if you cannot breathe.' });
      const slots = ['logo', 'intro', 'footer', 'disclaimer'].map(filled);
      await openGuide({}, [fallback, ...slots]);
      expect(slots.map((element) => element.checkVisibility())).to.deep.equal([true, true, true, true]);
      expect(fallback.checkVisibility()).to.equal(false);
    });

    it('always shows its own disclaimer and the line for emergencies', async () => {
      for (const view of ['home', 'checker', 'gout']) {
        const guide = await openGuide({ view, region: 'gb', checker: '' });
        expect(textOf(part(guide, 'disclaimer'))).to.contain('It does not diagnose.');
        expect(textOf(part(guide, 'base'))).to.contain('Call 999 (United Kingdom) now');
      }
    });

    it('has its parts', async () => {
      const guide = await openGuide();
      const names = ['base', 'header', 'nav', 'nav-link', 'main', 'heading', 'text', 'button', 'button-primary'];
      for (const name of [...names, 'disclaimer', 'footer', 'leg-map']) expect(part(guide, name), name).to.exist;
    });
  });

  describe('when something breaks', () => {
    it('adds what is safe to the fallback where somebody already uses the guide', async () => {
      const words = Object.assign(document.createElement('p'), { textContent: 'Call 999 if you cannot breathe.' });
      const guide = await openGuide({ view: 'bakers-cyst', region: 'gb' }, [words]);
      const repair = breakTitle(content.pages.find(({ id }) => id === 'gout')!);
      await consoleOf('error', async () => {
        guide.navigate('gout');
        await guide.updateComplete;
      });
      repair();
      expect(words.checkVisibility()).to.equal(true);
      expect(textOf(guide.shadowRoot)).to.contain('Call 999 (United Kingdom) now');
    });

    for (const fallback of ['Call 999 if you cannot breathe.', '']) {
      it(`shows ${fallback ? 'the fallback' : 'what is safe'}, one line on the console, and tells the page`, async () => {
        const repair = breakTitle(content.pages.find(({ id }) => id === 'gout')!);
        const words = Object.assign(document.createElement('p'), { textContent: fallback });
        const heard: unknown[] = [];
        const hear = (event: Event) => heard.push((event as CustomEvent).detail);
        addEventListener('kpg-error', hear);
        const said = await consoleOf('error', async () => {
          const guide = await openGuide({ view: 'gout', region: 'gb' }, [words]);
          expect(words.checkVisibility()).to.equal(true);
          expect(textOf(guide.shadowRoot).includes('Call 999 (United Kingdom) now')).to.equal(fallback === '');
        });
        removeEventListener('kpg-error', hear);
        repair();
        expect(said.length).to.equal(1);
        expect(said[0]).to.contain('broken on purpose').and.to.contain('knee-pain-guide');
        expect(heard).to.deep.equal([{ message: 'broken on purpose' }]);
      });
    }
  });
});
