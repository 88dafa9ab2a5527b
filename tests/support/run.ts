// `npm test`: one step after the other, and at the end one line that says what happened.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const steps = [
  'check:types',
  'check:lint',
  'check:format',
  'build',
  'test:node',
  'test:browser',
  'test:pages',
  'cases',
];

// Found (or installed) first: nothing after the build runs without it.
const env = {
  ...process.env,
  CHROME_PATH: findBrowser(),
  ...(process.argv.includes('--all') ? { TEST_ALL: '1' } : {}),
};

const times: string[] = [];
for (const step of steps) {
  console.log(`\n> ${step}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`"npm run ${step}" failed, see above`);
  times.push(`${step} ${Math.round((performance.now() - start) / 1000)} s`);
  if (step === 'build' && process.env.CI) expectCommitted();
}
console.log(`\nAll passed: ${times.join(', ')}.`);

// What people paste and import is committed, so it must be what the build makes of the code beside it.
function expectCommitted(): void {
  const { stdout } = spawnSync('git', ['status', '--porcelain', 'dist', 'demo', 'content/REVIEW.md', 'README.md'], {
    encoding: 'utf8',
  });
  if (stdout) fail(`the build made other files than those committed. Run "npm run build" and commit:\n${stdout}`);
}

function fail(reason: string): never {
  console.error(`\nFailed: ${reason}`);
  process.exit(1);
}
