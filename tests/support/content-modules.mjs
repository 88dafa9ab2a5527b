// The `virtual:...` modules of `src/`, compiled once for all test processes.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { cached } from '../../src/build/cache.mjs';

/** Everything that shapes the modules. The engine only proves the rules, and the proof belongs to the build. */
const inputs = ['content', 'src/compile', 'src/model', 'src/build/content.ts', 'src/build/fold.ts', 'package.json'];

/** The source of each module by its name. Content with problems is served as far as it compiles. */
export const contentModules = () => cached('modules', inputs, compileModules);

// In a process of its own: hooks of the loader run without the loader, so they cannot import TypeScript.
function compileModules() {
  const script = join(import.meta.dirname, 'compile-content.ts');
  const modules = execFileSync(process.execPath, ['--import', 'tsx', script], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(modules);
}
