import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from './root.ts';
import type { TestEvent } from 'node:test/reporters';

/** A line for each group of tests that passed, each failure in full, and the number of tests at the end. */
export async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const start = performance.now();
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, details, file = '' } = data;
    const isGroup = details.type === 'suite';
    if (type === 'test:fail') {
      if (!isGroup) counts.failed += 1;
      const reason = isGroup ? '' : `${reasonOf(data.details.error)}\n`;
      yield `✗ ${relative(root, file)}  ${name}\n${reason}`;
    } else {
      if (!isGroup) counts[data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped'] += 1;
      const seconds = (details.duration_ms / 1000).toFixed(1);
      if (nesting === 0) yield `✓ ${relative(root, file)}  ${name}, ${seconds} s\n`;
    }
  }
  const { passed, failed, skipped } = counts;
  const seconds = Math.round((performance.now() - start) / 1000);
  yield `${passed} tests passed, ${failed} failed, ${skipped} skipped, in ${seconds} s.\n`;
}

/** The message of an error, and where it was thrown: lines of Node itself are left out. */
function reasonOf({ cause }: Error): string {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
  return text.replace(/^ +at .*\bnode:.*\n?/gm, '').trimEnd();
}
