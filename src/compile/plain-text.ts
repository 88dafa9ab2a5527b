import type { Block, Inline, Page } from '../model/content.ts';

/** The words of a line without their form; a service stays as in the source, `{emergency}`. */
export function plainText(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part[0] === 'n') return `{${part[1]}}`;
      return plainText(part[0] === 'a' ? part.slice(2) : part.slice(1));
    })
    .join('');
}

/** A page as its words alone. */
export function toPlainText(page: Page): string {
  const lines = [page.title, page.summary];
  for (const { title, blocks } of page.sections) {
    if (title !== undefined) lines.push(title);
    for (const block of blocks) lines.push(...blockLines(block));
  }
  return lines.join('\n');
}

/** The words of a block, one line per paragraph, list item and table row. */
export function blockLines(block: Block): readonly string[] {
  switch (block[0]) {
    case 'p':
    case 'h': {
      const [, ...inline] = block;
      return [plainText(inline)];
    }
    case 'ul':
    case 'ol': {
      const [, ...items] = block;
      return items.map(plainText);
    }
    case 'table': {
      const [, ...rows] = block;
      return rows.map((row) => row.map(plainText).join(' | '));
    }
    case 'care': {
      const [, , ...blocks] = block;
      return blocks.flatMap(blockLines);
    }
    case 'picture': {
      const [, , ...alternative] = block;
      return [plainText(alternative)];
    }
    case 'exercise':
    case 'programme':
      return [];
  }
}
