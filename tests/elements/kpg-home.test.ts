import { expect, waitUntil } from '@open-wc/testing';
import axe from 'axe-core';
import { answerScreen, click, find, findAll, openFolds, openGuide, part, placeName, textOf } from '../support/guide.ts';
import { choiceIn, screenIn } from '../support/screen.ts';
import { guide as content } from 'virtual:guide';
import type { KneePainGuide } from '../../src/index.ts';

const zone = (guide: KneePainGuide, id: string) => guide.shadowRoot!.querySelector(`[data-zone="${id}"]`)!;
const links = (guide: KneePainGuide) => findAll(guide, 'link').flatMap(({ dataset }) => dataset['page'] ?? []);

/** Points at a place of the leg. */
async function point(guide: KneePainGuide, id: string): Promise<void> {
  zone(guide, id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await guide.updateComplete;
}

const listed = (guide: KneePainGuide): number =>
  new Set(
    [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.home-list [data-page]')].map(
      ({ dataset }) => dataset['page'],
    ),
  ).size;

/** Ids of the pages that need help fast, the most severe first. */
const dangers = (['emergency', 'urgent'] as const).flatMap((level) =>
  content.pages.filter((page) => page.kind === 'condition' && page.level === level).map(({ id }) => id),
);

/** Opens every list; what is not yet filled is filled then. */
async function openGroups(guide: KneePainGuide): Promise<void> {
  await openFolds(guide);
  for (const group of guide.shadowRoot!.querySelectorAll('details')) {
    expect(group.childElementCount > 1 && group.querySelector('label, .page-row')).to.exist;
  }
}

describe('<kpg-home>', () => {
  it('passes axe with a place chosen and every group open', async () => {
    const guide = await openGuide({ region: 'gb', checker: '' });
    await point(guide, 'calf');
    await openGroups(guide);
    const { violations } = await axe.run(guide);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
  });

  it('has one primary action, which opens the checker', async () => {
    const guide = await openGuide();
    const primary = guide.shadowRoot!.querySelectorAll<HTMLElement>('[part~="button-primary"]');
    expect(primary.length).to.equal(1);
    await click(guide, primary[0]!);
    expect(guide.shadowRoot!.querySelector('kpg-checker')).to.exist;
  });

  it('shows the pages of the place that was pointed at on the leg', async () => {
    const guide = await openGuide();
    await point(guide, 'calf');
    expect(findAll(guide, 'heading', new RegExp(`^${placeName('calf')}$`)).length).to.equal(1);
    expect(links(guide)).to.include('calf-strain').and.not.to.include('patellofemoral-pain');
  });

  it('does the same from the list, for the keyboard', async () => {
    const guide = await openGuide();
    guide.shadowRoot!.querySelector<HTMLElement>('.home-places > summary')!.click();
    await waitUntil(() => findAll(guide, 'radio', { words: placeName('calf') }).length > 0);
    await click(guide, find(guide, 'radio', { words: placeName('calf') }));
    expect(zone(guide, 'calf').matches('.leg-map-zone-selected')).to.equal(true);
    expect(links(guide)).to.include('calf-strain');
  });

  it('puts what needs help fast first, the most severe at the top, and apart from what is common', async () => {
    const guide = await openGuide();
    await point(guide, 'back-middle');
    const lists = [...guide.shadowRoot!.querySelectorAll('.place-found ul')].map((list) =>
      [...list.querySelectorAll('a')].map(({ dataset }) => dataset['page'] ?? ''),
    );
    expect(lists[0]?.[0]).to.equal('acute-limb-ischaemia');
    expect(lists[0]).to.include('deep-vein-thrombosis').and.not.to.include('bakers-cyst');
    expect(lists[1]).to.include('bakers-cyst');
  });

  it('names six pages that people look for, each with its place on the leg', async () => {
    const guide = await openGuide();
    const rows = [...guide.shadowRoot!.querySelectorAll('.home-list .page-row')];
    expect(rows.length).to.equal(6);
    for (const row of rows) expect(row.querySelectorAll('a:not([hidden]) , .locator .drawing-mark').length).to.equal(2);
  });

  it('links to every page about a danger, outside any fold', async () => {
    const guide = await openGuide();
    const linked = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.home-dangers a')];
    expect(linked.map(({ dataset }) => dataset['page'])).to.have.members(dangers);
    expect(linked.every((link) => link.checkVisibility())).to.equal(true);
  });

  it('offers the check above the pages of a place, in reach of a thumb', async () => {
    const guide = await openGuide();
    await point(guide, 'calf');
    const [button, list] = [
      find(guide, 'button', 'home.check-place'),
      guide.shadowRoot!.querySelector('.place-found ul')!,
    ];
    expect(button.getBoundingClientRect().bottom).to.be.at.most(list.getBoundingClientRect().top);
  });

  it('offers the place in the check that starts from it', async () => {
    const guide = await openGuide({ 'share-answers': '' });
    await point(guide, 'calf');
    await click(guide, find(guide, 'button', 'home.check-place'));
    const root = guide.shadowRoot!;
    while (screenIn(root)?.question !== 'location') await answerScreen(guide, []);
    const chosen = screenIn(root)!.options.filter((id) => (choiceIn(root, id) as HTMLInputElement).checked);
    expect(chosen).to.deep.equal(['calf']);
  });

  it('names every page in its folds, so that a search in the page finds what is folded', async () => {
    const guide = await openGuide();
    const folded = [...guide.shadowRoot!.querySelectorAll('.home-list details:not([open])')].map(textOf).join(' ');
    expect(content.pages.filter(({ title }) => !folded.includes(title)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('draws the rows of a fold when it is opened, and of no other', async () => {
    const guide = await openGuide();
    const folds = [...guide.shadowRoot!.querySelectorAll('.home-list details')];
    const rows = () => folds.filter((fold) => fold.querySelector('.page-row')).length;
    expect(rows()).to.equal(0);
    folds[1]!.querySelector('summary')!.click();
    await waitUntil(() => rows() > 0);
    expect(folds.map((fold) => fold.querySelector('.page-row') !== null).indexOf(true)).to.equal(1);
    expect(rows()).to.equal(1);
  });

  describe('while the page is loading', () => {
    beforeEach(() => Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true }));
    afterEach(() => Reflect.deleteProperty(document, 'readyState'));
    const read = (guide: KneePainGuide) => guide.shadowRoot!.querySelector('.home-read');

    it('draws the places, the lists and the end after the first frame, and keeps their space until then', async () => {
      const guide = await openGuide();
      expect(find(guide, 'heading', 'home.title')).to.exist;
      const later = [read(guide), part(guide, 'leg-map'), part(guide, 'disclaimer')];
      expect(later.filter(Boolean)).to.deep.equal([]);
      expect(part(guide, 'main')!.offsetHeight).to.be.at.least(innerHeight);
      await waitUntil(() => part(guide, 'disclaimer'), 'the end is drawn');
      expect(findAll(guide, 'searchbox')).to.have.length(1);
      expect(part(guide, 'leg-map-zone')).to.exist;
      expect(read(guide)).to.exist;
    });

    it('draws each part in a task of its own', async () => {
      const guide = await openGuide();
      const parts = ['.home-where', '.leg-map-zone', '.home-read', '.home-list details', '.footer'];
      const steps: number[] = [];
      // Its callback runs at the end of each task.
      const observer = new MutationObserver(() => {
        const count = parts.filter((selector) => guide.shadowRoot!.querySelector(selector)).length;
        if (count !== steps.at(-1)) steps.push(count);
      });
      observer.observe(guide.shadowRoot!, { childList: true, subtree: true });
      await waitUntil(() => guide.shadowRoot!.querySelector('.footer'), 'everything is drawn');
      expect(steps).to.deep.equal([1, 2, 3, 5]);
      observer.disconnect();
    });

    it('draws the first frame in a task of its own, and shows the text between the tags until then', async () => {
      const guide = document.createElement('knee-pain-guide');
      guide.append(Object.assign(document.createElement('p'), { textContent: 'Call us.' }));
      document.body.append(guide);
      const drawn = guide.updateComplete;
      const isDrawn = () => guide.shadowRoot!.querySelector('.base') !== null;
      await Promise.race([drawn, Promise.resolve().then(() => Promise.resolve())]);
      expect(isDrawn()).to.equal(false);
      expect(guide.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(guide.offsetHeight).to.be.at.least(innerHeight);
      await drawn;
      expect(isDrawn()).to.equal(true);
      expect(guide.querySelector('p')!.checkVisibility()).to.equal(false);
      guide.remove();
    });

    it('prints the lists without waiting', async () => {
      const guide = await openGuide();
      dispatchEvent(new Event('beforeprint'));
      expect(read(guide)).to.exist;
      await guide.updateComplete;
      expect(part(guide, 'leg-map-zone')).to.exist;
      expect(part(guide, 'disclaimer')).to.exist;
      expect(guide.shadowRoot!.querySelectorAll('.home-read details:not([open])').length).to.equal(0);
      dispatchEvent(new Event('afterprint'));
    });
  });

  it('lists and opens every page on paper, at once', async () => {
    const guide = await openGuide();
    dispatchEvent(new Event('beforeprint'));
    expect(listed(guide)).to.be.greaterThan(60);
    expect(guide.shadowRoot!.querySelectorAll('.home-list details:not([open])').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(guide.shadowRoot!.querySelectorAll('.home-list details[open]').length).to.equal(0);
  });

  it('says what happens to answers', async () => {
    expect(textOf(part(await openGuide(), 'main'))).to.contain('We do not store or send them.');
    expect(textOf(part(await openGuide({ remember: 'device' }), 'main'))).to.contain('kept on this device');
  });
});
