import { isClosed, readPoints, unpack } from './unpack.ts';
import type { Point } from './unpack.ts';

const drawn = new Map<string, string>();

/**
 * The SVG path of a smooth curve through points, written as `x,y x,y ...`. `!` after a point makes it a corner, and `z`
 * at the end closes the curve. Drawings are stored as points, which are a third of the size of Bezier paths and easy to
 * edit.
 */
export function curve(points: string): string {
  let path = drawn.get(points);
  if (path === undefined) drawn.set(points, (path = smoothPath(readPoints(points), isClosed(points))));
  return path;
}

/** One path for several curves. */
export function pathOf(lines: readonly string[]): string {
  return lines.map(curve).join('');
}

/** The same points mirrored in a picture of this width. */
export function mirrored(points: string, width: number): string {
  return unpack(points).replace(/(-?[\d.]+),/g, (_, x: string) => `${Math.round((width - Number(x)) * 10) / 10},`);
}

/**
 * The smooth curve through these points. The direction at a point depends on its two neighbours, of which the nearer one
 * counts more. The first view waits for the curves of the leg, so there is an object for no step of the calculation.
 */
export function smoothPath(points: readonly Point[], isClosed: boolean): string {
  const count = points.length;
  const last = isClosed ? count : count - 1;
  let from = points[0]!;
  const path = [`M${round(from.x)} ${round(from.y)}`];
  // The direction at `from`; none at a corner or an end.
  let right = 0;
  let down = 0;
  for (let index = 0; index <= last; index++) {
    const here = points[index % count]!;
    const before = points[(index + count - 1) % count]!;
    const after = points[(index + 1) % count]!;
    const near = distance(before, here);
    const isSmooth = !here.isCorner && (isClosed || (index > 0 && index < last));
    let x = 0;
    let y = 0;
    if (isSmooth) {
      const pull = distance(here, after) / near;
      x = (here.x - before.x) * pull + (after.x - here.x) / pull;
      y = (here.y - before.y) * pull + (after.y - here.y) / pull;
      const length = Math.sqrt(x * x + y * y) || 1;
      x /= length;
      y /= length;
    }
    if (index > 0) {
      const reach = near / 3;
      const x1 = from.x + right * reach;
      const y1 = from.y + down * reach;
      const x2 = here.x - x * reach;
      const y2 = here.y - y * reach;
      // At a corner or an end, a handle follows the direction of the other one.
      const first =
        right || down ? `${round(x1)} ${round(y1)}` : `${round((from.x + x2) / 2)} ${round((from.y + y2) / 2)}`;
      const second = isSmooth ? `${round(x2)} ${round(y2)}` : `${round((here.x + x1) / 2)} ${round((here.y + y1) / 2)}`;
      path.push(`C${first} ${second} ${round(here.x)} ${round(here.y)}`);
    }
    from = here;
    right = x;
    down = y;
  }
  // A text that grows piece by piece would be kept in as many pieces.
  return path.join('') + (isClosed ? 'z' : '');
}

/** `Math.hypot` takes several times as long. */
function distance(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
