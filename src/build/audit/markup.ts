import { escapeHtml } from '../../compile/html.ts';

/** HTML in which every text is escaped: made by `html`, or by a function that answers for what it returns. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = string | number | Markup | readonly Piece[];

/** Tag of a template: texts put into it are escaped, markup and lists of both are taken as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  // How the template is indented here is nothing to the page.
  const own = strings.map((string) => string.replace(/\s*\n\s*/g, '\n'));
  return new Markup(own.map((string, index) => (index > 0 ? write(values[index - 1] ?? '') : '') + string).join(''));
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with those of the attributes that have a value. */
export function element(name: string, attributes: Attributes, content: Piece): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${write(value)}"`,
  );
  return new Markup(`<${name}${written.join('')}>${write(content)}</${name}>`);
}

/** A list with bullets; nothing where there are no items. */
export function list(items: readonly Piece[]): Piece {
  const lines = items.map((item) => element('li', {}, item));
  return items.length === 0 ? '' : element('ul', {}, lines);
}

/** The items with the separator between them. */
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
  /** What the rows are sorted by, where it is not the words of the cell. */
  readonly order?: (row: Row) => string | number;
}

interface Table<Row> {
  /** Class of the table, for the widths of its columns. */
  readonly name: string;
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Where links to a row lead. */
  readonly idOf?: (row: Row) => string;
}

/** A table that the script of the page makes sortable. Each cell carries its title, for screens too narrow for columns. */
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

/** A table folded under its caption: drawn by the browser when it is opened. */
export function folded(title: string, content: Piece): Markup {
  return element('details', { class: 'group' }, [element('summary', {}, title), content]);
}
