import type { Block } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { Place } from './problems.ts';
import type { Sign, WrittenAnswers } from './sign.ts';

/** Names of the blocks that a card cannot contain. */
export const notInCards: Readonly<Record<Exclude<Block[0], 'p' | 'ul' | 'ol' | 'care'>, string>> = {
  h: 'A heading',
  stage: 'A heading',
  table: 'A table',
  picture: 'A picture',
  exercise: 'An exercise',
  programme: 'A programme',
};

/** A line of a card, for the proof that pages and checker agree. */
export interface CardLine {
  readonly place: Place;
  readonly isItem: boolean;
  readonly answers?: WrittenAnswers;
}

/** The signs of a card: its list items, or its paragraphs if it has no list. */
export function signsOf(level: Level, lines: readonly CardLine[]): readonly Sign[] {
  const items = lines.filter(({ isItem }) => isItem);
  const leads = lines.filter(({ isItem }) => !isItem);
  const shared = items.length > 0 ? leads.flatMap(({ answers }) => answers ?? []) : [];
  return (items.length > 0 ? items : leads).map(({ place, answers }) => ({
    level,
    place,
    shared,
    ...(answers && { answers }),
  }));
}

/** Makes a card; a paragraph before a list is its lead, which says the action. */
export function careCard(level: Level, [first, ...rest]: readonly Block[]): Block {
  if (!first) return ['care', level, []];
  if (first[0] !== 'p' || rest[0]?.[0] !== 'ul') return ['care', level, [], first, ...rest];
  const [, ...lead] = first;
  return ['care', level, lead, ...rest];
}
