import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import axe from 'axe-core';
import { KneePainGuide } from '../../src/index.ts';
import { guide as content } from 'virtual:guide';
import { chosen } from '../support/depth.ts';
import { breakTitle } from '../support/faults.ts';
import {
  click,
  consoleOf,
  eventsOf,
  find,
  findAll,
  openGuide,
  part,
  runThrough,
  textOf,
  titleOf,
} from '../support/guide.ts';

const publicEvents = ['kpg-navigate', 'kpg-checker-start', 'kpg-answer', 'kpg-result', 'kpg-action', 'kpg-error'];
const requests = ['kpg-navigate-request', 'kpg-answer-request', 'kpg-announce-request', 'change'];

const shownPage = (guide: KneePainGuide) => part(guide, 'main')!.dataset['view'];
const focused = (guide: KneePainGuide) => guide.shadowRoot!.activeElement;

/** Answers the question of the age, the first of every check. */
async function answerAge(guide: KneePainGuide, years: number): Promise<void> {
  const input = guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input[inputmode]')!;
  input.value = String(years);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await click(guide, part(guide, 'next')!);
}

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

  describe('attributes', () => {
    it('names the emergency service without a number where the site names no region', async () => {
      const guide = await openGuide();
      expect(textOf(part(guide, 'base'))).to.contain('your local emergency number');
      expect(findAll(guide, 'link').some((link) => link.getAttribute('href')!.startsWith('tel:'))).to.equal(false);
    });

    for (const [region, number, country] of [
      ['gb', '999', 'United Kingdom'],
      ['us', '911', 'United States'],
      ['nz', '111', 'New Zealand'],
    ] as const) {
      it(`shows ${number} beside ${country} as a link to dial`, async () => {
        const guide = await openGuide({ region });
        expect(find(guide, 'link', { words: number }).getAttribute('href')).to.equal(`tel:${number}`);
        expect(textOf(part(guide, 'base'))).to.contain(`${number} (${country})`);
      });
    }

    it('says the words of the region', async () => {
      const guide = await openGuide({ region: 'us', view: 'pain-relief-medicines' });
      expect(textOf(part(guide, 'main')))
        .to.match(/acetaminophen/i)
        .and.not.to.match(/paracetamol/i);
    });

    for (const [name, value, expected] of [
      ['region', 'xx', 'us, gb, ie, eu, au, nz, ca, in'],
      ['theme', 'pink', 'light, dark, auto'],
      ['view', 'no-such-page', 'the id of a page'],
      ['heading-level', '9', 'from 1 to 6'],
      ['booking-url', 'javascript:alert(1)', 'https or relative'],
      ['phone', 'call us', 'a telephone number'],
      ['topics', 'nothing', 'ids of pages'],
      ['remember', 'forever', 'none, session, device'],
      ['reviewed-on', 'yesterday', 'a date'],
    ] as const) {
      it(`warns once of ${name}="${value}" and shows the default`, async () => {
        const said = await consoleOf('warn', async () => {
          const guide = await openGuide({ [name]: value });
          guide.clinicName = 'Clinic';
          await guide.updateComplete;
          expect(shownPage(guide)).to.equal('home');
        });
        expect(said.filter((line) => line.includes(`${name}="${value}"`)).length).to.equal(1);
        expect(said[0]).to.contain(`<knee-pain-guide> ${name}="${value}": expected`).and.to.contain(expected);
      });
    }

    it('reads "false" on a boolean as false', async () => {
      const said = await consoleOf('warn', async () => {
        const guide = await openGuide({ 'no-checker': 'false' });
        expect(findAll(guide, 'button', 'checker.open').length).to.equal(1);
      });
      expect(said).to.deep.equal([]);
    });

    it('shows the guide alone with no-checker', async () => {
      const guide = await openGuide({ 'no-checker': '' });
      expect(findAll(guide, 'button', 'checker.open')).to.deep.equal([]);
      expect(findAll(guide, 'link', 'nav.checker')).to.deep.equal([]);
      const said = await consoleOf('warn', () => guide.startChecker());
      expect(said.length).to.equal(1);
      expect(shownPage(guide)).to.equal('home');
    });

    it('counts headings from heading-level', async () => {
      const guide = await openGuide({ 'heading-level': '4', view: 'gout' });
      const levels = findAll(guide, 'heading').map(({ tagName }) => tagName);
      expect(levels[0]).to.equal('H4');
      expect(levels.every((level) => level >= 'H4')).to.equal(true);
    });

    it('links to the clinic, and tells the page when it is used', async () => {
      const guide = await openGuide({
        'clinic-name': 'Riverside',
        phone: '+44 20 7946 0000',
        'booking-url': '/book',
        'booking-label': 'Book a physiotherapist',
      });
      const booking = find(guide, 'link', { words: 'Book a physiotherapist' });
      expect(booking.getAttribute('href')).to.equal('/book');
      expect(find(guide, 'link', { words: '+44' }).getAttribute('href')).to.equal('tel:+442079460000');
      expect(textOf(part(guide, 'header'))).to.contain('Riverside');
      booking.addEventListener('click', (event) => event.preventDefault());
      const heard = await eventsOf(guide, publicEvents, () => booking.click());
      expect(heard).to.deep.equal([{ name: 'kpg-action', detail: { action: 'book' } }]);
    });

    it('offers only the topics named, in their order, and always when to get help', async () => {
      const guide = await openGuide({ topics: 'gout bakers-cyst' });
      const titles = findAll(guide, 'link').filter(({ className }) => className === 'page-row-link');
      expect(titles.map(({ dataset }) => dataset['page'])).to.deep.equal(['gout', 'bakers-cyst', 'when-to-get-help']);
      const said = await consoleOf('warn', () => guide.navigate('sciatica'));
      expect(said.length).to.equal(1);
    });

    it('shows a review only with the name of the reviewer', async () => {
      const plain = await openGuide({ view: 'gout' });
      expect(textOf(part(plain, 'sources'))).not.to.contain('Reviewed');
      const review = { 'reviewed-by': 'Dr Ada Jones', 'reviewed-content': KneePainGuide.contentVersion };
      const guide = await openGuide({ view: 'gout', ...review, 'reviewed-on': '2026-10-02' });
      expect(textOf(part(guide, 'sources'))).to.contain('Reviewed by Dr Ada Jones on 2 October 2026');
    });

    it('names the version of its content on the page about the guide', async () => {
      const guide = await openGuide({ view: 'about-this-guide' });
      expect(textOf(part(guide, 'sources'))).to.contain(KneePainGuide.contentVersion);
    });

    it('shows pages only in gb until checker is set, and one line says so', async () => {
      const said = await consoleOf('warn', async () => {
        const guide = await openGuide({ region: 'gb' });
        expect(findAll(guide, 'button', 'checker.open')).to.deep.equal([]);
        expect(shownPage(guide)).to.equal('home');
        guide.checker = true;
        await guide.updateComplete;
        expect(findAll(guide, 'button', 'checker.open').length).to.equal(1);
      });
      expect(said.length).to.equal(1);
      expect(said[0]).to.contain('region="gb"').and.to.contain('medical device');
    });

    it('keeps properties that were set before it was defined', async () => {
      const elsewhere = document.implementation.createHTMLDocument();
      const guide = elsewhere.createElement('knee-pain-guide');
      expect(guide instanceof KneePainGuide).to.equal(false);
      Object.assign(guide, { region: 'ie', view: 'gout' });
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(guide);
      await guide.updateComplete;
      expect(shownPage(guide)).to.equal('gout');
      expect(textOf(part(guide, 'base'))).to.contain('Ireland');
    });
  });

  describe('events', () => {
    it('are counted by the recipe of the README without health data', async () => {
      const readme = await (await fetch('/README.md')).text();
      const [recipe = ''] = /^const counted = [^]*?^}$/m.exec(readme) ?? [];
      const code = new Blob([`export function start(count) { ${recipe} }`], { type: 'text/javascript' });
      const url = URL.createObjectURL(code);
      const { start } = (await import(url)) as { start: (count: (name: string) => void) => void };
      const sent: string[] = [];
      start((name) => void sent.push(name));
      const guide = await openGuide({ region: 'us', 'share-answers': '', phone: '555 0142' });
      guide.startChecker();
      await guide.updateComplete;
      await runThrough(guide, ['emergency.none']);
      const call = find(guide, 'link', { words: '555 0142' });
      call.addEventListener('click', (event) => event.preventDefault());
      call.click();
      expect(sent).to.deep.equal(['opened', 'result', 'call']);
    });

    it('says once that it is ready', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const heard = await eventsOf(place, ['kpg-ready'], async () => {
        const guide = document.createElement('knee-pain-guide');
        place.append(guide);
        await guide.updateComplete;
        guide.region = 'gb';
        await guide.updateComplete;
      });
      expect(heard.length).to.equal(1);
    });

    it('fires kpg-navigate for a page that the visitor opened, not for a view that the site set', async () => {
      const guide = await openGuide();
      const heard = await eventsOf(window, publicEvents, async () => {
        await click(guide, find(guide, 'link', 'emergency.more'));
        guide.view = 'gout';
        await guide.updateComplete;
      });
      expect(heard).to.deep.equal([{ name: 'kpg-navigate', detail: { page: 'when-to-get-help' } }]);
    });

    it('contain no answers by default', async () => {
      const guide = await openGuide();
      const heard = await eventsOf(window, [...publicEvents, ...requests], async () => {
        await click(guide, find(guide, 'button', 'checker.open'));
        await answerAge(guide, 40);
      });
      expect(heard).to.deep.equal([
        { name: 'kpg-navigate', detail: { page: 'checker' } },
        { name: 'kpg-checker-start', detail: null },
        { name: 'kpg-answer', detail: { step: 1 } },
      ]);
      expect(guide.assessment).to.equal(null);
      expect(guide.summary()).to.equal(null);
    });

    it('says that the checker began at the first answer where the page shows it from the start', async () => {
      const guide = await openGuide({ view: 'checker' });
      const heard = await eventsOf(guide, publicEvents, () => answerAge(guide, 40));
      expect(heard.map(({ name }) => name)).to.deep.equal(['kpg-checker-start', 'kpg-answer']);
    });

    it('contain answers with share-answers', async () => {
      const guide = await openGuide({ 'share-answers': '', view: 'checker' });
      const heard = await eventsOf(guide, ['kpg-answer'], () => answerAge(guide, 40));
      expect(heard).to.deep.equal([{ name: 'kpg-answer', detail: { step: 1, question: 'age', answer: 40 } }]);
      expect(textOf(part(await openGuide({ 'share-answers': '' }), 'main'))).to.contain(
        'This website can see your answers',
      );
    });

    it('leaves clicks with a modifier key to the browser', async () => {
      const guide = await openGuide();
      const link = find(guide, 'link', 'emergency.more');
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
      addEventListener('click', (heard) => heard.preventDefault(), { once: true });
      const heard = await eventsOf(guide, publicEvents, () => link.dispatchEvent(event));
      expect(heard).to.deep.equal([]);
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
      await answerAge(guide, 40);
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
