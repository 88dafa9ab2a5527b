import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from '../support/root.ts';
import { everything } from './guide-text.ts';

/** Address to key terms. */
type Places = Readonly<Record<string, readonly string[]>>;
/** Pattern to a sentence that it has to find, so that no pattern is empty talk. */
type Patterns = Readonly<Record<string, string>>;

interface Coverage {
  readonly kept: Readonly<Record<string, { readonly says: string; readonly at: Places }>>;
  readonly dropped: Readonly<Record<string, { readonly was: string; readonly never: Patterns }>>;
  readonly corrected: Readonly<
    Record<string, { readonly was: string; readonly at: Places; readonly never?: Patterns }>
  >;
}

const file = readFileSync(join(root, 'tests/content/coverage.yaml'), 'utf8');
const { kept, dropped, corrected } = parse(file) as Coverage;
const passages = new Map(everything.map(({ address, lines }) => [address, lines.join('\n').toLowerCase()]));

describe('what the guide has to cover', () => {
  // The parser refuses an id that stands twice.
  it('is 198 items that it carries, from all five texts', () => {
    const count = (text: string) => Object.keys(kept).filter((id) => id.startsWith(`${text}-`)).length;
    expect(['S0', 'S1', 'S2', 'S3', 'S4'].map(count)).to.deep.equal([27, 90, 36, 22, 23]);
    expect(Object.keys(kept)).to.have.length(198);
  });

  it('is 10 items that it leaves out', () => {
    expect(Object.keys(dropped)).to.have.length(10);
    expect(Object.keys(dropped).filter((id) => id in kept)).to.be.empty;
  });

  it('is 57 corrections, K01 to K57', () => {
    const ids = Array.from({ length: 57 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`);
    expect(Object.keys(corrected)).to.deep.equal(ids);
  });
});

describe('the guide says', () => {
  for (const [id, { says, at }] of Object.entries(kept))
    it(`${id}: ${says}`, () => {
      expectSaid(at);
    });
});

describe('the guide does not say', () => {
  for (const [id, { was, never }] of Object.entries(dropped))
    it(`${id}: ${was}`, () => {
      expectNotSaid(never);
    });
});

describe('the guide corrects', () => {
  for (const [id, { was, at, never = {} }] of Object.entries(corrected)) {
    it(`${id}: ${was}`, () => {
      expectSaid(at);
      expectNotSaid(never);
    });
  }
});

function expectSaid(places: Places): void {
  expect(Object.keys(places)).not.to.be.empty;
  for (const [address, terms] of Object.entries(places)) {
    expect(terms).not.to.be.empty;
    for (const term of terms) expect(passages.get(address), address).to.include(term);
  }
}

function expectNotSaid(patterns: Patterns): void {
  for (const [pattern, example] of Object.entries(patterns)) {
    const claim = new RegExp(pattern, 'i');
    expect(example).to.match(claim);
    for (const { address, lines } of everything) {
      expect(
        lines.filter((line) => claim.test(line)),
        address,
      ).to.be.empty;
    }
  }
}
