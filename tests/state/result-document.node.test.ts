import { expect } from 'chai';
import { describe, it } from 'node:test';
import { resultDocument } from '../../src/state/result-document.ts';
import type { ShownCause } from '../../src/model/checker.ts';
import type { ConditionPage } from '../../src/model/content.ts';
import type { Level } from '../../src/model/level.ts';
import type { CheckerSnapshot } from '../../src/model/snapshot.ts';
import type { GuideSnapshot } from '../../src/state/guide-snapshot.ts';

const page = (id: string, level: Level, grades: readonly string[] = []) => ({
  kind: 'condition',
  id,
  title: id,
  level,
  sections: [
    {
      id: 'treatment',
      blocks: [
        ['stage', 'now'],
        ['p', `Do as ${id}`],
      ],
    },
    { id: 'avoid', blocks: [['p', `Avoid as ${id}`]] },
  ],
  sources: [id],
  ...(grades.length > 0 && { grades: grades.map((cause) => ({ cause, weeks: [1, 2] })) }),
});
const pages = [
  page('mild', 'soon'),
  page('strain', 'soon', ['strain']),
  page('tear', 'urgent', ['tear']),
  page('clot', 'urgent'),
  page('tumour', 'soon'),
  { kind: 'topic', id: 'topic' },
] as unknown as readonly ConditionPage[];

const cause = (id: string): ShownCause => ({
  id,
  name: id,
  page: id,
  fit: 'strong',
  because: [],
  against: [],
  danger: ['tear', 'clot', 'tumour'].includes(id),
});

/** Whose advice a result of this level gives with these causes, best first. */
function adviserOf(level: Level, ...causes: readonly string[]): readonly string[] {
  const outcome = {
    id: level,
    do: [['Do as level']],
    avoid: [],
    general: { do: [['Do as general']], avoid: [['Avoid as general']] },
  };
  const content = { pages, outcomes: [outcome], programmes: [], sources: [] };
  const guide = { content, localise: (text: string) => text } as unknown as GuideSnapshot;
  const assessment = { level, outcome: level, reasons: [], causes: causes.map(cause) };
  const checker = { assessment, questions: [], answered: [] } as unknown as CheckerSnapshot;
  const { do: dos, avoid } = resultDocument(guide, checker)!;
  const nameIn = (text: unknown) => String(text).split(' ').at(-1)!;
  expect(avoid.map(nameIn)).to.deep.equal(dos.slice(1).map(nameIn));
  return dos.map(nameIn);
}

describe('the advice of a result', () => {
  const rows: readonly (readonly [who: string, level: Level, causes: readonly string[], adviser: string])[] = [
    ['a cause that can wait, in a result that can', 'soon', ['mild'], 'mild'],
    ['the grades of an injury, in a result that can wait', 'soon', ['strain'], 'strain'],
    ['nothing in particular, with no cause', 'soon', [], 'general'],
    ['nothing in particular, where the page of the cause is no condition', 'soon', ['topic'], 'general'],
    ['the cause that leads, beside a danger', 'soon', ['mild', 'tumour'], 'mild'],
    ['nothing in particular, where a danger follows a cause without a page', 'soon', ['topic', 'tumour'], 'general'],
    ['the only danger, where it leads and can wait', 'soon', ['tumour'], 'tumour'],
    ['nothing in particular, where the page of the only danger is urgent', 'soon', ['clot'], 'general'],
    ['nothing in particular, with two dangers', 'soon', ['tumour', 'clot'], 'general'],
    ['the only danger, at once', 'urgent', ['clot'], 'clot'],
    ['the only danger, at once and before a likelier cause', 'urgent', ['mild', 'clot'], 'clot'],
    ['nothing in particular, at once with two dangers', 'urgent', ['clot', 'tumour'], 'general'],
    ['nothing in particular, at once where most grades of the injury are mild', 'urgent', ['tear'], 'general'],
    ['nothing in particular, at once with no danger', 'urgent', ['mild'], 'general'],
  ];
  for (const [who, level, causes, adviser] of rows) {
    it(`is that of ${who}`, () => {
      expect(adviserOf(level, ...causes)).to.deep.equal(['level', adviser]);
    });
  }
});
