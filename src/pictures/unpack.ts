/** The letter for no step. */
export const zero = 80;

/**
 * The list of points that the build packed (`src/build/drawings.ts`): two letters lead from each point to the next, in half
 * units. `#` before them says that no point is there yet, since letters reach only so far.
 */
export function unpack(x: number, y: number, steps: string): string {
  const first = `${x},${y}`;
  const others = steps.replace(/(#?)([^!# ])(.)/g, (_, passes: string, right: string, down: string) => {
    x += (right.charCodeAt(0) - zero) / 2;
    y += (down.charCodeAt(0) - zero) / 2;
    return passes ? '' : ` ${x},${y}`;
  });
  return first + others;
}
