import type { Block, ListItem } from './content.ts';

/** What a page says to do now and to avoid, as list items; empty where it has no such section. */
export function adviceIn(sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[]): {
  readonly now: readonly ListItem[];
  readonly avoid: readonly ListItem[];
} {
  const blocksOf = (id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
  const treatment = blocksOf('treatment');
  const start = treatment.findIndex(([name, stage]) => name === 'stage' && stage === 'now') + 1;
  const length = treatment.slice(start).findIndex(([name]) => name === 'stage');
  const now = start > 0 ? treatment.slice(start, length < 0 ? undefined : start + length) : [];
  return { now: now.flatMap(itemsOf), avoid: blocksOf('avoid').flatMap(itemsOf) };
}

function itemsOf(block: Block): readonly ListItem[] {
  switch (block[0]) {
    case 'p':
      return [block.slice(1)];
    case 'ul':
    case 'ol': {
      const [, ...items] = block;
      return items;
    }
    default:
      return [];
  }
}
