/** Something in `content/` that must be put right (`error`) or looked at (`warning`). */
export interface Problem {
  readonly id: ProblemId;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** Where something stands in `content/`; lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Every problem that the compiler knows, with its words. */
const messages = {
  // Files
  'file-unknown': () => 'No format is known for a file at this place. See CONTRIBUTING.md.',
  'file-missing': (path) => `The file ${path} is missing.`,
  'file-broken': (detail) => `The compiler failed on this file: ${detail}`,

  // YAML
  'yaml-syntax': (detail) => detail,
  'yaml-shape': (where, detail) => `${where}: ${detail}.`,
  'yaml-key-unknown': (key, known) => `The key "${key}" is not known here. Known: ${known}.`,
  'yaml-key-missing': (key) => `The key "${key}" is missing.`,
  'id-form': (id) => `"${id}" is not kebab-case (small letters, digits and single hyphens).`,
  'id-twice': (id, first) => `The id "${id}" is taken already, at ${first}.`,
  'id-reserved': (id) => `The id "${id}" has a meaning of its own and cannot be used here.`,
  'id-not-file-name': (id, name) => `The id "${id}" is not the name of its file, "${name}".`,
  'date-form': (date) => `"${date}" is not a date of the calendar written as YYYY-MM-DD.`,
  'date-absurd': (date) => `${date} lies before this guide existed or too far ahead.`,
  'text-markup': (found) =>
    `"${found}" would be shown as it stands: this text is plain, without Markdown, marks or services.`,

  // Markdown
  'front-matter': () => 'A page starts with its front matter between two lines "---".',
  markdown: (what) => `${what} cannot be used in a page.`,
  'markdown-stray': (found) => `"${found}" would be shown as it stands. Is a mark, a link or a block misspelt?`,
  'heading-level': (level) => `A heading of level ${level}: sections are "##", headings inside them "###".`,
  'text-before-section': () => 'Text stands before the first "##" heading. What comes first on a page is its summary.',
  'list-nested': () => 'A list inside a list item: lists have one level.',
  'list-item': () => 'A list item holds more than one paragraph.',
  'care-unclosed': (level) => `The card "::: ${level}" is not closed by a line ":::".`,
  'care-content': (what) => `${what} inside a card: cards hold paragraphs and lists.`,
  'care-link': () => 'A link inside an emergency card: nothing may lead away from it.',
  'block-alone': (what) => `${what} stands alone in its paragraph.`,
  'link-outside': (href) => `"${href}" is no page of this guide. Links outside are written as sources.`,
  'service-unknown': (name, known) => `"{${name}}" is no service. Known: ${known}.`,
  'table-columns': (found, expected) => `A row of ${found} cells in a table of ${expected} columns.`,

  // Checker
  'condition-form': (found) =>
    `A condition is a literal "question.option", { all: [...] }, { any: [...] } or { at-least: n, of: [...] }; here stands ${found}.`,
} satisfies Record<string, (...details: string[]) => string>;

export type ProblemId = keyof typeof messages;

/** What is worth a look but does not stop a build. */
const warnings: ReadonlySet<ProblemId> = new Set<ProblemId>([]);

export const problemIds = Object.keys(messages) as readonly ProblemId[];

/** Collects the problems of one compilation. */
export class ProblemList {
  private readonly _found: Problem[] = [];

  report<Id extends ProblemId>(id: Id, { file, line }: Place, ...details: Parameters<(typeof messages)[Id]>): void {
    const words = messages[id] as (...details: string[]) => string;
    const level = warnings.has(id) ? 'warning' : 'error';
    this._found.push({ id, level, message: words(...details), file, line });
  }

  /** In the order of files and lines. */
  sorted(): readonly Problem[] {
    return [...this._found].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }
}
