// `npm test`: everything that is checked before a change is accepted. `npm test -- check browser` runs these parts alone.
import { spawn, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';
import { expectCommitted } from './committed.ts';

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});

/** Each stage begins when the one before it has passed. The rows of a stage run side by side, their steps in order. */
const stages: readonly (readonly (readonly string[])[])[] = [
  [['build'], ['check:code', 'check:format']],
  [['test:browser'], ['test:node', 'test:pages', ...(values.all ? ['test:packages'] : [])]],
];

const isWanted = (step: string): boolean => parts.length === 0 || parts.some((part) => step.split(':').includes(part));
const needsBrowser = stages.flat(2).some((step) => isWanted(step) && /browser|pages|packages/.test(step));

const env = {
  ...process.env,
  // Found (or installed) before two steps look for it at once.
  ...(needsBrowser ? { CHROME_PATH: findBrowser() } : {}),
  ...(values.all ? { TEST_ALL: '1' } : {}),
};
const running = new Set<ChildProcess>();
const times: string[] = [];

for (const stage of stages) await Promise.all(stage.map((steps) => runInOrder(steps.filter(isWanted))));
console.log(`\nAll passed: ${times.join(', ')}.`);

async function runInOrder(steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    const start = performance.now();
    await runStep(step);
    if (step === 'build' && process.env.CI) expectCommitted();
    times.push(`${step} ${Math.round((performance.now() - start) / 1000)} s`);
  }
}

/** Runs a step and prints what it says once it has ended, so that steps side by side do not mix their lines. */
async function runStep(step: string): Promise<void> {
  console.log(`> ${step} started`);
  const child = spawn('npm', ['run', '--silent', step], { env, shell: process.platform === 'win32' });
  running.add(child);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const status = await new Promise((ended) => child.on('close', ended));
  running.delete(child);
  console.log(`\n> ${step}\n${said.join('').trim()}`);
  if (status !== 0) {
    console.error(`\nFailed: "npm run ${step}", see above.`);
    for (const other of running) other.kill();
    process.exit(1);
  }
}
