/** `npm run test:all` looks at every row of a table, `npm test` at those that differ most. */
export const isWhole = process.env.TEST_ALL === '1';

/** Number of random runs of a property: all of them in the whole run, one in 200 in `npm test`. */
export function runs(whole: number): number {
  return isWhole ? whole : Math.ceil(whole / 200);
}

/** Every row in the whole run, else those with these names. A row is its name, begins with it, or has a `name`. */
export function chosen<Row extends Named>(
  rows: readonly Row[],
  names: readonly NoInfer<NameOf<Row>>[],
): readonly Row[] {
  const unknown = names.filter((name) => !rows.some((row) => nameOf(row) === name));
  if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(', ')}.`);
  return isWhole ? rows : rows.filter((row) => names.some((name) => name === nameOf(row)));
}

/** Every row in the whole run, else the first ones: for rows that are alike. */
export function first<Row>(rows: readonly Row[], count: number): readonly Row[] {
  return isWhole ? rows : rows.slice(0, count);
}

/** Every row in the whole run, else one of `apart`: for a table that mixes all of one list with all of another. */
export function spread<Row>(rows: readonly Row[], apart: number): readonly Row[] {
  return isWhole ? rows : rows.filter((_, index) => index % apart === 0);
}

type Name = string | number;
type Named = Name | readonly [Name, ...unknown[]] | { readonly name: string };
type NameOf<Row> = Row extends Name ? Row : Row extends readonly [infer First, ...unknown[]] ? First : string;

function nameOf(row: Named): Name {
  if (typeof row !== 'object') return row;
  return 'name' in row ? row.name : row[0];
}
