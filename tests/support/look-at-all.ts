import type { NodeFor } from 'puppeteer-core';
import type { View } from './chromium.ts';

/**
 * Result of `look` for all elements that match `selector`, inside the guide after `>>>`. The elements stay in the page:
 * `$$eval` sends a handle of each to Node and back, 6 ms apiece.
 */
export async function lookAtAll<Selector extends string, Args extends readonly unknown[], Found>(
  view: View,
  selector: Selector,
  look: (all: NodeFor<Selector>[], ...args: Args) => Found,
  ...args: Args
): Promise<Awaited<Found>> {
  const all = await view.evaluateHandle((path) => {
    const [outer = '', inner] = path.split(' >>> ');
    const found = [...document.querySelectorAll(outer)];
    if (inner === undefined) return found;
    return found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(inner) ?? [])]);
  }, selector);
  return all.evaluate(look as unknown as (all: Element[], ...args: unknown[]) => Found, ...args);
}

/** Opens every fold of the guide. */
export function unfold(view: View): Promise<void> {
  return lookAtAll(view, 'knee-pain-guide >>> details', (all) => all.forEach((fold) => (fold.open = true)));
}
