import type { Token } from 'markdown-it';
import {
  treatmentStages,
  type Block,
  type Inline,
  type ListItem,
  type Page,
  type TopicSection,
} from '../model/content.ts';
import { levels, type Level } from '../model/level.ts';
import { plainText } from '../model/plain-text.ts';
import { careCard, notInCards, signsOf, type CardLine } from './care-card.ts';
import { parseEmbed } from './parse-embed.ts';
import { InlineReader, markdown, noFindings, type Findings } from './parse-inline.ts';
import { columnsOf, parseTable } from './parse-table.ts';
import type { Place, ProblemList } from './problems.ts';
import type { Sign } from './sign.ts';

/** A section with its place; the title of a condition's section is its id. */
export interface LocatedSection extends TopicSection {
  readonly place: Place;
}

/** A parsed Markdown body: its sections, and the findings to check. */
export interface Body extends Findings {
  readonly sections: readonly LocatedSection[];
  readonly signs: readonly Sign[];
}

/** Parses a Markdown body. `linesBefore` is the number of lines above it in the file. */
export function parseMarkdown(
  text: string,
  kind: Page['kind'],
  file: string,
  problems: ProblemList,
  linesBefore = 0,
): Body {
  return new BlockReader(text, kind, file, problems, linesBefore).read();
}

/** Builds the tree from markdown-it tokens, and reports everything outside the format. */
class BlockReader {
  private readonly _kind: Page['kind'];
  private readonly _file: string;
  private readonly _problems: ProblemList;
  private readonly _linesBefore: number;
  private readonly _sourceLines: readonly string[];
  private readonly _tokens: readonly Token[];
  private readonly _findings = noFindings();
  private readonly _signs: Sign[] = [];
  /** The lines of the card that is being parsed. */
  private _cardLines: CardLine[] | undefined;
  private _isInList = false;
  private _next = 0;
  private _section = '';

  constructor(text: string, kind: Page['kind'], file: string, problems: ProblemList, linesBefore: number) {
    this._kind = kind;
    this._file = file;
    this._problems = problems;
    this._linesBefore = linesBefore;
    this._sourceLines = text.split('\n');
    this._tokens = markdown.parse(text, {});
  }

  read(): Body {
    const sections: LocatedSection[] = [];
    let blocks: Block[] = [];
    while (this._next < this._tokens.length) {
      const token = this._tokens[this._next] as Token;
      if (token.type === 'heading_open' && token.tag === 'h2') {
        const place = this._placeOf(token);
        const named = this._nameOfHeading();
        const title = plainText(this._inlineOfBlock());
        this._section = named ?? slug(title);
        blocks = [];
        sections.push({ id: this._section, title, blocks, place });
      } else {
        const read = this._block();
        if (sections.length > 0) blocks.push(...read);
        else if (read.length > 0) this._problems.report('text-before-section', this._placeOf(token));
      }
    }
    return { sections, signs: this._signs, ...this._findings };
  }

  /** The block at the next token; empty if it is refused. */
  private _block(): readonly Block[] {
    const token = this._tokens[this._next] as Token;
    switch (token.type) {
      case 'paragraph_open':
        return this._paragraph();
      case 'heading_open':
        if (token.tag !== 'h3') this._problems.report('heading-level', this._placeOf(token), token.tag.slice(1));
        return [this._heading()];
      case 'bullet_list_open':
        return [['ul', ...this._items()]];
      case 'ordered_list_open':
        return [['ol', ...this._items()]];
      case 'table_open':
        return [this._table()];
      default: {
        const level = levels.find((name) => token.type === `container_${name}_open`);
        if (level) return this._card(level);
        this._refuse(token);
        return [];
      }
    }
  }

  /** The id after a heading, `{#id}`: a translation names the section that it translates. */
  private _nameOfHeading(): string | undefined {
    const parts = this._tokens[this._next + 1]?.children ?? [];
    const last = parts.at(-1);
    if (last?.type !== 'service' || !last.content.startsWith('#')) return undefined;
    parts.pop();
    return last.content.slice(1);
  }

  /** A heading, or in the treatment of a condition a stage. */
  private _heading(): Block {
    const inline = this._inlineOfBlock();
    const isTreatment = this._kind === 'condition' && this._section === 'treatment';
    const stage = isTreatment ? treatmentStages.find((id) => id === plainText(inline)) : undefined;
    return stage ? ['stage', stage] : ['h', ...inline];
  }

  private _paragraph(): readonly Block[] {
    const inline = this._tokens[this._next + 1] as Token;
    const alone = parseEmbed(inline, {
      place: this._placeOf(inline),
      section: this._section,
      findings: this._findings,
      problems: this._problems,
      words: (tokens) => this._inline(tokens, this._placeOf(inline)),
    });
    if (alone) {
      this._next += 3;
      return alone;
    }
    const text = this._inlineOfBlock();
    return text.length > 0 ? [['p', ...text]] : [];
  }

  private _items(): readonly ListItem[] {
    const end = this._endOf(this._next);
    const items: ListItem[] = [];
    this._next++;
    this._isInList = true;
    while (this._next < end) {
      const item = this._item();
      if (item.length > 0) items.push(item);
    }
    this._isInList = false;
    this._next = end + 1;
    return items;
  }

  private _item(): ListItem {
    const end = this._endOf(this._next);
    const item: Inline[] = [];
    this._next++;
    while (this._next < end) {
      const token = this._tokens[this._next] as Token;
      if (token.type === 'paragraph_open') {
        if (item.length > 0) this._problems.report('list-item', this._placeOf(token));
        item.push(...(item.length > 0 ? [' '] : []), ...this._inlineOfBlock());
      } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
        this._problems.report('list-nested', this._placeOf(token));
        this._skip();
      } else this._refuse(token, ' in a list');
    }
    this._next = end + 1;
    return item;
  }

  private _table(): Block {
    const end = this._endOf(this._next);
    const tokens = this._tokens.slice(this._next, end);
    this._next = end + 1;
    return parseTable(tokens, {
      columnsAt: (line) => columnsOf(this._sourceLines[line] ?? ''),
      cell: (token) => this._inline(token.children ?? [], this._placeOf(token)),
      refuse: (line, found, expected) =>
        this._problems.report('table-columns', this._place(line), String(found), String(expected)),
    });
  }

  /** A card, followed by the cards inside it if it was not closed. */
  private _card(level: Level): readonly Block[] {
    const open = this._tokens[this._next] as Token;
    const end = this._endOf(this._next);
    const blocks: Block[] = [];
    const swallowed: Block[] = [];
    const before = this._findings.references.length;
    const outer = this._cardLines;
    const lines: CardLine[] = (this._cardLines = []);
    this._next++;
    while (this._next < end) {
      const place = this._placeOf(this._tokens[this._next] as Token);
      for (const block of this._block()) {
        if (block[0] === 'p' || block[0] === 'ul' || block[0] === 'ol') blocks.push(block);
        else if (block[0] === 'care') swallowed.push(block);
        else this._problems.report('care-content', place, notInCards[block[0]]);
      }
    }
    this._next = end + 1;
    this._cardLines = outer;
    this._signs.push(...signsOf(level, lines));
    const isClosed = /^\s*:::+\s*$/.test(this._sourceLines[open.map?.[1] ?? -1] ?? '');
    if (!isClosed || swallowed.length > 0) {
      this._problems.report('care-unclosed', this._placeOf(open), level);
      return [careCard(level, blocks), ...swallowed];
    }
    const link = this._findings.references.slice(before).find(({ kind }) => kind === 'page');
    if (link && level === 'emergency') this._problems.report('care-link', link.place);
    return [careCard(level, blocks)];
  }

  /** The line of the heading or paragraph at the next token. */
  private _inlineOfBlock(): readonly Inline[] {
    const inline = this._tokens[this._next + 1] as Token;
    this._next += 3;
    return this._inline(inline.children ?? [], this._placeOf(inline));
  }

  private _inline(tokens: readonly Token[], place: Place): readonly Inline[] {
    const before = this._findings.answers.length;
    const inline = new InlineReader(place, this._section, this._findings, this._problems).read(tokens);
    const [answers] = this._findings.answers.slice(before);
    if (this._cardLines) this._cardLines.push({ place, isItem: this._isInList, ...(answers && { answers }) });
    else if (answers) this._problems.report('sign-place', answers.place);
    return inline;
  }

  private _refuse(token: Token, where = ''): void {
    this._problems.report('markdown', this._placeOf(token), (refusedNames[token.type] ?? `"${token.type}"`) + where);
    this._skip();
  }

  private _skip(): void {
    this._next = this._endOf(this._next) + 1;
  }

  /** Index of the token that closes the one at `index`; `index` itself if it opens nothing. */
  private _endOf(index: number): number {
    let open = 0;
    for (let end = index; end < this._tokens.length; end++) {
      open += this._tokens[end]?.nesting ?? 0;
      if (open <= 0) return end;
    }
    return this._tokens.length - 1;
  }

  private _placeOf(token: Token): Place {
    return this._place(token.map?.[0] ?? 0);
  }

  private _place(line: number): Place {
    return { file: this._file, line: line + 1 + this._linesBefore };
  }
}

const refusedNames: Readonly<Record<string, string>> = {
  html_block: 'HTML',
  fence: 'Code',
  code_block: 'Code (text indented by four spaces)',
  blockquote_open: 'A quotation',
  hr: 'A rule',
  heading_open: 'A heading',
  table_open: 'A table',
};

/** Makes an id from a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
