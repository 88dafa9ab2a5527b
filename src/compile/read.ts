import type {
  Exercise,
  HomeList,
  ListItem,
  Outcome,
  Page,
  PainLight,
  Programme,
  Region,
  Source,
} from '../model/content.ts';
import type { Cause, Question, Rule } from '../model/checker.ts';
import { readCondition, type LocatedCondition } from './conditions.ts';
import { noFindings, parseInline, type Findings } from './parse-inline.ts';
import { parseMarkdown, type Body } from './parse-markdown.ts';
import { checkList, checkShape, entry, parseYaml, type Entry, type Path, type Yaml } from './parse-yaml.ts';
import type { Place, ProblemList } from './problems.ts';
import * as schemas from './schemas.ts';
import { kebabCase, type Grade, type Hazard, type Language, type WeightEntry } from './schemas.ts';

/** A file of `content/`; `path` is relative to that folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface PageEntry extends Entry<Page> {
  readonly body: Body;
}

export interface SourceEntry extends Entry<Source> {
  readonly grade: Grade;
  /** Where or how much of it was read, if not the whole text at its publisher. */
  readonly read?: string;
}

export interface RuleEntry extends Entry<Rule> {
  readonly when: LocatedCondition;
  readonly reviewed: string;
}

export interface QuestionEntry extends Entry<Question> {
  readonly when?: LocatedCondition;
}

export interface CauseEntry extends Entry<Cause> {
  readonly needs?: LocatedCondition;
  /** The file says why its page has no words of its own for the plan of a result. */
  readonly hasNoPlan: boolean;
  /** The weights with their reasons. */
  readonly reasons: Readonly<Record<string, Readonly<Record<string, WeightEntry>>>>;
}

/** All of `content/` as read, each thing with its place; nothing in it is known to fit together yet. */
export interface Content {
  readonly pages: PageEntry[];
  readonly exercises: Entry<Exercise>[];
  readonly programmes: Entry<Programme>[];
  readonly painLights: Entry<PainLight>[];
  readonly sources: SourceEntry[];
  readonly regions: Entry<Region>[];
  readonly home: Entry<HomeList>[];
  readonly outcomes: Entry<Outcome>[];
  readonly questions: QuestionEntry[];
  readonly rules: RuleEntry[];
  readonly causes: CauseEntry[];
  readonly hazards: Entry<Hazard>[];
  /** Of the words; undefined where its file is missing or wrong. */
  language: Language | undefined;
  /** By key; what is no text is left out. */
  readonly strings: Map<string, Entry<string>>;
  /** The YAML files and the front matter of the pages. */
  readonly yamls: Yaml[];
  /** Of all texts in Markdown. */
  readonly findings: Findings;
}

type Read = (
  file: { readonly path: string; readonly text: string; readonly id: string },
  content: Content,
  problems: ProblemList,
) => void;

/** What stands where. */
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
    onYaml((yaml, _, content, problems) => content.hazards.push(...checkList(schemas.hazard, yaml, problems))),
  ],
  [/^checker\/conditions\/([^/]+)\.yaml$/, onYaml(readCause)],
];

/** Reads every file on its own. A file that fails leaves its problems and nothing else. */
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

export function noContent(): Content {
  return {
    pages: [],
    exercises: [],
    programmes: [],
    painLights: [],
    sources: [],
    regions: [],
    home: [],
    outcomes: [],
    questions: [],
    rules: [],
    causes: [],
    hazards: [],
    language: undefined,
    strings: new Map(),
    yamls: [],
    findings: noFindings(),
  };
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

/** The two parts of a page; undefined without a front matter. */
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

/** The good entries of a file of strings in which some are not. */
function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function readQuestions(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.question, yaml, problems)) {
    const { when: written, ...question } = value;
    const when = written === undefined ? undefined : readCondition(written, (...path) => at('when', ...path), problems);
    content.questions.push(when ? { value: { ...question, when: when.condition }, at, when } : { value: question, at });
  }
}

function readRules(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.rule, yaml, problems)) {
    const { reviewed, when: written, ...rule } = value;
    const when = readCondition(written, (...path) => at('when', ...path), problems);
    if (when) content.rules.push({ value: { ...rule, when: when.condition }, at, when, reviewed });
  }
}

function readCause(yaml: Yaml, id: string, content: Content, problems: ProblemList): void {
  const value = checkShape(schemas.cause, yaml, problems);
  if (!value) return;
  const { needs: written, weights: reasons, 'no-plan': noPlan, ...rest } = value;
  const weights = mapValues(reasons, (options) => mapValues(options, ({ weight }) => weight));
  const { value: cause, at } = entry({ id, ...rest, weights }, yaml);
  const hasNoPlan = noPlan !== undefined;
  if (written === undefined) {
    content.causes.push({ value: cause, at, reasons, hasNoPlan });
    return;
  }
  const needs = readCondition(written, (...path) => at('needs', ...path), problems);
  if (needs) content.causes.push({ value: { ...cause, needs: needs.condition }, at, reasons, hasNoPlan, needs });
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

function readOutcomes(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.outcome, yaml, problems)) {
    const line = (text: string, place: Place): ListItem => {
      const { inline, references, marks, prose } = parseInline(text, place, value.id, problems);
      content.findings.references.push(...references);
      content.findings.marks.push(...marks);
      content.findings.prose.push(...prose);
      return inline;
    };
    const linesAt = (texts: readonly string[], ...path: Path) =>
      texts.map((text, index) => line(text, at(...path, index)));
    const lines = (key: 'do' | 'avoid' | 'sooner') => linesAt(value[key] ?? [], key);
    content.outcomes.push({
      value: {
        id: value.id,
        title: line(value.title, at('title')),
        lead: line(value.lead, at('lead')),
        do: lines('do'),
        avoid: lines('avoid'),
        ...(value.general && {
          general: {
            do: linesAt(value.general.do, 'general', 'do'),
            avoid: linesAt(value.general.avoid, 'general', 'avoid'),
          },
        }),
        ...(value.cards && {
          cards: value.cards.map(({ rules, title, do: lines }, card) => ({
            rules,
            ...(title !== undefined && { title: line(title, at('cards', card, 'title')) }),
            do: linesAt(lines, 'cards', card, 'do'),
          })),
        }),
        ...(value.says === undefined ? {} : { says: value.says }),
        ...(value.sooner === undefined ? {} : { sooner: lines('sooner') }),
        ...(value.say === undefined ? {} : { say: line(value.say, at('say')) }),
        ...(value['recheck-days'] === undefined ? {} : { recheckDays: value['recheck-days'] }),
      },
      at,
    });
  }
}
