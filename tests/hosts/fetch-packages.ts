import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.ts';

/** Files of packages, `name@version` to paths, that are fetched without what those packages depend on, once. */
export function fetchPackages(packages: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, files] of Object.entries(packages)) {
    const folder = join(root, '.tmp/hosts', /([\w-]+)@/.exec(name)?.[1] ?? '');
    if (existsSync(join(folder, files[0] ?? ''))) continue;
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], { encoding: 'utf8' });
    execFileSync('tar', [
      '-xzf',
      join(folder, archive.trim()),
      '-C',
      folder,
      '--strip-components=1',
      ...files.map((file) => `package/${file}`),
    ]);
  }
}
