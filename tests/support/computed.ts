import { contrast } from './contrast.ts';
import { lookAtAll } from './look-at-all.ts';
import type { Page } from 'puppeteer-core';
import type { View } from './chromium.ts';

/** One visible element of the guide and what its computed style says. */
export interface Drawn {
  readonly name: string;
  /** The colour of the surface that its words stand on, and of the one that it stands on itself. */
  readonly ground: string;
  readonly around: string;
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
  return lookAtAll(
    view,
    `knee-pain-guide >>> :is(${selector})`,
    (elements, wanted, takesFocus) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          if (takesFocus) (element as HTMLElement).focus();
          const style = getComputedStyle(element);
          const grounds: string[] = [];
          for (let behind: Element | null = element; behind; behind = behind.parentElement) {
            const { backgroundColor } = getComputedStyle(behind);
            const isSeen = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
            if (isSeen) grounds.push(backgroundColor);
            // Where it has no ground of its own, it stands on the next one.
            else if (behind === element) grounds.push('');
          }
          const [own = '', around = 'white'] = grounds;
          const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30);
          return {
            ground: own || around,
            around,
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

/** What contrast two colours have, of any notation that the browser computes. */
export async function contrasts(page: Page, pairs: readonly (readonly [string, string])[]): Promise<number[]> {
  const colours = [...new Set(pairs.flat())];
  const shown = await page.evaluate((wanted) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    return wanted.map((colour) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    });
  }, colours);
  const bytes = (colour: string) => shown[colours.indexOf(colour)] ?? [];
  return pairs.map(([one, other]) => contrast(bytes(one), bytes(other)));
}

/** Lightness (0-255) of an element at a tenth and at nine tenths of its width. */
export async function lightness(page: Page, selector: string): Promise<number[]> {
  const element = await page.$(`knee-pain-guide >>> ${selector}`);
  const picture = await element?.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return [0.1, 0.9].map((share) => {
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(image.width * share, image.height / 2, 1, 1).data;
      return (red + green + blue) / 3;
    });
  }, picture ?? '');
}

/** Tells the browser what its visitor prefers. Puppeteer's own way refuses half of the names. */
export async function prefer(page: Page, preferences: Readonly<Record<string, string>>): Promise<void> {
  const session = await page.createCDPSession();
  const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** The ring of each control of the guide while it has the focus. */
export async function focusRings(page: Page, properties: readonly string[] = []): Promise<Drawn[]> {
  // After a key that moved the focus inside the guide, what gets it shows it, by whichever way it gets it.
  await page.$eval('knee-pain-guide >>> a[href]', (link) => (link as HTMLElement).focus());
  await page.keyboard.press('Tab');
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return drawn(page, controls, ['outline-style', 'outline-width', 'outline-color', ...properties], { isFocused: true });
}
