import type { Token } from 'markdown-it';
import type { Block, Cell } from '../model/content.ts';

interface TableReader {
  /** Number of cells written in a line; markdown-it silently drops and adds cells. */
  readonly columnsAt: (line: number) => number;
  readonly cell: (token: Token) => Cell;
  /** Reports a row with more or fewer cells than the head. */
  readonly refuse: (line: number, found: number, expected: number) => void;
}

/** Parses a table from its tokens, starting with the opening one. */
export function parseTable(tokens: readonly Token[], { columnsAt, cell, refuse }: TableReader): Block {
  const first = tokens[0]?.map?.[0] ?? 0;
  const columns = columnsAt(first);
  const rows: Cell[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      const line = token.map?.[0] ?? first;
      const found = columnsAt(line);
      if (found !== columns) refuse(line, found, columns);
      rows.push([]);
    } else if (token.type === 'inline') rows.at(-1)?.push(cell(token));
  }
  const [head = [], ...body] = rows;
  return ['table', head, ...body];
}

/** Number of cells in a Markdown table row. */
export function columnsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}
