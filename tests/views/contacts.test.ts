import { expect } from '@open-wc/testing';
import { drawContacts } from '../../src/views/contacts.ts';
import { guideIn, stage } from '../support/stage.ts';

const place = 'https://clinic.example/book?level={level}&for={page}';
const empty = 'https://clinic.example/book?level=&for=';
const told = { level: 'soon', page: 'gout' } as const;
const show = (bookingUrl: string, level: 'soon' | 'urgent' = 'soon') =>
  stage(drawContacts({ ...told, level }, guideIn('us', { bookingUrl })));

describe('the link to book', () => {
  it('tells the clinic of the result while the visitor wants it, and only then', async () => {
    const host = await show(place);
    const link = host.one<HTMLAnchorElement>('[data-action="book"]');
    const box = host.one<HTMLInputElement>('input');
    expect([box.checked, link.href]).to.deep.equal([false, empty]);
    box.click();
    expect(link.href).to.equal('https://clinic.example/book?level=soon&for=gout');
    box.click();
    expect(link.href).to.equal(empty);
  });

  it('asks nothing where the address has no place for it, or is not offered', async () => {
    expect((await show('/book')).all('input')).to.deep.equal([]);
    expect((await show(place, 'urgent')).all('input')).to.deep.equal([]);
  });
});

describe('the contacts', () => {
  it('are left out where a level has none, so that no empty line stands in the card', async () => {
    expect((await show('', 'urgent')).all('p')).to.deep.equal([]);
    expect((await show('')).all('p')).to.deep.equal([]);
    expect((await show('/book')).all('.contacts a')).to.have.length(1);
  });
});
