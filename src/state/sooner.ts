import { isAtLeast } from '../model/level.ts';
import type { ListItem } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** The levels under "when to get help sooner", most pressing first. */
const soonerLevels = ['emergency', 'urgent', 'soon'] as const;
export type SoonerLevel = (typeof soonerLevels)[number];

/** The signs that call for help at a level. */
export function signsOf({ content }: GuideSnapshot, level: SoonerLevel): readonly ListItem[] {
  return content.outcomes.find(({ id }) => id === level)?.sooner ?? [];
}

/** The levels that are more pressing than this one. */
export function levelsAbove(level: Level): readonly SoonerLevel[] {
  return soonerLevels.filter((one) => one !== level && isAtLeast(one, level));
}
