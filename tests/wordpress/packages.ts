// Fetches WordPress from the distribution: its packages are unpacked beside each other, and nothing is installed.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../support/browser.ts';
import { root } from '../support/root.ts';

/**
 * Releases of Debian, each with another WordPress, and two of its default themes: the oldest WordPress that the plugin
 * claims, with a theme from before blocks, and the two newest.
 */
export const themesOf = {
  bookworm: ['twentytwentythree', 'twentytwentyone'],
  trixie: ['twentytwentyfive', 'twentytwentyfour'],
  sid: ['twentytwentyfive', 'twentytwentyfour'],
} as const;

export type Release = keyof typeof themesOf;

const advice = (name: string): string =>
  `The tests in WordPress need ${name}. As root on Debian they install it with apt-get; elsewhere install it yourself.`;

/** PHP with what WordPress needs of it. */
export function findPhp(): string {
  const packages = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-zip', 'php-curl'];
  const php = findProgram({ variable: 'PHP_PATH', names: ['php'], packages, advice: advice('PHP') });
  const loaded = execFileSync(php, ['-m'], { encoding: 'utf8' });
  if (!/^mysqli$/m.test(loaded)) throw new Error(advice('the extension mysqli of PHP (php-mysql)'));
  return php;
}

/** The server of MariaDB, and what makes it an empty folder of data. */
export function findMariaDb(): { readonly server: string; readonly installer: string } {
  const find = (variable: string, name: string): string =>
    findProgram({
      variable,
      names: [name],
      places: [join('/usr/sbin', name)],
      packages: ['mariadb-server-core', 'mariadb-client-core'],
      advice: advice('MariaDB'),
    });
  return {
    server: find('MARIADBD_PATH', 'mariadbd'),
    installer: find('MARIADB_INSTALL_DB_PATH', 'mariadb-install-db'),
  };
}

/** The folder of a WordPress with its default themes, as a release of Debian has them. */
export function fetchWordPress(release: string): string {
  const folder = join(root, '.tmp/wordpress', release);
  const wordpress = join(folder, 'usr/share/wordpress');
  if (existsSync(wordpress)) return wordpress;
  if (!existsSync('/usr/bin/apt-get')) throw new Error(advice("the package 'wordpress' of Debian"));
  const fresh = `${folder}.fresh`;
  rmSync(fresh, { recursive: true, force: true });
  const apt = aptFor(release, join(fresh, 'apt'));
  apt('apt-get', 'update', '-qq');
  const themes = apt('apt-cache', 'search', '--names-only', '^wordpress-theme-twenty').match(/^\S+/gm) ?? [];
  const depends = apt('apt-cache', 'depends', 'wordpress').match(/(?:libjs-|libphp-|php-getid3)[\w-]*/g) ?? [];
  const names = ['wordpress', 'wordpress-l10n', ...themes, ...new Set(depends)];
  apt('apt-get', 'download', '-qq', ...names);
  const archives = join(fresh, 'apt');
  for (const name of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['--extract', join(archives, name), fresh]);
  }
  cpSync(
    join(fresh, 'var/lib/wordpress/wp-content/languages'),
    join(fresh, 'usr/share/wordpress/wp-content/languages'),
    {
      recursive: true,
    },
  );
  rmSync(archives, { recursive: true });
  renameSync(fresh, folder);
  return wordpress;
}

/** Runs apt for another release than that of the machine, from the same server, with lists of its own. */
function aptFor(release: string, folder: string): (program: string, ...args: readonly string[]) => string {
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  mkdirSync(join(folder, 'archives/partial'), { recursive: true });
  const [site] = execFileSync('apt-get', ['indextargets', '--format', '$(SITE)'], { encoding: 'utf8' }).split('\n');
  const sources = join(folder, 'sources.list');
  writeFileSync(sources, `deb ${site} ${release} main\n`);
  const options = Object.entries({
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::State::status': '/dev/null',
    'Dir::Cache': folder,
    'APT::Sandbox::User': 'root',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  return (program, ...args) => execFileSync(program, [...options, ...args], { cwd: folder, encoding: 'utf8' });
}
