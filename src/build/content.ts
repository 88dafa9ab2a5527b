import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compile, type Compilation } from '../compile/index.ts';
import { pictureIds } from '../pictures/index.ts';
import { cached } from './cache.mjs';
import { fold, unfoldLateSource, unfoldSource, type Json } from './fold.ts';
import type { Plugin } from 'rollup';

export const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'content');

/** Inputs of the compiler, its packages included. */
export const compilerInputs = [
  'content',
  'src/compile',
  'src/engine',
  'src/model',
  'src/pictures',
  'package-lock.json',
];

/** Files in `content/` that are not content. */
const aboutContent = ['content/README.md', 'content/REVIEW.md', 'content/es/BACK-TRANSLATION.md'];

/** The language of the master. */
export const masterLang = 'en';

/** Other languages of `content/`: folders with a `language.yaml`. */
export const otherLanguages: readonly string[] = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'language.yaml')))
  .sort();

/** Languages of the published scripts, the master's first; with `drafts`, unfinished ones as well. */
export function publishedLanguages(drafts = false): readonly string[] {
  const isReady = (lang: string): boolean =>
    /^state: release$/m.test(readFileSync(join(folder, lang, 'language.yaml'), 'utf8'));
  return [masterLang, ...otherLanguages.filter((lang) => drafts || isReady(lang))];
}

/**
 * The files of the master or of a translation, with paths from the root of the project, in the same order on every
 * machine.
 */
export function contentFiles(lang = masterLang): { path: string; text: string }[] {
  const isOther = (path: string): boolean => otherLanguages.some((other) => path.startsWith(`content/${other}/`));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !aboutContent.includes(path))
    .filter((path) => (lang === masterLang ? !isOther(path) : path.startsWith(`content/${lang}/`)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const compiledOf = new Map<string, { readonly key: string; readonly compiled: Compilation }>();

/**
 * Compiles `content/` in one language, once for all bundles of a build and for the tests after it. The caller decides
 * whether problems stop the work.
 */
export function compileContent(lang = masterLang): Compilation {
  const files = contentFiles();
  const words = lang === masterLang ? undefined : { folder: `content/${lang}`, files: contentFiles(lang) };
  const key = JSON.stringify([files, words]);
  const last = compiledOf.get(lang);
  if (last?.key === key) return last.compiled;
  const compiled = cached(`compiled-${lang}`, compilerInputs, () =>
    compile(files, { pictures: pictureIds, ...(words && { words }) }),
  );
  compiledOf.set(lang, { key, compiled });
  return compiled;
}

/** All problems, one a line: `file:line  id  message`. */
export function listProblems({ problems }: Pick<Compilation, 'problems'>): string {
  return problems
    .map(
      ({ file, line, id, message, level }) =>
        `${file}:${line}  ${id}  ${level === 'error' ? '' : `(${level}) `}${message}`,
    )
    .join('\n');
}

function hasErrors({ problems }: Pick<Compilation, 'problems'>): boolean {
  return problems.some(({ level }) => level === 'error');
}

/** How trees are written into the script. Published files use both options; `npm run build -- --why` measures them. */
interface TreeOptions {
  /** Whether lists of similar objects become columns, which saves bytes. */
  readonly folded?: boolean;
  /** Whether each member is parsed on first access, which makes the start faster. */
  readonly late?: boolean;
}

/** Sources of the modules that `src/` imports as `virtual:...`, by name. */
export function virtualModules(
  { guide, rules }: Pick<Compilation, 'guide' | 'rules'>,
  options: TreeOptions = {},
): Record<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { folded = true } = options;
  return {
    'virtual:unfold': `${folded ? unfoldSource : 'export const unfold = (tree) => tree;'}\n${unfoldLateSource}`,
    'virtual:guide': exportTree('guide', guide, options),
    'virtual:rules': exportTree('rules', rules, options),
    'virtual:strings': `export const strings = ${JSON.stringify(guide.strings)};\nexport const locale = ${JSON.stringify(guide.locale)};\n`,
    'virtual:version': `export const version = ${JSON.stringify(version)};\n`,
  };
}

/**
 * Keys of list items that are parsed separately: lists need the titles of pages, but only a page and the search need
 * its text.
 */
const lateColumns: Readonly<Record<string, string>> = { pages: 'sections' };

/** A module that exports one tree. Its members are JSON strings, which load faster than source text. */
function exportTree(name: string, tree: object, { folded = true, late = true }: TreeOptions): string {
  if (!late) {
    const whole = Object.entries(tree).map(([key, value]) => `${key}: unfold(JSON.parse(${write(value, folded)}))`);
    return `import { unfold } from 'virtual:unfold';\nexport const ${name} = { ${whole.join(', ')} };\n`;
  }
  return `import { unfoldLate } from 'virtual:unfold';\nexport const ${name} = /* @__PURE__ */ unfoldLate(${lateTexts(tree, folded)});\n`;
}

/** The members of a tree as source text for `unfoldLate`. */
export function lateTexts(tree: object, folded = true): string {
  const texts = (Object.entries(tree) as [string, unknown][]).map(([key, value]) => {
    const column = lateColumns[key];
    if (!column) return `${key}: () => ${write(value, folded)}`;
    const rows = value as Record<string, unknown>[];
    const rest = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([inner]) => inner !== column)));
    const values = rows.map((row) => row[column]);
    return `${key}: [() => ${write(rest, folded)}, '${column}', () => ${write(values, folded)}]`;
  });
  return `{ ${texts.join(', ')} }`;
}

function write(value: unknown, folded: boolean): string {
  return source(JSON.stringify(folded ? fold(value as Json) : value));
}

/** Largest number of characters in one literal; a minifier of many content systems recognises 65,535, escapes included. */
const longest = 40_000;

/** A string of any length as source text. */
function source(text: string): string {
  const pieces = Array.from({ length: Math.ceil(text.length / longest) }, (_, index) =>
    literal(text.slice(index * longest, (index + 1) * longest)),
  );
  // Not a sum, which our own minifier would compute.
  return pieces.length > 1 ? `[${pieces.join(', ')}].join('')` : literal(text);
}

/** A string literal in single quotes, because JSON is full of double ones. */
function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

interface ContentOptions extends TreeOptions {
  readonly lenient?: boolean;
  readonly lang?: string;
}

/**
 * Rollup plugin: compiles `content/` in one language and provides it as virtual modules. An error stops the build with
 * all problems; with `lenient`, problems are printed and the rest is built.
 */
export function content({ lenient = false, lang = masterLang, ...options }: ContentOptions = {}): Plugin {
  let modules: Record<string, string> = {};
  return {
    name: 'content',
    buildStart() {
      const compiled = compileContent(lang);
      modules = virtualModules(compiled, options);
      // The folder itself is watched too, for new files.
      this.addWatchFile(folder);
      for (const { path } of [...contentFiles(), ...contentFiles(lang)]) this.addWatchFile(join(root, path));
      if (compiled.problems.length === 0) return;
      if (hasErrors(compiled) && !lenient) this.error(`The content has problems.\n${listProblems(compiled)}`);
      this.warn(`The content has problems.\n${listProblems(compiled)}`);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
}
