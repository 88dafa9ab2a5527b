import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { assess, nextQuestion, questions, version } from '../../src/engine/index.ts';
import { isAtLeast, levels, type Level } from '../../src/model/level.ts';
import { runs } from '../support/depth.ts';
import {
  allAnswers,
  anyAnswers,
  answerTo,
  beside,
  idsOf,
  questionOf,
  waysTo,
  well,
  type MutableAnswers,
} from './real-answers.ts';
import type { Answer, Answers, Question } from '../../src/model/checker.ts';

const lists = questions.filter(({ kind }) => kind === 'many');

function levelOf(told: Answers): Level {
  return assess(told).level;
}

/** Answers every question that is asked, with these answers where there are some. */
function walk(told: MutableAnswers): MutableAnswers {
  const given: MutableAnswers = {};
  for (let next = nextQuestion(given); next; next = nextQuestion(given)) {
    given[next.id] = told[next.id] ?? well[next.id] ?? 'not-sure';
  }
  return given;
}

describe('the checker', () => {
  it('has a version and the questions in the order of asking', () => {
    expect(version).to.match(/^\d+\.\d+\.\d+/);
    expect(questions.map(({ id }) => id).slice(0, 2)).to.deep.equal(['age', 'emergency']);
  });

  it('holds its promises over 100,000 random sets of answers', () => {
    const option = fc.constantFrom(...lists.flatMap((list) => idsOf(list).map((id) => [list.id, id] as const)));
    const addition = fc.tuple(option, anyAnswers);
    fc.assert(
      fc.property(addition, ([[list, item], told]) => {
        const { level, reasons, causes, outcome, ignored } = assess(told);
        const told2 = typeof told[list] === 'object' ? { ...told, [list]: [...(told[list] as string[]), item] } : told;
        if (!isAtLeast(levelOf(told2), level)) throw new Error(`${list}.${item} lowers ${level}`);
        if (!levels.includes(level) || reasons.length === 0 || outcome === '') throw new Error('No level or reason');
        if (ignored.length > 0) throw new Error(`Ignored: ${ignored.join(', ')}`);
        if (causes.some(({ because }) => because.length === 0)) throw new Error('A cause without a reason');
        if (new Set(causes.map(({ id }) => id)).size < causes.length) throw new Error('A cause shown twice');
        if (level !== 'emergency' && causes.slice(5).some(({ danger }) => !danger)) throw new Error('More than five');
      }),
      { numRuns: runs(100_000) },
    );
  });

  it('takes "none" for a place as not sure', () => {
    const answers = { ...well, start: 'days' };
    expect(assess({ ...answers, location: ['none'] })).to.deep.equal(assess({ ...answers, location: 'not-sure' }));
  });

  it('gives the same result for the same answers, in whatever order they come', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (told, dice) => {
        const order = () => (dice.next().value as number) % 2 === 0;
        const entries = Object.entries(told).map(([id, answer]): [string, Answer] => [
          id,
          Array.isArray(answer) && order() ? [...(answer as string[])].reverse() : answer,
        ]);
        const shuffled = Object.fromEntries(order() ? entries.reverse() : entries);
        expect(assess(shuffled)).to.deep.equal(assess(told));
        expect(nextQuestion(shuffled)?.id).to.equal(nextQuestion(told)?.id);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('never throws, whatever it is given', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.record(Object.fromEntries(questions.map(({ id }) => [id, fc.oneof(fc.jsonValue(), fc.double())]))),
      fc.constant(JSON.parse('{"__proto__": {"age": 3}, "constructor": ["x"], "hasOwnProperty": 1}') as unknown),
      fc.constant({ emergency: Array.from({ length: 50_000 }, (_, index) => `x${index % 100}`) }),
    );
    fc.assert(
      fc.property(odd, (value) => {
        expect(levels).to.include(levelOf(value as Answers));
        nextQuestion(value as Answers);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('leaves the answers as they were', () => {
    fc.assert(
      fc.property(anyAnswers, (told) => {
        const before = JSON.stringify(told);
        assess(told);
        nextQuestion(told);
        expect(JSON.stringify(told)).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('silence', () => {
  it('never reassures: with any asked question about safety left out, it is never self-care', () => {
    fc.assert(
      fc.property(allAnswers, (told) => {
        const given = walk(told);
        for (const { id } of questions.filter(({ safety }) => safety)) {
          if (!(id in given)) continue;
          const rest = Object.entries(given).filter(([other]) => other !== id);
          expect(levelOf(Object.fromEntries(rest)), id).not.to.equal('self-care');
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it('about everything is soon', () => {
    expect(levelOf({})).to.equal('soon');
  });
});

describe('not sure', () => {
  it('about an emergency is at least urgent', () => {
    fc.assert(
      fc.property(anyAnswers, (told) => {
        expect(isAtLeast(levelOf({ ...told, emergency: 'not-sure' }), 'urgent')).to.equal(true);
      }),
    );
  });

  for (const id of ['leg', 'knee', 'injury', 'signs', 'child']) {
    it(`about "${id}" counts as a yes to what needs a check today`, () => {
      const asked = id === 'child' ? { ...well, age: 9 } : { ...well, start: 'sudden', location: ['deep'] };
      expect(levelOf({ ...asked, [id]: 'not-sure' })).to.equal('urgent');
    });
  }

  it('about health counts as each risk: of a clot, of bleeding, of an infection', () => {
    const unsure = { ...well, health: 'not-sure' };
    expect(levelOf(unsure)).to.equal('soon');
    expect(levelOf({ ...unsure, location: ['calf'], start: 'days' })).to.equal('urgent');
    expect(levelOf({ ...unsure, location: ['deep'], knee: ['swollen'] })).to.equal('urgent');
  });

  it('about the age is as careful as a child and as somebody of 60', () => {
    expect(levelOf({ ...well, age: 'not-sure', child: ['limp'] })).to.equal('urgent');
    expect(levelOf({ ...well, age: 'not-sure', start: 'days', leg: ['unexplained'] })).to.equal('urgent');
    expect(levelOf({ ...well, age: 'not-sure' })).to.equal('soon');
  });
});

describe('an emergency', () => {
  const alone = idsOf(questionOf('emergency')).filter((id) => levelOf({ emergency: [id] }) === 'emergency');

  it('follows from each sign alone, except those that need a second sign', () => {
    const joined = idsOf(questionOf('emergency')).filter((id) => !alone.includes(id));
    expect(joined).to.deep.equal([
      'worsening-pain',
      'tight-leg',
      'kneecap-out',
      'hot-knee',
      'cannot-move-knee',
      'fever',
    ]);
    for (const id of joined) expect(levelOf({ ...well, emergency: [id] }), id).to.equal('urgent');
  });

  it('ends the questions at once and beats every other answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alone), anyAnswers, (id, told) => {
        const ill = beside({ emergency: [id] }, told);
        expect(levelOf(ill)).to.equal('emergency');
        expect(nextQuestion(ill)).to.equal(null);
      }),
    );
  });
});

describe('a child under 5', () => {
  it('gets its own advice today, without causes', () => {
    const result = assess({ ...well, age: 3 });
    expect([result.level, result.outcome, result.causes]).to.deep.equal(['urgent', 'child-under-5', []]);
  });

  it('is first asked about emergencies', () => {
    expect(levelOf({ age: 3, emergency: ['very-ill'] })).to.equal('emergency');
    expect(levelOf({ age: 3, emergency: ['none'], child: ['fever'] })).to.equal('emergency');
  });

  it('is asked three questions when nothing else is wrong', () => {
    expect(Object.keys(walk({ age: 3 }))).to.deep.equal(['age', 'emergency', 'child']);
  });
});

describe('another main problem', () => {
  it('is sent to a general service', () => {
    expect(assess({ ...well, location: ['elsewhere'] }).outcome).to.equal('other-problem');
  });

  it('does not hide a danger', () => {
    const result = assess({ ...well, location: ['elsewhere'], leg: ['swollen'] });
    expect([result.level, result.outcome]).to.deep.equal(['urgent', 'urgent']);
  });
});

describe('the questions', () => {
  it('end within 16 screens, and skip only what cannot matter', () => {
    fc.assert(
      fc.property(allAnswers, allAnswers, (told, others) => {
        const given = walk(told);
        expect(Object.keys(given).length).to.be.at.most(16);
        const end = standOf(given);
        const unasked = questions.filter(({ id, when, after }) => !after && !(id in given) && isAsked(when, given));
        for (const { id } of unasked) expect(standOf({ ...given, [id]: others[id]! }), id).to.equal(end);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('about children come only under 16, those about an injury only after something like one', () => {
    const asked = (told: MutableAnswers) => Object.keys(walk(told));
    expect(asked({ ...well, age: 15 })).to.include('child');
    expect(asked({ ...well, age: 16 })).not.to.include('child');
    expect(asked({ ...well, start: 'sudden' })).to.include('injury');
    expect(asked({ ...well, start: 'days', happened: ['twist'] })).to.include('injury');
    expect(asked({ ...well, start: 'days', happened: ['none'] })).not.to.include('injury');
    expect(asked({ ...well, start: 'weeks' })).not.to.include('injury');
  });
});

function isAsked(when: Question['when'], told: MutableAnswers): boolean {
  return !when || waysTo(when).some((way) => way.every((literal) => saidIn(literal, told)));
}

function saidIn(literal: string, told: MutableAnswers): boolean {
  const [id = '', answer = ''] = literal.split('.');
  const given = told[id];
  if (answer === 'unanswered') return given === undefined;
  if (typeof given === 'number') {
    const [from = 0, to = from] = answer.split('-').map(Number);
    return given >= from && given <= to;
  }
  return given === answer || (Array.isArray(given) && given.includes(answer));
}

function standOf(told: MutableAnswers): string {
  const { level, causes } = assess(told);
  return level === 'emergency' ? level : `${level} ${causes[0]?.id ?? '-'} ${causes[0]?.fit ?? '-'}`;
}

describe('an answer to a question that is not asked', () => {
  it('counts for nothing', () => {
    fc.assert(
      fc.property(answerTo(questionOf('child')), answerTo(questionOf('injury')), (child, injury) => {
        expect(assess({ ...well, child, injury })).to.deep.equal(assess(well));
      }),
    );
  });
});

describe('growing pains', () => {
  it('are no cause of tight hamstrings at 15', () => {
    const { causes } = assess({
      age: 15,
      location: ['thigh-middle'],
      start: 'weeks',
      since: 'over-three-weeks',
      feel: ['tight', 'both-legs'],
    });
    expect(causes.map(({ id }) => id)).to.not.include('growing-pains');
  });
});

describe('what an option makes impossible', () => {
  const excluded = rules.causes.flatMap(({ id, never = [] }) => never.map((literal) => [id, literal] as const));

  it('is never shown with it', () => {
    expect(excluded).to.deep.include(['knee-osteoarthritis', 'health.knee-replacement']);
    for (const [id, literal] of excluded) {
      const [question = '', option = ''] = literal.split('.');
      fc.assert(
        fc.property(allAnswers, (told) => {
          const chosen = [option, ...[told[question] ?? []].flat().map(String)];
          const { causes } = assess({ ...told, [question]: chosen });
          expect(causes.map((one) => one.id)).to.not.include(id);
        }),
        { numRuns: runs(3000) },
      );
    }
  });
});
