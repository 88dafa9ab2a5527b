import { levels, type Level } from '../../model/level.ts';
import { levelNames } from './level-names.ts';
import { element, html, type Markup, type Piece } from './markup.ts';

/** A rule or a cause: a line that is always visible, and a folded part. */
export interface Entry {
  readonly id: string;
  readonly line: Piece;
  readonly body: Piece;
  readonly facets: Facets;
}

/** The values that the filter uses. */
export interface Facets {
  readonly level: Level | undefined;
  readonly causes: readonly string[];
  readonly sources: readonly string[];
  /** The day of its last check against its sources. */
  readonly read: string;
}

/** Entries under one heading, in a fold. */
export function group(title: string, entries: readonly Entry[]): Markup {
  return element('details', { class: 'group' }, [
    html`<summary>${title} <span class="count">(${entries.length})</span></summary>`,
    ...entries.map(drawEntry),
  ]);
}

function drawEntry({ id, line, body, facets: { level, causes, sources, read } }: Entry): Markup {
  const attributes = {
    class: 'entry',
    id,
    'data-level': level ?? 'none',
    'data-cause': causes.join(' '),
    'data-source': [...new Set(sources)].join(' '),
    'data-read': read,
  };
  return element('details', attributes, ['\n', element('summary', {}, line), body]);
}

/** A list of terms; terms without a description are left out. */
export function terms(pairs: readonly (readonly [term: string, meaning: Piece])[]): Markup {
  const said = pairs.filter(([, meaning]) => meaning !== '');
  return element(
    'dl',
    {},
    said.map(([term, meaning]) => [element('dt', {}, term), element('dd', {}, meaning)]),
  );
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The filter for all entries of the page; hidden without the script. */
export function filterForm(causes: readonly Choice[], sources: readonly Choice[]): Markup {
  const level = levels.map((value) => ({ value, text: levelNames[value] }));
  return html`<form class="filter" id="filter" hidden>
    <p><label for="filter-words">Words</label> <input type="search" id="filter-words" /></p>
    ${select('cause', 'Cause', causes)} ${select('level', 'Level', level)} ${select('source', 'Source', sources)}
    <p>
      <label for="filter-from">Last read from</label>
      <input type="date" id="filter-from" />
    </p>
    <p>
      <label for="filter-to">Last read up to</label>
      <input type="date" id="filter-to" />
    </p>
    <p><button type="button">Show all</button> <output></output></p>
  </form>`;
}

function select(facet: 'cause' | 'level' | 'source', label: string, choices: readonly Choice[]): Markup {
  const options = choices.map(({ value, text }) => element('option', { value }, text));
  return html`<p>
    <label for="filter-${facet}">${label}</label>
    <select id="filter-${facet}" data-facet="${facet}">
      <option value="">All</option>
      ${options}
    </select>
  </p>`;
}
