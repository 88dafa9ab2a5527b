import { expect } from '@open-wc/testing';
import { guide } from 'virtual:guide';
import { readConfiguration } from '../../src/state/configuration.ts';
import type { Attributes } from '../../src/state/configuration.ts';

const none: Attributes = {
  region: null,
  theme: null,
  headingLevel: null,
  clinicName: null,
  phone: null,
  bookingUrl: null,
  bookingLabel: null,
  noChecker: false,
  reviewedBy: null,
  reviewedOn: null,
  topics: null,
  remember: null,
  shareAnswers: false,
};

function read(attributes: Partial<Attributes>) {
  const warned: string[] = [];
  const config = readConfiguration({ ...none, ...attributes }, guide, (attribute) => warned.push(attribute));
  return { config, warned };
}

describe('the configuration', () => {
  it('takes what is no text as absent, and says so', () => {
    const { config, warned } = read({
      clinicName: 5,
      region: [],
      topics: {},
      phone: true,
    } as unknown as Partial<Attributes>);
    expect(config.region.id).to.equal('none');
    expect([config.clinicName, config.topics, config.phone]).to.deep.equal([undefined, undefined, undefined]);
    expect([...warned].sort()).to.deep.equal(['clinic-name', 'phone', 'region', 'topics']);
  });

  it('has a safe default for everything', () => {
    const { config, warned } = read({});
    expect(warned).to.deep.equal([]);
    expect(config.region.id).to.equal('none');
    expect({ ...config, region: null }).to.deep.equal({
      region: null,
      headingLevel: 2,
      hasChecker: true,
      sharesAnswers: false,
      remembers: 'none',
    });
  });

  for (const [url, isTaken] of [
    ['https://example.org/book?a=1', true],
    ['/book', true],
    ['book.html', true],
    ['?page=book', true],
    ['#book', true],
    ['http://example.org/book', false],
    ['//example.org/book', false],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['JAVASCRIPT:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['mailto:a@example.org', false],
    ['https://', false],
  ] as const) {
    it(`${isTaken ? 'takes' : 'refuses'} the booking address ${JSON.stringify(url)}`, () => {
      const { config, warned } = read({ bookingUrl: url });
      expect([config.bookingUrl !== undefined, warned]).to.deep.equal([isTaken, isTaken ? [] : ['booking-url']]);
    });
  }

  for (const [phone, isTaken] of [
    ['+44 (0)20 7946-0000', true],
    ['911', true],
    ['ring me', false],
    ['12;phone-context=evil', false],
  ] as const) {
    it(`${isTaken ? 'takes' : 'refuses'} the telephone number ${phone}`, () => {
      expect(read({ phone }).config.phone !== undefined).to.equal(isTaken);
    });
  }

  it('reads a region in any case and with spaces around it', () => {
    expect(read({ region: ' GB ' }).config.region.id).to.equal('gb');
  });

  it('keeps known topics in their order, each once, and warns of the others', () => {
    const { config, warned } = read({ topics: 'gout nothing bakers-cyst gout' });
    expect(config.topics).to.deep.equal(['gout', 'bakers-cyst']);
    expect(warned).to.deep.equal(['topics']);
  });

  it('claims no review without a name', () => {
    const { config, warned } = read({ reviewedOn: '2026-10-02' });
    expect(config.review).to.equal(undefined);
    expect(warned).to.deep.equal(['reviewed-on']);
  });
});
