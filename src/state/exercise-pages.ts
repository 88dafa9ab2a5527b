import { programmeIn } from './aim.ts';
import type { Exercise, Guide, Programme, Stage } from '../model/content.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/**
 * A programme (`programme/<id>`), one of its stages (`programme/<id>/<stage>`), or a single exercise (`exercise/<id>`).
 */
export type ExercisePage = ProgrammePage | ExerciseSheet;

export interface ProgrammePage {
  readonly programme: Programme;
  readonly exercises?: never;
}

/** The content of one sheet of paper. */
export interface ExerciseSheet {
  /** Absent for a single exercise. */
  readonly programme?: Programme;
  readonly stage?: Stage;
  readonly exercises: readonly Exercise[];
}

/** Id of the page with a stage's sheet. */
export function sheetOf(programme: Programme, stage: Stage): string {
  return `programme/${programme.id}/${stage.id}`;
}

/** Whether a page id has one of these forms. */
export function isExercisePage(page: string): boolean {
  return /^(programme|exercise)\//.test(page);
}

/** The programme, stage or exercise of a page id; undefined for any other id. A sheet outside the visitor's aim stays reachable. */
export function exercisePage(page: string, guide: Pick<GuideSnapshot, 'content' | 'aim'>): ExercisePage | undefined {
  const { content } = guide;
  const { programmes, exercises } = content;
  const [kind, id, stageId, ...rest] = page.split('/');
  if (rest.length > 0) return undefined;
  if (kind === 'exercise' && stageId === undefined) {
    const alone = exercises.filter((exercise) => exercise.id === id);
    return alone.length > 0 ? { exercises: alone } : undefined;
  }
  const programme = kind === 'programme' ? programmes.find((one) => one.id === id) : undefined;
  const mine = programmeIn(guide, programme?.id);
  if (!programme || !mine) return undefined;
  if (stageId === undefined) return { programme: mine };
  const stage = [...mine.stages, ...programme.stages].find((one) => one.id === stageId);
  return stage && { programme: mine, stage, exercises: exercisesOf(stage, content) };
}

/** The exercises of a stage, in order. */
export function exercisesOf(stage: Stage, { exercises }: Guide): readonly Exercise[] {
  return stage.exercises.flatMap((id) => exercises.filter((exercise) => exercise.id === id));
}

/** The title of a page; undefined for the first view and the checker. */
export function titleOf(page: string | undefined, guide: GuideSnapshot): string | undefined {
  const { content, localise, say } = guide;
  if (page === undefined) return undefined;
  if (page === 'plan') return say('programme.list');
  const { programme, exercises } = exercisePage(page, guide) ?? {};
  const title = programme?.title ?? exercises?.[0]?.name ?? content.pages.find(({ id }) => id === page)?.title;
  return title && localise(title);
}
