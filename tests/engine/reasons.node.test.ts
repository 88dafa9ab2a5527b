import * as fc from 'fast-check';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { parseLiteral } from '../../src/engine/conditions.ts';
import { assess } from '../../src/engine/index.ts';
import { chosenIn, type Condition, type Reason } from '../../src/model/checker.ts';
import { runs, spread } from '../support/depth.ts';
import { anyAnswers, leastFor, questionOf, questions, waysTo, type MutableAnswers } from './real-answers.ts';

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

  it('that joins answers has at least two to quote, in whichever way its rule holds', () => {
    const single = rules.rules
      .filter(({ why }) => /\bTogether\b/.test(why))
      .flatMap(({ id, when }) =>
        waysTo(when)
          .filter((way) => new Set(way.filter(isQuoted)).size < 2)
          .map((way) => `${id}: ${way.join(', ')}`),
      );
    expect(single).to.deep.equal([]);
  });
});

describe('a cause that a rule names', () => {
  it('is given no answer as a reason that speaks against it, in whichever way the rule holds', () => {
    const wrong = rules.rules.flatMap(({ id, when, causes = [] }) =>
      (causes.length > 0 ? someWays(when) : []).flatMap((way) => {
        const told = leastFor(way);
        const shown = told ? assess(told).causes.filter((cause) => causes.includes(cause.id)) : [];
        return shown.flatMap((cause) =>
          opposed(cause.id, told!)
            .filter((text) => cause.because.includes(text))
            .map((text) => `${id}, ${cause.id}: ${text}`),
        );
      }),
    );
    expect([...new Set(wrong)]).to.deep.equal([]);
  });
});

/** All ways in the whole run, else some twenty of each rule. */
function someWays(when: Condition): readonly (readonly string[])[] {
  const ways = waysTo(when);
  return spread(ways, Math.ceil(ways.length / 20));
}

/** The texts of the given options that have a negative weight for the cause. */
function opposed(id: string, told: MutableAnswers): readonly string[] {
  const weights = rules.causes.find((cause) => cause.id === id)?.weights ?? {};
  return questions.flatMap((question) =>
    question.options
      .filter(
        (option) => chosenIn(told[question.id]).includes(option.id) && (weights[question.id]?.[option.id] ?? 0) < 0,
      )
      .map(({ text }) => text),
  );
}

/** Whether the result can quote the answer: an age and silence have no words. */
function isQuoted(literal: string): boolean {
  const { question, answer } = parseLiteral(literal);
  if (answer === 'not-sure') return questionOf(question).unsure !== undefined;
  return answer !== '' && answer !== 'unanswered';
}
