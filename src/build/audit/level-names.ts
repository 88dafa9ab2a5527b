import { levels, type Level } from '../../model/level.ts';

/** Names of the levels on the audit pages. */
export const levelNames: Readonly<Record<Level, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  'self-care': 'Self-care',
};

/** Sort order of the levels, most pressing first. */
export function levelOrder(level: Level | undefined): number {
  return level === undefined ? levels.length : levels.indexOf(level);
}
