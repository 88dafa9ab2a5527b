import { expect } from '@open-wc/testing';
import { guide as words } from 'virtual:guide';
import { isExercisePage } from '../../src/state/exercise-pages.ts';
import { drawSources } from '../../src/views/sources.ts';
import { spread } from '../support/depth.ts';
import { click, find, findAll, openGuide, part, textOf, titleOf } from '../support/guide.ts';
import { guideIn, stage } from '../support/stage.ts';

const ids = words.pages.map(({ id }) => id);

describe('a page', () => {
  for (const id of spread(ids, 3)) {
    it(`shows ${id}`, async () => {
      const guide = await openGuide({ view: id, region: 'gb' });
      const page = words.pages.find((one) => one.id === id)!;
      expect(textOf(part(guide, 'main'))).to.contain(page.title);
      // A piece of content that is not drawn would show as its own tree.
      expect(textOf(part(guide, 'main'))).not.to.match(/\{[a-z-]+\}|\[object|undefined/);
    });
  }

  it('gives its title the width of the page where no picture stands beside it', async () => {
    const guide = await openGuide({ view: 'glossary' });
    const head = guide.shadowRoot!.querySelector('.page-head')!;
    const gap = Number.parseFloat(getComputedStyle(head).columnGap);
    expect(head.querySelector('[part~="heading"]')!.clientWidth).to.be.at.least(head.clientWidth - gap - 1);
  });

  it('says in short what it is, and the sections in words', async () => {
    const guide = await openGuide({ view: 'bakers-cyst' });
    const headings = findAll(guide, 'heading').map((heading) => textOf(heading));
    expect(headings).to.include.members(["Baker's cyst", 'Signs that fit', 'When to get help', 'What helps']);
  });

  it('says first when to get help where the page is about a danger', async () => {
    const first = async (view: string) => textOf(findAll(await openGuide({ view }), 'heading')[1]!);
    expect(await first('deep-vein-thrombosis')).to.equal('When to get help');
    expect(await first('bakers-cyst')).to.equal('Signs that fit');
  });

  it('puts the action of a care card into its heading', async () => {
    const guide = await openGuide({ view: 'bakers-cyst', region: 'gb' });
    const card = part(guide, 'care-card-emergency')!;
    expect(textOf(card)).to.match(/Call 999 \(United Kingdom\)/);
    expect(part(guide, 'care-card-urgent')).to.exist;
  });

  it('shows how long it usually takes', async () => {
    const guide = await openGuide({ view: 'gout' });
    expect(textOf(part(guide, 'main'))).to.contain('Usually better in 1 to 2 weeks.');
    expect(textOf(part(await openGuide({ view: 'bakers-cyst' }), 'main'))).to.contain('8 weeks to 2 years');
  });

  it('says of each grade of an injury how long it takes, on one scale', async () => {
    const guide = await openGuide({ view: 'hamstring-strain' });
    const bars = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.recovery')];
    expect(bars.map((bar) => textOf(bar.querySelector('figcaption')))).to.deep.equal([
      'Mild hamstring strainUsually better in 1 to 3 weeks.',
      'Partly torn hamstringUsually better in 3 to 6 weeks.',
      'Completely torn hamstring muscleUsually better in 8 weeks to 4 months.',
    ]);
    const ends = bars.map((bar) => bar.querySelector<HTMLElement>('.recovery-ends')!);
    expect(ends.map((end) => textOf(end))).to.deep.equal(Array(3).fill('Start6 months'));
    expect(ends.map((end) => end.checkVisibility())).to.deep.equal([false, false, true]);
  });

  it('leads to each of its sections where there is room beside them', async () => {
    const guide = await openGuide({ view: 'deep-vein-thrombosis' });
    const contents = guide.shadowRoot!.querySelector<HTMLElement>('.page-contents')!;
    guide.style.display = 'block';
    guide.style.inlineSize = '400px';
    expect(contents.checkVisibility()).to.equal(false);
    guide.style.inlineSize = '1100px';
    expect(contents.checkVisibility()).to.equal(true);
    const sections = guide.shadowRoot!.querySelector('.page-sections')!;
    expect(contents.compareDocumentPosition(sections)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const link of contents.querySelectorAll('button')) {
      await click(guide, link);
      expect(textOf(guide.shadowRoot!.activeElement)).to.equal(textOf(link));
      expect(guide.shadowRoot!.activeElement!.closest('.page-section')).to.exist;
    }
  });

  it('names its sources with publisher and address, in a new tab', async () => {
    const guide = await openGuide({ view: 'bakers-cyst' });
    guide.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="sources"] details')!.open = true;
    const links = findAll(guide, 'link', 'link.outside') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) {
      expect(link.protocol).to.equal('https:');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    }
  });

  it('gives the year of a source where it is known', async () => {
    const source = { id: 'one', title: 'Knee pain', publisher: 'A journal', url: 'https://example.org/' };
    const host = await stage(drawSources([source, { ...source, year: 2020 }], guideIn()));
    expect(host.all('li .muted').map(textOf)).to.deep.equal(['A journal', 'A journal, 2020']);
  });

  it('leads back to where the visitor came from', async () => {
    const guide = await openGuide({ view: 'gout' });
    await click(guide, find(guide, 'link', 'emergency.more'));
    await click(guide, find(guide, 'link', { words: titleOf('gout') }));
    expect(textOf(part(guide, 'main'))).to.contain('Gout');
    expect(findAll(guide, 'link', 'way.page')).to.deep.equal([]);
    await click(guide, find(guide, 'link', 'way.home'));
    expect(part(guide, 'main')!.dataset['view']).to.equal('home');
  });

  it('turns to the next page in the order of the first view, and back', async () => {
    const guide = await openGuide({ view: 'gout', topics: 'bakers-cyst gout calf-strain' });
    const turn = find(guide, 'navigation', 'page.turn');
    expect([...turn.querySelectorAll('a')].map(textOf)).to.deep.equal(["Baker's cyst", 'Calf strain']);
    await click(guide, turn.querySelector<HTMLElement>('.page-next')!);
    expect(textOf(find(guide, 'heading'))).to.equal('Calf strain');
  });

  it('has no previous link on the first page', async () => {
    const guide = await openGuide({ view: words.home[0]!.pages[0]! });
    expect(find(guide, 'navigation', 'page.turn').querySelectorAll('a').length).to.equal(1);
  });

  it('does not link to pages that the site does not offer', async () => {
    const guide = await openGuide({ view: 'bakers-cyst', topics: 'bakers-cyst' });
    const pages = findAll(guide, 'link').flatMap(({ dataset }) => dataset['page'] ?? []);
    // The programme of a page that is offered belongs to it.
    const others = pages.filter((page) => !isExercisePage(page));
    expect(new Set(others)).to.deep.equal(new Set(['home', 'checker', 'when-to-get-help']));
    // The views are no topics: the ways back and to the checker stay.
    expect(findAll(guide, 'link').map(textOf)).to.include.members(['All pages', 'Check your symptoms']);
  });
});
