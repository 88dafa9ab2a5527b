import { rulesOf } from './languages.ts';
import type { Option } from '../model/checker.ts';
import type { Programme } from '../model/content.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** A programme with the stages for the visitor's aim; with all stages until it is given. */
export function programmeIn(
  { content, aim }: Pick<GuideSnapshot, 'content' | 'aim'>,
  id: string | undefined,
): Programme | undefined {
  const programme = content.programmes.find((one) => one.id === id);
  if (!programme || aim === undefined) return programme;
  const question = rulesOf(content).questions.find(({ after }) => after === 'plan');
  return aimedAt(
    programme,
    question?.options.find((option) => option.id === aim),
  );
}

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
