import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess } from '../../src/engine/index.ts';
import { firstCause } from './patterns/first-cause.ts';
import { joints } from './patterns/joints.ts';
import { muscles } from './patterns/muscles.ts';
import { otherTissues } from './patterns/other-tissues.ts';
import { vessels } from './patterns/vessels.ts';
import { parseAnswers } from './real-answers.ts';

describe('a textbook pattern', () => {
  for (const [name, answers, level, first] of [...muscles, ...vessels, ...joints, ...otherTissues, ...firstCause]) {
    it(`${name}: ${level}${first ? `, ${first} first` : ''}`, () => {
      const told = parseAnswers(answers);
      const result = assess(told);
      expect(result.ignored).to.deep.equal([]);
      expect({ level: result.level, first: first && result.causes[0]?.id }).to.deep.equal({ level, first });
    });
  }
});
