import type { Level } from '../model/level.ts';
import type { Place } from './problems.ts';

/** Answers written after a sign without the braces: `{= leg.swollen, health.pill | health.travel}`. */
export interface WrittenAnswers {
  readonly text: string;
  readonly place: Place;
}

/** A sign on a care card: a list item, or the paragraph of a card without a list. */
export interface Sign {
  readonly level: Level;
  readonly place: Place;
  /** Answers written after the sign; absent: not named yet. */
  readonly answers?: WrittenAnswers;
  /** Answers written after the lead of the card, for all of its signs. */
  readonly shared: readonly WrittenAnswers[];
}
