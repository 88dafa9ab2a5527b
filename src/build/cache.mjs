// Caches what takes seconds to compile from the content, across processes. It is plain JavaScript, because the test
// loader uses it before TypeScript can be loaded.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const ownFolder = join(root, 'node_modules/.cache/knee-pain-guide');
const oneWeek = 7 * 24 * 60 * 60 * 1000;

export function cached(name, inputs, make, folder = ownFolder) {
  const file = join(folder, `${name}-${hashOf(inputs)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const value = make();
    store(folder, file, JSON.stringify(value));
    return value;
  }
}

function hashOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function filesIn(input) {
  const path = resolve(root, input);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// The file is renamed into place, so that another process never reads half of it.
function store(folder, file, text) {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).map((name) => join(folder, name))) {
    if (Date.now() - statSync(old).mtimeMs > oneWeek) rmSync(old, { force: true });
  }
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
