import { isOffered } from './configuration.ts';
import type { Page } from '../model/content.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

/** The pages that the site offers, each once: in its own order, or in the order of the first view. */
export function offeredPages({ guide, config }: Pick<GuideSnapshot, 'guide' | 'config'>): readonly Page[] {
  const listed = guide.home.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
  const ids = new Set([...(config.topics ?? []), ...listed, ...guide.pages.map(({ id }) => id)]);
  return [...ids]
    .filter((id) => isOffered(id, config))
    .flatMap((id) => guide.pages.find((page) => page.id === id) ?? []);
}
