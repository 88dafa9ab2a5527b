import type { Option } from '../model/checker.ts';
import type { Programme } from '../model/content.ts';

/**
 * The programme's stages for what the visitor wants to get back to, with the goal of the last one; without an aim, the
 * stages for everybody.
 */
export function aimedAt(programme: Programme, aim: Option | undefined): Programme {
  const stages = programme.stages.filter(({ aims }) => !aims || (aim && aims.includes(aim.id)));
  const last = stages.at(-1);
  return last && aim?.goal
    ? { ...programme, stages: [...stages.slice(0, -1), { ...last, goal: aim.goal }] }
    : { ...programme, stages };
}
