import { expect, fixture, html } from '@open-wc/testing';
import { KneePainGuide } from '../../src/index.ts';
import {
  consoleOf,
  eventsOf,
  find,
  findAll,
  openGuide,
  part,
  publicEvents,
  shownPage,
  textOf,
} from '../support/guide.ts';

describe('the attributes of <knee-pain-guide>', () => {
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
