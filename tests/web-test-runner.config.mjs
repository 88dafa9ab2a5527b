import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { resolve } from 'node:path';
import { findBrowser, launchArguments } from './support/browser.ts';
import { bundledPackages, contentModules } from './support/dev-server-plugins.mjs';

const rootDir = resolve(import.meta.dirname, '..');

export default {
  rootDir,
  // What runs in Node instead: the built files, the host pages, the published cases, and what reads the project's own files.
  files: ['tests/**/*.test.ts', '!tests/{dist,hosts,cases}/**', '!tests/*.test.ts'],
  nodeResolve: { exportConditions: ['browser'] },
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: findBrowser(), headless: true, args: launchArguments } }),
  ],
  // One page at a time: a page in the background draws no frames and has no focus.
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
  plugins: [
    contentModules(),
    bundledPackages(['axe-core', 'text-readability']),
    // The decorators of lit need the project's own compiler options.
    esbuildPlugin({ ts: true, tsconfig: resolve(rootDir, 'tsconfig.json'), target: 'es2022' }),
  ],
};
