/** JSON values without `null`. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };
type Cell = Json | null;

/**
 * The same tree with lists of similar objects as columns, `{ "": { key: [value, value ...] } }`: similar values stand
 * together, which compresses better, and every key stands once. `null` marks a key that an object lacks. Other lists
 * stay as they are, with everything in them, because the blocks of pages are most of the tree.
 */
export function fold(tree: Json): unknown {
  if (typeof tree !== 'object') return tree;
  if (isList(tree)) {
    const keys = tree.every(isRow) ? commonKeys(tree) : undefined;
    return keys ? { '': Object.fromEntries(keys.map((key) => [key, column(tree as readonly Row[], key)])) } : tree;
  }
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, fold(value)]));
}

/**
 * Folds a column of small numbers under two keys each, such as weights: `{ "#": keys, rows: ["2214", ...] }`. Each
 * digit is the number plus 2, and 2 where there is none. Undefined for any other list.
 */
function foldDigits(list: readonly Cell[]): unknown {
  if (!list.every(isDigits)) return undefined;
  const outer = orderedKeys(list);
  const keys = outer?.map((key) => [key, orderedKeys(list.map((row) => row[key] ?? {}))] as const);
  if (!keys?.length || keys.some(([, inner]) => !inner)) return undefined;
  const pairs = keys.flatMap(([key, inner = []]) => inner.map((name) => [key, name] as const));
  const rows = list.map((row) =>
    pairs
      .map(([key, name]) => (row[key]?.[name] ?? 0) + 2)
      .join('')
      .replace(/2+$/, ''),
  );
  return { '#': Object.fromEntries(keys), rows };
}

function isDigits(row: Cell): row is Readonly<Record<string, Readonly<Record<string, number>>>> {
  const isDigit = (value: Json) =>
    typeof value === 'number' && Number.isInteger(value) && value !== 0 && value >= -2 && value <= 7;
  return (
    row !== null &&
    isRow(row) &&
    Object.values(row).every(
      (cell) => isRow(cell) && Object.keys(cell).length > 0 && Object.values(cell).every(isDigit),
    )
  );
}

/**
 * Source of `unfold`, which restores a folded tree in place after `JSON.parse`. Its objects have no prototype, so that
 * a page's additions to `Object.prototype` do not count as content.
 */
export const unfoldSource = `export function unfold(tree) {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map(unfold);
  Object.setPrototypeOf(tree, null);
  const columns = tree[''];
  if (!columns) {
    for (const key of Object.keys(tree)) tree[key] = unfold(tree[key]);
    return tree;
  }
  const rows = [];
  for (const key of Object.keys(columns)) {
    const { '#': keys, rows: digits } = columns[key];
    const cells = keys ? digits.map((row) => unfoldDigits(keys, row)) : columns[key];
    cells.forEach((cell, index) => {
      const row = (rows[index] ??= { __proto__: null });
      if (cell !== null) row[key] = unfold(cell);
    });
  }
  return rows;
}

function unfoldDigits(keys, digits) {
  const row = { __proto__: null };
  let place = 0;
  for (const key of Object.keys(keys)) {
    for (const name of keys[key]) {
      const number = digits[place++] - 2;
      if (number) (row[key] ??= { __proto__: null })[name] = number;
    }
  }
  return row;
}
`;

/**
 * Source of `unfoldLate`, which takes the members of a tree as functions that return a text, and parses each on first
 * access. A text inside a function that was never compiled takes no memory. A list may have one separate key,
 * `[list, key, values]`, whose values are parsed on first access.
 */
export const unfoldLateSource = `export function unfoldLate(texts) {
  const tree = { __proto__: null };
  for (const key of Object.keys(texts)) {
    const [text, column, cells] = [].concat(texts[key]);
    defineLate(tree, key, late(() => {
      const value = unfold(JSON.parse(text()));
      if (column) {
        const all = late(() => unfold(JSON.parse(cells())));
        value.forEach((row, index) => defineLate(row, column, () => all()[index]));
      }
      return value;
    }));
  }
  return tree;
}

function late(make) {
  let value;
  return () => (value ??= make());
}

function defineLate(object, key, get) {
  Object.defineProperty(object, key, { get, enumerable: true });
}
`;

/** The keys of all columns; undefined if the objects are not similar enough. */
function commonKeys(rows: readonly Row[]): readonly string[] | undefined {
  const keys = orderedKeys(rows) ?? [];
  const cells = rows.reduce((sum, row) => sum + Object.keys(row).length, 0);
  const isDense = cells >= (keys.length * rows.length) / 2;
  // The last object must show how many there are.
  const isWhole = Object.keys(rows.at(-1) ?? {}).length > 0;
  return rows.length > 1 && keys.length > 0 && isDense && isWhole ? keys : undefined;
}

/** All keys in an order that every object follows; undefined if there is none. */
function orderedKeys(rows: readonly Row[]): readonly string[] | undefined {
  const keys: string[] = [];
  let left = rows.map((row) => Object.keys(row));
  while (left.some(({ length }) => length > 0)) {
    const next = left.find(([first]) => first !== undefined && left.every((row) => row.indexOf(first) <= 0))?.[0];
    if (next === undefined) return undefined;
    keys.push(next);
    left = left.map((row) => (row[0] === next ? row.slice(1) : row));
  }
  return keys;
}

function column(rows: readonly Row[], key: string): unknown {
  const cells: Cell[] = rows.map((row) => row[key] ?? null);
  const digits = foldDigits(cells);
  if (digits) return digits;
  while (cells.at(-1) === null) cells.pop();
  return cells.map((cell) => (cell === null ? null : fold(cell)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRow(value: Json): value is Row {
  return typeof value === 'object' && !isList(value);
}
