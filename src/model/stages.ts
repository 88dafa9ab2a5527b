import { sayRange } from './amount.ts';
import type { Programme, Stage, StageTime } from './content.ts';
import type { Say } from './strings.ts';

const daysIn = { day: 1, week: 7, month: 30 } as const;

/** When a stage is usual, in words: "Week 1 to 5", "From about week 3". */
export function sayWhen({ unit, from, to }: StageTime, say: Say): string {
  return to === undefined ? say('when.from-week', { from }) : say(`when.${unit}`, { range: sayRange([from, to], say) });
}

/**
 * The stage for a day, counted from 0: the first whose time is not over, because a later stage needs the goal of this
 * one. The last stage if all are over.
 */
export function stageOn({ stages }: Programme, day: number): Stage {
  return stages.find(({ when }) => day <= lastDayOf(when)) ?? stages.at(-1)!;
}

/** Longest duration of a stage in days; undefined if it has no end. */
export function daysOf({ unit, from, to }: StageTime): number | undefined {
  return to === undefined ? undefined : (to - from + 1) * daysIn[unit];
}

function lastDayOf({ unit, to = Infinity }: StageTime): number {
  return unit === 'day' ? to : to * daysIn[unit] - 1;
}
