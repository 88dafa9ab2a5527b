/**
 * Limits of the build. `ratio` is the size of the single script divided by its floor, lit with the same words as plain
 * text, both in brotli; since content raises both, the limit never forbids a page. `warning` is in kB of brotli,
 * `fallback` in kB of gzip.
 */
export const limits = { ratio: 2.65, warning: 100, fallback: 12 };

/**
 * The ratio to reach. Features with few words of their own (session, plan, sheet, colours of a site) take 0.3 of it.
 */
export const goalRatio = 2.2;

/** The sizes with limits, in kB: the script and its floor in brotli, the fallback in gzip. */
export interface GatedSizes {
  readonly script: number;
  readonly floor: number;
  readonly fallback: number;
}

export function ratioOf({ script, floor }: Pick<GatedSizes, 'script' | 'floor'>): number {
  return Number((script / floor).toFixed(2));
}

/**
 * Problems stop the build; notes are printed. A size that is no number is a problem. `ending` names the language:
 * `.es`.
 */
export function checkSizes(
  sizes: GatedSizes,
  ending = '',
): { readonly notes: readonly string[]; readonly problems: string[] } {
  const { script, fallback } = sizes;
  const name = `knee-pain-guide${ending}.js`;
  const ratio = ratioOf(sizes);
  const toGoal = ratio <= goalRatio ? 'reached' : 'not reached';
  return {
    notes: [
      `${name} weighs ${ratio} times its floor. The goal of ${goalRatio} is ${toGoal}.`,
      ...(script > limits.warning
        ? [`Warning: ${name} weighs more than ${limits.warning} kB (brotli). See CONTRIBUTING.md.`]
        : []),
    ],
    problems: [
      ...(ratio <= limits.ratio
        ? []
        : [`${name} may weigh ${limits.ratio} times its floor at most, but weighs ${ratio} times.`]),
      ...(fallback <= limits.fallback
        ? []
        : [`fallback${ending}.html may weigh ${limits.fallback} kB (gzip) at most, but weighs ${fallback} kB.`]),
    ],
  };
}
