// The `virtual:...` modules, compiled once for all test processes. Compiling takes seconds, and the content seldom changes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/knee-pain-guide');

/** Everything that shapes the modules. The engine only proves the rules, and the proof belongs to the build. */
const inputs = ['content', 'src/compile', 'src/model', 'src/build/content.ts', 'src/build/fold.ts', 'package.json'];
const oneWeek = 7 * 24 * 60 * 60 * 1000;

/** The source of each module by its name. Content with problems is served as far as it compiles. */
export function contentModules() {
  const file = join(folder, `${inputHash()}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const modules = compileModules();
    keep(file, modules);
    return JSON.parse(modules);
  }
}

/** For a process that has compiled the content already: saves the test processes the same work. */
export function keepModules(modules) {
  keep(join(folder, `${inputHash()}.json`), JSON.stringify(modules));
}

function inputHash() {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function filesIn(input) {
  const path = join(root, input);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// In a process of its own: hooks of the loader run without the loader, so they cannot import TypeScript.
function compileModules() {
  const script = join(import.meta.dirname, 'compile-content.ts');
  return execFileSync(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

// Renamed into place, so that another process never reads half a file.
function keep(file, text) {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).map((name) => join(folder, name))) {
    if (Date.now() - statSync(old).mtimeMs > oneWeek) rmSync(old, { force: true });
  }
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
