import { expect } from 'chai';
import { afterEach, describe, it } from 'node:test';
import { compileContent } from '../../src/build/content.ts';
import { sayCount, type Amount } from '../../src/model/amount.ts';
import { wordsIn } from '../../src/state/words.ts';
import { compileMadeUp, madeUp, say as madeUpWord } from '../support/made-up-language.ts';
import type { Guide } from '../../src/model/content.ts';
import type { CountedKey } from '../../src/model/strings.ts';

const guides: Readonly<Record<string, Guide>> = {
  en: compileContent().guide,
  es: compileContent('es').guide,
  [madeUp]: compileMadeUp().guide,
};

function count(lang: string, key: CountedKey, amount: Amount): string {
  const guide = guides[lang]!;
  return sayCount(key, amount, wordsIn(guide.regions[0]!, guide).say);
}

describe('a number with what it counts', () => {
  for (const [lang, key, amount, words] of [
    ['en', 'count.week', 0, '0 weeks'],
    ['en', 'count.week', 1, '1 week'],
    ['en', 'count.week', [1, 2], '1 to 2 weeks'],
    ['es', 'count.time', 1, '1 vez'],
    ['es', 'count.time', 10, '10 veces'],
    ['es', 'count.month', [1, 3], '1 a 3 meses'],
    [madeUp, 'count.day', 2, madeUpWord('two days')],
    [madeUp, 'count.day', [1, 2], madeUpWord('two days')],
    [madeUp, 'count.day', 3, `3 ${madeUpWord('days')}`],
    [madeUp, 'count.day', 11, `11 ${madeUpWord('days')}`],
  ] as const) {
    it(`is said in the plural form of the language: ${lang}, ${[amount].flat().join(' to ')} of ${key}`, () => {
      expect(count(lang, key, amount)).to.equal(words);
    });
  }

  it('has a form for every category of a language with six', () => {
    const forms = Object.keys(guides[madeUp]!.strings).filter((key) => key.startsWith('count.day.'));
    expect(forms.map((key) => key.replace('count.day.', '')).sort()).to.deep.equal([
      'few',
      'many',
      'one',
      'other',
      'two',
      'zero',
    ]);
    const { strings, ...guide } = guides[madeUp]!;
    const say = wordsIn(guide.regions[0]!, { ...guide, strings: { ...strings, 'count.day.few': '{count} few' } }).say;
    expect([3, 11].map((number) => sayCount('count.day', number, say))).to.deep.equal([
      '3 few',
      `11 ${madeUpWord('days')}`,
    ]);
  });

  describe('in a browser without Intl.PluralRules', () => {
    const { PluralRules } = Intl;
    afterEach(() => Object.defineProperty(Intl, 'PluralRules', { value: PluralRules }));

    it('is said as English counts', () => {
      const { strings, ...guide } = guides['es']!;
      // A locale that no test has asked for, since the rules of a locale are kept.
      const say = wordsIn(guide.regions[0]!, { strings, locale: 'es-CO' }).say;
      Object.defineProperty(Intl, 'PluralRules', { value: undefined, configurable: true });
      Reflect.deleteProperty(Intl, 'PluralRules');
      expect([1, 2].map((number) => sayCount('count.week', number, say))).to.deep.equal(['1 semana', '2 semanas']);
    });
  });
});
