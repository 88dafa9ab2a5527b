import { isAtLeast } from '../model/level.ts';
import { blockLines } from '../model/plain-text.ts';
import type { Page } from '../model/content.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** A page with its searchable fields, the most relevant first. */
interface Entry {
  readonly page: Page;
  /** The fields with their scores; the title comes first. */
  readonly fields: readonly (readonly [text: string, worth: number])[];
}

/** Lowest score of a page's names. */
const nameWorth = 7;

/** Finds pages by prefixes of words. */
export type Find = (query: string) => readonly Page[];

/**
 * Builds an index over titles, other names, summaries and text. A query word matches any word that starts with it. A
 * page must match all words or, if no page does, as many as possible; pages that lack one of them but have another one
 * in their names follow. The region's words match as well as the master's.
 */
export function indexPages(
  pages: readonly Page[],
  { localise, say }: Pick<GuideSnapshot, 'localise' | 'say'>,
  endings: string,
): Find {
  const ending = new RegExp(`^(\\p{L}{4,}?)(?:${endings})$`, 'u');
  const stem = (word: string): string => ending.exec(word)?.[1] ?? word;
  const entries: readonly Entry[] = pages.map((page) => ({
    page,
    fields: [
      [spaced(`${page.title} ${localise(page.title)}`), 9],
      [spaced(`${page.also.join(' ')} ${localise(page.also.join(' '))}`), nameWorth],
      [spaced(localise(page.summary)), 3],
      [
        spaced(localise(page.sections.flatMap(({ title = '', blocks }) => [title, ...blockLines(blocks)]).join(' '))),
        1,
      ],
    ],
  }));
  const passedOver = new Set(plain(say('search.passed-over')).split(' '));
  return (query) => {
    const words = plain(query).split(' ').filter(Boolean);
    const telling = words.filter((word) => !passedOver.has(word));
    return rank(
      entries,
      (telling.length > 0 ? telling : words).map((word) => spellings(stem(word), entries)),
    );
  };
}

/** The word itself, or, if no page has it, the words of pages that differ from it by one letter. */
function spellings(word: string, entries: readonly Entry[]): readonly string[] {
  const isKnown = entries.some(({ fields }) => worthOf(word, fields) > 0);
  if (isKnown || word.length < 5) return [word];
  const all = new Set(entries.flatMap(({ fields }) => fields.flatMap(([text]) => text.split(' '))));
  return [...all].filter((other) => isNear(word, other));
}

/** Whether a word is a prefix of the other, apart from one wrong, missing, extra or swapped letter. */
function isNear(word: string, other: string): boolean {
  let same = 0;
  while (word[same] === other[same]) same++;
  const starts = (skipped: string, left: string) => other.startsWith(skipped + left, same);
  const [here = '', next = ''] = [word[same], word[same + 1]];
  const meant = other.slice(same, same + 1);
  return (
    starts(meant, word.slice(same + 1)) ||
    starts(meant, word.slice(same)) ||
    starts('', word.slice(same + 1)) ||
    starts(next + here, word.slice(same + 2))
  );
}

/**
 * Sorts by score. A word of few pages scores more than one of many. Dangers score more than similar harmless conditions,
 * and pages whose names contain every word score more; a title that starts with the query scores most.
 */
function rank(entries: readonly Entry[], words: readonly (readonly string[])[]): readonly Page[] {
  const all = entries.map(({ page, fields }) => ({
    page,
    fields,
    worths: words.map((alike) => Math.max(0, ...alike.map((word) => worthOf(word, fields)))),
  }));
  const rarity = words.map((_, at) => {
    const pages = all.filter(({ worths }) => worths[at]).length;
    return Math.sqrt(all.length / Math.max(1, pages));
  });
  const found = all.map(({ page, fields, worths }) => {
    const isTitle = words.every(([word = ''], at) => fields[0]?.[0].split(' ')[at + 1]?.startsWith(word));
    const worth = worths.reduce((sum, one, at) => sum + one * (rarity[at] ?? 1), isTitle ? 1 : 0);
    const isMeant = (page.kind === 'condition' && isAtLeast(page.level, 'urgent')) || Math.min(...worths) >= nameWorth;
    const hits = worths.filter((one) => one > 0).length;
    const isNamed = Math.max(...worths) >= nameWorth;
    return { page, hits, isNamed, worth: isMeant ? worth * 1.5 : worth };
  });
  const most = Math.max(1, ...found.map(({ hits }) => hits));
  return found
    .filter(({ hits, isNamed }) => hits === most || (isNamed && hits === most - 1))
    .sort((a, b) => b.hits - a.hits || b.worth - a.worth)
    .map(({ page }) => page);
}

/** The score of the best field with the word; a whole word scores more than a prefix. */
function worthOf(word: string, fields: Entry['fields']): number {
  for (const [text, worth] of fields) {
    if (text.includes(` ${word}`)) return text.includes(` ${word} `) ? worth + 1 : worth;
  }
  return 0;
}

/** The words with a space before and after each. */
function spaced(text: string): string {
  return ` ${plain(text)} `;
}

/** Lower case without accents and punctuation, so that "Baker’s cyst", "bakers cyst" and "BAKER'S" match. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
