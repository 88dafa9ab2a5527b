import { isOffered } from './configuration.ts';
import type { Page } from '../model/content.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

type Words = Pick<GuideSnapshot, 'guide' | 'config'>;

/** The pages with these ids that the site offers, in that order. */
export function pagesIn({ guide, config }: Words, ids: Iterable<string>): readonly Page[] {
  return [...ids].filter((id) => isOffered(id, config)).flatMap((id) => guide.pages.filter((page) => page.id === id));
}

/** The pages that the site offers, each once: in its own order, or in the order of the first view. */
export function offeredPages(words: Words): readonly Page[] {
  const { guide, config } = words;
  const listed = guide.home.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
  return pagesIn(words, new Set([...(config.topics ?? []), ...listed, ...guide.pages.map(({ id }) => id)]));
}
