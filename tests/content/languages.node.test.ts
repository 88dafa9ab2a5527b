import { rules } from 'virtual:rules';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compileContent, otherLanguages } from '../../src/build/content.ts';
import type { Compilation } from '../../src/compile/index.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { dice, patient } from '../engine/patients.ts';
import { compileMadeUp, madeUp } from '../support/made-up-language.ts';
import { runs } from '../support/depth.ts';

const made = compileMadeUp();
const compileIn = (lang: string): Compilation => (lang === madeUp ? made : compileContent(lang));

describe('a language', () => {
  for (const lang of [madeUp, ...otherLanguages]) {
    it(`leads every visitor to the same result: ${lang}`, () => {
      const own = compileIn(lang).rules;
      expect(own.version).to.equal(rules.version);
      const [english, other] = [createEngine(rules), createEngine(own)];
      const roll = dice(1919);
      for (let visitor = 0; visitor < runs(2_000); visitor++) {
        const answers = patient(roll);
        const [a, b] = [english.assess(answers), other.assess(answers)];
        const decided = ({ level, outcome, reasons, causes, complete }: typeof a) => ({
          level,
          outcome,
          complete,
          reasons: reasons.map(({ rule }) => rule),
          causes: causes.map(({ id, fit, danger, because, against }) => [
            id,
            fit,
            danger,
            because.length,
            against.length,
          ]),
        });
        expect(decided(b)).to.deep.equal(decided(a));
        expect(other.nextQuestion(answers)?.id).to.equal(english.nextQuestion(answers)?.id);
      }
    });
  }
});

describe('a made-up language of right-to-left words', () => {
  it('fits without a problem', () => {
    expect(made.problems.filter(({ level }) => level === 'error')).to.deep.equal([]);
  });

  it('leaves no English words in the guide or the rules', () => {
    const { sources, version, ...said } = made.guide;
    expect(sources.length * version.length).to.be.greaterThan(0);
    const texts: string[] = [];
    JSON.stringify([said, made.rules], (_, value: unknown) => {
      // Ids, literals and codes have no space in them.
      if (typeof value === 'string' && /[a-z]{2}/i.test(value.replace(/\{[\w-]+\}/g, '')) && value.includes(' ')) {
        texts.push(value);
      }
      return value;
    });
    expect(texts).to.deep.equal([]);
  });
});
