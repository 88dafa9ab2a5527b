// Finds the browsers that the tests run in, and says how Chromium is started.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests need, and how to come by it. */
interface Program {
  /** The variable of the environment that may name it. */
  readonly variable: string;
  /** What it may be called on the PATH, the likeliest first. */
  readonly names: readonly string[];
  /** Where else it may stand. */
  readonly places?: readonly string[];
  /** The packages of Debian that hold it. */
  readonly packages: readonly string[];
  /** Said where it is missing and cannot be installed. */
  readonly advice: string;
}

const chromium: Program = {
  variable: 'CHROME_PATH',
  names: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  places: chromiumPlaces(),
  packages: ['chromium'],
  advice:
    'The tests need a browser: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to its program.',
};

const firefox: Program = {
  variable: 'FIREFOX_PATH',
  names: ['firefox', 'firefox-esr'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  packages: ['firefox-esr'],
  advice: 'The tests in Firefox need it: install Firefox, or set FIREFOX_PATH to its program.',
};

const webkit = {
  packages: ['webkit2gtk-driver', 'xvfb'],
  advice: 'The tests in WebKit need WebKitWebDriver, MiniBrowser of WebKitGTK and Xvfb: install them (on Linux).',
};

const isRoot = process.getuid?.() === 0;

/**
 * Chromium calls home unless it is told not to; as root it does not start inside its sandbox. The suggestions under its
 * address bar are pages too: each window prepares them, which takes longer than the page under test, and nobody sees them.
 */
export const launchArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Path of a Chrome, Chromium or Edge: `CHROME_PATH`, else an installed one, else (as root on Debian or Ubuntu) the
 * distribution's Chromium, installed now.
 */
export const findBrowser = (): string => findProgram(chromium);

/** Path of a Firefox, found or installed in the same way. */
export const findFirefox = (): string => findProgram(firefox);

/** What drives WebKitGTK: its driver, its plainest browser, and the screen that it needs. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** WebKitGTK, found or installed in the same way. */
export function findWebKit(): WebKit {
  const program = (name: string, places: readonly string[] = []) =>
    findProgram({ ...webkit, variable: `${name.toUpperCase()}_PATH`, names: [name], places });
  const driver = program('WebKitWebDriver');
  return { driver, screen: program('Xvfb'), browser: program('MiniBrowser', miniBrowsers()) };
}

export function findProgram(program: Program): string {
  const wanted = process.env[program.variable];
  if (wanted) {
    if (!isExecutable(wanted)) throw new Error(`${program.variable} names no program: ${wanted}`);
    return wanted;
  }
  const found = installed(program);
  if (found) return found;
  if (isRoot && isDebian()) {
    install(program.packages);
    const fresh = installed(program);
    if (fresh) return fresh;
  }
  throw new Error(program.advice);
}

function installed({ names, places = [] }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

function chromiumPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

/** Distributions keep MiniBrowser beside the library, in a folder of the processor and the version. */
function miniBrowsers(): readonly string[] {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...foldersIn('/usr/lib')];
  return libraries
    .flatMap((folder) => foldersIn(folder).filter((name) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(name)))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'));
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  return (
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function install(packages: readonly string[]): void {
  console.log(`Not installed yet: ${packages.join(', ')}. Installing with apt-get ...`);
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
