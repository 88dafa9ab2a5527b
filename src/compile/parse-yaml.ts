import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { z } from 'zod';
import { problemIds, type ProblemId } from './messages.ts';
import type { Place, ProblemList } from './problems.ts';

export type Path = readonly PropertyKey[];

/** A text in a YAML file, for the language checks. */
export interface LocatedText {
  readonly text: string;
  readonly place: Place;
  readonly path: readonly string[];
}

/** A parsed YAML file with line numbers. */
export interface Yaml {
  readonly file: string;
  readonly value: unknown;
  /** The place of a path, or of its nearest existing parent. */
  readonly at: (path: Path) => Place;
  /** All texts of the file without the keys. */
  readonly texts: () => readonly LocatedText[];
}

/** Parsed documents by text, since each language compiles the files of the master again. */
const documents = new Map<string, { readonly document: Document.Parsed; readonly lines: LineCounter }>();

function documentOf(text: string) {
  const lines = new LineCounter();
  const found = documents.get(text) ?? { document: parseDocument(text, { lineCounter: lines }), lines };
  documents.set(text, found);
  return found;
}

/**
 * Parses YAML; reports problems and returns undefined for invalid YAML. `linesBefore` is the number of lines above it
 * in the file.
 */
export function parseYaml(text: string, file: string, problems: ProblemList, linesBefore = 0): Yaml | undefined {
  const { document, lines } = documentOf(text);
  const placeOf = (offset: number): Place => ({ file, line: lines.linePos(offset).line + linesBefore });
  const [error] = document.errors;
  if (error) {
    // Later syntax errors usually follow from the first one.
    const [summary = error.code] = error.message.split('\n');
    const place = placeOf(error.pos[0]);
    const mend = hintFor(error.code, text.split('\n')[place.line - linesBefore - 1] ?? '');
    problems.report('yaml-syntax', place, summary.replace(/ at line \d+, column \d+:?$/, ''), mend);
    return undefined;
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias without an anchor is found only here.
    problems.report(
      'yaml-syntax',
      placeOf(0),
      error instanceof Error ? error.message.replace(/\.$/, '') : String(error),
      '',
    );
    return undefined;
  }

  return {
    file,
    value,
    at: (path) => placeOf(offsetOf(document, path)),
    texts: () => textsIn(document).map(({ offset, ...rest }) => ({ ...rest, place: placeOf(offset) })),
  };
}

/** Where the node at `path` begins; where the path ends early, the last node on it. */
function offsetOf({ contents }: Document, path: Path): number {
  let node: Node | null | undefined = contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] as Node | undefined;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Every text of a document that is no key, with its offset and the keys that lead to it. */
function textsIn(document: Document): readonly (Omit<LocatedText, 'place'> & { readonly offset: number })[] {
  const found: (Omit<LocatedText, 'place'> & { readonly offset: number })[] = [];
  visit(document, {
    Scalar(key, { value, range }, ancestors) {
      if (key === 'key' || typeof value !== 'string') return;
      const path = ancestors.flatMap((parent) => {
        const name = (parent as Partial<Pair>).key;
        return isScalar(name) ? [String(name.value)] : [];
      });
      found.push({ text: value, offset: range?.[0] ?? 0, path });
    },
  });
  return found;
}

/** The value at `path` if it matches `schema`; else undefined, with problems. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  problems: ProblemList,
  path: Path = [],
): z.output<Schema> | undefined {
  const result = schema.safeParse(valueAt(yaml.value, path), { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, yaml, problems, path);
  return undefined;
}

/** The items of the list at `path` that match `schema`. */
export function checkList<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  problems: ProblemList,
): readonly Entry<z.output<Schema>>[] {
  if (!Array.isArray(yaml.value)) {
    problems.report('yaml-shape', yaml.at([]), 'the file', 'expected a list');
    return [];
  }
  return yaml.value.flatMap((_, index) => {
    const value = checkShape(schema, yaml, problems, [index]);
    return value === undefined ? [] : [entry(value, yaml, [index])];
  });
}

/** A value with its place in the file. */
export interface Entry<Value> {
  readonly value: Value;
  /** The place of the value, or of a path inside it. */
  readonly at: (...path: PropertyKey[]) => Place;
}

export function entry<Value>(value: Value, yaml: Yaml, path: Path = []): Entry<Value> {
  return { value, at: (...inner) => yaml.at([...path, ...inner]) };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

/** Codes of zod for a missing key, which depend on what would be accepted. */
const missingCodes: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union', 'invalid_value']);

function reportIssue(issue: z.core.$ZodIssue, yaml: Yaml, problems: ProblemList, base: Path): void {
  const path = [...base, ...issue.path];
  const key = String(path.at(-1) ?? 'the file');
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) {
      const place = yaml.at([...path, name]);
      // YAML reads "two" in `{ text: one, two }` as a key.
      const isText = /\s/.test(name) && valueAt(yaml.value, [...path, name]) === null;
      if (isText) problems.report('yaml-comma', place, name);
      else problems.report('yaml-key-unknown', place, name, issue.message);
    }
  } else if (missingCodes.has(issue.code) && issue.input === undefined) {
    problems.report('yaml-key-missing', yaml.at(path), key);
  } else if (isProblemId(issue.message)) {
    // Some schemas give the id of a problem as their message.
    problems.report(issue.message, yaml.at(path), String(issue.input));
  } else {
    const where = typeof path.at(-1) === 'number' ? path.slice(-2).map(String).join('.') : key;
    problems.report('yaml-shape', yaml.at(path), where, issue.message.replace(/^Invalid input: /, ''));
  }
}

type NamedProblem = Extract<ProblemId, 'id-form' | 'date-form' | 'date-absurd'>;
function isProblemId(message: string): message is NamedProblem {
  return (problemIds as readonly string[]).includes(message);
}

/** A hint about the likely mistake in a line that YAML cannot parse; empty if none is known. */
function hintFor(code: string, line: string): string {
  if (/^\s*\t/.test(line)) return 'A tab stands at the start of this line: indent with spaces.';
  if (code === 'UNEXPECTED_TOKEN' && /'\w/.test(line.replace(/(?<!\w)'/, ''))) {
    return "An apostrophe ends a text in single quotes: write it twice ('') or put the text into double quotes.";
  }
  const isBlock = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW';
  if (isBlock && /: .*: /.test(line)) return 'A text with a colon and a space in it needs quotes.';
  if (!line.includes(':') && code === 'MULTILINE_IMPLICIT_KEY') return 'A key is followed by a colon and a space.';
  if (isBlock || code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN' || code === 'MULTILINE_IMPLICIT_KEY') {
    return 'This line and its neighbours are not indented alike.';
  }
  return '';
}
