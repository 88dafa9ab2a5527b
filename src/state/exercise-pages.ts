import type { Exercise, Guide, Programme, Stage } from '../model/content.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** A programme (`programme/<id>`), a stage of it (`programme/<id>/<stage>`), or one exercise (`exercise/<id>`) alone. */
export type ExercisePage = ProgrammePage | ExerciseSheet;

export interface ProgrammePage {
  readonly programme: Programme;
  readonly exercises?: never;
}

/** What one sheet of paper holds. */
export interface ExerciseSheet {
  /** Absent where the exercise stands alone. */
  readonly programme?: Programme;
  readonly stage?: Stage;
  readonly exercises: readonly Exercise[];
}

/** Page id of a stage's sheet. */
export function sheetOf(programme: Programme, stage: Stage): string {
  return `programme/${programme.id}/${stage.id}`;
}

/** Whether a page id has one of these forms. */
export function isExercisePage(page: string): boolean {
  return /^(programme|exercise)\//.test(page);
}

/** What a page id of one of these forms shows; undefined for every other. */
export function exercisePage(page: string, content: Guide): ExercisePage | undefined {
  const { programmes, exercises } = content;
  const [room, id, part, ...rest] = page.split('/');
  if (rest.length > 0) return undefined;
  if (room === 'exercise' && part === undefined) {
    const alone = exercises.filter((exercise) => exercise.id === id);
    return alone.length > 0 ? { exercises: alone } : undefined;
  }
  const programme = room === 'programme' ? programmes.find((one) => one.id === id) : undefined;
  if (!programme || part === undefined) return programme && { programme };
  const stage = programme.stages.find((one) => one.id === part);
  return stage && { programme, stage, exercises: exercisesOf(stage, content) };
}

/** The exercises of a stage, in its order. */
export function exercisesOf(stage: Stage, { exercises }: Guide): readonly Exercise[] {
  return stage.exercises.flatMap((id) => exercises.filter((exercise) => exercise.id === id));
}

/** The title of any page of the guide; undefined for the first view and the checker. */
export function titleOf(page: string | undefined, { content, localise, say }: GuideSnapshot): string | undefined {
  if (page === undefined) return undefined;
  if (page === 'plan') return say('programme.list');
  const { programme, exercises } = exercisePage(page, content) ?? {};
  const title = programme?.title ?? exercises?.[0]?.name ?? content.pages.find(({ id }) => id === page)?.title;
  return title && localise(title);
}
