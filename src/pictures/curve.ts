import { unpack } from './unpack.ts';

/** A point of a line. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly isCorner: boolean;
}

const drawn = new Map<string, string>();

/**
 * The SVG path of a smooth curve through points, written as `x,y x,y ...`. `!` after a point makes it a corner, and `z`
 * at the end closes the curve. Drawings are stored as points, which are a third of the size of Bezier paths and easy to
 * edit.
 */
export function curve(points: string): string {
  let path = drawn.get(points);
  if (path === undefined) {
    const unpacked = unpack(points);
    drawn.set(points, (path = smoothPath(readPoints(unpacked), unpacked.endsWith('z'))));
  }
  return path;
}

/** Parses the points of a curve. */
export function readPoints(text: string): Point[] {
  return [...unpack(text).matchAll(/([-\d.]+),([-\d.]+)(!?)/g)].map(([, x, y, corner]) => ({
    x: Number(x),
    y: Number(y),
    isCorner: corner === '!',
  }));
}

/** The same points mirrored in a picture of this width. */
export function mirrored(points: string, width: number): string {
  return unpack(points).replace(/(-?[\d.]+),/g, (_, x: string) => `${Math.round((width - Number(x)) * 10) / 10},`);
}

/** The smooth curve through these points. */
export function smoothPath(points: readonly Point[], isClosed: boolean): string {
  const count = points.length;
  const at = (index: number): Point => points[isClosed ? (index + count) % count : index]!;
  const segments = isClosed ? count : count - 1;
  // A text that grows piece by piece would be kept in as many pieces.
  const parts = [`M${round(at(0).x)} ${round(at(0).y)}`];
  let leaving = through(0);
  for (let index = 0; index < segments; index++) {
    const from = at(index);
    const to = at(index + 1);
    const reach = distance(from, to) / 3;
    const arriving = through(index + 1);
    // At a corner or an end, a handle follows the direction of the other one.
    const second = arriving && { x: to.x - arriving.x * reach, y: to.y - arriving.y * reach };
    const first = leaving && { x: from.x + leaving.x * reach, y: from.y + leaving.y * reach };
    const handle1 = first ?? middle(from, second ?? to);
    const handle2 = second ?? middle(to, first ?? from);
    parts.push(
      `C${round(handle1.x)} ${round(handle1.y)} ${round(handle2.x)} ${round(handle2.y)} ${round(to.x)} ${round(to.y)}`,
    );
    leaving = arriving;
  }
  if (isClosed) parts.push('z');
  return parts.join('');

  /** The direction at a point; undefined at a corner or an end. */
  function through(index: number): { x: number; y: number } | undefined {
    const isEnd = at(index).isCorner || (!isClosed && (index === 0 || index === count - 1));
    return isEnd ? undefined : direction(at(index - 1), at(index), at(index + 1));
  }
}

/** The direction of the curve at a point; of its two neighbours, the nearer one counts more. */
function direction(before: Point, here: Point, after: Point): { x: number; y: number } {
  const pull = distance(here, after) / distance(before, here);
  const x = (here.x - before.x) * pull + (after.x - here.x) / pull;
  const y = (here.y - before.y) * pull + (after.y - here.y) / pull;
  const length = Math.sqrt(x * x + y * y) || 1;
  return { x: x / length, y: y / length };
}

/** `Math.hypot` takes several times as long. */
function distance(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

function middle(a: { x: number; y: number }, b: { x: number; y: number }): { x: number; y: number } {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
