import type { Level } from '../../../src/model/level.ts';

/** A flag of the reference or of a source, told in the least words, and the level that it must give. */
export type Flag = readonly [flag: string, answers: string, level: Level];
