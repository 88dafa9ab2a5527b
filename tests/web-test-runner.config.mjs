import { resolve } from 'node:path';
import { browserTests, builtFiles, bundledTests } from './support/dev-server-plugins.mjs';
import { launcher } from './support/launchers.ts';

const rootDir = resolve(import.meta.dirname, '..');

export default {
  rootDir,
  files: browserTests(rootDir),
  browsers: [await launcher(process.env.TEST_ENGINE)],
  // One page at a time: a page in the background draws no frames and has no focus.
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  // A browser that starts beside other work may take its time.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  middleware: [builtFiles],
  plugins: [
    // What `tests/support/depth.ts` reads.
    bundledTests(rootDir, { 'process.env.TEST_ALL': JSON.stringify(process.env.TEST_ALL ?? '') }),
  ],
};
