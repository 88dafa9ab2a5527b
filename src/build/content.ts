import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compile, type Compilation } from '../compile/index.ts';
import { pictureIds } from '../pictures/index.ts';
import { fold, unfoldModule, type Json } from './fold.ts';
import type { Plugin } from 'rollup';

export const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'content');

/** Files that are about the content and no part of it. */
const aboutContent = ['content/README.md', 'content/REVIEW.md'];

/** Every file of `content/` with its path from the root of the project, in the same order on every machine. */
function contentFiles(): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !aboutContent.includes(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

let last: { readonly key: string; readonly compiled: Compilation } | undefined;

/** Reads `content/` and compiles it, once for all bundles of a build. Problems are returned: who calls decides whether they stop the work. */
export function compileContent(): Compilation {
  const files = contentFiles();
  const key = JSON.stringify(files);
  if (last?.key !== key) last = { key, compiled: compile(files, { pictures: pictureIds }) };
  return last.compiled;
}

/** All problems, one per line: `file:line  id  message`. */
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

/** The modules that `src/` imports as `virtual:...`, by name. */
export function virtualModules({ guide, rules }: Compilation): Record<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    'virtual:unfold': unfoldModule,
    // Strings that are parsed late: faster to load than the same trees as source text.
    'virtual:guide': exportLate('guide', guide),
    'virtual:rules': exportLate('rules', rules),
    'virtual:version': `export const version = ${JSON.stringify(version)};\n`,
  };
}

/** A module with one tree, whose members are parsed when they are first asked for. */
function exportLate(name: string, tree: object): string {
  const members = Object.entries(tree).map(([key, value]) => `${key}: ${literal(JSON.stringify(fold(value as Json)))}`);
  return `import { unfoldLate } from 'virtual:unfold';
export const ${name} = /* @__PURE__ */ unfoldLate({ ${members.join(', ')} });
`;
}

/** A string literal in single quotes, since JSON is full of double ones. */
function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/**
 * Rollup plugin: compiles `content/` and serves it as virtual modules. An error in the content stops the build with
 * every problem at once; with `lenient`, problems are printed and whatever compiles is built.
 */
export function content({ lenient = false } = {}): Plugin {
  let modules: Record<string, string> = {};
  return {
    name: 'content',
    buildStart() {
      const compiled = compileContent();
      modules = virtualModules(compiled);
      // The folder itself is watched too, so that a new file is seen.
      this.addWatchFile(folder);
      for (const { path } of contentFiles()) this.addWatchFile(join(root, path));
      if (compiled.problems.length === 0) return;
      if (hasErrors(compiled) && !lenient) this.error(`The content has problems.\n${listProblems(compiled)}`);
      this.warn(`The content has problems.\n${listProblems(compiled)}`);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
}
