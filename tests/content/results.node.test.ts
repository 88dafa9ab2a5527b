import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { adviceIn } from '../../src/model/page-advice.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Answer, Answers } from '../../src/model/checker.ts';
import type { Inline } from '../../src/model/content.ts';
import type { Level } from '../../src/model/level.ts';

const engine = createEngine(rules);
const plain = (line: readonly Inline[]) => plainText(line, (id) => id, String);

/** Words that do not tell one statement from another. */
const common = new Set('a an the or of to in on at it is can be could that mean this together for then a'.split(' '));
const telling = (sentence: string) =>
  new Set(
    sentence
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !common.has(word)),
  );

describe('what a result says', () => {
  it('gives reasons that mean the same in the same words, so that they can be joined', () => {
    const whys = [...rules.rules.map(({ why }) => why), ...rules.causes.flatMap(({ danger }) => danger?.why ?? [])];
    const sentences = [...new Set(whys.flatMap((why) => why.split(/(?<=\.) /)))];
    const alike = sentences.flatMap((one, at) =>
      sentences.slice(at + 1).flatMap((other) => {
        const [mine, theirs] = [telling(one), telling(other)];
        const isSame = mine.size === theirs.size && [...mine].every((word) => theirs.has(word));
        return isSame ? [`${one} ${other}`] : [];
      }),
    );
    expect(alike).to.deep.equal([]);
  });

  it('names no place of the page that its advice comes from', () => {
    for (const { id, sections } of guide.pages) {
      const { now, avoid } = adviceIn(sections);
      for (const line of [...now, ...avoid].map(plain))
        expect(line, id).not.to.match(/\babove\b(?! all)|\bbelow\b|\bthis page\b/);
    }
  });

  // The answer that says each sign, and where it needs it, another place or start. A sign without one would send people back
  // to a check that does not know it.
  const signs: Readonly<Record<string, readonly [list: string, option: string, others?: Answers]>> = {
    'chest pain, trouble breathing, coughed-up blood or a faint': ['emergency', 'chest-pain'],
    'a cold, pale or blue foot, or a leg that is suddenly numb': ['emergency', 'cold-foot'],
    'numbness between your legs, or no control of pee or poo': ['emergency', 'saddle-numb'],
    'a hot, swollen knee with a fever': ['emergency', 'fever', { knee: ['hot', 'swollen'], location: ['deep'] }],
    'pee brown like cola': ['emergency', 'dark-pee'],
    'one leg swells, feels warm or changes colour': ['leg', 'warm-skin'],
    'you cannot take 4 steps': ['injury', 'no-steps', { start: 'sudden' }],
    'your knee gets stuck': ['knee', 'stuck', { location: ['deep'] }],
    'you feel ill': ['emergency', 'fever'],
    'it is no better after 1 week of looking after it': ['course', 'no-better'],
    'it stops work, school, sleep or daily tasks': ['course', 'stops-life'],
    'you find a lump': ['leg', 'soft-lump', { location: ['back-inner'] }],
  };
  const sooner = guide.outcomes.flatMap(({ id, sooner = [] }) =>
    sooner.map((line) => [id as Level, plain(line)] as const),
  );
  const levelOf = (told: Answers): Level => {
    const given = { age: 40, location: ['thigh-middle'], start: 'days', since: 'under-week', ...told } as Record<
      string,
      Answer
    >;
    for (let next = engine.nextQuestion(given); next; next = engine.nextQuestion(given))
      given[next.id] = next.kind === 'many' ? ['none'] : 'not-sure';
    return engine.assess(given).level;
  };

  it('counts each sign for getting help sooner as the checker does', () => {
    expect(sooner.map(([, sign]) => sign)).to.have.members(Object.keys(signs));
    for (const [level, sign] of sooner) {
      const [list, option, others] = signs[sign]!;
      expect(levelOf({ ...others, [list]: [option] }), sign).to.equal(level);
      expect(levelOf({ ...others, [list]: ['none'] }), sign).not.to.equal(level);
    }
  });
});
