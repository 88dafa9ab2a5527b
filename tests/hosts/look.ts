import type { View } from '../support/chromium.ts';

/** What a visitor sees of the guide: its words, and of each element where it stands and how it is drawn. */
export interface Look {
  readonly width: number;
  readonly fontSize: number;
  /** Pixels of the screen to one of the guide: the zoom of the page and of the browser. */
  readonly scale: number;
  readonly words: string;
  /** One line per element, for people to read where two differ. */
  readonly elements: readonly string[];
}

const properties = [
  'display',
  'visibility',
  'opacity',
  'direction',
  'writing-mode',
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'text-decoration-line',
  'white-space',
  'word-break',
  'hyphens',
  'list-style-type',
  'border-block-start-style',
  'cursor',
];

/** The look of the guide as it stands now, placed by the corner of its outermost box, in its own pixels where the page is zoomed. */
export function lookOf(view: View): Promise<Look> {
  return view.$eval(
    'knee-pain-guide >>> .base',
    (found, properties) => {
      const base = found as HTMLElement;
      scrollTo(0, 0);
      const corner = base.getBoundingClientRect();
      const zoom = base.currentCSSZoom;
      const elements = [base, ...base.querySelectorAll('*')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        // What is not drawn stands nowhere.
        const box =
          width || height
            ? [left - corner.left, top - corner.top, width, height].map((side) => Math.round(side / zoom))
            : [];
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        return `${name} [${box.join(' ')}] ${properties.map((property) => style.getPropertyValue(property)).join(' | ')}`;
      });
      return {
        width: corner.width / zoom,
        fontSize: parseFloat(getComputedStyle(base).fontSize),
        scale: devicePixelRatio * zoom,
        words: base.innerText.replace(/\s+/g, ' ').trim(),
        elements,
      };
    },
    properties,
  );
}

/**
 * The elements that look otherwise, at most five of them. A pixel of rounding is no difference; where only one of the two
 * is zoomed, every line of text and every hairline is rounded otherwise, which adds up to less than a hundredth.
 */
export function differences(seen: Look, wanted: Look): string[] {
  const found: string[] = [];
  const slack = seen.scale === wanted.scale ? 0 : 0.01;
  if (seen.words !== wanted.words) found.push(`words: ${seen.words}\n  wanted: ${wanted.words}`);
  for (let index = 0; index < Math.max(seen.elements.length, wanted.elements.length) && found.length < 5; index++) {
    const [one = 'nothing', other = 'nothing'] = [seen.elements[index], wanted.elements[index]];
    if (!isAlike(one, other, slack)) found.push(`element ${index}: ${one}\n  wanted: ${other}`);
  }
  return found;
}

function isAlike(one: string, other: string, slack: number): boolean {
  if (one === other) return true;
  const [first, second] = [parse(one), parse(other)];
  return (
    first.rest === second.rest &&
    first.box.length === second.box.length &&
    first.box.every((side, index) => Math.abs(side - (second.box[index] ?? 0)) <= Math.max(1, side * slack))
  );
}

function parse(line: string): { box: number[]; rest: string } {
  const [, start = '', box = '', end = ''] = /^(.*?) \[([^\]]*)\](.*)$/.exec(line) ?? [];
  return { box: box.split(' ').map(Number), rest: start + end };
}
