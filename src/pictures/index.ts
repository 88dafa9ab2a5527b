import { drawBackOfKnee } from './back-of-knee.ts';
import { drawExercise, figures } from './exercises.ts';
import { drawHamstrings } from './hamstrings.ts';
import type { TemplateResult } from 'lit';
import type { SayPicture } from './labels.ts';

export { tempoOf } from './exercises.ts';
export { drawLocator } from './locator.ts';
export { styles } from './pictures.styles.ts';

// Functions, so that a picture costs nothing before somebody looks at it.
const pictures: Readonly<Record<string, (say?: SayPicture, at?: number) => TemplateResult>> = {
  'back-of-knee': drawBackOfKnee,
  hamstrings: drawHamstrings,
  ...Object.fromEntries(Object.keys(figures).map((id) => [id, (_: unknown, at?: number) => drawExercise(id, at)])),
};

/** Every picture there is: anatomy, and one figure per exercise. */
export const pictureIds: readonly string[] = Object.keys(pictures);

/** The picture with this id, in the theme's colours and as wide as its place; null where there is none. `at`: see `poseAt`. */
export function drawPicture(id: string, say?: SayPicture, at?: number): TemplateResult | null {
  return pictures[id]?.(say, at) ?? null;
}
