import { expect } from '@open-wc/testing';
import { guide } from 'virtual:guide';
import { KneePainGuide } from '../../src/index.ts';
import { hasChecker } from '../../src/state/offered-pages.ts';
import { attributeName, attributes, readAttributes } from '../../src/state/attributes.ts';
import { defaults } from '../dist/contract.ts';

function read(given: Partial<Record<keyof typeof attributes, unknown>>) {
  const warned: string[] = [];
  const config = readAttributes(given, guide, (attribute) => warned.push(attribute));
  return { config, warned };
}

describe('the table of attributes', () => {
  it('has an entry for each property of the element, under its name', () => {
    const ofAttributes = [...KneePainGuide.elementProperties].filter(([, { attribute }]) => attribute !== false);
    const properties = ofAttributes.map(([name, { attribute }]) => [
      name,
      attribute === true || attribute === undefined ? String(name).toLowerCase() : attribute,
    ]);
    expect(properties).to.have.deep.members(Object.keys(attributes).map((name) => [name, attributeName(name)]));
  });
});

describe('the configuration', () => {
  it('takes what is no text as absent, and says so', () => {
    const { config, warned } = read({
      clinicName: 5,
      region: [],
      topics: {},
      phone: true,
    });
    expect(config.region.id).to.equal('none');
    expect([config.clinicName, config.topics, config.phone]).to.deep.equal([null, null, null]);
    expect([...warned].sort()).to.deep.equal(['clinic-name', 'phone', 'region', 'topics']);
  });

  it('has a safe default for everything', () => {
    const { config, warned } = read({});
    expect(warned).to.deep.equal([]);
    expect({ ...config, region: config.region.id }).to.deep.equal(defaults);
  });

  it('takes nothing from the prototype of objects', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const values = { bookingUrl: 'javascript:alert(1)', phone: '1', shareAnswers: true, remember: 'device' };
    Object.assign(polluted, values);
    try {
      const { config } = read(Object.create(null) as object);
      expect(Object.getPrototypeOf(config)).to.equal(null);
      expect(Object.keys(config)).to.have.members(Object.keys(attributes));
      expect([config.bookingUrl, config.phone, config.shareAnswers, config.remember]).to.deep.equal([
        null,
        null,
        false,
        'none',
      ]);
    } finally {
      for (const name of Object.keys(values)) delete polluted[name];
    }
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
    ['https://256.256.256.256/', false],
    ['https://a@b.example/', true],
  ] as const) {
    it(`${isTaken ? 'takes' : 'refuses'} the booking address ${JSON.stringify(url)}`, () => {
      const { config, warned } = read({ bookingUrl: url });
      expect([config.bookingUrl !== null, warned]).to.deep.equal([isTaken, isTaken ? [] : ['booking-url']]);
    });
  }

  for (const [phone, isTaken] of [
    ['+44 (0)20 7946-0000', true],
    ['911', true],
    ['ring me', false],
    ['12;phone-context=evil', false],
  ] as const) {
    it(`${isTaken ? 'takes' : 'refuses'} the telephone number ${phone}`, () => {
      expect(read({ phone }).config.phone !== null).to.equal(isTaken);
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
    expect(config.reviewedBy).to.equal(null);
    expect(warned).to.deep.equal(['reviewed-on']);
  });

  for (const [day, isTaken] of [
    ['2026-01-31', true],
    ['2026-02-31', false],
    ['2999-01-01', false],
    ['1 May 2026', false],
  ] as const) {
    it(`${isTaken ? 'takes' : 'refuses'} ${day} as the day of a review`, () => {
      const review = { reviewedBy: 'Dr Ada Jones', reviewedContent: guide.version };
      const { config, warned } = read({ ...review, reviewedOn: day });
      expect([config.reviewedOn, warned]).to.deep.equal(isTaken ? [day, []] : [null, ['reviewed-on']]);
    });
  }

  for (const reviewedContent of [null, '', '2026-01-01.older']) {
    it(`claims no review of the content ${JSON.stringify(reviewedContent)}, and says so once`, () => {
      const { config, warned } = read({ reviewedBy: 'Dr Ada Jones', reviewedOn: '2026-10-02', reviewedContent });
      expect([config.reviewedBy, config.reviewedOn, warned]).to.deep.equal([null, null, ['reviewed-content']]);
    });
  }

  for (const { id, pagesOnly = false } of guide.regions) {
    it(`shows ${pagesOnly ? 'pages only' : 'the checker'} in ${id} where the site says nothing, and the site decides`, () => {
      const region = id === 'none' ? null : id;
      const shown = (given: object) => {
        const { config, warned } = read({ region, ...given });
        return [hasChecker(config), warned];
      };
      expect(shown({})).to.deep.equal([!pagesOnly, pagesOnly ? ['region'] : []]);
      expect(shown({ checker: true })).to.deep.equal([true, []]);
      expect(shown({ noChecker: true })).to.deep.equal([false, []]);
      expect(shown({ checker: true, noChecker: true })).to.deep.equal([false, []]);
    });
  }

  it('leaves the checker to the site in the United Kingdom, Ireland and the European Union', () => {
    expect(guide.regions.filter(({ pagesOnly }) => pagesOnly).map(({ id }) => id)).to.have.members(['gb', 'ie', 'eu']);
  });

  it('reads a flag as on only where it is true', () => {
    expect(read({ shareAnswers: true }).config.shareAnswers).to.equal(true);
    const { config, warned } = read({ shareAnswers: 'false', noChecker: 1 });
    expect([config.shareAnswers, config.noChecker, warned]).to.deep.equal([
      false,
      false,
      ['no-checker', 'share-answers'],
    ]);
  });
});
