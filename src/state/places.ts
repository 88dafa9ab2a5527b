import { isAtLeast, levels } from '../model/level.ts';
import { rules } from './checker-engine.ts';
import { rulesOf } from './languages.ts';
import { offeredPages } from './offered-pages.ts';
import type { Option } from '../model/checker.ts';
import type { Page } from '../model/content.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** Groups of a place's pages: urgent, common and rare. */
export type Shelf = 'pressing' | 'common' | 'rare';

/** The places of the leg in the checker. */
export function places({ content }: GuideSnapshot): readonly Option[] {
  const question = rulesOf(content).questions.find(({ place }) => place);
  return question?.options.filter(({ elsewhere }) => !elsewhere) ?? [];
}

/** The conditions offered at a place: urgent ones first, most severe first, then the others, most common first. */
export function pagesAt(
  place: string,
  guide: GuideSnapshot,
): readonly { readonly shelf: Shelf; readonly pages: readonly Page[] }[] {
  const pages = offeredPages(guide).filter((page) => page.kind === 'condition' && page.where.includes(place));
  return (['pressing', 'common', 'rare'] as const)
    .map((shelf) => ({
      shelf,
      pages: pages
        .filter((page) => shelfOf(page) === shelf)
        .sort((a, b) => (shelf === 'pressing' && severityOf(a) - severityOf(b)) || priorOf(b) - priorOf(a)),
    }))
    .filter((list) => list.pages.length > 0);
}

function shelfOf(page: Page): Shelf {
  if (page.kind === 'condition' && isAtLeast(page.level, 'urgent')) return 'pressing';
  return priorOf(page) < 0 ? 'rare' : 'common';
}

/** 0 for an emergency; larger numbers are less severe. */
function severityOf(page: Page): number {
  return page.kind === 'condition' ? levels.indexOf(page.level) : levels.length;
}

/**
 * How common a condition is among visitors, from -2 (very rare) to 2 (common), as in the checker. The number is the same
 * in every language.
 */
function priorOf({ id }: Page): number {
  return rules.causes.find(({ page }) => page === id)?.prior ?? -1;
}
