// Runs the tests of one suffix in Node: `run-node.ts page` runs `*.page.test.ts`. What follows are parts of the paths wanted.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
// Compiles the content once, before several test processes ask for it.
import 'virtual:version';
import { report } from './reporter.ts';
import { root } from './root.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { watch: { type: 'boolean' } } });
const [suffix = '', ...parts] = positionals;
const files = testFiles(suffix).filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
if (files.length === 0) throw new Error(`No test of the suffix "${suffix}" fits: ${parts.join(', ')}`);

// In Node each process loads most of the same modules, so there is one a processor. Pages take longer: there are three,
// so that none waits long for the last one.
const processes = availableParallelism() * (suffix === 'node' ? 1 : 3);

const events = run({
  files: values.watch || files.length <= processes ? files.map((file) => join(root, file)) : groupsOf(files),
  concurrency: availableParallelism(),
  watch: values.watch ?? false,
});
events.on('test:fail', () => (process.exitCode = 1));
events.compose(report).pipe(process.stdout);

function testFiles(suffix: string): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(`.${suffix}.test.ts`))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

/**
 * Files that import the tests, one for each process: to start Node, to compile the content and to open a browser takes
 * longer than most tests. Neighbours, which often take as long as each other, are dealt to different processes.
 */
function groupsOf(files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kpg-tests-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const address = (path: string) => JSON.stringify(pathToFileURL(join(root, path)).href);
  // The hook stands behind those of the files, so that the browser closes after all sites.
  const browser = `import { browsers } from ${address('tests/support/chromium.ts')};
import { after } from 'node:test';
browsers.isShared = true;
after(() => browsers.close());
`;
  return Array.from({ length: processes }, (_, index) => {
    const own = files.filter((_, place) => place % processes === index);
    const imports = own.map((path) => `import ${address(path)};\n`).join('');
    const group = join(folder, `${String(index)}.mjs`);
    writeFileSync(group, suffix === 'node' ? imports : imports + browser);
    return group;
  });
}
