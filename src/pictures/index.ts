import { drawBackOfKnee } from './back-of-knee.ts';
import { drawExercise, figures } from './exercises.ts';
import { drawHamstrings } from './hamstrings.ts';
import type { TemplateResult } from 'lit';
import type { SayPicture } from './labels.ts';

export { tempoOf } from './exercises.ts';
export { drawLocator } from './locator.ts';
export { styles } from './pictures.styles.ts';

const anatomy: Readonly<Record<string, (say?: SayPicture) => TemplateResult>> = {
  'back-of-knee': drawBackOfKnee,
  hamstrings: drawHamstrings,
};

/** Ids of all pictures: anatomy, and one figure for each exercise. */
export const pictureIds: readonly string[] = [...Object.keys(anatomy), ...Object.keys(figures)];

/** Draws the picture with this id, as wide as its container; null if there is none. `at`: see `poseAt`. */
export function drawPicture(id: string, say?: SayPicture, at?: number): TemplateResult | null {
  if (id in figures) return drawExercise(id, at);
  return anatomy[id]?.(say) ?? null;
}
