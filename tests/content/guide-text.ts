import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { passagesIn, passagesOf, type Passage } from './passages.ts';

const { pages, home, sources, strings } = guide;

export const { movement, questions, results } = passagesIn(guide, rules);

/** Every passage that a visitor can read, and the search words and sources that stand behind them. */
export const everything: readonly Passage[] = [
  ...pages.flatMap(passagesOf),
  ...movement,
  ...questions,
  ...results,
  ...home.map(({ id, title, groups }) => ({
    address: `home/${id}`,
    lines: [title, ...groups.map((group) => group.title)],
  })),
  ...Object.entries(strings).map(([key, text]) => ({ address: `strings/${key}`, lines: [text] })),
  ...pages.map(({ id, also }) => ({ address: `${id}/also`, lines: also })),
  ...sources.map(({ id, title, publisher, url }) => ({ address: `sources/${id}`, lines: [title, publisher, url] })),
];
