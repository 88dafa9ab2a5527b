import { esbuildPlugin } from '@web/dev-server-esbuild';
import { resolve } from 'node:path';
import { builtFiles, bundledPackages, contentFiles } from './support/dev-server-plugins.mjs';
import { launcher } from './support/launchers.ts';

const rootDir = resolve(import.meta.dirname, '..');

export default {
  rootDir,
  // What runs in Node instead: the built files, the host pages, the published cases, and what reads the project's own files.
  files: [
    'tests/**/*.test.ts',
    '!tests/**/*.node.test.ts',
    '!tests/{accessibility,layout,embed,dist,hosts,cases}/**',
    '!tests/*.test.ts',
  ],
  nodeResolve: { exportConditions: ['browser'] },
  browsers: [await launcher(process.env.TEST_ENGINE)],
  // One page at a time: a page in the background draws no frames and has no focus.
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
  middleware: [builtFiles],
  plugins: [
    contentFiles(),
    bundledPackages(['axe-core', 'text-readability']),
    // The decorators of lit need the project's own compiler options.
    esbuildPlugin({ ts: true, tsconfig: resolve(rootDir, 'tsconfig.json'), target: 'es2022' }),
  ],
};
