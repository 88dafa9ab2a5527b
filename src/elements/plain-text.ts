import type { Block, Inline } from '../model/content.ts';

/** The words of a line; numbers and services are left out, since they differ by region. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part[0] === 'n') return '';
      return inlineText(part.slice(part[0] === 'a' ? 2 : 1));
    })
    .join('');
}

/** The words of blocks, to search in. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: Block): string {
  switch (block[0]) {
    case 'p':
    case 'h':
      return inlineText(block.slice(1));
    case 'ul':
    case 'ol':
      return linesText(block.slice(1) as readonly (readonly Inline[])[]);
    case 'table':
      return (block.slice(1) as readonly (readonly (readonly Inline[])[])[]).map(linesText).join(' ');
    case 'care':
      return blocksText(block.slice(2) as readonly Block[]);
    case 'picture':
      return inlineText(block.slice(2));
    case 'exercise':
    case 'programme':
      return '';
  }
}

function linesText(lines: readonly (readonly Inline[])[]): string {
  return lines.map(inlineText).join(' ');
}
