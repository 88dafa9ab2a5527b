// Runs the tests of one suffix in Node: `run-node.ts page` runs `*.page.test.ts`. What follows are parts of the paths wanted.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
// Compiles the content once, before several test processes ask for it.
import 'virtual:version';
import { report } from './reporter.ts';
import { root } from './root.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { watch: { type: 'boolean' } } });
const [suffix = '', ...parts] = positionals;
const files = testFiles(suffix).filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
if (files.length === 0) throw new Error(`No test of the suffix "${suffix}" fits: ${parts.join(', ')}`);

const events = run({
  files: files.map((file) => join(root, file)),
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
