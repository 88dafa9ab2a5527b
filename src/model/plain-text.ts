import type { Block, Inline, Page } from './content.ts';
import type { ServiceId } from './service.ts';
import { foldBlocks, foldLine, type BlockVisitor } from './tree.ts';

/** The text of a line without formatting. A service stays as `{emergency}` unless `sayService` names it. */
export function plainText(
  inline: readonly Inline[],
  sayService: (id: ServiceId) => string = (id) => `{${id}}`,
  localise: (text: string) => string = (text) => text,
): string {
  const join = (inner: readonly string[]): string => inner.join('');
  const parts = foldLine(inline, {
    text: localise,
    bold: join,
    italic: join,
    link: (_, inner) => join(inner),
    service: sayService,
  });
  return join(parts);
}

/** The text of a page, one line per title, paragraph, list item and table row. */
export function toPlainText(page: Page): string {
  const sections = page.sections.flatMap(({ title, blocks }) => [...(title ? [title] : []), ...blockLines(blocks)]);
  return [page.title, page.summary, ...sections].join('\n');
}

const toLines: BlockVisitor<string, readonly string[]> = {
  line: (inline) => plainText(inline),
  paragraph: (line) => [line],
  heading: (line) => [line],
  stage: () => [],
  list: (items) => items,
  table: (head, rows) => [head, ...rows].map((row) => row.join(' | ')),
  care: (_, lead, inner) => [...(lead === undefined ? [] : [lead]), ...inner.flat()],
  picture: (_, alternative) => [alternative],
  exercise: () => [],
  programme: () => [],
};

/** The text of blocks, one line per paragraph, list item and table row. */
export function blockLines(blocks: readonly Block[]): readonly string[] {
  return foldBlocks(blocks, toLines).flat();
}
