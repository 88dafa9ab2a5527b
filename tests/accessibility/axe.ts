import axe, { type AxeResults } from 'axe-core';
import { after, before, describe } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { contrasts, drawn } from '../support/computed.ts';
import { isWhole } from '../support/depth.ts';
import { finishMotion, sceneHost } from '../support/scenes.ts';
import { untilDrawn } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const looks = isWhole
  ? (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ theme, width })))
  : [
      { theme: 'light', width: 360 },
      { theme: 'dark', width: 1280 },
    ];

/** What axe found in this process, over everything looked at so far. */
const counted = { screens: 0, passes: 0, undecided: 0, violations: 0 };

/**
 * What axe leaves to people and what can be decided here: words in or beside a drawing, whose shapes it takes for a ground.
 * They stand on the surface, so their colour is held against that.
 */
async function decide(page: Page, incomplete: AxeResults['incomplete']): Promise<string[]> {
  const found: string[] = [];
  for (const { id, nodes } of incomplete) {
    for (const { target, any } of nodes) {
      const [inner = ''] = target.flat().slice(-1);
      const { messageKey = '' } = (any[0]?.data ?? {}) as { messageKey?: string };
      const [words] = await drawn(page, inner, ['color', 'fill']);
      const ink = (inner.includes('tspan') ? words?.style['fill'] : words?.style['color']) ?? '';
      const [ratio = 0] = await contrasts(page, [[ink, words?.ground ?? '']]);
      if (id !== 'color-contrast' || !/^(imgNode|bgOverlap)$/.test(messageKey) || ratio < 4.5) {
        found.push(`undecided: ${id} at ${inner}, ${messageKey}, ${ratio.toFixed(1)} to 1`);
      }
    }
  }
  return found;
}

/** What axe finds on the guide as it is shown, and what it leaves open that is a fault. */
export async function check(page: Page): Promise<string[]> {
  await finishMotion(page);
  const { violations, passes, incomplete } = await page.evaluate(
    (wanted) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
        { include: [['knee-pain-guide']] },
        { runOnly: wanted, resultTypes: ['violations', 'incomplete'] },
      ),
    tags,
  );
  counted.screens += 1;
  counted.passes += passes.length;
  counted.undecided += incomplete.length;
  counted.violations += violations.length;
  const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => String(target)).join(', ')}`);
  return [...found, ...(await decide(page, incomplete))];
}

type Look = (typeof looks)[number];

/** A page with the guide and axe, and its site. */
interface Shown {
  readonly site: Site;
  readonly page: Page;
}

/** Describes what axe finds on one page in each look. The page is open while the tests run. */
export function inEachLook(view: string, test: (look: Look, shown: () => Shown) => void): void {
  describe('axe finds nothing', () => {
    let site: Site;
    before(async () => {
      site = await openSite();
    });
    after(async () => {
      await site.close();
      const { screens, violations, undecided, passes } = counted;
      console.log(
        `axe ${axe.version}: ${screens} screens, ${passes} rules passed, ${undecided} undecided, ${violations} violations`,
      );
    });

    for (const look of looks) {
      describe(`${look.theme} at ${look.width} px`, () => {
        let page: Page;
        before(async () => {
          page = await openFor(site, view, look);
        });
        after(() => page.close());
        test(look, () => ({ site, page }));
      });
    }
  });
}

/** A page of the site with the guide in this look, and axe. */
async function openFor(site: Site, view: string, { theme, width }: Look): Promise<Page> {
  const { page } = await site.visit('<!doctype html>');
  // So high that the row of buttons, which stays in sight, covers no words: axe cannot see through it.
  await page.setViewport({ width, height: 6000 });
  await page.setContent(sceneHost({ name: view, view }, theme));
  await untilDrawn(page);
  await page.evaluate(axe.source);
  return page;
}
