import type { Block, Inline } from '../model/content.ts';
import { parseInline, type Prose } from './parse-inline.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { checkList, checkShape, parseYaml, type Entry, type Path, type Yaml } from './parse-yaml.ts';
import type { Place, ProblemList } from './problems.ts';
import { frontMatter, type SourceFile } from './read.ts';
import * as schemas from './schemas.ts';
import type { Language, Term } from './schemas.ts';

/** The translation of one unit. */
export interface Said {
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** The translations in a folder such as `content/es`, by address. */
export interface Words {
  readonly folder: string;
  language: Language | undefined;
  readonly said: Map<string, Said>;
  /** Hash of the English text that each translation was last compared with, by address. */
  readonly done: Map<string, string>;
  readonly terms: Entry<Term>[];
  /** Word pairs by region. */
  readonly pairs: Map<string, Readonly<Record<string, string>>>;
  readonly yamls: Yaml[];
  readonly prose: Prose[];
}

/** Files that hold the texts of all entries of a kind. */
const wordFile =
  /^(?:strings|home|regions|exercises|programmes|pain-lights|checker\/(?:questions|red-flags|conditions|outcomes))$/;
const pageFile = /^(?:condition|topic)s\/[a-z0-9-]+$/;
/** The file whose texts are Markdown; other YAML files hold plain text. */
const inMarkdown = 'checker/outcomes';

/** Reads the files of a translation. Whether they fit the master is checked later. */
export function readWords(folder: string, files: readonly SourceFile[], problems: ProblemList): Words {
  const words: Words = {
    folder,
    language: undefined,
    said: new Map(),
    done: new Map(),
    terms: [],
    pairs: new Map(),
    yamls: [],
    prose: [],
  };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) readFile(file, words, problems);
  if (!words.language) problems.report('language-missing', { file: `${folder}/language.yaml`, line: 1 });
  return words;
}

function readFile({ path, text }: SourceFile, words: Words, problems: ProblemList): void {
  const [, name = '', ending] = /^(.*)\.(md|yaml)$/.exec(path.slice(words.folder.length + 1)) ?? [];
  if (ending === 'md' && pageFile.test(name)) return readPage(name, { path, text }, words, problems);
  const read = ownFiles[name] ?? (wordFile.test(name) ? readTexts : undefined);
  if (ending !== 'yaml' || !read) return problems.report('file-unknown', { file: path, line: 1 });
  const yaml = parseYaml(text, path, problems);
  if (yaml) read(yaml, words, problems, name);
}

type ReadYaml = (yaml: Yaml, words: Words, problems: ProblemList, name: string) => void;

/** Files of a language that hold no translations. */
const ownFiles: Readonly<Record<string, ReadYaml>> = {
  language: (yaml, words, problems) => {
    words.language = checkShape(schemas.language, yaml, problems);
  },
  done: (yaml, words, problems) => {
    const value = checkShape(schemas.done, yaml, problems) ?? {};
    for (const [address, hash] of Object.entries(value)) words.done.set(address, hash);
  },
  terms: (yaml, words, problems) => {
    words.terms.push(...checkList(schemas.term, yaml, problems));
  },
};

const readTexts: ReadYaml = (yaml, words, problems, name) => {
  words.yamls.push(yaml);
  const collect = new TextCollector({ yaml, name, words }, problems);
  if (name !== 'regions') return collect.all(yaml.value);
  const pairs = schemas.ownPairs.safeParse(yaml.value).data ?? {};
  for (const [id, { words: own }] of Object.entries(pairs)) if (own) words.pairs.set(id, own);
  collect.all(yaml.value, (path) => path.length === 2 && path[1] === 'words');
};

/** A file of texts, its name as addresses write it, and where they are collected. */
interface TextFile {
  readonly yaml: Yaml;
  readonly name: string;
  readonly words: Words;
}

/** Collects every text and list of texts of a file by the address of its path. */
class TextCollector {
  private readonly _file: TextFile;
  private readonly _problems: ProblemList;

  constructor(file: TextFile, problems: ProblemList) {
    this._file = file;
    this._problems = problems;
  }

  /** Collects the texts inside a value, except those at a path that is for `isOther`. */
  all(value: unknown, isOther = (_path: Path) => false, path: Path = []): void {
    if (isOther(path)) return;
    if (typeof value === 'string') this._add(path, [['p', ...this._lineOf(value, path)]]);
    else if (isTexts(value))
      this._add(path, [['ul', ...value.map((text, index) => this._lineOf(text, [...path, index]))]]);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) this.all(inner, isOther, [...path, key]);
    } else {
      const place = this._file.yaml.at(path);
      this._problems.report('yaml-shape', place, String(path.at(-1) ?? 'the file'), 'expected a text');
    }
  }

  private _add(path: Path, blocks: readonly Block[]): void {
    const { yaml, name, words } = this._file;
    words.said.set(`${name}#${path.join('.')}`, { blocks, place: yaml.at(path) });
  }

  private _lineOf(text: string, path: Path): readonly Inline[] {
    const { yaml, name, words } = this._file;
    if (name !== inMarkdown) return [text.replaceAll('&shy;', '\u00AD')];
    const { inline, marks, prose } = parseInline(text, yaml.at(path), '', this._problems);
    for (const mark of marks) this._problems.report('words-marks', mark.place, `The mark [^${mark.id}]`);
    words.prose.push(...prose);
    return inline;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function readPage(name: string, { path, text }: SourceFile, words: Words, problems: ProblemList): void {
  const { front, markdown, linesBefore } = frontMatter(text) ?? {};
  if (front === undefined || markdown === undefined) return problems.report('front-matter', { file: path, line: 1 });
  const kind = name.startsWith('topics/') ? 'topic' : 'condition';
  const yaml = parseYaml(front, path, problems, 1);
  if (yaml) {
    words.yamls.push(yaml);
    new TextCollector({ yaml, name, words }, problems).all(yaml.value);
  }
  const body = parseMarkdown(markdown, kind, path, problems, linesBefore);
  words.prose.push(...body.prose);
  for (const { place, id } of body.marks) problems.report('words-marks', place, `The mark [^${id}]`);
  for (const { place } of body.answers) problems.report('words-marks', place, '{= ...}');
  for (const { id, title, blocks, place } of body.sections) {
    const said: readonly Block[] = kind === 'topic' ? [['h', title], ...blocks] : blocks;
    words.said.set(`${name}#${id}`, { blocks: said, place });
  }
}
