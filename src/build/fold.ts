/** What JSON can say, without `null`. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };
type Cell = Json | null;

/**
 * The same tree with its lists of like objects turned into columns, `{ "": { key: [value, value ...] } }`: what is alike
 * then stands together, which compresses far better, and every key stands once. `null` is a key that an object lacks.
 * Other lists stay as they are, with all that is in them: the blocks of the pages are most of the tree.
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
 * The source of the module that turns it back. `unfold` goes through a tree fresh from `JSON.parse`, and changes it;
 * `unfoldLate` takes the members of a tree as texts, and parses each when it is first asked for. Own keys only: there are
 * pages whose scripts give every object keys of their own.
 */
export const unfoldModule = `export function unfold(tree) {
  if (typeof tree !== 'object' || Array.isArray(tree)) return tree;
  const columns = tree[''];
  if (!columns) {
    for (const key of Object.keys(tree)) tree[key] = unfold(tree[key]);
    return tree;
  }
  const rows = [];
  for (const key of Object.keys(columns)) {
    columns[key].forEach((cell, index) => {
      const row = (rows[index] ??= {});
      if (cell !== null) row[key] = unfold(cell);
    });
  }
  return rows;
}

export function unfoldLate(texts) {
  const tree = {};
  for (const key of Object.keys(texts)) {
    let value;
    const get = () => (value ??= unfold(JSON.parse(texts[key])));
    Object.defineProperty(tree, key, { get, enumerable: true });
  }
  return tree;
}
`;

/** Every key, in the one order in which all objects have them. Undefined where there is none, or too little is alike. */
function commonKeys(rows: readonly Row[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (const row of rows) {
    let place = 0;
    for (const key of Object.keys(row)) {
      if (!keys.includes(key)) keys.splice(place, 0, key);
      place = keys.indexOf(key) + 1;
    }
  }
  const cells = rows.reduce((sum, row) => sum + Object.keys(row).length, 0);
  const isOrdered = rows.every((row) => Object.keys(row).join() === keys.filter((key) => key in row).join());
  const isDense = cells >= (keys.length * rows.length) / 2;
  // The last object must show how many there are.
  const isWhole = Object.keys(rows.at(-1) ?? {}).length > 0;
  return rows.length > 1 && isOrdered && isDense && isWhole ? keys : undefined;
}

function column(rows: readonly Row[], key: string): readonly unknown[] {
  const cells: Cell[] = rows.map((row) => row[key] ?? null);
  while (cells.at(-1) === null) cells.pop();
  return cells.map((cell) => (cell === null ? null : fold(cell)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRow(value: Json): value is Row {
  return typeof value === 'object' && !isList(value);
}
