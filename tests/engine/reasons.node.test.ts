import * as fc from 'fast-check';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { parseLiteral } from '../../src/engine/conditions.ts';
import { assess } from '../../src/engine/index.ts';
import { runs } from '../support/depth.ts';
import { anyAnswers, questionOf, questions, waysTo } from './real-answers.ts';
import type { Reason } from '../../src/model/checker.ts';

/** A word that points back at quoted answers. */
const pointsBack = /^Together\b|\bthat (can|needs|is|should|usually)\b|\bthen\b/i;

const holdsForAll = (holds: (reason: Reason, chosen: readonly string[]) => boolean): void => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const chosen = questions.flatMap(({ id, options, unsure }) => {
        const given = [answers[id] ?? []].flat();
        return [
          ...options.filter((option) => given.includes(option.id)).map(({ text }) => text),
          ...(given.includes('not-sure') && unsure !== undefined ? [unsure] : []),
        ];
      });
      return assess(answers).reasons.every((reason) => holds(reason, chosen));
    }),
    { numRuns: runs(5000) },
  );
};

describe('a reason', () => {
  it('quotes nothing that the visitor did not say', () => {
    holdsForAll(({ quotes }, chosen) => quotes.every((quote) => chosen.includes(quote)));
  });

  it('stands alone where it quotes nothing', () => {
    holdsForAll(({ quotes, text }) => quotes.length > 0 || !pointsBack.test(text));
  });

  it('that points back at an answer has one to quote, in whichever way its rule holds', () => {
    const without = rules.rules
      .filter(({ why }) => pointsBack.test(why))
      .flatMap(({ id, when }) =>
        waysTo(when)
          .filter((way) => !way.some(isQuoted))
          .map((way) => `${id}: ${way.join(', ')}`),
      );
    expect(without).to.deep.equal([]);
  });
});

/** Whether the result can quote the answer: an age and silence have no words. */
function isQuoted(literal: string): boolean {
  const { question, answer } = parseLiteral(literal);
  if (answer === 'not-sure') return questionOf(question).unsure !== undefined;
  return answer !== '' && answer !== 'unanswered';
}
