import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compile } from '../../src/compile/index.ts';
import { toyContent, toyFiles, toyPictures, type Change } from './toy-content.ts';

/** Problems that the compiler reports, as `file id`. */
const problemsAfter = (changes: readonly Change[]): readonly string[] =>
  compile(toyContent(...changes), { pictures: toyPictures }).problems.map(({ file, id }) => `${file} ${id}`);

const newOption: Change = {
  file: 'checker/questions.yaml',
  replace: '    - { id: swollen',
  by: '    - { id: cold, group: skin, text: It is cold }\n    - { id: swollen',
};

/** Each file that somebody edits to add something, with what the compiler still asks for after that edit. */
const additions: readonly (readonly [
  name: string,
  edits: readonly (readonly [Change, asksFor: readonly string[]])[],
])[] = [
  [
    'a condition',
    [
      [
        {
          file: 'conditions/green-knee.md',
          by: toyFiles['conditions/sore-knee.md']!.replaceAll('Sore knee', 'Green knee').replace('achy', 'grassy'),
        },
        ['conditions/green-knee.md page-not-home'],
      ],
      [{ file: 'home.yaml', replace: 'pages: [sore-knee, ', by: 'pages: [sore-knee, green-knee, ' }, []],
      [
        {
          file: 'checker/conditions/green-knee.yaml',
          by: toyFiles['checker/conditions/sore-knee.yaml']!.replace('page: sore-knee', 'page: green-knee').replace(
            'name: ',
            'name: Green ',
          ),
        },
        [],
      ],
    ],
  ],
  [
    'an option that speaks for a cause',
    [
      [newOption, ['checker/questions.yaml option-unused']],
      [
        {
          file: 'checker/conditions/sore-knee.yaml',
          replace: 'signs: { stuck: 1 }',
          by: 'signs: { stuck: 1, cold: 1 }',
        },
        [],
      ],
    ],
  ],
  [
    'an option that is dangerous',
    [
      [newOption, ['checker/questions.yaml option-unused']],
      [{ file: 'checker/red-flags.yaml', replace: 'of: [signs.swollen, ', by: 'of: [signs.cold, signs.swollen, ' }, []],
    ],
  ],
];

describe('somebody who adds', () => {
  for (const [what, edits] of additions) {
    it(`${what} edits ${String(edits.length)} files, which the compiler asks for`, () => {
      const changes: Change[] = [];
      for (const [change, asksFor] of edits) {
        changes.push(change);
        expect(problemsAfter(changes), change.file).to.deep.equal(asksFor);
      }
      expect(new Set(changes.map(({ file }) => file)).size).to.equal(edits.length);
    });
  }
});
