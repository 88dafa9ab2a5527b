import { html } from 'lit';
import { groupsBesideLeg, placesIn, shows } from '../pictures/leg-zones.ts';
import { legViews } from '../pictures/leg.ts';
import { optionId } from './options.ts';
import type { TemplateResult } from 'lit';
import type { Question } from '../model/checker.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** The view of the leg beside a list of places, and the places listed with it. */
export interface PlacesInSight {
  /** A view of the leg, or the id of a group of places beside it. */
  readonly view: string;
  /** Ids of the places of the view, and of every other one that was chosen. Absent: the list has no leg, and shows all. */
  readonly shown?: readonly string[];
}

/** Turns the leg to a view. */
export function turnTo(view: string, question: Question, chosen: readonly string[]): PlacesInSight {
  return question.place ? { view, shown: [...placesIn(question, view), ...chosen] } : { view };
}

/** Turns the leg to the first view that shows a chosen place; without one, it stays. */
export function turnToChosen({ view }: PlacesInSight, question: Question, chosen: readonly string[]): PlacesInSight {
  return turnTo(legViews.find((one) => shows(one, chosen)) ?? view, question, chosen);
}

/** Keeps chosen places in the list, so that none leaves it when its choice is taken back. */
export function keepChosen({ view, shown }: PlacesInSight, chosen: readonly string[]): PlacesInSight {
  return shown ? { view, shown: [...shown, ...chosen] } : { view };
}

/** Draws the leg beside the list of a question about the place. */
export function drawLegMap(
  guide: GuideSnapshot,
  question: Question,
  view: string,
  onTurn: (view: string) => void,
): TemplateResult {
  const labels = () => Object.fromEntries(question.options.map(({ id, text }) => [id, guide.localise(text)]));
  return html`<kpg-leg-map
    .guide=${guide}
    .inputs=${(place: string) => optionId(question, place)}
    .labels=${labels}
    .view=${view}
    .beside=${groupsBesideLeg(question)}
    @kpg-turn=${({ target }: { readonly target: { readonly view: string } }) => onTurn(target.view)}
  ></kpg-leg-map>`;
}
