import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compile } from '../../src/compile/index.ts';
import type { Compilation } from '../../src/compile/index.ts';
import { toyContent, toyPictures } from './toy-content.ts';

const sore = 'conditions/sore-knee.md';
const card = `Call {urgent-line} today if the knee turns blue. [^NHS-TOY]
`;
/** The toy guide with this in the urgent card of the page about a sore knee. */
const withCard = (words: string): Compilation =>
  compile(toyContent({ file: sore, replace: card, by: `${words}\n` }), { pictures: toyPictures });
const idsOf = ({ problems }: Compilation): readonly string[] => problems.map(({ id }) => id);

describe('the signs of care cards', () => {
  for (const [what, words, held] of [
    ['a sign of two answers', 'Call today if it is swollen and warm. {= signs.swollen, signs.warm} [^GK]', 1],
    ['a sign with its mark behind the source', 'Call today if so. [^GK] {= signs.swollen, signs.warm}', 1],
    ['a sign with alternatives', 'Call today if so. {= signs.swollen, signs.warm | age.60+} [^GK]', 1],
    ['an age inside that of the rule', 'Call today if so. {= signs.swollen, age.70-80} [^GK]', 1],
    ['each sign of a list', 'Call today if:\n\n- so {= signs.swollen, signs.warm} [^GK]\n- or {= age.0-4} [^GK]', 2],
    [
      'signs with answers of their lead',
      'Call today if it swells: {= signs.swollen}\n\n- so {= signs.warm} [^GK]\n- or {= age.60+} [^GK]',
      2,
    ],
  ] as const) {
    it(`are held by the rules: ${what}`, () => {
      const compiled = withCard(words);
      expect(compiled.problems).to.deep.equal([]);
      expect(compiled.signs.held).to.equal(held);
    });
  }

  for (const [what, words, id] of [
    ['half of what the rule wants', 'Call today if so. {= signs.swollen} [^GK]', 'sign-high'],
    ['an age that only overlaps that of the rule', 'Call today if so. {= signs.swollen, age.50+} [^GK]', 'sign-high'],
    ['one alternative too weak', 'Call today if so. {= signs.swollen | signs.stuck, signs.warm} [^GK]', 'sign-high'],
    ['a rule of a higher level', 'Call today if so. {= emergency.blue} [^GK]', 'sign-low'],
    [
      'one alternative too strong',
      'Call today if so. {= signs.swollen, signs.warm | emergency.blue} [^GK]',
      'sign-low',
    ],
  ] as const) {
    it(`are refused where page and rules differ: ${what}`, () => {
      const compiled = withCard(words);
      expect(idsOf(compiled)).to.deep.equal([id]);
      expect(compiled.signs.held).to.equal(0);
    });
  }

  it('name both levels and the answers where they differ', () => {
    expect(withCard('Call today if so. {= emergency.blue} [^GK]').problems[0]?.message).to.equal(
      'The page says "urgent", but the rules say "emergency" for: emergency.blue.',
    );
  });

  it('are counted where nobody has named their answers, and where the checker does not ask', () => {
    const none = withCard('Call today if:\n\n- so [^GK]\n- or [^GK]\n- and {=} [^GK]');
    expect(none.problems).to.deep.equal([]);
    // The card of the page about a blue knee has a sign, too.
    expect(none.signs).to.deep.equal({ held: 0, unasked: 1, unnamed: 3 });
  });

  it('do not show their answers on the page', () => {
    const { guide } = withCard('Call today if:\n\n- it is swollen {= signs.swollen, signs.warm} and warm [^GK]');
    const page = guide.pages.find(({ id }) => id === 'sore-knee');
    const help = page?.sections.find(({ id }) => id === 'get-help');
    expect(help?.blocks).to.deep.equal([['care', 'urgent', ['Call today if:'], ['ul', ['it is swollen and warm']]]]);
  });
});
