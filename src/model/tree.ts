import type { Level } from './level.ts';
import type { Block, Cell, Inline, ListItem, TreatmentStage } from './content.ts';
import type { ServiceId } from './service.ts';

/** What each part of a line becomes; `inner` holds the results of the parts inside it. */
export interface LineVisitor<Result> {
  text(words: string): Result;
  bold(inner: readonly Result[]): Result;
  italic(inner: readonly Result[]): Result;
  link(pageId: string, inner: readonly Result[]): Result;
  service(id: ServiceId): Result;
}

/** What each block becomes. `line` is called first; the other members get its results. */
export interface BlockVisitor<Line, Result> {
  line(inline: readonly Inline[]): Line;
  paragraph(line: Line): Result;
  heading(line: Line): Result;
  stage(id: TreatmentStage): Result;
  list(items: readonly Line[], isNumbered: boolean): Result;
  table(head: readonly Line[], rows: readonly (readonly Line[])[]): Result;
  care(level: Level, lead: Line | undefined, inner: readonly Result[]): Result;
  picture(id: string, alternative: Line): Result;
  exercise(id: string): Result;
  programme(id: string): Result;
}

/** Folds a line from the inside out. */
export function foldLine<Result>(inline: readonly Inline[], visitor: LineVisitor<Result>): readonly Result[] {
  return inline.map((part) => {
    if (typeof part === 'string') return visitor.text(part);
    switch (part[0]) {
      case 'b':
        return visitor.bold(foldLine(part.slice(1), visitor));
      case 'i':
        return visitor.italic(foldLine(part.slice(1), visitor));
      case 'a': {
        const [, pageId, ...inner] = part;
        return visitor.link(pageId, foldLine(inner, visitor));
      }
      case 'n':
        return visitor.service(part[1]);
    }
  });
}

/** Folds blocks from the inside out. No other code walks the tree. */
export function foldBlocks<Line, Result>(
  blocks: readonly Block[],
  visitor: BlockVisitor<Line, Result>,
): readonly Result[] {
  const lines = (items: readonly (ListItem | Cell)[]): readonly Line[] => items.map((item) => visitor.line(item));
  return blocks.map((block) => {
    switch (block[0]) {
      case 'p':
      case 'h': {
        const [name, ...inline] = block;
        const line = visitor.line(inline);
        return name === 'p' ? visitor.paragraph(line) : visitor.heading(line);
      }
      case 'stage':
        return visitor.stage(block[1]);
      case 'ul':
      case 'ol': {
        const [name, ...items] = block;
        return visitor.list(lines(items), name === 'ol');
      }
      case 'table': {
        const [, head, ...rows] = block;
        return visitor.table(lines(head), rows.map(lines));
      }
      case 'care': {
        const [, level, lead, ...inner] = block;
        return visitor.care(level, lead.length > 0 ? visitor.line(lead) : undefined, foldBlocks(inner, visitor));
      }
      case 'picture': {
        const [, id, ...alternative] = block;
        return visitor.picture(id, visitor.line(alternative));
      }
      case 'exercise':
        return visitor.exercise(block[1]);
      case 'programme':
        return visitor.programme(block[1]);
    }
  });
}
