import type { Level } from '../../model/level.ts';
import type { Rules } from '../../model/checker.ts';
import { causeLink, levelOrder, levelWords } from './checker-tables.ts';
import { html, join, table, type Column, type Markup, type Piece } from './markup.ts';

/** What the checker made of one published case. */
export interface CaseResult {
  readonly id: string;
  readonly story: string;
  readonly note?: string;
  readonly source: { readonly title: string; readonly address?: string };
  readonly truth: Level;
  readonly acceptable: readonly Level[];
  readonly level: Level;
  readonly verdict: 'exact' | 'ok' | 'under' | 'over';
  /** Ids of the true causes; empty where the guide does not know it. */
  readonly causes: readonly string[];
  /** Where one of them stands among those shown: 1 is first, 0 is nowhere. */
  readonly place: number;
  /** Id of the cause shown first. */
  readonly first?: string;
  readonly screens: number;
}

/** What `npm run cases` measures, times aside. */
export interface CaseResults {
  readonly cases: readonly CaseResult[];
  /** The numbers beside their baselines. */
  readonly numbers: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly screens: string;
}

const verdicts: Readonly<Record<CaseResult['verdict'], string>> = {
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

export function casesTable({ cases }: CaseResults, { causes }: Rules): Markup {
  const found = ({ causes: truth, place }: CaseResult): Piece =>
    truth.length === 0 ? 'not in the guide' : place === 0 ? 'not shown' : place;
  const columns: readonly Column<CaseResult>[] = [
    {
      title: 'Case',
      cell: ({ id, source: { title, address } }) => [
        html`<a href="#case-${id}">${id}</a>`,
        html`<small>${address ? html`<a href="${address}" rel="noopener noreferrer">${title}</a>` : title}</small>`,
      ],
    },
    { title: 'Story', cell: ({ story, note }) => [story, note ? html`<small>${note}</small>` : ''] },
    { title: 'Should be', cell: ({ truth }) => levelWords(truth), order: ({ truth }) => levelOrder(truth) },
    { title: 'Level found', cell: ({ level }) => levelWords(level), order: ({ level }) => levelOrder(level) },
    { title: 'Verdict', cell: ({ verdict }) => verdicts[verdict] },
    {
      title: 'True cause',
      cell: (one) =>
        join(
          one.causes.map((id) => causeLink(id, causes)),
          ' or ',
        ),
    },
    { title: 'Shown at', cell: found, order: ({ place }) => (place === 0 ? Number.MAX_SAFE_INTEGER : place) },
    { title: 'Shown first', cell: ({ first }) => (first === undefined ? 'no cause' : causeLink(first, causes)) },
    { title: 'Screens', cell: ({ screens }) => screens },
  ];
  return table({ name: 'cases', caption: 'Published cases', columns, rows: cases, idOf: ({ id }) => `case-${id}` });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
