import { expect } from '@open-wc/testing';
import { allStyles } from '../../src/elements/sheets.ts';
import { levels } from '../../src/model/level.ts';
import { summaryText } from '../../src/state/summary.ts';
import { drawResult } from '../../src/views/result/result.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import { list } from '../support/toy-questions.ts';
import type { Assessment, ShownCause } from '../../src/model/checker.ts';
import type { ConditionPage, Outcome, Programme } from '../../src/model/content.ts';
import type { Level } from '../../src/model/level.ts';
import type { GuideSnapshot } from '../../src/state/guide-snapshot.ts';

const where = list('where', [{ id: 'thigh', text: 'In the thigh' }]);
const cause = (name: string, page: string, rest: Partial<ShownCause> = {}): ShownCause => ({
  id: page,
  name,
  page,
  fit: 'strong',
  because: ['It speaks for this'],
  against: [],
  danger: false,
  ...rest,
});
const assessment = (level: Level): Assessment => ({
  level,
  outcome: level,
  reasons: [{ text: 'The reason of the level.', quotes: ['The very answer'], rule: 'rule', sources: ['NHS-DVT'] }],
  causes: [
    cause('The likely cause', 'hamstring-strain'),
    cause('The possible cause', 'hamstring-tightness', { fit: 'partial' }),
    cause('The danger', 'deep-vein-thrombosis', { danger: true }),
  ],
  complete: true,
  ignored: [],
});
const outcome = (level: Level): Outcome => ({
  id: level,
  title: ['The title'],
  lead: ['The lead.'],
  do: [['The thing to do']],
  avoid: [['The thing to avoid']],
  ...(level === 'emergency' ? {} : { say: ['The words to say'] }),
  recheckDays: 7,
});

const page = (id: string): ConditionPage => ({
  kind: 'condition',
  id,
  title: 'A page',
  summary: 'Its summary.',
  also: [],
  sections: [],
  sources: [],
  updated: '2026-01-01',
  related: [],
  short: false,
  level: 'soon',
  where: [],
  weeks: [2, 8],
  programme: 'toy',
});
const programme: Programme = {
  id: 'toy',
  title: 'A programme',
  stages: [{ id: 'first-days', when: { unit: 'week', from: 1, to: 1 }, exercises: [], goal: 'The goal of the stage' }],
};

const words = guideIn();
const guide: GuideSnapshot = {
  ...words,
  content: {
    ...words.content,
    outcomes: levels.map(outcome),
    pages: assessment('soon').causes.map((one) => page(one.page)),
    programmes: [programme],
  },
};
const checker = (level: Level) =>
  resultOf(assessment(level), { questions: [where], answered: [{ question: 'where', answer: ['thigh'] }] });

/** Each part of a result, by words that no other part holds. */
const parts = {
  date: guide.say('result.summary-title', { date: '' }),
  title: 'The title',
  lead: 'The lead.',
  reasons: 'The reason of the level.',
  dangers: 'The danger',
  strong: 'The likely cause',
  partial: 'The possible cause',
  do: 'The thing to do',
  avoid: 'The thing to avoid',
  programme: 'The goal of the stage',
  'sooner-emergency': guide.say('result.sooner-emergency'),
  'sooner-urgent': guide.say('result.sooner-urgent'),
  'sooner-soon': guide.say('result.sooner-soon'),
  say: 'The words to say',
  answers: 'In the thigh',
  export: guide.say('action.copy'),
  sources: guide.say('result.sources', { count: 1 }),
};
type Part = keyof typeof parts;

/** The parts that a text holds, in its order. */
function partsOf(text: string): Part[] {
  const plain = text.replace(/\s+/g, ' ').toLowerCase();
  return (Object.keys(parts) as Part[])
    .map((part) => ({ part, at: plain.indexOf(parts[part].toLowerCase().trim()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
}

/** The sheet as a printer reads it. */
function printed(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const onPaper = (css: string) =>
    css.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media print');
  sheet.replaceSync(allStyles.map(({ cssText }) => onPaper(cssText)).join('\n'));
  return sheet;
}

async function onScreen(level: Level): Promise<Part[]> {
  const host = await stage(drawResult(guide, checker(level)));
  return partsOf(host.words);
}

async function onPaper(level: Level): Promise<Part[]> {
  const host = await stage(drawResult(guide, checker(level)));
  host.shadowRoot!.adoptedStyleSheets = [printed()];
  return partsOf(host.words);
}

const asText = (level: Level): Part[] => partsOf(summaryText(guide, checker(level)) ?? '');

const card = ['title', 'lead'] as const;
const advice = ['do', 'avoid'] as const;
const causes = ['dangers', 'strong', 'partial'] as const;
const soonerThanSoon = ['sooner-emergency', 'sooner-urgent'] as const;
const soonerThanSelfCare = [...soonerThanSoon, 'sooner-soon'] as const;
const told = ['say', 'answers'] as const;

/** What each form of the result says at each level, in its order. At `urgent` dangers come before likelier, harmless causes. */
const rows: readonly (readonly [form: string, (level: Level) => Part[] | Promise<Part[]>, Record<Level, Part[]>])[] = [
  [
    'the screen',
    onScreen,
    {
      emergency: ['title', 'reasons', ...advice],
      urgent: [...card, 'reasons', ...advice, ...causes, 'sooner-emergency', 'say', 'export', 'answers', 'sources'],
      soon: [
        ...card,
        'reasons',
        ...causes,
        ...advice,
        'programme',
        ...soonerThanSoon,
        'say',
        'export',
        'answers',
        'sources',
      ],
      'self-care': [
        ...card,
        'reasons',
        ...causes,
        ...advice,
        'programme',
        ...soonerThanSelfCare,
        'say',
        'export',
        'answers',
        'sources',
      ],
    },
  ],
  [
    'paper',
    onPaper,
    {
      emergency: ['date', 'title', 'reasons', ...advice],
      urgent: ['date', ...card, 'reasons', ...advice, ...causes, 'sooner-emergency', ...told],
      soon: ['date', ...card, 'reasons', ...causes, ...advice, 'programme', ...soonerThanSoon, ...told],
      'self-care': ['date', ...card, 'reasons', ...causes, ...advice, 'programme', ...soonerThanSelfCare, ...told],
    },
  ],
  [
    'the text',
    asText,
    {
      emergency: ['date', 'title', 'reasons', ...advice, 'answers'],
      urgent: ['date', ...card, 'reasons', ...causes, ...advice, 'sooner-emergency', ...told],
      soon: ['date', ...card, 'reasons', ...causes, ...advice, 'programme', ...soonerThanSoon, ...told],
      'self-care': ['date', ...card, 'reasons', ...causes, ...advice, 'programme', ...soonerThanSelfCare, ...told],
    },
  ],
];

describe('a result', () => {
  for (const [form, read, expected] of rows) {
    for (const level of levels) {
      it(`says on ${form} at the level ${level}: ${expected[level].join(', ')}`, async () => {
        expect(await read(level)).to.deep.equal(expected[level]);
      });
    }
  }
});

describe('a private answer', () => {
  const options = [
    { id: 'limp', text: 'It limps' },
    { id: 'harm', text: 'Somebody hurt it', private: true },
  ];
  const child = list('child', options, { text: 'What fits the child?' });
  const ofChild = (...answer: string[]) =>
    resultOf(
      {
        ...assessment('urgent'),
        reasons: [{ text: 'The private reason.', quotes: [], rule: 'child-harm', sources: ['LIMP'], private: true }],
      },
      { questions: [child], answered: [{ question: 'child', answer }] },
    );
  const drawn = async (isPaper: boolean, ...answer: string[]): Promise<string> => {
    const host = await stage(drawResult(guide, ofChild(...answer)));
    if (isPaper) host.shadowRoot!.adoptedStyleSheets = [printed()];
    return host.words;
  };
  const note = guide.say('result.private');

  it('is on the screen with its reason, and a line says that it stays there', async () => {
    const words = await drawn(false, 'limp', 'harm');
    for (const word of ['The private reason.', 'It limps', 'Somebody hurt it', note]) expect(words).to.contain(word);
  });

  for (const answer of [['limp', 'harm'], ['harm']]) {
    it(`is neither on paper nor in the text where ${answer.join(' and ')} was chosen`, async () => {
      for (const words of [await drawn(true, ...answer), summaryText(guide, ofChild(...answer)) ?? '']) {
        for (const word of ['The private reason', 'Somebody hurt', note]) expect(words).not.to.contain(word);
        expect(words.includes('What fits the child?')).to.equal(answer.includes('limp'));
        expect(words.includes('It limps')).to.equal(answer.includes('limp'));
      }
    });
  }
});
