/** The letter for a step like the one before. */
export const zero = 80;

/**
 * The list of points that the build packed (`src/build/drawings.ts`): two letters say, in half units, how the step to each
 * point differs from the step before. `#` before them says that more follows, since letters reach only so far.
 */
export function unpack(x: number, y: number, steps: string): string {
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
