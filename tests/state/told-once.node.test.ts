import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { parseLiteral } from '../../src/engine/conditions.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { chosenIn } from '../../src/model/checker.ts';
import { draftOf, snapshotOf } from '../../src/state/checker-screen.ts';
import { emptySession, type Session } from '../../src/state/checker-session.ts';
import { resume } from '../../src/state/checker-steps.ts';
import { resultDocument } from '../../src/state/result-document.ts';
import { dice, patient } from '../engine/patients.ts';
import type { MutableAnswers } from '../engine/real-answers.ts';
import { runs } from '../support/depth.ts';
import type { Answer } from '../../src/model/checker.ts';
import type { GuideSnapshot } from '../../src/state/guide-snapshot.ts';

const engine = createEngine(rules);
const snapshot = {
  content: guide,
  page: 'checker',
  say: () => '',
  localise: (text: string) => text,
} as unknown as GuideSnapshot;

function resultFor(told: Readonly<Record<string, Answer>>): ReturnType<typeof resultDocument> {
  const answered = Object.entries(told).map(([question, answer]) => ({ question, answer }));
  return resultDocument(snapshot, snapshotOf(resume(answered, engine), engine));
}

const sentencesOf = (text: string) => text.split(/(?<=\.) /);

describe('the reasons of a result', () => {
  it('quote no answer twice, and give every reason that shares no answer with the card once', () => {
    const roll = dice(7);
    let shared = 0;
    for (let at = 0; at < runs(2000); at++) {
      const result = resultFor(patient(roll));
      if (!result) continue;
      const { reasons, urging, assessment } = result;
      const quotes = [...(urging ? [urging] : []), ...reasons].flatMap((reason) => reason.quotes);
      expect(quotes).to.deep.equal([...new Set(quotes)]);
      const texts = reasons.map((reason) => reason.text);
      expect(new Set(texts).size).to.equal(texts.length);
      for (const text of texts) expect(new Set(sentencesOf(text)).size, text).to.equal(sentencesOf(text).length);
      for (const one of assessment.reasons) {
        const isLeftOut = one.text === urging?.text || one.quotes.some((quote) => urging?.quotes.includes(quote));
        const isSum = assessment.causes.some(({ id }) => id === one.rule) || one.rule === result.outcome.says;
        if (!isLeftOut && !isSum) expect(texts.flatMap(sentencesOf)).to.include.members(sentencesOf(one.text));
      }
      shared += assessment.reasons.flatMap((reason) => reason.quotes).length > quotes.length ? 1 : 0;
    }
    expect(shared).to.be.above(0);
  });

  it('keep an answer that stays on the screen apart from the others', () => {
    const told: Record<string, Answer> = { age: 6, child: ['harm'], location: ['calf'], leg: ['swollen'] };
    for (let next = engine.nextQuestion(told); next; next = engine.nextQuestion(told))
      told[next.id] = next.kind === 'many' ? ['none'] : 'not-sure';
    const result = resultFor(told);
    const reasons = result?.reasons ?? [];
    expect(reasons.filter((reason) => reason.private).map(({ rule }) => rule)).to.deep.equal(['child-harm']);
    expect(reasons.length).to.be.above(1);
  });
});

describe('an option that an earlier answer has said', () => {
  const all = rules.questions.flatMap((question) => question.options.map((option) => ({ question, option })));
  const sayings = all.filter(({ option }) => option.said !== undefined);
  const earlier = (said: string) => {
    const { question, answer } = parseLiteral(said);
    return { question, answer: [answer] };
  };

  for (const { question, option } of sayings) {
    const said = option.said ?? '';
    it(`comes ticked with that answer only: ${question.id}.${option.id}`, () => {
      const draftAfter = (answered: Session['answered']) =>
        chosenIn(draftOf({ ...emptySession, answered }, question)).includes(option.id);
      expect(draftAfter([earlier(said)])).to.equal(true);
      expect(draftAfter([])).to.equal(false);
      expect(draftAfter([earlier(said), { question: question.id, answer: ['none'] }])).to.equal(false);
    });

    it(`is quoted in the earlier words: ${question.id}.${option.id}`, () => {
      const { question: before, answer } = earlier(said);
      const words = all.find((one) => said === `${one.question.id}.${one.option.id}`)!.option.text;
      const { reasons, causes } = engine.assess({ age: 45, [before]: answer, [question.id]: [option.id] });
      const quotes = [...reasons.flatMap((reason) => reason.quotes), ...causes.flatMap((cause) => cause.because)];
      expect(quotes).to.include(words);
      if (words !== option.text) expect(quotes).to.not.include(option.text);
    });
  }

  it('is there', () => {
    expect(sayings).to.not.be.empty;
  });
});

describe('the advice of a result', () => {
  const deny = (told: MutableAnswers) => {
    for (let next = engine.nextQuestion(told); next; next = engine.nextQuestion(told))
      told[next.id] = next.kind === 'many' ? ['none'] : 'not-sure';
    return resultFor(told)!;
  };
  const people: Readonly<Record<string, MutableAnswers>> = {
    'a worn hip, whose page is for children today': {
      age: 68,
      location: ['hip-groin'],
      start: 'weeks',
      since: 'over-three-weeks',
      feel: ['socks'],
    },
    'a muscle torn through, whose page is for strains': {
      age: 40,
      location: ['thigh-middle'],
      start: 'sudden',
      since: 'today',
      happened: ['sprint'],
      injury: ['bruise', 'dent'],
    },
  };
  for (const [who, told] of Object.entries(people)) {
    it(`is that of the level for ${who}`, () => {
      const result = deny({ ...told });
      expect(result.lead?.page ?? result.dangers[0]?.page).to.not.equal(undefined);
      const { outcome } = result;
      expect(result.do).to.deep.equal([...outcome.do, ...(outcome.general?.do ?? [])]);
      expect(result.avoid).to.deep.equal([...outcome.avoid, ...(outcome.general?.avoid ?? [])]);
    });
  }

  it('is that of the page where it fits the level', () => {
    const result = deny({ age: 50, location: ['calf'], start: 'days', since: 'under-week', leg: ['unexplained'] });
    expect(result.assessment.level).to.equal('urgent');
    expect(result.dangers.map(({ id }) => id)).to.deep.equal(['deep-vein-thrombosis']);
    expect(result.do.slice(result.outcome.do.length)).to.not.deep.equal(result.outcome.general?.do);
  });
});
