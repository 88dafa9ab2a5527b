import type { Level } from '../../../src/model/level.ts';

/** A textbook pattern: answers as "question: options" (what is not named is "none"), its level and its first cause. */
export type Pattern = readonly [name: string, answers: string, level: Level, first?: string];
