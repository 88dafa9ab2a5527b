/** Character code of a step equal to the one before. */
export const zero = 80;

/** Stands before and after a packed list. */
export const mark = '~';

/** Unpacks the packed lists of a text, as they are needed: most drawings are never seen. */
export function unpack(text: string): string {
  return text.replace(/~([^,]+),([^,]+),([^~]+)~/g, (_, x: string, y: string, steps: string) =>
    unpackList(Number(x), Number(y), steps),
  );
}

/**
 * Unpacks a list of points (see `src/build/drawings.ts`): two letters give, in half units, how the step to a point
 * differs from the step before. `#` before them marks a larger difference.
 */
function unpackList(x: number, y: number, steps: string): string {
  const first = `${x},${y}`;
  let right = 0;
  let down = 0;
  const others = steps.replace(/(#?)([^!# ])(.)/g, (_, isPart: string, moreRight: string, moreDown: string) => {
    right += (moreRight.charCodeAt(0) - zero) / 2;
    down += (moreDown.charCodeAt(0) - zero) / 2;
    return isPart ? '' : ` ${(x += right)},${(y += down)}`;
  });
  return first + others;
}
