/** A sentence and its place: joined text nodes, and the index of its first character. */
export interface Sentence {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly start: number;
}

/**
 * Elements that are not read: controls except the two answers that are buttons, folded content, pictures, and what
 * surrounds a view.
 */
const unreadElements =
  'button:not([part~=none], [part~=not-sure]), nav, aside, footer, svg, kpg-leg-map, kpg-take-along, [aria-hidden=true], .screen-only, details:not([open]) > :not(summary), .answers, .result-end';

/** Name of the highlight for the spoken word. `::highlight()` leaves no trace in the DOM. */
const mark = 'kpg-aloud';

/** The sentences of a view, block by block. */
export function sentencesIn(view: Element): Sentence[] {
  const blocks: Text[][] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let block = node.parentElement!;
    if (block.closest(unreadElements) || block.getClientRects().length === 0) continue;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    if (block === last) blocks.at(-1)!.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks.flatMap((nodes) => {
    const words = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
    const found = words.matchAll(/[^ ].*?(?:[.?!](?= )|$)/g);
    return [...found].map(({ 0: text, index: start }) => ({ text, nodes, start }));
  });
}

/** Highlights the word at this index of the sentence. */
export function markWord({ text, nodes, start }: Sentence, at: number): void {
  const range = new Range();
  range.setStart(...placeIn(nodes, start + at));
  range.setEnd(...placeIn(nodes, start + at + text.slice(at).search(/\s|$/)));
  CSS.highlights?.set(mark, new Highlight(range));
}

export function unmark(): void {
  CSS.highlights?.delete(mark);
}

/** The text node and offset for an index into the joined text. */
function placeIn([node, ...rest]: readonly Text[], at: number): [node: Text, offset: number] {
  return at > node!.length ? placeIn(rest, at - node!.length) : [node!, at];
}
