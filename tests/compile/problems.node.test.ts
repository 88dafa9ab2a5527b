import { expect } from 'chai';
import { describe, it } from 'node:test';
import { neededStrings } from '../../src/compile/plurals.ts';
import { compile } from '../../src/compile/index.ts';
import { problemIds, type ProblemId } from '../../src/compile/problems.ts';
import { toyContent, toyFiles, toyPictures, type Change } from './toy-content.ts';
import { wordFaults } from './word-faults.ts';

/** A fault in the toy guide, the problem that it must bring, and the text on whose line the problem must stand. */
interface Fault {
  readonly id: ProblemId;
  readonly name: string;
  readonly changes: readonly Change[];
  /** Absent: the problem concerns the whole file and stands on its first line. */
  readonly on?: string;
  /** File of the problem, where it is not the one that is changed. */
  readonly file?: string;
}

const sore = 'conditions/sore-knee.md';
const blue = 'conditions/blue-knee.md';
const topic = 'topics/all-about-knees.md';
const exercise = 'exercises/bend.yaml';
const questions = 'checker/questions.yaml';
const rules = 'checker/red-flags.yaml';
const outcomes = 'checker/outcomes.yaml';
const soreCause = 'checker/conditions/sore-knee.yaml';
const blueCause = 'checker/conditions/blue-knee.yaml';

/** The text stands in the file in place of another: then the problem is expected on its line. */
const put = (id: ProblemId, file: string, replace: string, by: string, on = by.trim().split('\n')[0] ?? by): Fault => ({
  id,
  name: `${file}: ${by.trim().slice(0, 60) || `without ${replace}`}`,
  changes: [{ file, replace, by }],
  on,
});
/** New text in the section "What it looks like" of the topic. */
const write = (id: ProblemId, markdown: string, on?: string): Fault =>
  put(id, topic, 'A knee is **round**.', `${markdown}\n\nA knee is **round**.`, on ?? markdown.split('\n')[0]);

const faults: readonly Fault[] = [
  { id: 'file-unknown', name: 'a file that no format is known for', changes: [{ file: 'notes.txt', by: 'Hello' }] },
  {
    id: 'file-mark',
    name: 'a page with a byte order mark',
    changes: [{ file: topic, replace: '---\ntitle: All', by: '\uFEFF---\ntitle: All' }],
  },
  put('held-back', questions, '  text: How old', '\ttext: How old'),
  {
    id: 'strings-second',
    name: 'a second file of strings',
    changes: [{ file: 'strings/es.yaml', by: 'care.soon: Palabras\n' }],
  },
  {
    id: 'file-missing',
    name: 'no home.yaml',
    changes: [{ file: 'home.yaml' }],
  },

  put('yaml-syntax', exercise, 'purpose: Bends', 'purpose: Bends: bends'),
  put('yaml-syntax', sore, 'title: Sore knee', 'title: Sore knee\ntitle: Sorer knee', 'title: Sorer knee'),
  put('yaml-syntax', exercise, 'stage: 1', 'stage: *one', 'name:'),
  put('yaml-shape', exercise, 'stage: 1', 'stage: 9'),
  put('yaml-shape', exercise, 'repetitions: [5, 10]', 'repetitions: 0', 'dose:'),
  put('yaml-shape', exercise, 'repetitions: [5, 10]', 'repetitions: 5, minutes: 5', 'dose:'),
  put('yaml-key-missing', exercise, ', effort: 3', '', 'dose:'),
  put('yaml-shape', sore, 'level: self-care', 'level: later'),
  put('yaml-shape', 'strings.yaml', 'care.soon: Words of care.soon', 'care.soon: [a]'),
  put('yaml-shape', 'home.yaml', toyFiles['home.yaml'] ?? '', 'home: {}'),
  put('yaml-shape', 'sources.yaml', 'https://example.org/knees', 'http://example.org/knees'),
  put('yaml-key-unknown', exercise, 'stage: 1', 'stages: 1\nstage: 1'),
  put('yaml-key-unknown', sore, 'icd10: M25.5', 'icd11: M25.5'),
  put('yaml-comma', 'regions.yaml', 'name: the hospital', 'name: the hospital, or a clinic'),
  put('yaml-key-missing', exercise, 'feel: The knee bends.\n', '', 'name: Bend'),
  put('yaml-key-missing', sore, 'summary: A knee that is sore for a while.\n', '', 'title: Sore knee'),
  put('id-form', questions, '{ id: loose,', '{ id: Loose,'),
  { id: 'id-form', name: 'a file name', changes: [{ file: 'exercises/Bend_more.yaml', by: toyFiles[exercise] ?? '' }] },
  put('id-twice', questions, '{ id: loose,', '{ id: blue, help: "Again",'),
  put('id-twice', rules, '- id: stuck', '- id: blue-now # Twice.'),
  {
    id: 'id-twice',
    name: 'an exercise named as a page',
    changes: [{ file: 'exercises/sore-knee.yaml', by: toyFiles[exercise] ?? '' }],
  },
  {
    id: 'id-reserved',
    name: 'a page named home',
    changes: [{ file: 'topics/home.md', by: toyFiles[topic] ?? '' }],
    on: 'title:',
  },
  put('id-reserved', questions, '{ id: loose,', '{ id: not-sure,'),
  put('id-reserved', 'sources.yaml', 'id: BLOG-TOY', 'id: GK'),
  put('date-form', sore, 'updated: 2026-01-31', 'updated: 2026-02-30'),
  put('date-form', rules, 'reviewed: 2026-01-31', 'reviewed: 31.1.2026'),
  put('date-absurd', sore, 'updated: 2026-01-31', 'updated: 1999-01-31'),
  put('date-absurd', sore, 'updated: 2026-01-31', 'updated: 2126-01-31'),
  put('text-markup', exercise, 'feel: The knee bends.', 'feel: The knee **bends**.'),
  put('text-markup', exercise, 'feel: The knee bends.', 'feel: Call {emergency}.', 'feel:'),
  put('text-markup', rules, 'why: The knee is stuck.', 'why: The knee is stuck. [^GK]'),

  { id: 'front-matter', name: 'a page without front matter', changes: [{ file: 'topics/feet.md', by: '## Feet\n' }] },
  write('markdown', '<b>Round</b>'),
  write('markdown', '<div>\nRound\n</div>'),
  write('markdown', '`round`'),
  write('markdown', '```\nround\n```'),
  write('markdown', '    round'),
  write('markdown', '> round'),
  write('markdown', 'A knee\n\n---', '---\n\nA knee'),
  write('markdown', '~~round~~'),
  write('markdown', 'round  \nand round'),
  write('markdown', '- # round'),
  write('markdown-stray', 'Round *and round.'),
  write('markdown-stray', 'First line\nand [^ NHS-TOY]', 'and [^ NHS-TOY]'),
  write('markdown-stray', '::: panic\nRound\n:::'),
  write('markdown-stray', '[a]: https://example.org'),
  write('heading-level', '#### Round'),
  write('heading-level', '# Round'),
  put('text-before-section', topic, '## What it looks like', 'Knees!\n\n## What it looks like'),
  write('list-nested', '- round\n  - rounder', '  - rounder'),
  write('list-item', '- round\n\n  rounder', '  rounder'),
  write('care-unclosed', '::: urgent\nRound'),
  put('care-unclosed', sore, ':::\n', '\n::: soon\nBook. [^GK]\n:::\n', '::: urgent'),
  write('care-content', '::: urgent\n### Round\n:::', '### Round'),
  write('care-content', '::: urgent\n[Bend](exercise:bend)\n:::', '[Bend](exercise:bend)\n:::'),
  write('care-link', '::: emergency\nRead about\n[blue knees](blue-knee).\n:::', '[blue knees]'),
  write('block-alone', 'Do the [bend](exercise:bend).'),
  write('block-alone', 'Look: ![knee](picture:knee)'),
  write('picture-words', '![](picture:knee)'),
  write('link-outside', '[NHS](https://example.org)'),
  write('link-outside', '<https://example.org>'),
  write('link-outside', '![knee](knee.png)'),
  write('service-unknown', 'Call {emergencies}.'),
  write('table-columns', '| a | b |\n| - | - |\n| 1 |', '| 1 |'),
  write('table-columns', 'a | b\n--|--\n1 | 2 | 3', '1 | 2 | 3'),

  put('page-unknown', topic, '](sore-knee)', '](sore-toe)'),
  put('page-unknown', sore, 'related: [blue-knee]', 'related: [blue-toe]'),
  put('page-unknown', 'home.yaml', 'pages: [sore-knee]', 'pages: [sore-toe]'),
  put('page-unknown', 'home.yaml', 'pages: [sore-knee, ', 'pages: [sore-toe, '),
  put('page-unknown', soreCause, 'page: sore-knee', 'page: sore-toe'),
  put('picture-unknown', topic, '](picture:knee)', '](picture:toe)'),
  put('picture-unknown', exercise, 'picture: bend', 'picture: stretch'),
  put('exercise-unknown', topic, '](exercise:bend)', '](exercise:stretch)'),
  put('exercise-unknown', 'programmes.yaml', '[bend]', '[stretch]'),
  put('exercise-unknown', 'exercises/bend.yaml', 'picture:', 'instead: { harder: stretch }\npicture:'),
  put('programme-unknown', topic, '](programme:sore-knee)', '](programme:sore-toe)'),
  put('programme-unknown', sore, 'programme: sore-knee', 'programme: sore-toe'),
  put('source-unknown', topic, '[^NHS-TOY]', '[^NHS-TOE]'),
  put('source-unknown', exercise, '[NHS-TOY]', '[NHS-TOE]'),
  put('source-unknown', soreCause, '[NHS-TOY]', '[NHS-TOE]'),
  {
    id: 'source-unused',
    name: 'a source that nothing cites',
    changes: [{ file: rules, replace: ', BLOG-TOY' }],
    file: 'sources.yaml',
    on: 'id: BLOG-TOY',
  },
  put('zone-unknown', sore, 'where: [front]', 'where: [toe]'),

  put('section-unknown', sore, '## why', '## because'),
  put('section-twice', topic, '## Exercises', '## What, it looks like!'),
  put('section-order', sore, '## what\n', '## why\n\nFor fun. [^GK]\n\n## what\n', '## what\n'),
  put('section-missing', sore, '## why', '### why', 'title:'),
  put('section-missing', blue, '## what', '### what', 'title:'),
  put('section-empty', topic, '## Exercises', '## Nothing\n\n## Exercises', '## Nothing'),
  put('section-mark', topic, 'Bend it *often*. [^ED]', 'Bend it *often*.', '## Exercises'),
  put('get-help-cards', sore, '::: urgent', 'Read on.\n\n::: urgent', '## get-help'),
  put('get-help-level', sore, 'level: self-care', 'level: emergency', '## get-help'),
  put('treatment-stages', sore, '### next', '### then', '## treatment'),
  put('page-sources', blue, '[^NHS-TOY]', '[^GK]', 'title:'),
  put('page-words', blue, 'Less blood', `${'Less '.repeat(80)}blood`, 'title:'),
  {
    id: 'page-not-home',
    name: 'a page in no list',
    changes: [{ file: 'home.yaml', replace: 'blue-knee, ' }],
    file: blue,
    on: 'title:',
  },
  put('weeks-order', sore, 'weeks: [1, 6]', 'weeks: [6, 1]'),

  put('rule-sources', rules, 'sources: [NHS-TOY]', 'sources: []'),
  put('danger-reason', blueCause, ', why: It swells.', '', 'danger:'),
  put('weight-reason', soreCause, 'why: It hurts in front., ', '', 'front:'),
  put('weight-sources', soreCause, 'why: It hurts in front., sources: [NHS-TOY]', 'why: It hurts in front.', 'front:'),
  put('weight-sources', soreCause, 'sudden: -1', 'sudden: -2'),
  put('sources-weak', rules, 'sources: [NHS-TOY]', 'sources: [BLOG-TOY]'),
  put('sources-weak', soreCause, '[NHS-TOY]', '[BLOG-TOY]'),
  put('sources-weak', blue, '[^NHS-TOY]', '[^BLOG-TOY]', 'title:'),

  put('string-missing', 'strings.yaml', 'treatment.now: Words of treatment.now\n', '', ''),
  put('string-missing', 'strings.yaml', 'failure.contact: Words', 'failure.contacts: Words', ''),
  put('string-unknown', 'strings.yaml', 'failure.contact: Words', 'failure.contacts: Words'),
  put('string-places', 'strings.yaml', 'Words of checker.step {step}', 'Words of checker.step {stp}', 'checker.step:'),
  put('string-places', 'strings.yaml', 'care.emergency {emergency}', 'care.emergency', 'care.emergency:'),
  put('string-places', 'strings.yaml', 'Words of nav.home', 'Words of {nav} home', 'nav.home:'),
  put('sign-form', blue, '[^NHS-TOY]', '{= blue} [^NHS-TOY]', '{= blue}'),
  put('sign-form', blue, '[^NHS-TOY]', '{= emergency.blue or emergency.loose} [^NHS-TOY]', '{= emergency.blue or'),
  put('option-unknown', blue, '[^NHS-TOY]', '{= emergency.green} [^NHS-TOY]', '{= emergency.green}'),
  put('question-unknown', blue, '[^NHS-TOY]', '{= danger.blue} [^NHS-TOY]', '{= danger.blue}'),
  put('range-form', blue, '[^NHS-TOY]', '{= age.60-50} [^NHS-TOY]', '{= age.60-50}'),
  write('sign-place', 'Round. {= emergency.blue} [^GK]'),
  put('sign-place', outcomes, 'lead: Call', 'lead: Call {= emergency.blue}', 'lead:'),
  put('sign-high', blue, '[^NHS-TOY]', '{= signs.swollen, signs.warm} [^NHS-TOY]', '{= signs.swollen'),
  put('sign-high', blue, '[^NHS-TOY]', '{= emergency.blue | signs.warm} [^NHS-TOY]', '{= emergency.blue |'),
  put('sign-low', sore, '[^NHS-TOY]\n:::', '{= emergency.blue} [^NHS-TOY]\n:::', '{= emergency.blue}'),
  put('outcome-missing', outcomes, 'id: other-problem', 'id: another-problem', 'id: emergency'),
  put('region-missing', 'regions.yaml', '- id: in\n', '- id: nz\n', 'id: none'),
  put('outcome-sooner', outcomes, '  sooner:\n    - the knee turns **green**\n', '', 'id: emergency'),
  put('pain-light-missing', 'pain-lights.yaml', 'id: red', 'id: amber', 'id: green'),
  put('region-country', 'regions.yaml', '- id: nz\n  country: Land\n', '- id: nz\n'),

  write('word-forbidden', 'It is wear\nand tear.', 'It is wear'),
  write('word-forbidden', 'Simply\nrest.'),
  write('word-forbidden', 'You probably have a blue knee.'),
  put('word-forbidden', exercise, 'feel: The knee bends.', 'feel: Just bend it.'),
  put('word-forbidden', outcomes, 'lead: Call', 'lead: Just call'),
  put('word-forbidden', 'strings.yaml', 'care.soon: Words', 'care.soon: Simply words'),
  write('sentence-long', `Short.\nA knee is ${'very '.repeat(24)}round.`, 'A knee is very'),
  write('number-written-out', 'Call 999.'),
  put('number-written-out', rules, 'why: The knee is stuck.', 'why: Call 112 now.'),

  {
    id: 'cause-name',
    name: 'a cause without a name on the page of another one',
    changes: [
      { file: blueCause, replace: 'page: blue-knee', by: 'page: sore-knee' },
      { file: blueCause, replace: 'name: ', by: '# ' },
    ],
    file: blueCause,
    on: 'page: sore-knee',
  },
  put('aim-unknown', 'programmes.yaml', '[bend],', '[bend], aims: [fly],'),
  put('question-unknown', rules, 'signs.stuck', 'sign.stuck'),
  put('question-unknown', soreCause, 'signs: {', 'sign: {'),
  put('question-later', questions, 'any: [start.sudden', 'any: [signs.warm, start.sudden'),
  put(
    'question-after',
    questions,
    '- id: start\n  kind: one',
    '- id: start\n  kind: one\n  after: doctor',
    'when: { any: [start.sudden',
  ),
  put('question-options', questions, 'kind: many\n  place', 'kind: number\n  place', '- id: location'),
  put('question-options', questions, 'kind: number', 'kind: one', '- id: age'),
  put('option-unknown', rules, 'signs.stuck', 'signs.sticky'),
  put('option-unknown', rules, 'signs.stuck', 'signs.none'),
  put('option-unknown', soreCause, 'sudden: -1', 'suddenly: -1'),
  put('option-unknown', soreCause, 'sudden: -1', 'not-sure: -1'),
  {
    id: 'option-private',
    name: 'a weight on a private option',
    changes: [{ file: questions, replace: 'id: sudden,', by: 'id: sudden, private: true,' }],
    file: soreCause,
    on: 'sudden: -1',
  },
  put('option-unknown', questions, 'text: How did it start?', 'text: How?\n  several: both', 'several: both'),
  put(
    'option-unknown',
    questions,
    'text: Where does it hurt?',
    'text: Where?\n  former: { back: start.never }',
    'former:',
  ),
  put(
    'question-unknown',
    questions,
    'text: Where does it hurt?',
    'text: Where?\n  former: { back: signs.warm }',
    'former:',
  ),
  put('id-twice', questions, 'text: Where does it hurt?', 'text: Where?\n  former: { calf: start.weeks }', 'former:'),
  put('question-beside', questions, 'text: How did it start?', 'text: How?\n  beside: location', 'beside:'),
  put('question-beside', questions, 'text: What else?', 'text: What else?\n  beside: start', 'beside:'),
  {
    id: 'question-beside',
    name: 'a question beside one that is not just before it',
    changes: [
      {
        file: questions,
        replace: '- id: signs',
        by: `- { id: side, kind: one, text: Which side?, beside: emergency, options: [{ id: left, text: Left }] }\n- id: signs`,
      },
    ],
    file: questions,
    on: 'beside: emergency',
  },
  put('within-unknown', questions, 'group: joint, text: It is stuck', 'group: joint, within: long, text: It is stuck'),
  {
    id: 'within-unknown',
    name: 'an option within a row of another group',
    changes: [
      { file: questions, replace: 'text: What else?', by: 'text: What else?\n  inScreens: true' },
      {
        file: questions,
        replace: 'group: joint, text: It is stuck',
        by: 'group: joint, within: warm, text: It is stuck',
      },
    ],
    file: questions,
    on: '{ id: stuck',
  },
  put('group-unknown', questions, 'group: joint', 'group: joints'),
  put('group-unknown', questions, 'group: joint, ', '', '{ id: stuck'),
  put(
    'group-empty',
    questions,
    '- { id: joint, text: Joint }',
    '- { id: joint, text: Joint }\n    - { id: bone, text: Bone }',
    '{ id: bone',
  ),
  put('range-form', rules, 'age.60+', 'age.60-50'),
  put('range-form', soreCause, '40-54: 1', 'forty: 1'),
  put('place-missing', questions, '  place: true\n', '', '- id: age'),
  put('place-twice', questions, 'kind: one', 'kind: one\n  place: true # Twice.', 'place: true # Twice.'),
  put(
    'grade-unknown',
    sore,
    'level: self-care',
    'grades: [{ cause: blue-knee, weeks: [1, 2] }]\nlevel: self-care',
    'grades:',
  ),
  put('cause-plan', blueCause, 'danger: { level: urgent', 'danger: { level: soon', 'page: blue-knee'),
  put('weight-never', soreCause, 'sudden: -1', 'sudden: { weight: never, why: No., sources: [NHS-TOY] }', 'sudden:'),
  put('weight-reason', soreCause, 'signs: { stuck: 1 }', 'signs: { stuck: 1, long: never }', 'signs:'),
  {
    id: 'weight-never',
    name: 'a danger that an option makes impossible',
    changes: [
      {
        file: blueCause,
        replace: 'warm: 1',
        by: 'warm: { weight: never, why: No., sources: [NHS-TOY] }',
      },
    ],
    file: blueCause,
    on: 'warm:',
  },
  {
    id: 'against-companion',
    name: 'a page that names what comes with its condition, and a weight that says the contrary',
    changes: [
      { file: sore, replace: '## why\n\n', by: '## why\n\nIt comes with a [blue knee](blue-knee). ' },
      {
        file: soreCause,
        replace: 'signs: { stuck: 1 }',
        by: 'signs: { stuck: 1, swollen: { weight: -2, why: It does not swell., sources: [NHS-TOY] } }',
      },
    ],
    file: soreCause,
    on: 'signs:',
  },
  put(
    'card-rule',
    outcomes,
    '  says: nothing-urgent',
    '  cards:\n    - { rules: [nothing-urgent], do: [One., Two., Three.] }\n  says: nothing-urgent',
    '{ rules: [nothing-urgent]',
  ),
  put('rule-unknown', outcomes, 'says: nothing-urgent', 'says: nothing-soon'),
  put('cause-unknown', rules, 'causes: [blue-knee]', 'causes: [blue-toe]'),
  put('outcome-unknown', rules, 'why: The knee is stuck.', 'outcome: bye\n  why: The knee is stuck.'),
  put('condition-form', rules, '{ all: [signs.stuck, signs.long] }', '{ not: signs.stuck }'),
  put('condition-form', rules, '{ all: [signs.stuck, signs.long] }', '{ all: [] }'),
  put('condition-form', rules, '{ all: [signs.stuck, signs.long] }', 'sticky'),
  put('condition-form', rules, 'at-least: 2', 'at-least: 4'),
  put('condition-form', soreCause, 'prior: 2', 'prior: 2\nneeds: { all: [signs.warm], any: [signs.warm] }', 'needs:'),

  {
    id: 'outcome-unused',
    name: 'an outcome that no rule leads to',
    changes: [{ file: rules, replace: '  outcome: other-problem\n' }],
    file: outcomes,
    on: 'id: other-problem',
  },
  put(
    'option-unused',
    questions,
    '{ id: loose,',
    '{ id: green, text: The knee is green }\n    - { id: loose,',
    '{ id: green',
  ),
  put('rules-refused', rules, 'emergency.unanswered, ', '', ''),
  put('question-never', questions, 'any: [start.sudden, ', 'all: [start.sudden, ', 'when:'),
  put('rule-never', rules, '{ all: [signs.stuck, signs.long] }', '{ all: [start.sudden, start.weeks] }'),
  put('rule-never', rules, '{ all: [signs.stuck, signs.long] }', '{ all: [age.0-3, age.5+] }'),
  put('rule-never', rules, '{ all: [signs.stuck, signs.long] }', '{ all: [signs.stuck, start.weeks] }'),
  put(
    'rule-idle',
    rules,
    '{ all: [signs.stuck, signs.long] }',
    '{ all: [signs.stuck, emergency.blue] }',
    '- id: stuck',
  ),
  put('rule-idle', rules, '{ all: [signs.stuck, signs.long] }', 'location.elsewhere', '- id: stuck'),
  put('cause-never', soreCause, 'prior: 2', 'prior: -2', 'name:'),
  put('cause-never', soreCause, 'prior: 2', 'prior: 2\nneeds: { all: [start.sudden, start.weeks] }', 'needs:'),
  put('danger-never', blueCause, 'threshold: 4', 'threshold: 9'),
  put('level-never', rules, 'level: emergency', 'level: urgent', ''),
];

/** The line of the first place of a text. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('compile', () => {
  it('finds no problem in the toy guide', () => {
    expect(compile(toyContent(), { pictures: toyPictures }).problems).to.deep.equal([]);
  });

  for (const { id, name, changes, on, file = changes[0]?.file ?? '' } of faults) {
    it(`reports ${id}: ${name}`, () => {
      const files = toyContent(...changes);
      const found = compile(files, { pictures: toyPictures }).problems.filter((problem) => problem.id === id);
      const text = files.find(({ path }) => path === file)?.text ?? '';
      const line = on === undefined ? 1 : lineOf(text, on);
      expect(found.map((problem) => `${problem.file}:${String(problem.line)}`)).to.include(`${file}:${String(line)}`);
    });
  }

  it('has a fault for every problem that content can have', () => {
    const covered = new Set<ProblemId>([...faults, ...wordFaults].map(({ id }) => id));
    expect(problemIds.filter((id) => !covered.has(id))).to.deep.equal(['compiler-failed']);
  });
});

describe('the strings that are missing', () => {
  it('are reported with the safety strings first', () => {
    const files = toyContent({ file: 'strings.yaml', by: 'nav.home: Home\n' });
    const missing = compile(files).problems.filter(({ id }) => id === 'string-missing');
    expect(missing.length).to.equal(neededStrings('en').size - 1);
    expect(missing.slice(0, 3).map(({ message }) => /"(.*?)"/.exec(message)?.[1])).to.deep.equal([
      'emergency.line',
      'emergency.more',
      'failure.contact',
    ]);
  });
});

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
});
