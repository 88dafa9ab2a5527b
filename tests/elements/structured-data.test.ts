import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { guide as words } from 'virtual:guide';
import { z } from 'zod';
import { spread } from '../support/depth.ts';
import { click, openGuide, part, runThrough, textOf } from '../support/guide.ts';
import type { KneePainGuide } from '../../src/index.ts';

const day = z.iso.date();
const text = z.string().min(1);

/** The names of schema.org that search engines may find, and no other. */
const medicalWebPage = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('MedicalWebPage'),
  name: text,
  description: text,
  inLanguage: z.literal('en'),
  dateModified: day,
  lastReviewed: day.optional(),
  about: z
    .strictObject({
      '@type': z.literal('MedicalCondition'),
      name: text,
      code: z
        .strictObject({
          '@type': z.literal('MedicalCode'),
          codeValue: z.string().regex(/^[A-Z]\d\d(\.\d)?$/),
          codingSystem: z.literal('ICD-10'),
        })
        .optional(),
    })
    .optional(),
});

/** What the head of a document tells search engines. */
function told(page: Document = document): z.output<typeof medicalWebPage>[] {
  const scripts = page.head.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map(({ textContent }) => medicalWebPage.parse(JSON.parse(textContent)));
}

const titleOf = (page: string) => words.pages.find(({ id }) => id === page)!.title;
const namesTold = (page?: Document) => told(page).map(({ name }) => name);

async function show(guide: KneePainGuide, page: string): Promise<void> {
  guide.navigate(page);
  await guide.updateComplete;
}

describe('structured-data', () => {
  it('is off unless the site asks for it', async () => {
    const guide = await openGuide({ view: 'gout' });
    expect(guide.structuredData).to.equal(false);
    expect(told()).to.deep.equal([]);
  });

  it('reads "false" as false', async () => {
    await openGuide({ view: 'gout', 'structured-data': 'false' });
    expect(told()).to.deep.equal([]);
  });

  it('says what the page is, what it is about and when it last changed', async () => {
    const { title, summary, updated } = words.pages.find(({ id }) => id === 'bakers-cyst')!;
    await openGuide({ view: 'bakers-cyst', 'structured-data': '' });
    expect(told()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'MedicalWebPage',
        name: title,
        description: summary,
        inLanguage: 'en',
        dateModified: updated,
        about: {
          '@type': 'MedicalCondition',
          name: title,
          code: { '@type': 'MedicalCode', codeValue: 'M71.2', codingSystem: 'ICD-10' },
        },
      },
    ]);
  });

  it('describes every page of the guide in the names of schema.org, a condition only on its own page', async () => {
    const guide = await openGuide({ 'structured-data': '' });
    for (const { id, kind, title } of spread(words.pages, 4)) {
      await show(guide, id);
      const [page] = told();
      expect(page?.name, id).to.equal(title);
      expect(page?.about !== undefined, id).to.equal(kind === 'condition');
    }
  });

  it('uses the words of the region', async () => {
    const guide = await openGuide({ view: 'acute-limb-ischaemia', region: 'us', 'structured-data': '' });
    expect(namesTold()).to.deep.equal([textOf(guide.shadowRoot!.querySelector('[data-view-heading]'))]);
    expect(namesTold()[0]).to.contain('ischemia');
  });

  it('claims a review only where the site states one', async () => {
    const guide = await openGuide({ view: 'gout', 'structured-data': '' });
    expect(told()[0]).not.to.have.property('lastReviewed');
    guide.reviewedBy = 'Dr Ada Jones';
    guide.reviewedOn = '2026-10-02';
    guide.reviewedContent = words.version;
    await guide.updateComplete;
    expect(told().map(({ lastReviewed }) => lastReviewed)).to.deep.equal(['2026-10-02']);
  });

  it('follows the page shown and leaves with it', async () => {
    const guide = await openGuide({ view: 'gout', 'structured-data': '' });
    await show(guide, 'sciatica');
    expect(namesTold()).to.deep.equal([titleOf('sciatica')]);
    await show(guide, 'home');
    expect(told()).to.deep.equal([]);
  });

  it('comes and goes with the attribute', async () => {
    const guide = await openGuide({ view: 'gout' });
    guide.setAttribute('structured-data', '');
    await guide.updateComplete;
    expect(namesTold()).to.deep.equal([titleOf('gout')]);
    guide.removeAttribute('structured-data');
    await guide.updateComplete;
    expect(told()).to.deep.equal([]);
  });

  it('leaves with the element, also when that was never drawn', async () => {
    const guide = await openGuide({ view: 'gout', 'structured-data': '' });
    guide.remove();
    expect(told()).to.deep.equal([]);
    const early = document.createElement('knee-pain-guide');
    Object.assign(early, { view: 'gout', structuredData: true });
    document.body.append(early);
    early.remove();
    await nextFrame();
    expect(told()).to.deep.equal([]);
  });

  it('moves with the element, also into another document', async () => {
    const guide = await openGuide({ view: 'gout', 'structured-data': '' });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(guide);
    expect(namesTold()).to.deep.equal([titleOf('gout')]);
    const { contentDocument: other } = await fixture<HTMLIFrameElement>(html`<iframe title="Other"></iframe>`);
    other!.body.append(guide);
    expect([namesTold(), namesTold(other!)]).to.deep.equal([[], [titleOf('gout')]]);
  });

  it('tells of one page for each guide', async () => {
    await openGuide({ view: 'gout', 'structured-data': '' });
    const second = await openGuide({ view: 'sciatica', 'structured-data': '' });
    expect(namesTold()).to.deep.equal([titleOf('gout'), titleOf('sciatica')]);
    second.remove();
    expect(namesTold()).to.deep.equal([titleOf('gout')]);
  });

  it('tells of a page once, whoever has told of it before', async () => {
    await openGuide({ view: 'gout', 'structured-data': '' });
    await openGuide({ view: 'gout', 'structured-data': '' });
    expect(namesTold()).to.deep.equal([titleOf('gout')]);
  });

  it('says nothing of a page that a result leads to', async () => {
    const guide = await openGuide({ view: 'checker', 'structured-data': '' });
    await runThrough(guide, ['emergency.none']);
    await show(guide, 'gout');
    expect(told()).to.deep.equal([]);
    await show(guide, 'home');
    await show(guide, 'gout');
    expect(namesTold()).to.deep.equal([titleOf('gout')]);
  });

  it('says nothing of the checker, and the same of a page whatever was answered before', async () => {
    const guide = await openGuide({ view: 'gout', 'structured-data': '', 'share-answers': '' });
    const before = told();
    guide.startChecker();
    await guide.updateComplete;
    const age = guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input')!;
    age.value = '44';
    age.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await click(guide, part(guide, 'next')!);
    guide.shadowRoot!.querySelector<HTMLInputElement>('kpg-question input[type="checkbox"]')!.click();
    await guide.updateComplete;
    await click(guide, part(guide, 'next')!);
    expect(guide.assessment?.level).to.equal('emergency');
    expect(told()).to.deep.equal([]);
    await show(guide, 'gout');
    expect(told()).to.deep.equal(before);
  });
});
