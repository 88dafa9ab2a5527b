/** A sentence, and where it stands: in these text nodes joined, from this character on. */
export interface Sentence {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly start: number;
}

/** Left out of the reading: controls, but for the two answers that are buttons, folds, pictures, and what stands beside a view. */
const silent =
  'button:not([part~=none], [part~=not-sure]), nav, aside, footer, svg, kpg-leg-map, kpg-take-along, [aria-hidden=true], .screen-only, details:not([open]) > :not(summary), .result-beside, .result-end';

/** Name of the marked word, for `::highlight()`: nothing in the tree tells what is read. */
const mark = 'kpg-aloud';

/** The sentences of a view, block by block. */
export function sentencesIn(view: Element): Sentence[] {
  const blocks: Text[][] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let block = node.parentElement!;
    if (block.closest(silent) || block.getClientRects().length === 0) continue;
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

/** Marks the word at this character of the sentence. */
export function markWord({ text, nodes, start }: Sentence, at: number): void {
  const range = new Range();
  range.setStart(...placeIn(nodes, start + at));
  range.setEnd(...placeIn(nodes, start + at + text.slice(at).search(/\s|$/)));
  CSS.highlights?.set(mark, new Highlight(range));
}

export function unmark(): void {
  CSS.highlights?.delete(mark);
}

/** The text node in which this character of the joined text stands, and its offset there. */
function placeIn([node, ...rest]: readonly Text[], at: number): [node: Text, offset: number] {
  return at > node!.length ? placeIn(rest, at - node!.length) : [node!, at];
}
