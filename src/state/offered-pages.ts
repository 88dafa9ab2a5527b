import { exercisePage, isExercisePage } from './exercise-pages.ts';
import type { ConditionPage, Page } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { Config } from './attributes.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

type Words = Pick<GuideSnapshot, 'content' | 'config'>;

/** What no list of topics leaves out. Whether there is a checker is said elsewhere. */
const alwaysOffered: readonly string[] = ['home', 'checker', 'when-to-get-help'];

/** The page that says what the guide is, and names the version of its content. */
export const aboutPage = 'about-this-guide';

/** Whether the site shows the checker: where it may be a medical device, only a site that asks for it does. */
export function hasChecker({ region, checker, noChecker }: Config): boolean {
  return !noChecker && (checker || !region.pagesOnly);
}

/** Whether a site that names its topics offers this page or view. */
export function isOffered(page: string, { topics }: Config): boolean {
  return !topics || topics.includes(page) || alwaysOffered.includes(page) || isExercisePage(page);
}

/** Whether there is such a page or view, and the site offers it. */
export function isPage(page: string, words: Words | undefined): boolean {
  if (!words) return false;
  const { content, config } = words;
  if (page === 'checker') return hasChecker(config);
  if (page === 'home' || page === 'plan' || exercisePage(page, content)) return true;
  return content.pages.some(({ id }) => id === page) && isOffered(page, config);
}

/** The pages with these ids that the site offers, in that order. */
export function pagesIn({ content, config }: Words, ids: Iterable<string>): readonly Page[] {
  return [...ids].filter((id) => isOffered(id, config)).flatMap((id) => content.pages.filter((page) => page.id === id));
}

/** The pages that the site offers, each once: in its own order, or in the order of the first view. */
export function offeredPages(words: Words): readonly Page[] {
  const { content, config } = words;
  const listed = content.home.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
  return pagesIn(words, new Set([...(config.topics ?? []), ...listed, ...content.pages.map(({ id }) => id)]));
}

/** The conditions that need help fast, by level, the most severe first. */
export function dangersIn(words: Words): readonly (readonly [level: Level, pages: readonly ConditionPage[]])[] {
  const conditions = offeredPages(words).filter((page) => page.kind === 'condition');
  return (['emergency', 'urgent'] as const).map((level) => [level, conditions.filter((page) => page.level === level)]);
}
