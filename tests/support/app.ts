import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './root.ts';

/** An app in a folder of its own that has the guide installed, as it is built, beside other packages. */
export interface App {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** How an app with a bundler is checked. Nothing is skipped: a mistake in a package's own types is an error too. */
export const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
};

export function createApp(packages: readonly string[]): App {
  const folder = mkdtempSync(join(tmpdir(), 'kpg-app-'));
  const place = (name: string): string => {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  };
  // Copied: what it imports is looked for beside it, and not in the project.
  const guide = place('knee-pain-guide');
  for (const path of ['dist', 'package.json']) cpSync(join(root, path), join(guide, path), { recursive: true });
  for (const name of packages) symlinkSync(installed(name), place(name), 'junction');
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A package of the project, or one of the frameworks that `npm run test:all` installs. */
function installed(name: string): string {
  const folders = ['tests/embed/node_modules', 'node_modules'].map((folder) => join(root, folder, name));
  const found = folders.find((folder) => existsSync(folder));
  if (!found) throw new Error(`The package ${name} is not installed.`);
  return found;
}
