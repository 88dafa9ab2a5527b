import { levels, type Level } from '../../model/level.ts';

/** The levels as the audit pages name them. */
export const levelNames: Readonly<Record<Level, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  'self-care': 'Self-care',
};

/** Levels sort by how pressing they are. */
export function levelOrder(level: Level | undefined): number {
  return level === undefined ? levels.length : levels.indexOf(level);
}
