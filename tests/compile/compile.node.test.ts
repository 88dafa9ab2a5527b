import { expect } from 'chai';
import fastCheck from 'fast-check';
import { describe, it } from 'node:test';
import { compile, toPlainText, toReview } from '../../src/compile/index.ts';
import { runs } from '../support/depth.ts';
import type { Page } from '../../src/model/content.ts';
import { toyContent, toyFiles, toyPictures, type Change } from './toy-content.ts';

const compileToy = (...changes: readonly Change[]) => compile(toyContent(...changes), { pictures: toyPictures });

function pageOf(id: string, ...changes: readonly Change[]): Page {
  const page = compileToy(...changes).guide.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page ${id}`);
  return page;
}

/** The blocks that this Markdown becomes. */
function blocksOf(markdown: string) {
  const page = pageOf('all-about-knees', {
    file: 'topics/all-about-knees.md',
    replace: 'A knee is **round**.',
    by: `${markdown}\n\nA knee is **round**.`,
  });
  return page.sections[0]?.blocks.slice(1, -1);
}

describe('the compiled guide', () => {
  it('holds a topic as a tree', () => {
    expect(pageOf('all-about-knees')).to.deep.equal({
      kind: 'topic',
      id: 'all-about-knees',
      title: 'All about knees',
      summary: 'What a knee is.',
      also: [],
      related: [],
      updated: '2026-01-31',
      sources: ['NHS-TOY'],
      sections: [
        {
          id: 'what-it-looks-like',
          title: 'What it looks like',
          blocks: [
            ['picture', 'knee', 'A knee from the front'],
            ['p', 'A knee is ', ['b', 'round'], '. See ', ['a', 'sore-knee', 'sore knee'], '.'],
          ],
        },
        {
          id: 'exercises',
          title: 'Exercises',
          blocks: [
            ['exercise', 'bend'],
            ['programme', 'sore-knee'],
            ['p', 'Bend it ', ['i', 'often'], '.'],
          ],
        },
      ],
    });
  });

  it('holds a condition with its front matter, sections named by id', () => {
    const { sections, ...page } = pageOf('blue-knee');
    expect(page).to.deep.equal({
      kind: 'condition',
      id: 'blue-knee',
      title: 'Blue knee',
      summary: 'A knee that turns blue and needs help.',
      also: [],
      related: [],
      updated: '2026-01-31',
      sources: ['NHS-TOY'],
      level: 'emergency',
      short: true,
      where: ['front', 'calf'],
    });
    expect(sections[0]).to.deep.equal({
      id: 'get-help',
      blocks: [['care', 'emergency', [], ['p', ['b', 'Call ', ['n', 'emergency'], ' now'], ' if the knee is blue.']]],
    });
  });

  it('names the stages of a treatment by id', () => {
    const treatment = pageOf('sore-knee').sections.find(({ id }) => id === 'treatment');
    expect(treatment?.blocks.filter(([name]) => name === 'stage' || name === 'h')).to.deep.equal([
      ['stage', 'now'],
      ['stage', 'next'],
      ['stage', 'later'],
    ]);
  });

  for (const [name, markdown, tree] of [
    ['a bullet list', '- One [^NHS-TOY]\n- *Two*', [['ul', ['One'], [['i', 'Two']]]]],
    ['a list with space between', '- One\n\n- Two', [['ul', ['One'], ['Two']]]],
    ['a numbered list', '1. One\n2. Two', [['ol', ['One'], ['Two']]]],
    ['a table', '| a | b |\n| - | - |\n| 1 | **2** [^NHS-TOY] |', [['table', [['a'], ['b']], [['1'], [['b', '2']]]]]],
    ['a heading', '### More', [['h', 'More']]],
    ['a heading of a topic that reads as a stage', '### now', [['h', 'now']]],
    [
      'a card with its lead',
      '::: soon\nBook *now*:\n\n- One\n:::',
      [['care', 'soon', ['Book ', ['i', 'now'], ':'], ['ul', ['One']]]],
    ],
    ['a card of one paragraph', '::: soon\nBook.\n:::', [['care', 'soon', [], ['p', 'Book.']]]],
    ['a card of two paragraphs', '::: soon\nBook.\n\nNow.\n:::', [['care', 'soon', [], ['p', 'Book.'], ['p', 'Now.']]]],
    ['bold with italics', '**so *very* round**', [['p', ['b', 'so ', ['i', 'very'], ' round']]]],
    ['a paragraph of two lines', 'One\ntwo.\n[^NHS-TOY] [^GK]', [['p', 'One two.']]],
    ['a mark before the full stop', 'One [^NHS-TOY].', [['p', 'One.']]],
    ['marks inside a paragraph', 'One. [^NHS-TOY] Two. [^GK]', [['p', 'One. Two.']]],
    ['a picture with a mark', '![A knee](picture:knee) [^ED]', [['picture', 'knee', 'A knee']]],
    ['a link to a missing page as its words', 'See [toes](toes).', [['p', 'See toes.']]],
    ['a missing exercise as nothing', 'Do:\n\n[Stretch](exercise:stretch)', [['p', 'Do:']]],
    ['HTML as nothing', 'One <b>two</b>', [['p', 'One two']]],
  ] as const) {
    it(`turns into a tree: ${name}`, () => {
      expect(blocksOf(markdown)).to.deep.equal(tree);
    });
  }

  it('divides a long word of the interface where its mark stands', () => {
    const change = { file: 'strings.yaml', replace: 'care.soon: Words of care.soon', by: 'care.soon: Semi&shy;words' };
    expect(compileToy(change).guide.strings['care.soon']).to.equal('Semi\u00ADwords');
  });

  it('writes YAML keys in camel case', () => {
    const { guide } = compileToy();
    expect(guide.exercises[0]?.stopIf).to.equal('The knee hurts more than before.');
    expect(guide.outcomes[0]?.recheckDays).to.equal(7);
  });

  it('gives the last change of the rules, and the day when the oldest is due for review', () => {
    const { guide } = compileToy({
      file: 'checker/red-flags.yaml',
      replace: 'reviewed: 2026-01-31',
      by: 'reviewed: 2025-02-28',
    });
    expect([guide.updated, guide.due]).to.deep.equal(['2026-01-31', '2028-02-28']);
  });

  it('marks each rule that reads a private option', () => {
    const privateRules = ({ rules }: ReturnType<typeof compileToy>) =>
      rules.rules.filter((rule) => rule.private).map(({ id }) => id);
    expect(privateRules(compileToy())).to.deep.equal([]);
    const changed = compileToy({
      file: 'checker/questions.yaml',
      replace: 'id: long, group: joint,',
      by: 'id: long, private: true, group: joint,',
    });
    const reading = changed.rules.rules.filter(({ when }) => JSON.stringify(when).includes('signs.long'));
    expect(reading.length).to.be.greaterThan(0);
    expect(privateRules(changed)).to.deep.equal(reading.map(({ id }) => id));
  });

  it('keeps the sources that a visitor can see, without their grade', () => {
    const { guide } = compileToy({ file: 'checker/red-flags.yaml', replace: ', BLOG-TOY' });
    expect(guide.sources).to.deep.equal([
      { id: 'NHS-TOY', title: 'Knees', publisher: 'NHS', year: 2024, url: 'https://example.org/knees' },
    ]);
  });

  it('is the same for the same files in any order', () => {
    const files = toyContent();
    expect(compile([...files].reverse())).to.deep.equal(compile(files));
  });

  it('keeps the valid files beside a broken one', () => {
    const { guide, problems } = compileToy({ file: 'conditions/blue-knee.md', by: '---\ntitle: [\n---\n' });
    expect(guide.pages.map(({ id }) => id)).to.deep.equal(['sore-knee', 'all-about-knees']);
    expect(guide.home[1]?.groups[0]?.pages).to.deep.equal(['sore-knee', 'all-about-knees']);
    expect(problems.some(({ id }) => id === 'yaml-syntax')).to.equal(true);
  });

  it('takes paths that start at the root of the project', () => {
    const files = toyContent().map(({ path, text }) => ({ path: `content/${path}`, text }));
    expect(compile(files, { pictures: toyPictures }).problems).to.deep.equal([]);
  });
});

describe('the compiled rules', () => {
  it('hold conditions in the order of asking and weights as plain numbers', () => {
    const { rules } = compileToy();
    expect(rules.rules[1]?.when).to.deep.equal({ atLeast: 2, of: ['age.60+', 'signs.swollen', 'signs.warm'] });
    expect(rules.causes.find(({ id }) => id === 'sore-knee')?.weights).to.deep.equal({
      location: { front: 2 },
      start: { weeks: 2, sudden: -1 },
      age: { '40-54': 1, '55+': 1 },
      signs: { stuck: 1 },
    });
  });

  it('leave editorial marks out of the sources', () => {
    expect(compileToy().rules.rules.find(({ id }) => id === 'stuck')?.sources).to.deep.equal([]);
  });

  const version = compileToy().rules.version;
  for (const [what, file, replace, by] of [
    ['a page', 'topics/all-about-knees.md', 'round', 'oval'],
    ['the text of a question', 'checker/questions.yaml', 'What else?', 'Anything else?'],
    ['the text of an option', 'checker/questions.yaml', 'It is stuck', 'It got stuck'],
    ['the heading of a group', 'checker/questions.yaml', 'text: Joint', 'text: The joint'],
    ['the reason of a rule', 'checker/red-flags.yaml', 'The knee is stuck.', 'The knee got stuck.'],
    ['the source of a rule', 'checker/red-flags.yaml', ', BLOG-TOY', ''],
    ['the name of a cause', 'checker/conditions/sore-knee.yaml', 'name: Sore', 'name: Aching'],
    [
      'the reason of a danger',
      'checker/conditions/blue-knee.yaml',
      ', why: It swells., sources',
      ', why: It grows., sources',
    ],
  ] as const) {
    it(`keep their version when words change: ${what}`, () => {
      expect(compileToy({ file, replace, by }).rules.version).to.equal(version);
    });
  }
  for (const [what, file, replace, by] of [
    ['a weight', 'checker/conditions/sore-knee.yaml', 'stuck: 1', 'stuck: 2'],
    ['a prior', 'checker/conditions/sore-knee.yaml', 'prior: 2', 'prior: 1'],
    ['a threshold', 'checker/conditions/blue-knee.yaml', 'threshold: 4', 'threshold: 3'],
    ['what a cause needs', 'checker/conditions/blue-knee.yaml', 'location.front, location', 'location'],
    ['the level of a rule', 'checker/red-flags.yaml', 'level: soon', 'level: urgent'],
    ['the condition of a rule', 'checker/red-flags.yaml', 'age.60+', 'age.65+'],
    ['an option', 'checker/questions.yaml', '{ id: loose,', '{ id: green, text: Green }\n    - { id: loose,'],
    ['when a question is asked', 'checker/questions.yaml', 'start.not-sure, ', ''],
    ['the kind of a question', 'checker/questions.yaml', 'kind: one', 'kind: many'],
  ] as const) {
    it(`have another version with another structure: ${what}`, () => {
      expect(compileToy({ file, replace, by }).rules.version).not.to.equal(version);
    });
  }

  it('leave their reasons and sources to the evidence', () => {
    expect(compileToy().evidence.weights.find(({ option }) => option === 'front')).to.deep.equal({
      cause: 'blue-knee',
      question: 'location',
      option: 'front',
      weight: 1,
      sources: [],
    });
    expect(
      compileToy().evidence.weights.find(({ cause, option }) => cause === 'sore-knee' && option === 'front'),
    ).to.deep.equal({
      cause: 'sore-knee',
      question: 'location',
      option: 'front',
      weight: 2,
      why: 'It hurts in front.',
      sources: ['NHS-TOY'],
    });
  });
});

describe('the statements to review', () => {
  it('name page, section, line and words', () => {
    const change = {
      file: 'topics/all-about-knees.md',
      replace: 'A knee is',
      by: 'First.\nSecond. [^GK] Third. [^NHS-TOY]\n\nA knee is',
    };
    expect(
      compileToy(change).review.find(({ page, mark }) => page === 'topics/all-about-knees' && mark === 'GK'),
    ).to.deep.equal({
      page: 'topics/all-about-knees',
      section: 'what-it-looks-like',
      line: 12,
      text: 'First. Second.',
      mark: 'GK',
    });
  });

  it('include those behind rules and weights', () => {
    const texts = compileToy().review.map(({ section, text }) => `${section}: ${text}`);
    expect(texts).to.include('stuck: The knee is stuck.');
    expect(texts).to.include('start.weeks: It comes slowly.');
  });

  it('become a list in Markdown', () => {
    const text = toReview([
      { page: 'topics/knees', section: 'shape', line: 3, text: 'A knee is round.', mark: 'GK' },
      { page: 'topics/toes', section: 'shape', line: 9, text: 'A toe is long.', mark: 'ED' },
    ]);
    expect(text).to.include('In all: 1 GK, 1 ED.');
    expect(text).to.include('## topics/knees\n\n- [ ] GK, shape, line 3: A knee is round.\n');
    expect(text.endsWith('- [ ] ED, shape, line 9: A toe is long.\n')).to.equal(true);
  });
});

describe('a page as plain text', () => {
  it('has its words, one line per block', () => {
    expect(toPlainText(pageOf('all-about-knees')).split('\n')).to.deep.equal([
      'All about knees',
      'What a knee is.',
      'What it looks like',
      'A knee from the front',
      'A knee is round. See sore knee.',
      'Exercises',
      'Bend it often.',
    ]);
  });
});

describe('compile, given nonsense', () => {
  it('reports a failure of its own as a problem', () => {
    const broken = {
      path: 'home.yaml',
      get text(): string {
        throw new Error('no text');
      },
    };
    const { problems } = compile([...toyContent({ file: 'home.yaml' }), broken]);
    expect(problems.find(({ id }) => id === 'compiler-failed')?.message).to.include('no text');
  });

  it('never throws on any text in any file', () => {
    const paths = fastCheck.constantFrom(...Object.keys(toyFiles));
    const pieces = fastCheck.constantFrom(
      '---\n',
      '- ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '::: ',
      '## ',
      '|',
      '\n',
      '[^GK]',
      '&a ',
      '*a ',
      '"',
      '<b>',
    );
    const text = fastCheck
      .array(fastCheck.oneof(pieces, fastCheck.string()), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fastCheck.assert(
      fastCheck.property(paths, text, fastCheck.nat(), (path, nonsense, position) => {
        const whole = toyFiles[path] ?? '';
        const cut = position % (whole.length + 1);
        const changed = whole.slice(0, cut) + nonsense + whole.slice(cut);
        const { problems } = compileToy({ file: path, by: changed });
        expect(problems.filter(({ id }) => id === 'compiler-failed')).to.deep.equal([]);
      }),
      { numRuns: runs(3000) },
    );
  });
});
