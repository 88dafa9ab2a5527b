import { exercisePage, isExercisePage } from './exercise-pages.ts';
import type { ConditionPage, Page } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { Config } from './attributes.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** What decides which pages a site offers. */
type Offering = Pick<GuideSnapshot, 'content' | 'config' | 'aim'>;

/** Pages that `topics` never removes. Whether the checker is offered is decided in `hasChecker`. */
const alwaysOffered: readonly string[] = ['home', 'checker', 'when-to-get-help'];

/** The page about the guide, with the version of its content. */
export const aboutPage = 'about-this-guide';

/** Whether the site shows the checker; in countries where it may be a medical device, the site must ask for it. */
export function hasChecker({ region, checker, noChecker }: Config): boolean {
  return !noChecker && (checker || !region.pagesOnly);
}

/** Whether a site with `topics` offers this page or view. */
export function isOffered(page: string, { topics }: Config): boolean {
  return !topics || topics.includes(page) || alwaysOffered.includes(page) || isExercisePage(page);
}

/** Whether the page or view exists and is offered. */
export function isPage(page: string, offering: Offering | undefined): boolean {
  if (!offering) return false;
  const { content, config } = offering;
  if (page === 'checker') return hasChecker(config);
  if (page === 'home' || page === 'plan' || exercisePage(page, offering)) return true;
  return content.pages.some(({ id }) => id === page) && isOffered(page, config);
}

/** The offered pages among these ids, in their order. */
export function pagesIn({ content, config }: Offering, ids: Iterable<string>): readonly Page[] {
  return [...ids].filter((id) => isOffered(id, config)).flatMap((id) => content.pages.filter((page) => page.id === id));
}

/** The offered pages, each once: in the order of `topics`, else in that of the first view. */
export function offeredPages(offering: Offering): readonly Page[] {
  const { content, config } = offering;
  const listed = content.home.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
  return pagesIn(offering, new Set([...(config.topics ?? []), ...listed, ...content.pages.map(({ id }) => id)]));
}

/** The urgent conditions by level, most severe first. */
export function dangersIn(offering: Offering): readonly (readonly [level: Level, pages: readonly ConditionPage[]])[] {
  const conditions = offeredPages(offering).filter((page) => page.kind === 'condition');
  return (['emergency', 'urgent'] as const).map((level) => [level, conditions.filter((page) => page.level === level)]);
}
