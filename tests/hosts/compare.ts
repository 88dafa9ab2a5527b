import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type View, type Visit } from '../support/chromium.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import { guide, pageOf, type Host } from './host.ts';
import { differences, lookOf, type Look } from './look.ts';

const views = ['home', 'question', 'result'] as const;
type Shown = (typeof views)[number];

/** Brings the guide to what is to be looked at; from the one before. */
async function show(view: View, shown: Shown): Promise<void> {
  if (shown === 'home') await untilDrawn(view);
  else if (shown === 'result') assert.equal(await runChecker(view), 'self-care');
  else {
    await view.$eval('knee-pain-guide', (found) => (found as HTMLElement & { startChecker(): void }).startChecker());
    await untilShown(view, '[part~="question"]');
  }
}

/** Compares a look with that of the guide on an empty page, in the same view, width and size of type. */
async function openClean(
  site: Site,
  views: readonly Shown[],
): Promise<(shown: Shown, seen: Look) => Promise<readonly string[]>> {
  const pages = new Map<Shown, Visit['page']>();
  for (const shown of views) {
    const { page } = await site.visit(pageOf({ body: `<div id="place">${guide}</div>` }), undefined, 'apart');
    await untilDrawn(page);
    if (shown !== 'home') await show(page, shown);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
    pages.set(shown, page);
  }
  // Many hosts give the guide the same width and the same size of type.
  const looks = new Map<string, Look>();
  return async (shown, seen) => {
    const { width, fontSize } = seen;
    const page = pages.get(shown);
    assert.ok(page);
    const key = `${shown} ${width} ${fontSize}`;
    const known = looks.get(key);
    if (known && differences(seen, known).length === 0) return [];
    await page.$eval(
      '#place',
      (place, width, fontSize) => {
        place.setAttribute('style', `width: ${width}px; font-size: ${fontSize}px`);
      },
      width,
      fontSize,
    );
    const look = await lookOf(page);
    looks.set(key, look);
    return differences(seen, look);
  };
}

/**
 * How the guide looks when nothing moves any more, and what differs from the empty page. What is folded is filled a
 * moment after the first frame.
 */
async function settledLook(
  view: View,
  compare: (look: Look) => Promise<readonly string[]>,
): Promise<Look & { readonly different: readonly string[] }> {
  for (const end = Date.now() + 3000; ;) {
    const look = await lookOf(view);
    const different = await compare(look);
    if (Date.now() > end || different.length === 0) return { ...look, different };
  }
}

/** Tests that the guide looks and works on these hosts as on an empty page; in the long run up to a result. */
export function compareWithClean(hosts: readonly Host[], addFiles: (site: Site) => void, isLong: boolean): void {
  describe('the guide looks and works as on an empty page', () => {
    let site: Site;
    let differencesFromClean: Awaited<ReturnType<typeof openClean>>;
    const shownViews = isLong ? views : views.slice(0, 2);
    before(async () => {
      site = await openSite();
      addFiles(site);
      differencesFromClean = await openClean(site, shownViews);
    });
    after(() => site.close());

    for (const host of hosts) {
      it(host.name, async () => {
        const { page, errors, messages } = await site.visit(host.page, host.width);
        await host.before?.(page, site);
        const frame = host.frame && (await (await page.waitForSelector(host.frame))?.contentFrame());
        const view = frame || page;
        for (const shown of shownViews) {
          await show(view, shown);
          const look = await settledLook(view, (look) => differencesFromClean(shown, look));
          assert.ok(look.width >= 200, `${shown} is ${look.width} px wide`);
          assert.ok(look.fontSize >= 16, `${shown} has type of ${look.fontSize} px`);
          assert.deepEqual(look.different, [], shown);
          const [inner, outer] = await view.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok((inner ?? 0) <= (outer ?? 0), `${shown} makes the page ${inner} px wide in a window of ${outer}`);
        }
        assert.deepEqual(errors, []);
        assert.deepEqual(
          messages.filter((text) => !host.messages?.test(text)),
          [],
        );
        await page.close();
      });
    }
  });
}
