import { hazard } from './checker-schemas.ts';
import { noContent, type Content } from './entries.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { checkList, checkShape, entry, parseYaml, type Yaml } from './parse-yaml.ts';
import type { ProblemList } from './problems.ts';
import { readCause, readOutcomes, readQuestions, readRules } from './read-checker.ts';
import * as schemas from './schemas.ts';
import { kebabCase } from './shapes.ts';

/** A file of `content/`; `path` is relative to that folder and uses `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

type Read = (
  file: { readonly path: string; readonly text: string; readonly id: string },
  content: Content,
  problems: ProblemList,
) => void;

/** Readers by file path. */
const formats: readonly (readonly [place: RegExp, read: Read])[] = [
  [/^(?:conditions|topics)\/([^/]+)\.md$/, readPage],
  [/^exercises\/([^/]+)\.yaml$/, onYaml(readExercise)],
  [
    /^(programmes)\.yaml$/,
    onYaml((yaml, _, content, problems) => content.programmes.push(...checkList(schemas.programme, yaml, problems))),
  ],
  [
    /^(pain-lights)\.yaml$/,
    onYaml((yaml, _, content, problems) => content.painLights.push(...checkList(schemas.painLight, yaml, problems))),
  ],
  [/^(sources)\.yaml$/, onYaml(readSources)],
  [
    /^(regions)\.yaml$/,
    onYaml((yaml, _, content, problems) => content.regions.push(...checkList(schemas.region, yaml, problems))),
  ],
  [
    /^(home)\.yaml$/,
    onYaml((yaml, _, content, problems) => content.home.push(...checkList(schemas.homeList, yaml, problems))),
  ],
  [/^(strings)\.yaml$/, onYaml(readStrings)],
  [
    /^(language)\.yaml$/,
    onYaml((yaml, _, content, problems) => {
      content.language = checkShape(schemas.language, yaml, problems);
    }),
  ],
  [/^checker\/(questions)\.yaml$/, onYaml(readQuestions)],
  [/^checker\/(red-flags)\.yaml$/, onYaml(readRules)],
  [/^checker\/(outcomes)\.yaml$/, onYaml(readOutcomes)],
  [
    /^checker\/(hazards)\.yaml$/,
    onYaml((yaml, _, content, problems) => content.hazards.push(...checkList(hazard, yaml, problems))),
  ],
  [/^checker\/conditions\/([^/]+)\.yaml$/, onYaml(readCause)],
];

/** Reads each file by itself. A file that fails leaves only its problems. */
export function read(files: readonly SourceFile[], problems: ProblemList): Content {
  const content = noContent();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    try {
      readFile(file, content, problems);
    } catch (error) {
      problems.report('compiler-failed', { file: file.path, line: 1 }, String(error));
    }
  }
  return content;
}

function readFile({ path, text: written }: SourceFile, content: Content, problems: ProblemList): void {
  const text = written.replace(/^\uFEFF/, '');
  if (text !== written) problems.report('file-mark', { file: path, line: 1 });
  const inside = path.replace(/^content\//, '');
  for (const [pattern, readFormat] of formats) {
    const [whole, id = ''] = pattern.exec(inside) ?? [];
    if (whole === undefined) continue;
    if (!kebabCase.test(id)) problems.report('id-form', { file: path, line: 1 }, id);
    return readFormat({ path, text, id }, content, problems);
  }
  problems.report(/^strings\b/.test(inside) ? 'strings-second' : 'file-unknown', { file: path, line: 1 });
}

type ReadYaml = (yaml: Yaml, id: string, content: Content, problems: ProblemList) => void;

function onYaml(readYaml: ReadYaml): Read {
  return ({ path, text, id }, content, problems) => {
    const yaml = parseYaml(text, path, problems);
    if (!yaml) return;
    content.yamls.push(yaml);
    readYaml(yaml, id, content, problems);
  };
}

/** Splits a page into front matter and Markdown; undefined without a front matter. */
export function frontMatter(text: string): { front: string; markdown: string; linesBefore: number } | undefined {
  const [, front = '', markdown] = /^---\r?\n([^]*?\n)---\r?\n([^]*)$/.exec(text) ?? [];
  if (markdown === undefined) return undefined;
  return { front, markdown, linesBefore: text.slice(0, text.length - markdown.length).split('\n').length - 1 };
}

function readPage({ path, text, id }: Parameters<Read>[0], content: Content, problems: ProblemList): void {
  const matter = frontMatter(text);
  if (!matter) return problems.report('front-matter', { file: path, line: 1 });
  const yaml = parseYaml(matter.front, path, problems, 1);
  const kind = path.includes('topics/') ? 'topic' : 'condition';
  const body = parseMarkdown(matter.markdown, kind, path, problems, matter.linesBefore);
  content.findings.references.push(...body.references);
  content.findings.marks.push(...body.marks);
  content.findings.prose.push(...body.prose);
  if (!yaml) return;
  content.yamls.push(yaml);
  const contents = { sources: [], sections: [] };
  if (kind === 'topic') {
    const value = checkShape(schemas.topicFront, yaml, problems);
    if (value) content.pages.push({ ...entry({ kind, id, ...value, ...contents }, yaml), body });
    return;
  }
  const value = checkShape(schemas.conditionFront, yaml, problems);
  if (value) content.pages.push({ ...entry({ kind, id, ...value, ...contents }, yaml), body });
}

function readSources(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.source, yaml, problems)) {
    const { grade, read, ...source } = value;
    content.sources.push({ value: source, at, grade, ...(read === undefined ? {} : { read }) });
  }
}

function readExercise(yaml: Yaml, id: string, content: Content, problems: ProblemList): void {
  const value = checkShape(schemas.exercise, yaml, problems);
  if (value) content.exercises.push(entry({ id, ...value }, yaml));
}

function readStrings(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  const value = checkShape(schemas.strings, yaml, problems) ?? textsOf(yaml.value);
  for (const [key, text] of Object.entries(value)) {
    content.strings.set(key, entry(text.replaceAll('&shy;', '\u00AD'), yaml, [key]));
  }
}

/** The valid entries of a strings file that has invalid ones. */
function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
