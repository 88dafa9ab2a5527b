import type { Sizes } from '../../src/build/sizes.ts';
import { median, percentile, sum } from './statistics.ts';
import type { Interactions } from './interaction.ts';
import type { Seen } from './probe.ts';
import type { Subject } from './subjects/subject.ts';
import type { Metrics } from './visit.ts';

/** One visit to the page of a subject. */
export interface Measurement {
  readonly drawn: Metrics;
  readonly seen: Seen;
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
  readonly name: string;
  readonly role: Subject['role'];
  readonly version?: string;
  readonly size: Sizes;
  readonly requests: number;
  /** Scripts, until the subject stands on the screen. */
  readonly script: number;
  /** Main thread, until the subject stands on the screen. */
  readonly firstRender: number;
  /** The least and the most of all visits. */
  readonly firstRenderRange: readonly [number, number];
  /** `firstRender` as a multiple of that of the twelve native questions. */
  readonly toFloor: number;
  /** Tasks of 50 ms and more, until the page is quiet. */
  readonly longTasks: number;
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
  /** The browser's own measure of all of them, from input to screen. */
  readonly eventTiming: number | null;
  readonly leak: Leak;
}

interface Measured {
  readonly subject: Subject;
  readonly version: string | undefined;
  readonly size: Sizes;
  readonly visits: readonly Measurement[];
  readonly leak: Leak;
}

/** Everything measured in one run, for the tables. The floor and the empty page must be among it. */
export function summarise(all: readonly Measured[]): readonly Result[] {
  const of = (wanted: string) => {
    const found = all.find(({ subject }) => subject.id === wanted);
    if (!found) throw new Error(`${wanted} was not measured.`);
    return found.visits;
  };
  const page = of('empty');
  const less = (visits: readonly Measurement[], pick: (visit: Measurement) => number) =>
    median(visits.map(pick)) - median(page.map(pick));
  const floor = less(of('lit-form'), ({ drawn }) => drawn.task);

  return all
    .filter(({ subject }) => subject.role !== 'empty')
    .map(({ subject: { id, name, role }, version, size, visits, leak }) => {
      const bare = median(page.map(({ drawn }) => drawn.task));
      const tasks = visits.map(({ drawn }) => drawn.task - bare);
      const firstRender = median(tasks);
      const slowest = (pick: (visit: Measurement) => readonly number[]) => {
        const times = visits.flatMap(pick);
        return times.length > 0 ? round(percentile(times, 0.95), 1) : null;
      };
      return {
        id,
        name,
        role,
        ...(version ? { version } : {}),
        size: { raw: round(size.raw, 1), gzip: round(size.gzip, 1), brotli: round(size.brotli, 1) },
        requests: median(visits.map(({ seen }) => seen.requests.length)),
        script: round(less(visits, ({ drawn }) => drawn.script)),
        firstRender: round(firstRender),
        firstRenderRange: [round(Math.min(...tasks)), round(Math.max(...tasks))],
        toFloor: round(firstRender / floor, 2),
        longTasks: median(visits.map(({ seen }) => seen.longTasks.length)),
        blocking: round(median(visits.map(({ seen }) => sum(seen.longTasks.map((duration) => duration - 50))))),
        layoutShift: round(median(visits.map(({ seen }) => seen.shift)), 3),
        heap: round(less(visits, ({ rest }) => rest.heap)),
        nodes: less(visits, ({ rest }) => rest.nodes),
        listeners: less(visits, ({ rest }) => rest.listeners),
        choose: slowest(({ times }) => times.choose),
        next: slowest(({ times }) => times.next),
        result: slowest(({ times }) => times.result),
        eventTiming: slowest(({ interactions }) => interactions),
        leak: { nodes: round(leak.nodes, 1), listeners: round(leak.listeners, 1), heap: round(leak.heap, 1) },
      };
    });
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
