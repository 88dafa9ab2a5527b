import { version } from 'virtual:version';
import { notUsed } from './model/other-version.ts';
import { KneePainGuide } from './elements/knee-pain-guide.ts';
import { KpgAloud } from './elements/kpg-aloud.ts';
import { KpgChecker } from './elements/kpg-checker.ts';
import { KpgExercise } from './elements/kpg-exercise.ts';
import { KpgFigure } from './elements/kpg-figure.ts';
import { KpgHome } from './elements/kpg-home.ts';
import { KpgLegMap } from './elements/kpg-leg-map.ts';
import { KpgPlan } from './elements/kpg-plan.ts';
import { KpgQuestion } from './elements/kpg-question.ts';
import { KpgSearch } from './elements/kpg-search.ts';
import { KpgSession } from './elements/kpg-session.ts';
import { KpgTakeAlong } from './elements/kpg-take-along.ts';

/** All elements; the root comes last, so that its parts exist when it is drawn. */
const elements: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['kpg-aloud', KpgAloud],
  ['kpg-checker', KpgChecker],
  ['kpg-exercise', KpgExercise],
  ['kpg-figure', KpgFigure],
  ['kpg-home', KpgHome],
  ['kpg-leg-map', KpgLegMap],
  ['kpg-plan', KpgPlan],
  ['kpg-question', KpgQuestion],
  ['kpg-search', KpgSearch],
  ['kpg-session', KpgSession],
  ['kpg-take-along', KpgTakeAlong],
  ['knee-pain-guide', KneePainGuide],
];

/** Defines all elements, or none if another copy of the script has done so. */
export function define(): void {
  const [taken] = elements.map(([tag]) => customElements.get(tag)).filter((element) => element !== undefined);
  if (!taken) {
    for (const [tag, element] of elements) customElements.define(tag, element);
    return;
  }
  const { version: other = 'unknown' } = taken as { version?: string };
  const first = customElements.get('knee-pain-guide') as { version?: string } | undefined;
  if ((first?.version ?? other) !== version) {
    console.warn(notUsed(version) + (first?.version ?? other));
  }
}
