import type { Page } from 'puppeteer-core';
import type { View } from './chromium.ts';

/** One visible element of the guide and what its computed style says. */
export interface Drawn {
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
}

/**
 * How the elements of the guide are drawn that fit the selector and can be seen, by these properties; if wanted, each while
 * it has the focus.
 */
export function drawn(
  view: View,
  selector: string,
  properties: readonly string[],
  { isFocused = false } = {},
): Promise<Drawn[]> {
  return view.$$eval(
    `knee-pain-guide >>> :is(${selector})`,
    (elements, wanted, takesFocus) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          if (takesFocus) (element as HTMLElement).focus();
          const style = getComputedStyle(element);
          const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30);
          return {
            name: `${element.localName}.${element.getAttribute('class') ?? ''} "${words}"`,
            style: Object.fromEntries(wanted.map((property) => [property, style.getPropertyValue(property)])),
          };
        }),
    properties,
    isFocused,
  );
}

const sides = ['top', 'right', 'bottom', 'left'] as const;
export const borders = sides.flatMap((side) => ['width', 'style', 'color'].map((what) => `border-${side}-${what}`));

/** The widths in pixels of the four borders, from the top clockwise; 0 for one that is not drawn. */
export function borderWidths({ style }: Drawn, unseen: string): number[] {
  return sides.map((side) => {
    const isSeen = style[`border-${side}-style`] !== 'none' && style[`border-${side}-color`] !== unseen;
    return isSeen ? parseFloat(style[`border-${side}-width`] ?? '0') : 0;
  });
}

/** Tells the browser what its visitor prefers. Puppeteer's own way refuses half of the names. */
export async function prefer(page: Page, preferences: Readonly<Record<string, string>>): Promise<void> {
  const session = await page.createCDPSession();
  const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** The ring of each control of the guide while it has the focus. */
export async function focusRings(page: Page, properties: readonly string[] = []): Promise<Drawn[]> {
  // After a key, what gets the focus shows it, by whichever way it gets it.
  await page.keyboard.press('Tab');
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return drawn(page, controls, ['outline-style', 'outline-width', 'outline-color', ...properties], { isFocused: true });
}
