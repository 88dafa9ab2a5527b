/** How soon a person needs care, from the most to the least pressing. */
export type Level = 'emergency' | 'urgent' | 'soon' | 'self-care';

/** Every level, most pressing first. */
export const levels: readonly Level[] = ['emergency', 'urgent', 'soon', 'self-care'];

/** The more pressing of two levels. */
export function higherLevel(a: Level, b: Level): Level {
  // Without a method of lists, which the host page may have replaced.
  for (const level of levels) if (level === a || level === b) return level;
  return a;
}

/** Whether `level` is at least as pressing as `floor`. */
export function isAtLeast(level: Level, floor: Level): boolean {
  return higherLevel(level, floor) === level;
}
