import type { Rules } from '../../model/checker.ts';
import type { CaseResult, CaseResults } from './cases/results.ts';
import type { Tried } from './cases/tried.ts';
import { levelOrder } from './level-names.ts';
import { causeLink, levelWords, link } from './links.ts';
import { html, join, list, table, type Column, type Markup, type Piece } from './markup.ts';

const verdicts: Readonly<Record<Tried['verdict'], string>> = {
  exact: 'as it should be',
  ok: 'acceptable',
  under: 'too low',
  over: 'too high',
};

export function numbersTable({ numbers: { headings, rows } }: CaseResults): Markup {
  const columns = headings.map((title, index): Column<readonly string[]> => ({
    title: capitalised(title || 'group'),
    cell: (row) => (index === 0 ? capitalised(row[index] ?? '') : (row[index] ?? '')),
  }));
  return table({ name: 'numbers', caption: 'The numbers, beside what no checker at all would reach', columns, rows });
}

// The script of the trial handles the click; without it the link leads to a note.
const tryLink = (id: string) => html`<a href="#try" data-try="${id}">Try these answers</a>`;

const idOf = ({ id }: Tried) => `case-${id}`;

const levelColumns: readonly Column<Tried>[] = [
  { title: 'Should be', cell: ({ truth }) => levelWords(truth), order: ({ truth }) => levelOrder(truth) },
  { title: 'Level found', cell: ({ level }) => levelWords(level), order: ({ level }) => levelOrder(level) },
  { title: 'Verdict', cell: ({ verdict }) => verdicts[verdict] },
];

export function casesTable({ cases }: CaseResults, { causes }: Rules): Markup {
  const found = ({ causes: truth, rank }: CaseResult): Piece => {
    if (truth.length === 0) return 'not in the guide';
    return rank === 0 ? 'not shown' : rank;
  };
  const columns: readonly Column<CaseResult>[] = [
    {
      title: 'Case',
      cell: ({ id, source: { title, address } }) => [
        link('case', id),
        html`<small>${address ? html`<a href="${address}" rel="noopener noreferrer">${title}</a>` : title}</small>`,
        tryLink(id),
      ],
    },
    { title: 'Story', cell: ({ story, note }) => [story, note ? html`<small>${note}</small>` : ''] },
    ...levelColumns,
    {
      title: 'True cause',
      cell: (one) =>
        join(
          one.causes.map((id) => causeLink(id, causes)),
          ' or ',
        ),
    },
    { title: 'Shown at', cell: found, order: ({ rank }) => (rank === 0 ? Number.MAX_SAFE_INTEGER : rank) },
    { title: 'Shown first', cell: ({ first }) => (first === undefined ? 'no cause' : causeLink(first, causes)) },
    { title: 'Screens', cell: ({ screens }) => screens },
  ];
  return table({ name: 'cases', caption: 'Published cases', columns, rows: cases, idOf });
}

export function patientsTable({ patients }: CaseResults): Markup {
  const columns: readonly Column<Tried>[] = [
    { title: 'Patient', cell: ({ id }) => [link('case', id), html`<br />`, tryLink(id)] },
    { title: 'Story', cell: ({ story }) => story },
    ...levelColumns,
  ];
  return table({ name: 'patients', caption: 'Invented patients', columns, rows: patients, idOf });
}

/** The cases in which a rule holds, starting with those whose level it decides alone. */
export function casesOfRule(id: string, { cases, patients }: CaseResults): Piece {
  const held = [...cases, ...patients].filter(({ rules }) => rules.includes(id));
  if (held.length === 0) return 'None.';
  const decided = held.filter(({ decidedBy }) => decidedBy === id);
  const others = held.filter((one) => !decided.includes(one));
  return [
    decided.length > 0 ? html`<p>It alone gives the level: ${caseLinks(decided)}</p>` : '',
    others.length > 0 ? html`<p>Beside other reasons, or below the level found: ${caseLinks(others)}</p>` : '',
  ];
}

/** The cases with this true cause. */
export function casesOfCause(id: string, { cases }: CaseResults): Piece {
  const own = cases.filter(({ causes }) => causes.includes(id));
  const shown = ({ rank }: CaseResult) => (rank === 0 ? 'not shown' : `shown at ${rank}`);
  return own.length === 0
    ? 'None.'
    : list(own.map((one) => [caseLink(one), ' ', levelWords(one.level), ` ${shown(one)}`]));
}

function caseLinks(cases: readonly Tried[]): Piece {
  return join(cases.map(caseLink), ', ');
}

/** Links to a case, with a mark if its level does not pass. */
function caseLink({ id, verdict }: Tried): Piece {
  return verdict === 'exact' || verdict === 'ok' ? link('case', id) : [link('case', id), ` (${verdicts[verdict]})`];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
