import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compile } from '../../src/compile/index.ts';
import { pictureIds } from '../../src/pictures/index.ts';
import type { ProblemId } from '../../src/compile/messages.ts';
import { contentFiles } from '../../src/build/content.ts';
import { lineOf, toyContent, toyPictures, type Change } from './toy-content.ts';

const sore = 'conditions/sore-knee.md';
const topic = 'topics/all-about-knees.md';
const exercise = 'exercises/bend.yaml';
const questions = 'checker/questions.yaml';

/** A slip of somebody who writes content, and everything that the compiler says of it: place, id and the mend. */
const slips: readonly (readonly [
  name: string,
  change: Change,
  on: string,
  said: readonly (readonly [ProblemId, RegExp])[],
])[] = [
  [
    'a tab instead of spaces',
    { file: questions, replace: '  text: How old', by: '\ttext: How old' },
    '\ttext: How old',
    [
      ['yaml-syntax', /A tab stands .*: indent with spaces\.$/],
      ['held-back', /^\d+ more problems follow from this file/],
    ],
  ],
  [
    'one space too few',
    { file: questions, replace: '  text: How old', by: ' text: How old' },
    ' text: How old',
    [
      ['yaml-syntax', /not indented alike\.$/],
      ['held-back', /^\d+ more problems follow from this file/],
    ],
  ],
  [
    'an apostrophe in single quotes',
    { file: questions, replace: 'text: How old are you?', by: "text: 'What's your age?'" },
    "text: 'What's your age?'",
    [
      ['yaml-syntax', /An apostrophe ends .*: write it twice/],
      ['held-back', /^\d+ more problems follow from this file/],
    ],
  ],
  [
    'a colon in a text without quotes',
    { file: exercise, replace: 'feel: The knee bends.', by: 'feel: The knee: it bends.' },
    'feel: The knee: it bends.',
    [
      ['yaml-syntax', /A text with a colon and a space in it needs quotes\.$/],
      ['held-back', /^\d+ more problems? follows? from this file/],
    ],
  ],
  [
    'a byte order mark before the front matter',
    { file: topic, replace: '---\ntitle: All', by: '\uFEFF---\ntitle: All' },
    '---',
    [['file-mark', /byte order mark .* Save the file as UTF-8 without it\.$/]],
  ],
  [
    'a card that is not closed',
    { file: sore, replace: ':::\n\n## what', by: '\n::: soon\nBook a visit. [^NHS-TOY]\n:::\n\n## what' },
    '::: urgent',
    [['care-unclosed', /"::: urgent" is not closed: a line ":::" is missing before the next card/]],
  ],
  [
    'a key that is not there',
    { file: sore, replace: 'level: self-care\n' },
    'title:',
    [
      ['yaml-key-missing', /^The key "level" is missing\.$/],
      ['held-back', /^\d+ more problems follow from this file/],
    ],
  ],
  [
    'HTML in a page',
    { file: topic, replace: 'A knee is **round**.', by: 'A knee is <b>round</b>.' },
    'A knee is <b>',
    [['markdown', /^HTML cannot be used in a page\.$/]],
  ],
];

describe('a slip in the content', () => {
  for (const [name, change, on, said] of slips) {
    it(`is reported once, with its line and a fix: ${name}`, () => {
      const files = toyContent(change);
      const { problems } = compile(files, { pictures: toyPictures });
      expect(problems.map(({ id }) => id)).to.deep.equal(said.map(([id]) => id));
      const text = files.find(({ path }) => path === change.file)?.text ?? '';
      for (const [index, { file, line, message }] of problems.entries()) {
        expect(`${file}:${String(line)}`).to.equal(`${change.file}:${String(lineOf(text, on))}`);
        expect(message).to.match(said[index]![1]);
      }
    });
  }

  it('is reported before problems that do not follow from it', () => {
    const { problems } = compile(
      toyContent(
        { file: topic, replace: 'A knee is **round**.', by: 'Simply round.' },
        { file: sore, replace: 'level: self-care\n' },
      ),
      { pictures: toyPictures },
    );
    expect(problems.map(({ id }) => id)).to.deep.equal(['yaml-key-missing', 'held-back', 'word-forbidden']);
  });

  it('in the questions or the rules holds back all that follows from it in other files', () => {
    for (const file of [`content/${questions}`, 'content/checker/red-flags.yaml']) {
      const files = contentFiles().map((one) =>
        one.path === file ? { ...one, text: one.text.replace(/^  (?=text|level)/m, '\t') } : one,
      );
      const { problems } = compile(files, { pictures: pictureIds });
      expect(problems.map(({ id }) => id)).to.deep.equal(['yaml-syntax', 'held-back']);
    }
  });
});
