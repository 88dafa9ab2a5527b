import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';
import { strongFrom } from '../../src/engine/ranking.ts';
import { isAtLeast, levels } from '../../src/model/level.ts';
import { runs } from '../support/depth.ts';
import { children } from './flags/children.ts';
import { emergency } from './flags/emergency.ts';
import { urgent } from './flags/urgent.ts';
import {
  allAnswers,
  idsOf,
  leastFor,
  parseAnswers,
  questionOf,
  waysTo,
  well,
  type MutableAnswers,
} from './real-answers.ts';
import type { Cause } from '../../src/model/checker.ts';

const engine = createEngine(rules);
const since = idsOf(questionOf('since'));

describe('two answers about time that contradict each other', () => {
  const withinDays = [...emergency, ...urgent, ...children].filter(([, answers]) =>
    /start: days(?!.*since)/.test(answers),
  );

  for (const time of ['today', 'under-week', 'newly-different']) {
    it(`"slowly, over weeks" and "${time}" count as within days`, () => {
      for (const [flag, answers, level] of withinDays) {
        const told = { ...parseAnswers(answers), start: 'weeks', since: time };
        expect(isAtLeast(engine.assess(told).level, level), flag).to.equal(true);
      }
    });
  }

  for (const one of since) {
    for (const other of since.filter((id) => id !== one)) {
      it(`"${one}" and "${other}" count as the more careful of them`, () => {
        fc.assert(
          fc.property(allAnswers, (told) => {
            const { level } = engine.assess({ ...told, since: [one, other] });
            for (const time of [one, other]) {
              expect(isAtLeast(level, engine.assess({ ...told, since: time }).level), time).to.equal(true);
            }
          }),
          { numRuns: runs(300) },
        );
      });
    }
  }
});

describe('time that is not known', () => {
  for (const time of ['today', 'under-week', 'under-three-weeks']) {
    it(`counts as "${time}" for what needs help today`, () => {
      const dangers = [...emergency, ...urgent].filter(
        ([, answers]) => !answers.includes('since') && !answers.includes('start: weeks'),
      );
      for (const [flag, answers, level] of dangers) {
        for (const given of [
          parseAnswers(answers),
          { ...parseAnswers(answers), since: 'not-sure' },
          { ...parseAnswers(answers), since: time },
        ]) {
          expect(isAtLeast(engine.assess(given).level, level), flag).to.equal(true);
        }
      }
    });
  }
});

describe('a danger that fits strongly', () => {
  it('raises the level or is shown', () => {
    fc.assert(
      fc.property(allAnswers, (told) => {
        for (const { id, why } of hiddenIn(told)) throw new Error(`${id} is hidden: ${why}`);
      }),
      { numRuns: runs(20_000) },
    );
  });
});

/** The dangers that fit strongly, stand below their level and are not among the causes shown. */
function hiddenIn(told: MutableAnswers): readonly { readonly id: string; readonly why: string }[] {
  const { level, causes, outcome } = engine.assess(told);
  // These two show no causes at all: somebody else looks at the leg.
  if (['child-under-5', 'other-problem'].includes(outcome)) return [];
  const shown = new Set(causes.map(({ id }) => id));
  return explain(engine.run(told))
    .causes.filter(({ isEligible, isPointedTo, total }) => isEligible && isPointedTo && total >= strongFrom)
    .filter(({ id }) => {
      const danger = rules.causes.find((cause) => cause.id === id)?.danger;
      return danger !== undefined && !isAtLeast(level, danger.level) && !shown.has(id);
    })
    .map(({ id, parts }) => ({
      id,
      why: `${level} ${parts.map(({ answer, weight }) => `${answer} ${weight}`).join(', ')}`,
    }));
}

describe('a danger that needs help today', () => {
  const dangers = rules.causes.filter(({ danger }) => danger && isAtLeast(danger.level, 'urgent'));
  const toSigns = ([question, answer]: readonly [string, unknown]) =>
    questionOf(question).safety && Array.isArray(answer)
      ? answer
          .filter((option) => !['none', 'not-sure'].includes(String(option)))
          .map((option) => `${question}.${option}`)
      : [];

  /** The signs that rules or weights know of a danger. */
  function signsOf({ id, weights }: Cause): readonly string[] {
    const naming = rules.rules.filter(({ causes }) => causes?.includes(id));
    const ways = naming.flatMap(({ when }) =>
      waysTo(when)
        .map(leastFor)
        .flatMap((told) => Object.entries(told ?? {})),
    );
    const weighed = Object.entries(weights).flatMap(([question, options]) =>
      Object.keys(options)
        .filter((option) => options[option]! > 0 && questionOf(question).safety)
        .map((option) => [question, [option]] as const),
    );
    return [...new Set([...ways, ...weighed].flatMap(toSigns))];
  }

  /** New pain at each place of a danger, at an age that speaks for it. */
  function storiesOf({ weights }: Cause): readonly MutableAnswers[] {
    const [ages = '30'] = Object.entries(weights['age'] ?? {}).flatMap(([range, weight]) =>
      weight > 0 ? [range] : [],
    );
    const places = Object.keys(weights['location'] ?? { 'not-sure': 0 });
    return ['sudden', 'days'].flatMap((start) =>
      places.map((place) => ({
        ...well,
        age: Number.parseInt(ages, 10),
        start,
        since: 'under-week',
        location: [place],
      })),
    );
  }

  for (const cause of dangers) {
    it(`is told by more than one sign, each at most one level below: ${cause.id}`, () => {
      const below = levels[levels.indexOf(cause.danger!.level) + 1]!;
      const isRaised = (told: MutableAnswers) => isAtLeast(engine.assess(told).level, below);
      const stories = storiesOf(cause);
      // Where the place and the start are enough, no sign is needed.
      if (stories.some(isRaised)) return;
      const telling = signsOf(cause).filter((sign) => {
        const [question = '', option = ''] = sign.split('.');
        return stories.some((story) => isRaised({ ...story, [question]: [option] }));
      });
      expect(telling.length).to.be.above(1);
    });
  }
});
