import { compile, type Problem } from '../../src/compile/index.ts';
import type { ProblemId } from '../../src/compile/messages.ts';
import { madeUpWords, say } from '../support/made-up-language.ts';
import { toyContent, toyPictures, type Change } from './toy-content.ts';

/** A fault in the words of a language, and the file that holds it. */
export interface WordFault {
  readonly id: ProblemId;
  readonly name: string;
  readonly file: string;
  /** The file of the problem, where it is another one. */
  readonly on?: string;
  readonly change?: (text: string) => string;
  /** Instead: a change of the English, after which the words were not looked at again. */
  readonly english?: Change;
}

const sore = 'conditions/sore-knee.md';
const outcomes = 'checker/outcomes.yaml';

export const wordFaults: readonly WordFault[] = [
  { id: 'language-missing', name: 'no language.yaml', file: 'language.yaml', change: () => '' },
  {
    id: 'words-missing',
    name: 'a reason that is gone',
    file: 'checker/red-flags.yaml',
    change: without('blue-now.why'),
  },
  {
    id: 'words-missing',
    name: 'a section that is gone',
    file: sore,
    change: (text) => text.replace(/## recovery[^]*?(?=## prevention)/, ''),
  },
  {
    id: 'words-missing',
    name: 'a plural form that is gone',
    file: 'strings.yaml',
    change: without('count.day.few'),
  },
  {
    id: 'words-shape',
    name: 'a plural form of many numbers that does not say which',
    file: 'strings.yaml',
    change: edit('count.day.few', (text) => String(text).replace('{count}', '')),
  },
  {
    id: 'words-unknown',
    name: 'words at an address that the English does not have',
    file: 'home.yaml',
    change: (text) => text.replace('where.title', 'wher.title'),
  },
  {
    id: 'words-stale',
    name: 'English that has changed',
    file: 'exercises.yaml',
    english: { file: 'exercises/bend.yaml', replace: 'The knee bends.', by: 'The knee bends a little.' },
  },
  {
    id: 'safety-words-stale',
    name: 'a card that has changed in English',
    file: sore,
    english: { file: sore, replace: 'if the knee turns blue', by: 'if the knee turns blue or cold' },
  },
  {
    id: 'safety-words-stale',
    name: 'words that were never compared',
    file: 'checker/red-flags.yaml',
    english: { file: 'checker/red-flags.yaml', replace: 'The knee is stuck.', by: 'The knee does not move.' },
  },
  {
    id: 'words-shape',
    name: 'a dropped sign',
    file: outcomes,
    change: edit('urgent.sooner', () => ['**אב**', 'ג']),
  },
  { id: 'words-shape', name: 'a milder card', file: sore, change: (text) => text.replace('::: urgent', '::: soon') },
  {
    id: 'words-shape',
    name: 'a service that is gone',
    file: outcomes,
    change: edit('urgent.lead', (text) => String(text).replace('{emergency}', '')),
  },
  {
    id: 'words-shape',
    name: 'a link to another page',
    file: 'topics/all-about-knees.md',
    change: (text) => text.replace('(sore-knee)', '(blue-knee)'),
  },
  {
    id: 'words-number',
    name: 'a number that is not there in English',
    file: 'checker/red-flags.yaml',
    change: edit('stuck.why', (text) => `${String(text)} 4`),
  },
  {
    id: 'words-marks',
    name: 'a mark',
    file: sore,
    change: (text) => text.replace('\n\n## not-typical', ' [^NHS-TOY]\n\n## not-typical'),
  },
  {
    id: 'words-term',
    name: 'another word for a term',
    file: 'terms.yaml',
    change: () => '[{ en: Sore knee, term: בבב, source: https://example.org/terms }]',
    on: sore,
  },
  {
    id: 'words-never',
    name: 'a word that this language does not use',
    file: 'terms.yaml',
    change: () => `[{ en: zebra, term: בבב, never: [${say('knee')}], source: https://example.org/terms }]`,
    on: sore,
  },
];

const { folder, files } = madeUpWords(toyContent());

/** The problems of a made-up language with this fault. */
export function problemsOf({ file, change, english }: WordFault): readonly Problem[] {
  const path = `${folder}/${file}`;
  const changed = (files.some((one) => one.path === path) ? files : [...files, { path, text: '' }])
    .map((one) => (one.path === path && change ? { path, text: change(one.text) } : one))
    .filter(({ text }) => text !== '');
  const master = english ? toyContent(english) : toyContent();
  return compile(master, { pictures: toyPictures, words: { folder, files: changed } }).problems;
}

function without(key: string): (text: string) => string {
  return (text) => {
    const { [key]: gone, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (gone === undefined) throw new Error(`There is no "${key}".`);
    return JSON.stringify(rest);
  };
}

function edit(key: string, by: (words: unknown) => unknown): (text: string) => string {
  return (text) => {
    const value = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify({ ...value, [key]: by(value[key]) });
  };
}
