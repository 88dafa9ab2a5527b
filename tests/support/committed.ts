import { execFileSync } from 'node:child_process';
import { root } from './root.ts';

/** Stops the run where the build has made other files than those committed: people paste and import them. */
export function expectCommitted(): void {
  const places = ['dist', 'demo', 'content/REVIEW.md', 'README.md'];
  const changed = execFileSync('git', ['status', '--porcelain', ...places], { cwd: root, encoding: 'utf8' });
  if (!changed) return;
  console.error(
    `\nFailed: the build made other files than those committed. Run "npm run build" and commit:\n${changed}`,
  );
  process.exit(1);
}
