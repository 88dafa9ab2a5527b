import { escapeHtml } from '../../compile/html.ts';

/** HTML with all texts escaped, made by `html` or by a function that takes care of it. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = string | number | Markup | readonly Piece[];

/** A template tag that escapes texts, and inserts markup and lists of both. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  // The indentation of the template is removed.
  const own = strings.map((string) => string.replace(/\s*\n\s*/g, '\n'));
  return new Markup(own.map((string, index) => (index > 0 ? write(values[index - 1] ?? '') : '') + string).join(''));
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with the attributes that have a value. */
export function element(name: string, attributes: Attributes, content: Piece): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${write(value)}"`,
  );
  return new Markup(`<${name}${written.join('')}>${write(content)}</${name}>`);
}

/** A list with bullets; nothing without items. */
export function list(items: readonly Piece[]): Piece {
  const lines = items.map((item) => element('li', {}, item));
  return items.length === 0 ? '' : element('ul', {}, lines);
}

/** The items with a separator between them. */
export function join(items: readonly Piece[], separator: Piece): Piece {
  return items.map((item, index) => (index > 0 ? [separator, item] : item));
}

function write(content: Piece): string {
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(write).join('') : escapeHtml(String(content));
}

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Piece;
  /** The sort key, if it is not the text of the cell. */
  readonly order?: (row: Row) => string | number;
}

interface Table<Row> {
  /** Class of the table, for column widths. */
  readonly name: string;
  readonly caption: string;
  /** The columns; the first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Ids of the rows, as link targets. */
  readonly idOf?: (row: Row) => string;
}

/** A table that the page's script makes sortable. Each cell carries the title of its column, for narrow screens. */
export function table<Row>({ name, caption, columns, rows, idOf }: Table<Row>): Markup {
  const cells = (row: Row): Piece =>
    columns.map(({ title, cell, order }, index) =>
      element(
        index === 0 ? 'th' : 'td',
        { scope: index === 0 ? 'row' : undefined, 'data-title': title, 'data-order': order?.(row) },
        cell(row),
      ),
    );
  const head = columns.map(({ title }) => element('th', { scope: 'col' }, title));
  const body = rows.map((row) => ['\n', element('tr', { id: idOf?.(row) }, cells(row))]);
  return element('table', { class: `sortable ${name}` }, [
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, body),
  ]);
}

/** A folded table; browsers lay it out only when it is opened. */
export function folded(title: string, content: Piece): Markup {
  return element('details', { class: 'group' }, [element('summary', {}, title), content]);
}
