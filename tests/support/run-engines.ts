// `npm run test:engines`: the build, the tests in the browser in one engine after the other, and at the end a line for each.
import { spawnSync } from 'node:child_process';
import { engines } from './launchers.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !engines.some((engine) => engine === name));
if (unknown.length > 0) throw new Error(`There is no engine ${unknown.join(', ')}: ${engines.join(', ')}.`);

// The built script is among what is tested.
const { status: built } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built !== 0) throw new Error('"npm run build" failed, see above');

const lines = engines
  .filter((engine) => wanted.length === 0 || wanted.includes(engine))
  .map((engine) => {
    console.log(`\n> ${engine}`);
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', 'test:browser'], {
      stdio: 'inherit',
      env: { ...process.env, TEST_ENGINE: engine },
      shell: process.platform === 'win32',
    });
    const seconds = Math.round((performance.now() - start) / 1000);
    return { passed: status === 0, line: `${engine}: ${status === 0 ? 'passed' : 'failed'}, ${seconds} s` };
  });

console.log(`\n${lines.map(({ line }) => line).join('\n')}`);
process.exit(lines.every(({ passed }) => passed) ? 0 : 1);
