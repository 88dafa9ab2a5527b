import { expect } from '@open-wc/testing';
import { drawContacts } from '../../src/views/contacts.ts';
import { textOf } from '../support/guide.ts';
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

describe('the button to call the clinic', () => {
  it('gives the number once: behind the name of the clinic, or in its place', async () => {
    const phone = '+44 20 7946 0000';
    const words = async (clinicName?: string) =>
      textOf(
        (await stage(drawContacts(told, guideIn('gb', { phone, ...(clinicName && { clinicName }) })))).one(
          '[data-action="call"]',
        ),
      );
    const { say } = guideIn();
    expect(await words('Harbour Physio')).to.equal(`${say('result.call', { name: 'Harbour Physio' })} (${phone})`);
    expect(await words()).to.equal(say('result.call', { name: phone }));
  });
});

describe('the contacts', () => {
  it('are left out where a level has none, so that no empty line stands in the card', async () => {
    expect((await show('', 'urgent')).all('p')).to.deep.equal([]);
    expect((await show('')).all('p')).to.deep.equal([]);
    expect((await show('/book')).all('.contacts a')).to.have.length(1);
  });
});
