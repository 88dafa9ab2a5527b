import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { StringKey } from '../model/strings.ts';

/** Key of the string for a part of a picture. */
export type PictureKey = Extract<StringKey, `picture.${string}`>;
export type SayPicture = (key: PictureKey) => string;

/** A label: its string, its side and height, and the point that its line leads to. */
export type Label = readonly [words: PictureKey, side: 'left' | 'right', y: number, toX: number, toY: number];

/** Where labels start, how many letters fit a line, and the size of the type. */
export interface LabelPlace {
  readonly left: number;
  readonly right: number;
  readonly letters: number;
  readonly size: number;
}

/** Draws labels with leader lines. Lines are broken by hand, because SVG does not wrap text. */
export function drawLabels(
  labels: readonly Label[],
  { left, right, letters, size }: LabelPlace,
  say: SayPicture | undefined,
): SVGTemplateResult | typeof nothing {
  if (!say) return nothing;
  return svg`${labels.map(([words, side, y, toX, toY]) => {
    const isLeft = side === 'left';
    const x = isLeft ? left : right;
    const lines = breakLines(say(words), letters);
    const lineHeight = size * 1.12;
    const top = y - ((lines.length - 1) * lineHeight) / 2;
    return svg`<path class="drawing-leader" d="M${isLeft ? x + 2 : x - 2} ${y}L${toX} ${toY}"></path
      ><circle class="drawing-dot" cx=${toX} cy=${toY} r=${size / 7}></circle
      ><text class="drawing-label" font-size=${size} text-anchor=${isLeft ? 'end' : 'start'}>${lines.map(
        (line, index) => svg`<tspan x=${x} y=${(top + index * lineHeight + size * 0.35).toFixed(1)}>${line}</tspan>`,
      )}</text>`;
  })}`;
}

function breakLines(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => divide(whole, letters))) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < letters) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** Splits a word that is too long for a line at its soft hyphens. */
function divide(word: string, letters: number): readonly string[] {
  const parts = word.split('\u00AD');
  if (parts.join('').length < letters) return [parts.join('')];
  return parts.map((part, index) => (index < parts.length - 1 ? `${part}-` : part));
}
