// A WordPress of its own in a folder of its own, on the loopback address, with a database that nobody else sees.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fetchWordPress, findMariaDb, findPhp } from './packages.ts';

/** Who may sign in; the password is the name. */
export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

export interface WordPress {
  readonly address: string;
  readonly folder: string;
  /** Runs PHP inside WordPress, as a user where one is named: what it prints. */
  run(code: string, as?: Role): string;
  /** What PHP and WordPress have complained about. */
  log(): string;
  close(): Promise<void>;
}

/** Installs WordPress as a release of Debian has it: users of three roles, and no plugin. */
export async function openWordPress(release: string): Promise<WordPress> {
  const php = findPhp();
  const folder = mkdtempSync(join(tmpdir(), 'kpg-wordpress-'));
  const site = join(folder, 'site');
  // Links into other packages become files.
  cpSync(fetchWordPress(release), site, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
  const socket = join(folder, 'socket');
  const database = await startDatabase(join(folder, 'data'), socket);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(join(site, 'wp-config.php'), configuration(socket, address));

  const execute = (code: string): string =>
    execFileSync(php, ['-d', 'display_errors=stderr'], { cwd: site, input: `<?php ${code}`, encoding: 'utf8' });
  const load = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php';`;
  execute(
    `$db = new mysqli('localhost', '${userInfo().username}', '', '', 0, '${socket}'); $db->query('CREATE DATABASE wordpress');`,
  );
  execute(`define('WP_INSTALLING', true); function wp_new_blog_notification() {} ${load}
    require 'wp-admin/includes/upgrade.php';
    wp_install('Harbour Clinic', 'administrator', 'administrator@example.org', true, '', 'administrator');
    foreach (array('editor', 'author') as $role) {
      wp_insert_user(array('user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.org", 'role' => $role));
    }`);

  const server = spawn(php, ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', site], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  await untilSaid(server, /started/);

  return {
    address,
    folder: site,
    run: (code, as) =>
      execute(`${load} ${as ? `wp_set_current_user(get_user_by('login', '${as}')->ID);` : ''} ${code}`),
    log: () => {
      const file = join(site, 'wp-content/debug.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    async close() {
      await Promise.all([end(server, true), end(database)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As a site that shows its mistakes to its log, and asks nobody outside. */
function configuration(socket: string, address: string): string {
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((key) => [`${key}_KEY`, `${key}_SALT`]);
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: userInfo().username,
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: address,
    WP_SITEURL: address,
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    ...Object.fromEntries(keys.map((key) => [key, key])),
  };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`;
}

async function startDatabase(data: string, socket: string): Promise<ChildProcess> {
  const { server, installer } = findMariaDb();
  const user = userInfo().username;
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${user}`];
  execFileSync(installer, [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
  });
  const quick = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', `--socket=${socket}`];
  const database = spawn(server, [...common, ...quick, `--pid-file=${socket}.pid`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilSaid(database, /ready for connections/);
  return database;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits until a server says that it is ready, and lets it talk on. */
async function untilSaid(server: ChildProcess, words: RegExp): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.on('exit', () => reject(new Error(`A server of the test does not start: ${said}`)));
    server.stderr?.on('data', (text: Buffer) => {
      said += String(text);
      if (words.test(said)) resolve();
    });
  });
  server.stderr?.removeAllListeners('data').resume();
}

/** Ends a process, with its workers where it leads a group. */
async function end(child: ChildProcess, leads = false): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  process.kill(leads ? -child.pid : child.pid);
  await gone;
}
