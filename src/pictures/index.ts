import { drawBackOfKnee } from './back-of-knee.ts';
import { drawExercise, figures } from './exercises.ts';
import { drawHamstrings } from './hamstrings.ts';
import type { TemplateResult } from 'lit';
import type { SayPicture } from './labels.ts';

export { tempoOf } from './exercises.ts';
export { drawLocator } from './locator.ts';
export { styles } from './pictures.styles.ts';

// Functions, so that a picture is created only when it is shown.
const pictures: Readonly<Record<string, (say?: SayPicture, at?: number) => TemplateResult>> = {
  'back-of-knee': drawBackOfKnee,
  hamstrings: drawHamstrings,
  ...Object.fromEntries(Object.keys(figures).map((id) => [id, (_: unknown, at?: number) => drawExercise(id, at)])),
};

/** Ids of all pictures: anatomy, and one figure for each exercise. */
export const pictureIds: readonly string[] = Object.keys(pictures);

/** Draws the picture with this id, as wide as its container; null if there is none. `at`: see `poseAt`. */
export function drawPicture(id: string, say?: SayPicture, at?: number): TemplateResult | null {
  return pictures[id]?.(say, at) ?? null;
}
