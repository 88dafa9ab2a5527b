import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import container from 'markdown-it-container';
import type { Inline } from '../model/content.ts';
import type { ServiceId } from '../model/service.ts';
import { levels } from '../model/level.ts';
import type { Place, ProblemList } from './problems.ts';
import type { WrittenAnswers } from './sign.ts';

/** A source mark `[^ID]` with the statement before it. */
export interface Mark {
  readonly id: string;
  readonly place: Place;
  readonly section: string;
  readonly text: string;
}

/** A reference to a page, picture, exercise or programme. */
export interface Reference {
  readonly kind: 'page' | 'picture' | 'exercise' | 'programme';
  readonly id: string;
  readonly place: Place;
}

/** A piece of text for the language checks, with the line breaks of the file. */
export interface Prose {
  readonly text: string;
  readonly place: Place;
}

/** Findings while text is parsed, each with its place. */
export interface Findings {
  readonly references: Reference[];
  readonly marks: Mark[];
  readonly prose: Prose[];
  readonly answers: WrittenAnswers[];
}

export const noFindings = (): Findings => ({ references: [], marks: [], prose: [], answers: [] });

const serviceIds: readonly ServiceId[] = ['emergency', 'urgent-line', 'emergency-department', 'crisis-line'];

export const markdown = new MarkdownIt({ html: true });
// Link definitions are not part of the format; markdown-it would drop them silently.
markdown.disable('reference');
for (const level of levels) container(markdown, level, { validate: (info) => info.trim() === level });
markdown.inline.ruler.before('link', 'mark', inlineRule(/\[\^([^\]\s]+)\]/y, 'mark'));
markdown.inline.ruler.push('answers', inlineRule(/\{=([^{}]*)\}/y, 'answers'));
markdown.inline.ruler.push('service', inlineRule(/\{([^{}\s]+)\}/y, 'service'));

function inlineRule(pattern: RegExp, type: string) {
  return (state: StateInline, silent: boolean): boolean => {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (!match) return false;
    if (!silent) state.push(type, '', 0).content = match[1] ?? '';
    state.pos += match[0].length;
    return true;
  };
}

/** Parses one line of Markdown from a YAML file. */
export function parseInline(
  text: string,
  place: Place,
  section: string,
  problems: ProblemList,
): Findings & { readonly inline: readonly Inline[] } {
  const findings = noFindings();
  const [token] = markdown.parseInline(text, {});
  const inline = new InlineReader(place, section, findings, problems).read(token?.children ?? []);
  for (const answers of findings.answers) problems.report('sign-place', answers.place);
  return { inline, ...findings };
}

/** An inline element that is still open, and how to wrap its text when it closes. */
interface Open {
  readonly wrap: (inner: readonly Inline[]) => readonly Inline[];
  readonly inner: Inline[];
}

/** Builds the tree of one line from markdown-it tokens, and reports everything outside the format. */
export class InlineReader {
  private readonly _start: Place;
  private readonly _section: string;
  private readonly _findings: Findings;
  private readonly _problems: ProblemList;
  private readonly _open: Open[] = [{ wrap: (inner) => inner, inner: [] }];
  private _line: number;
  private _prose = '';
  private _statement = '';
  private _isMarked = false;

  constructor(start: Place, section: string, findings: Findings, problems: ProblemList) {
    this._start = start;
    this._line = start.line;
    this._section = section;
    this._findings = findings;
    this._problems = problems;
  }

  read(tokens: readonly Token[]): readonly Inline[] {
    for (const token of tokens) this._token(token);
    if (this._prose.trim()) this._findings.prose.push({ text: this._prose, place: this._start });
    return trimmed(this._open[0]?.inner ?? []);
  }

  private _token(token: Token): void {
    const { type, content } = token;
    switch (type) {
      case 'text':
        return this._text(content);
      case 'softbreak':
        return this._break();
      case 'hardbreak':
        this._refuse('A line break');
        return this._break();
      case 'service':
        return this._service(content);
      case 'mark':
        return this._mark(content);
      case 'answers':
        this._trimEnd();
        this._findings.answers.push({ text: content, place: this._place() });
        return;
      case 'strong_open':
        this._open.push({ wrap: (inner) => [['b', ...inner]], inner: [] });
        return;
      case 'em_open':
        this._open.push({ wrap: (inner) => [['i', ...inner]], inner: [] });
        return;
      case 'link_open':
        this._open.push({ wrap: this._link(String(token.attrGet('href') ?? '')), inner: [] });
        return;
      case 'strong_close':
      case 'em_close':
      case 'link_close': {
        const closed = this._open.pop();
        closed?.wrap(closed.inner).forEach((inline) => this._add(inline));
        return;
      }
      case 'image':
        return this._problems.report('block-alone', this._place(), 'A picture');
      case 'code_inline':
        this._refuse('Code');
        return this._add(content);
      default:
        if (type !== 's_close') this._refuse(refusedNames[type] ?? `"${type}"`);
    }
  }

  private _text(content: string): void {
    const [stray] = strayMarkup.exec(content) ?? [];
    if (stray) this._problems.report('markdown-stray', this._place(), stray);
    this._add(content);
    this._say(content);
  }

  private _break(): void {
    this._add(' ');
    this._say(' ', '\n');
    this._line++;
  }

  private _service(name: string): void {
    const id = serviceIds.find((known) => known === name);
    if (id) this._add(['n', id]);
    else this._problems.report('service-unknown', this._place(), name, serviceIds.join(', '));
    this._say(`{${name}}`);
  }

  private _mark(id: string): void {
    this._trimEnd();
    this._isMarked = true;
    this._findings.marks.push({ id, place: this._place(), section: this._section, text: this._statement.trim() });
  }

  /** Removes the space before something that is not shown. */
  private _trimEnd(): void {
    const inner = this._open.at(-1)?.inner ?? [];
    const last = inner.at(-1);
    if (typeof last === 'string') inner[inner.length - 1] = last.trimEnd();
  }

  /** Wraps the text of a link; a link without a page becomes its text. */
  private _link(href: string): Open['wrap'] {
    const place = this._place();
    if (/^[\w-]+$/.test(href)) {
      this._findings.references.push({ kind: 'page', id: href, place });
      return (inner) => [['a', href, ...inner]];
    }
    if (/^(exercise|programme):/.test(href))
      this._problems.report('block-alone', place, 'A link to an exercise or a programme');
    else this._problems.report('link-outside', place, href);
    return (inner) => inner;
  }

  private _add(inline: Inline): void {
    addInline(this._open.at(-1)?.inner ?? [], inline);
  }

  /** Records text for the language checks and for the statement of a later mark. */
  private _say(text: string, asWritten = text): void {
    this._prose += asWritten;
    if (this._isMarked && /\w/.test(text)) {
      this._statement = '';
      this._isMarked = false;
    }
    this._statement += text;
  }

  private _refuse(what: string): void {
    this._problems.report('markdown', this._place(), what);
  }

  private _place(): Place {
    return { file: this._start.file, line: this._line };
  }
}

/** Markdown syntax that is left in a text after a typing error. */
export const strayMarkup = /\*+|__|\]\(|\[\^?|\]|[{}]|:::|~~|\||^#+(?= )/;

const refusedNames: Readonly<Record<string, string>> = {
  html_inline: 'HTML',
  s_open: 'Struck-through text',
};

/** Appends to a line and merges adjacent texts. */
export function addInline(line: Inline[], inline: Inline): void {
  const last = line.at(-1);
  if (typeof inline === 'string' && typeof last === 'string') line[line.length - 1] = last + inline;
  else line.push(inline);
}

function trimmed(inline: readonly Inline[]): readonly Inline[] {
  return inline
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === inline.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}
