import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { assess, questions } from '../../src/engine/index.ts';
import { levels } from '../../src/model/level.ts';
import { first } from '../support/depth.ts';
import { beside, leastFor, waysTo, well, type MutableAnswers } from './real-answers.ts';
import type { Cause } from '../../src/model/checker.ts';

const lists = questions.filter(({ kind }) => kind === 'many');

describe('reachable', () => {
  const flagged = completed(rules.rules.flatMap(({ when }) => first(waysTo(when).slice(0, 60), 10)).map(leastFor));
  const results = [...flagged, { ...well, location: ['elsewhere'] }, well].map(assess);

  it('is every level', () => {
    expect([...new Set(results.map(({ level }) => level))].sort()).to.deep.equal([...levels].sort());
  });

  it('is every outcome', () => {
    const outcomes = new Set(results.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).to.deep.equal(
      [...levels, 'child-under-5', 'no-clear-pattern', 'other-problem'].sort(),
    );
  });

  it('is every cause', () => {
    const fitting = (cause: Cause) => completed(patientsOf(cause, [[]]));
    const shown = new Set(results.flatMap(({ causes }) => causes.map(({ id }) => id)));
    const unshown = rules.causes.filter((cause) => {
      if (shown.has(cause.id)) return false;
      const isShown = (told: MutableAnswers) => assess(told).causes.some(({ id }) => id === cause.id);
      // Whom it fits best comes last.
      return !fitting(cause).reverse().some(isShown) && !rules.causes.some((other) => fitting(other).some(isShown));
    });
    expect(unshown.map(({ id }) => id)).to.deep.equal([]);
  });

  it('is a changed result for every option', () => {
    // Answers for the doctor are for people.
    const heard = lists.filter(({ after }) => !after);
    const useless = heard.flatMap(({ id: list, options }) =>
      options.flatMap(({ id }) => {
        const literal = `${list}.${id}`;
        const hearing = rules.causes.filter(({ weights }) => weights[list]?.[id]);
        const isUsed = (told: MutableAnswers) => changes(told, list, id);
        const isUseful =
          flagged.some(isUsed) || hearing.some((cause) => completed(patientsOf(cause, [[literal]])).some(isUsed));
        return isUseful ? [] : [literal];
      }),
    );
    expect(useless).to.deep.equal([]);
  });
});

/** People whom a cause fits better and better: first one of its places, then one sign after the other; each also says one of `more`. */
function patientsOf(
  { needs, weights }: Cause,
  more: readonly (readonly string[])[],
): readonly (MutableAnswers | undefined)[] {
  const literals = (id: string) =>
    Object.entries(weights[id] ?? {})
      .filter(([, weight]) => weight > 0)
      .map(([answer]) => `${id}.${answer}`);
  const places = literals('location').map((literal) => [literal]);
  const signs = lists.flatMap(({ id }) => (id === 'emergency' || id === 'location' ? [] : literals(id)));
  const starts = [[], ...literals('start').map((literal) => [literal])];
  const ways = needs === undefined ? [[]] : waysTo(needs);
  return ways.flatMap((way) =>
    starts.flatMap((start) =>
      [...signs, ''].flatMap((_, count) =>
        more.flatMap((said) =>
          (places.length > 0 ? places : [[]]).map((place) =>
            leastFor([...way, ...start, ...place, ...signs.slice(0, count), ...said]),
          ),
        ),
      ),
    ),
  );
}

/** The answers that nothing forbids, with everything else well. */
function completed(found: readonly (MutableAnswers | undefined)[]): MutableAnswers[] {
  return found.filter((least) => least !== undefined).map((least) => beside(least, well));
}

/** Whether leaving out this option changes the result beyond the words that quote it. */
function changes(told: MutableAnswers, list: string, option: string): boolean {
  const given = told[list];
  if (!Array.isArray(given) || !given.includes(option)) return false;
  const rest = (given as string[]).filter((item) => item !== option);
  const without = { ...told, [list]: rest.length > 0 ? rest : ['none'] };
  return essenceOf(told) !== essenceOf(without);
}

function essenceOf(told: MutableAnswers): string {
  const { level, outcome, reasons, causes } = assess(told);
  return JSON.stringify([level, outcome, reasons.map(({ rule }) => rule), causes.map(({ id, fit }) => [id, fit])]);
}
