/** A point of a line. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly isCorner: boolean;
}

/** Character code of a step equal to the one before. */
export const zero = 80;

/** Stands before and after a packed list. */
export const mark = '~';

/** Whether a list of points is closed. No letter of a packed list is a space. */
export function isClosed(points: string): boolean {
  return points.endsWith(' z') || points.endsWith(` z${mark}`);
}

/** The points of a list, parts of which may be packed. */
export function readPoints(list: string): Point[] {
  return list
    .split(mark)
    .flatMap((part, index) => (index % 2 ? unpackPoints(part) : part.split(' ').flatMap(readPoint)));
}

/** The same list without packed parts. */
export function unpack(list: string): string {
  const words = readPoints(list).map(({ x, y, isCorner }) => `${x},${y}${isCorner ? '!' : ''}`);
  return words.join(' ') + (isClosed(list) ? ' z' : '');
}

function readPoint(word: string): Point[] {
  const [x, y] = word.split(',');
  return y ? [{ x: Number(x), y: parseFloat(y), isCorner: word.endsWith('!') }] : [];
}

/**
 * Unpacks a list of points (see `src/build/drawings.ts`): two letters give, in half units, how the step to a point
 * differs from the step before. `#` before them marks a larger difference. It uses no patterns, because a browser takes
 * longer to compile one than to read a drawing.
 */
function unpackPoints(packed: string): Point[] {
  const [left = '', top = ''] = packed.split(',', 2);
  let x = Number(left);
  let y = Number(top);
  let right = 0;
  let down = 0;
  let at = left.length + top.length + 2;
  const points: Point[] = [];
  for (;;) {
    const isCorner = packed[at] === '!';
    if (isCorner) at++;
    points.push({ x, y, isCorner });
    if (at >= packed.length || packed[at] === ' ') return points;
    let isPart: boolean;
    do {
      isPart = packed[at] === '#';
      if (isPart) at++;
      right += (packed.charCodeAt(at++) - zero) / 2;
      down += (packed.charCodeAt(at++) - zero) / 2;
    } while (isPart);
    x += right;
    y += down;
  }
}
