import type { Token } from 'markdown-it';
import type { Block, Inline } from '../model/content.ts';
import type { Findings } from './parse-inline.ts';
import type { Place, ProblemList } from './problems.ts';

interface EmbedReader {
  readonly place: Place;
  readonly section: string;
  readonly findings: Findings;
  readonly problems: ProblemList;
  /** The inline text of a picture's alternative. */
  readonly words: (tokens: readonly Token[]) => readonly Inline[];
}

/**
 * The picture, exercise or programme that is alone in a paragraph; an empty list if it is refused, undefined if the
 * paragraph is text.
 */
export function parseEmbed(paragraph: Token, reader: EmbedReader): readonly Block[] | undefined {
  const parts = (paragraph.children ?? []).filter(
    ({ type, content }) => type !== 'mark' && type !== 'softbreak' && !(type === 'text' && !content.trim()),
  );
  const [first] = parts;
  if (first?.type === 'image' && parts.length === 1) return parsePicture(paragraph, first, reader);
  if (first?.type !== 'link_open' || parts.findIndex(({ type }) => type === 'link_close') < parts.length - 1) return;
  const [, kind, id] = /^(exercise|programme):(.+)$/.exec(String(first.attrGet('href'))) ?? [];
  if ((kind !== 'exercise' && kind !== 'programme') || id === undefined) return;
  readMarks(paragraph, `${kind} ${id}`, reader);
  reader.findings.references.push({ kind, id, place: reader.place });
  return [[kind, id]];
}

function parsePicture(paragraph: Token, image: Token, reader: EmbedReader): readonly Block[] {
  const { place, findings, problems, words } = reader;
  const src = String(image.attrGet('src') ?? '');
  readMarks(paragraph, image.content, reader);
  const [, id] = /^picture:(.+)$/.exec(src) ?? [];
  if (id === undefined) {
    problems.report('link-outside', place, src);
    return [];
  }
  findings.references.push({ kind: 'picture', id, place });
  const alternative = words(image.children ?? []);
  if (alternative.length === 0) problems.report('picture-words', place, id);
  return [['picture', id, ...alternative]];
}

function readMarks(paragraph: Token, text: string, { place, section, findings }: EmbedReader): void {
  for (const { type, content } of paragraph.children ?? []) {
    if (type === 'mark') findings.marks.push({ id: content, place, section, text });
  }
}
