import { goalRatio, ratioOf } from '../../src/build/size-gate.ts';
import { severalGuides } from './subjects/guide.ts';
import type { Result } from './results.ts';

/** Something the guide must reach, and what it reached. */
export interface Bar {
  readonly name: string;
  readonly reached: number;
  /** At most this. */
  readonly wanted: number;
  readonly unit: string;
}

/** All bars of the bench, for these results; `floorSize` is lit with the same words as plain text, brotli in kB. */
export function bars(results: readonly Result[], floorSize: number): readonly Bar[] {
  const guide = results.find(({ role }) => role === 'ours');
  if (!guide) throw new Error('The guide was not measured.');
  const several = results.find(({ id }) => id === 'guides');
  const peers = results.filter(({ role }) => role === 'peer');
  return [
    { name: 'first render, to twelve native questions', reached: guide.toFloorWithPage, wanted: 1.35, unit: 'x' },
    ...peers.map(({ name, toFloorWithPage }) => ({
      name: `first render ahead of ${name}`,
      reached: guide.toFloorWithPage,
      wanted: toFloorWithPage,
      unit: 'x',
    })),
    { name: 'longest task', reached: guide.longestTask, wanted: 100, unit: 'ms' },
    { name: 'layout shift', reached: guide.layoutShift, wanted: 0, unit: '' },
    { name: 'answer to next question, 95th percentile', reached: guide.next ?? NaN, wanted: 50, unit: 'ms' },
    { name: 'answer to result, 95th percentile', reached: guide.result ?? NaN, wanted: 80, unit: 'ms' },
    { name: 'first letter of the search, 95th percentile', reached: guide.firstLetter ?? NaN, wanted: 50, unit: 'ms' },
    { name: 'settled heap above the page', reached: guide.heap, wanted: 1200, unit: 'kB' },
    {
      name: 'each further guide, to its heap of 690 kB before',
      reached: round(((several?.heap ?? NaN) - guide.heap) / (severalGuides - 1) / 690),
      wanted: 0.5,
      unit: 'x',
    },
    { name: 'nodes left behind', reached: guide.leak.nodes, wanted: 0, unit: '' },
    { name: 'listeners left behind', reached: guide.leak.listeners, wanted: 0, unit: '' },
    {
      name: 'script, to lit with the same words as plain text',
      reached: ratioOf({ script: guide.size.brotli, floor: floorSize }),
      wanted: goalRatio,
      unit: 'x',
    },
  ];
}

/** Says of a bar that it is reached, or how far it is. */
export function tell({ name, reached, wanted, unit }: Bar): string {
  const given = (value: number) => `${value} ${unit}`.trim();
  // A value that could not be measured is compared with false, and not reached.
  return reached <= wanted
    ? `${name}: reached, ${given(reached)} against ${given(wanted)}`
    : `${name}: not reached: ${given(reached)} against ${given(wanted)}`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
