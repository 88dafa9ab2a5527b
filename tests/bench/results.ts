import type { Sizes } from '../../src/build/sizes.ts';
import { median, percentile, sum } from './statistics.ts';
import type { Interactions } from './interaction.ts';
import type { Seen } from './probe.ts';
import type { Subject } from './subjects/subject.ts';
import type { Metrics } from './visit.ts';

/** One visit to the page of a subject, slowed down. */
export interface Measurement {
  /** Main thread until the subject stands on the screen, in ms, where nothing slows the processor down. */
  readonly fullSpeed: number;
  readonly drawn: Metrics;
  readonly seen: Seen;
  /** Six seconds after the navigation. */
  readonly settled: Metrics;
  /** Once the page is quiet and everything that can be let go has been. */
  readonly rest: Metrics;
  readonly times: Interactions;
  /** Durations of the same interactions as the browser gives them to site owners, in ms. */
  readonly interactions: readonly number[];
}

/** What stays behind of one showing, use and removal. */
export interface Leak {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** What the table says of a subject: medians of all visits, less what the page alone takes. Times in ms, sizes in kB. */
export interface Result {
  readonly id: string;
  /** With its version. */
  readonly name: string;
  readonly role: Subject['role'];
  readonly size: Sizes;
  readonly requests: number;
  /** Scripts, until the subject stands on the screen. */
  readonly script: number;
  /**
   * CPU to first render: the main thread's tasks (`TaskDuration`, in the time of the thread) from the start of the navigation
   * until the second frame after the subject has drawn itself, less the same of the empty page. `ThreadTime` would not do: the
   * slowdown spins while the thread is idle, and that counts in it.
   */
  readonly firstRender: number;
  /** The least and the most of all visits. */
  readonly firstRenderRange: readonly [number, number];
  /** `firstRender` as a multiple of that of the twelve native questions. */
  readonly toFloor: number;
  /**
   * The same multiple where the page around the subject counts as well. The bars are held against this one: without the page so
   * little is left of the floor that a multiple of it tells more of the machine than of the subject.
   */
  readonly toFloorWithPage: number;
  /** `firstRender` and its multiple at full speed: smaller, and steadier, since the slowdown itself is uneven. */
  readonly fullSpeed: { readonly firstRender: number; readonly toFloor: number };
  /** Layout and style, until the subject stands on the screen. */
  readonly layout: number;
  /** Tasks of 50 ms and more, until the page is quiet. */
  readonly longTasks: number;
  /** The longest of them; 0 where there is none. */
  readonly longestTask: number;
  /** The main thread's tasks in the first six seconds. */
  readonly cpu: number;
  /** What they take beyond their 50 ms each. */
  readonly blocking: number;
  readonly layoutShift: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Click on an option until it is painted chosen, 95th percentile of all visits; null where there is none. */
  readonly choose: number | null;
  /** Click on Next until the next question is painted, the same. */
  readonly next: number | null;
  /** Click on Next until the result is painted, the same. */
  readonly result: number | null;
  /** First and each further letter of a search until what it finds is painted, the same. */
  readonly firstLetter: number | null;
  readonly letter: number | null;
  /** The browser's own measure of all of them, from input to screen. */
  readonly eventTiming: number | null;
  readonly leak: Leak;
}

interface Measured {
  readonly subject: Subject;
  readonly version: string;
  readonly size: Sizes;
  readonly visits: readonly Measurement[];
  readonly leak: Leak;
}

/** Everything measured in one run, for the tables. The floor and the empty page must be among it. */
export function summarise(all: readonly Measured[]): readonly Result[] {
  const [page, floor] = ['empty', 'lit-form'].map((wanted) => all.find(({ subject }) => subject.id === wanted)?.visits);
  if (!page || !floor) throw new Error('The empty page and the floor must be measured.');
  return all
    .filter(({ subject }) => subject.role !== 'empty')
    .map((measured) => summariseOne(measured, { page, floor }));
}

type Pick = (visit: Measurement) => number;

function summariseOne(
  { subject: { id, name, note, role }, version, size, visits, leak }: Measured,
  { page, floor }: Readonly<Record<'page' | 'floor', readonly Measurement[]>>,
): Result {
  const middle = (of: readonly Measurement[], pick: Pick) => median(of.map(pick));
  const less = (pick: Pick, of = visits) => middle(of, pick) - middle(page, pick);
  const slowest = (pick: (visit: Measurement) => readonly number[]) => {
    const times = visits.flatMap(pick);
    return times.length > 0 ? round(percentile(times, 0.95), 1) : null;
  };
  const task: Pick = ({ drawn }) => drawn.task;
  const fullSpeed: Pick = (visit) => visit.fullSpeed;
  const range = [Math.min, Math.max].map((end) => round(end(...visits.map(task)) - middle(page, task)));
  return {
    id,
    name: `${name} ${version}${note ? `, ${note}` : ''}`,
    role,
    size: { raw: round(size.raw, 1), gzip: round(size.gzip, 1), brotli: round(size.brotli, 1) },
    requests: middle(visits, ({ seen }) => seen.requests.length),
    script: round(less(({ drawn }) => drawn.script)),
    layout: round(less(({ drawn }) => drawn.layout)),
    firstRender: round(less(task)),
    firstRenderRange: [range[0] ?? NaN, range[1] ?? NaN],
    toFloor: round(less(task) / less(task, floor), 2),
    toFloorWithPage: round(middle(visits, task) / middle(floor, task), 2),
    fullSpeed: { firstRender: round(less(fullSpeed)), toFloor: round(less(fullSpeed) / less(fullSpeed, floor), 2) },
    longTasks: middle(visits, ({ seen }) => seen.longTasks.length),
    longestTask: round(middle(visits, ({ seen }) => Math.max(0, ...seen.longTasks))),
    cpu: round(less(({ settled }) => settled.task)),
    blocking: round(middle(visits, ({ seen }) => sum(seen.longTasks.map((duration) => duration - 50)))),
    layoutShift: round(
      middle(visits, ({ seen }) => seen.shift),
      3,
    ),
    heap: round(less(({ rest }) => rest.heap)),
    nodes: less(({ rest }) => rest.nodes),
    listeners: less(({ rest }) => rest.listeners),
    choose: slowest(({ times }) => times.choose),
    next: slowest(({ times }) => times.next),
    result: slowest(({ times }) => times.result),
    firstLetter: slowest(({ times }) => times.firstLetter),
    letter: slowest(({ times }) => times.letter),
    eventTiming: slowest(({ interactions }) => interactions),
    leak: { nodes: round(leak.nodes, 1), listeners: round(leak.listeners, 1), heap: round(leak.heap, 1) },
  };
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
