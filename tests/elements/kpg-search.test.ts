import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { find, openGuide, part, textOf } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

const field = (guide: KneePainGuide) => find(guide, 'searchbox') as HTMLInputElement;
const found = (guide: KneePainGuide) =>
  [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.search .rows a')].map(({ dataset }) => dataset['page']);

async function search(guide: KneePainGuide, words: string): Promise<(string | undefined)[]> {
  field(guide).value = words;
  field(guide).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await guide.updateComplete;
  return found(guide);
}

describe('<kpg-search>', () => {
  it('passes axe with pages found', async () => {
    const guide = await openGuide();
    await search(guide, 'knee');
    const { violations } = await axe.run(guide);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  for (const [words, page] of [
    ['baker', 'bakers-cyst'],
    ["Baker's cyst", 'bakers-cyst'],
    ['bakers cyst', 'bakers-cyst'],
    ['lump behind my knee', 'bakers-cyst'],
    ['dvt', 'deep-vein-thrombosis'],
    ['blood clot', 'deep-vein-thrombosis'],
    ['pulled hamstring', 'hamstring-strain'],
    ["runner's knee", 'patellofemoral-pain'],
    ['housemaids knee', 'kneecap-bursitis'],
    ['painkillers', 'pain-relief-medicines'],
    ['torn acl', 'ligament-injury'],
    ['pain going down leg from back', 'sciatica'],
    ['leg hot and red', 'skin-infection'],
    ['xray', 'diagnosis'],
  ] as const) {
    it(`finds ${page} for "${words}" among the first three`, async () => {
      expect((await search(await openGuide(), words)).slice(0, 3)).to.include(page);
    });
  }

  it("finds a page by the region's word and by the master's", async () => {
    const guide = await openGuide({ region: 'us' });
    expect(await search(guide, 'acetaminophen')).to.include('pain-relief-medicines');
    expect(await search(guide, 'paracetamol')).to.include('pain-relief-medicines');
  });

  it('shows the first eight of many pages', async () => {
    expect(await search(await openGuide(), 'knee')).to.have.length(8);
  });

  it('finds only what the site offers, also after a change', async () => {
    const guide = await openGuide();
    const rows = () => textOf(guide.shadowRoot!.querySelector('.search .rows'));
    await search(guide, 'gout');
    expect(rows()).to.contain('Gout');
    guide.setAttribute('topics', 'bakers-cyst');
    await search(guide, 'gou');
    expect(rows()).not.to.contain('Gout');
  });

  it('says how many there are, and that there are none', async () => {
    const guide = await openGuide();
    await search(guide, 'xylophone');
    expect(textOf(find(guide, 'status'))).to.contain('Nothing found');
    await search(guide, 'gout');
    expect(textOf(find(guide, 'status'))).to.match(/^Pages found: [1-8]$/);
  });

  it('moves through the results with the arrow keys and opens one with Enter', async () => {
    const guide = await openGuide();
    await search(guide, 'gout');
    field(guide).focus();
    await sendKeys({ press: 'ArrowDown' });
    const first = guide.shadowRoot!.activeElement as HTMLElement;
    expect(first.dataset['page']).to.equal('gout');
    await sendKeys({ press: 'ArrowUp' });
    expect(guide.shadowRoot!.activeElement).to.equal(field(guide));
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(guide, 'main')!.dataset['view'] === 'gout');
  });

  it('keeps the rows while further letters find the same pages', async () => {
    const guide = await openGuide();
    const rows = () => [...guide.shadowRoot!.querySelectorAll('.search .page-row')];
    const before = await search(guide, 'gou');
    const drawn = rows();
    expect(await search(guide, 'gout')).to.deep.equal(before);
    expect(rows()).to.deep.equal(drawn);
    expect(await search(guide, 'cramp')).not.to.deep.equal(before);
    expect(rows().filter((row) => drawn.includes(row))).to.deep.equal([]);
  });

  it('shows the lists again when the field is empty', async () => {
    const guide = await openGuide();
    const lists = guide.shadowRoot!.querySelector('.home-lists')!;
    await search(guide, 'gout');
    expect(lists.checkVisibility()).to.equal(false);
    for (const nothing of ['', ' ']) {
      await search(guide, nothing);
      expect(lists.checkVisibility()).to.equal(true);
      expect(guide.shadowRoot!.querySelectorAll('.search-none')).to.have.length(0);
    }
  });
});
