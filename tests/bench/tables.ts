import type { Result } from './results.ts';
import { throttle } from './visit.ts';

interface Column {
  readonly name: string;
  readonly of: (result: Result) => string;
}

const number = (value: number | null, unit = '') => (value === null ? '-' : `${value}${unit}`);

const everything: readonly Column[] = [
  { name: 'subject', of: ({ name }) => name },
  { name: 'kB raw', of: ({ size }) => number(size.raw) },
  { name: 'gzip', of: ({ size }) => number(size.gzip) },
  { name: 'brotli', of: ({ size }) => number(size.brotli) },
  { name: 'requests', of: ({ requests }) => number(requests) },
  { name: 'script ms', of: ({ script }) => number(script) },
  { name: 'layout ms', of: ({ layout }) => number(layout) },
  { name: 'first render ms', of: ({ firstRender }) => number(firstRender) },
  { name: 'range', of: ({ firstRenderRange }) => firstRenderRange.join('-') },
  { name: 'to floor', of: ({ toFloor }) => toFloor.toFixed(2) },
  { name: 'with page', of: ({ toFloorWithPage }) => toFloorWithPage.toFixed(2) },
  { name: 'full speed ms', of: ({ fullSpeed }) => number(fullSpeed.firstRender) },
  { name: 'to floor', of: ({ fullSpeed }) => fullSpeed.toFloor.toFixed(2) },
  { name: 'long tasks', of: ({ longTasks }) => number(longTasks) },
  { name: 'longest ms', of: ({ longestTask }) => number(longestTask) },
  { name: 'CPU of 6 s', of: ({ cpu }) => number(cpu) },
  { name: 'blocking ms', of: ({ blocking }) => number(blocking) },
  { name: 'shift', of: ({ layoutShift }) => number(layoutShift) },
  { name: 'heap kB', of: ({ heap }) => number(heap) },
  { name: 'nodes', of: ({ nodes }) => number(nodes) },
  { name: 'listeners', of: ({ listeners }) => number(listeners) },
  { name: 'choose p95 ms', of: ({ choose }) => number(choose) },
  { name: 'next p95 ms', of: ({ next }) => number(next) },
  { name: 'result p95 ms', of: ({ result }) => number(result) },
  { name: 'letter 1 p95 ms', of: ({ firstLetter }) => number(firstLetter) },
  { name: 'letter p95 ms', of: ({ letter }) => number(letter) },
  { name: 'event p95 ms', of: ({ eventTiming }) => number(eventTiming) },
  { name: 'leak nodes', of: ({ leak }) => number(leak.nodes) },
  { name: 'leak listeners', of: ({ leak }) => number(leak.listeners) },
  { name: 'leak heap kB', of: ({ leak }) => number(leak.heap) },
];

const short: readonly Column[] = [
  { name: 'Subject', of: ({ name, role }) => (role === 'ours' ? `**${name}**` : name) },
  { name: 'Brotli', of: ({ size }) => number(size.brotli, ' kB') },
  { name: 'Requests', of: ({ requests }) => number(requests) },
  { name: 'First render', of: ({ toFloorWithPage }) => `${toFloorWithPage.toFixed(2)} x` },
  { name: 'Long tasks', of: ({ longTasks }) => number(longTasks) },
  { name: 'Layout shift', of: ({ layoutShift }) => number(layoutShift) },
  { name: 'Answer painted, p95', of: ({ next, choose }) => number(next ?? choose, ' ms') },
];

/** Every column, for the terminal. */
export function fullTable(results: readonly Result[]): string {
  const rows = cells(everything, results);
  const widths = everything.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}

/** The table of the README, with what its columns mean. */
export function readmeTable(
  results: readonly Result[],
  run: { date: string; browser: string; rounds: number },
): string {
  const shown = results.filter(({ role }) => role !== 'variant');
  const [head = [], ...rows] = cells(short, shown);
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return `${[head, head.map(() => '---'), ...rows].map(line).join('\n')}

Measured on ${run.date} in ${run.browser}, with the processor slowed down ${throttle} times: medians of ${run.rounds} visits each, taken in turn. The guide shows its home view, the hello world one line, and all others the same form of twelve questions with four options each.

- _Brotli_ and _requests_: all that the page loads from its own site beside its HTML.
- _First render_: processor time of the page's main thread from the start of the navigation until the second frame after the subject has drawn itself, as a multiple of the twelve native questions, because machines differ.
- _Long tasks_: tasks of 50 ms and more until the page is quiet.
- _Layout shift_: sum of all shifts until then.
- _Answer painted_: from the click until what it leads to is painted, in the 95th percentile. Here that is Next and the next question; in the forms it is the chosen option.`;
}

function cells(columns: readonly Column[], results: readonly Result[]): readonly (readonly string[])[] {
  return [columns.map(({ name }) => name), ...results.map((result) => columns.map(({ of }) => of(result)))];
}
