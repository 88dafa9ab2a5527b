import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { before } from 'node:test';
import { root } from '../support/root.ts';
import { compareWithClean } from './compare.ts';
import { addPackagedFiles, fetched, packagedHosts } from './packaged-hosts.ts';

/** Packages with large trees behind them are fetched without those trees, once. */
function fetchPackages(): void {
  for (const [name, files] of Object.entries(fetched)) {
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

before(fetchPackages);

compareWithClean(packagedHosts, addPackagedFiles, true);
