import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type View, type Visit } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { addFiles, fetched, fetchedHosts, guide, hosts, pageOf } from './hosts.ts';
import { differences, lookOf, type Look } from './look.ts';

/** `npm run test:all`: every host, and on each a whole checker. */
const isLong = process.env.TEST_ALL === '1';

const views = ['home', 'question', 'result'] as const;
type Shown = (typeof views)[number];

/** Brings the guide to what is to be looked at; from the one before. */
async function show(view: View, shown: Shown): Promise<void> {
  if (shown === 'home') await untilDrawn(view);
  else if (shown === 'result') assert.equal(await runChecker(view), 'self-care');
  else {
    await view.$eval('knee-pain-guide', (found) => (found as HTMLElement & { startChecker(): void }).startChecker());
    await view.waitForSelector('knee-pain-guide >>> [part~="question"]');
  }
}

/** The guide on an empty page, in the same view, of the same width and with the same size of type. */
async function openClean(site: Site): Promise<(shown: Shown, like: Look) => Promise<Look>> {
  const pages = new Map<Shown, Visit['page']>();
  for (const shown of views) {
    const { page } = await site.visit(pageOf({ body: `<div id="place">${guide}</div>` }));
    await untilDrawn(page);
    if (shown !== 'home') await show(page, shown);
    pages.set(shown, page);
  }
  return async (shown, { width, fontSize }) => {
    const page = pages.get(shown);
    assert.ok(page);
    await page.$eval(
      '#place',
      (place, width, fontSize) => {
        place.setAttribute('style', `width: ${width}px; font-size: ${fontSize}px`);
      },
      width,
      fontSize,
    );
    return lookOf(page);
  };
}

/** How the guide looks when nothing moves any more: what is folded is filled a moment after the first frame. */
async function settledLook(view: View, wanted: (look: Look) => Promise<Look>): Promise<Look> {
  for (const end = Date.now() + 3000; ;) {
    const look = await lookOf(view);
    if (Date.now() > end || differences(look, await wanted(look)).length === 0) return look;
  }
}

/** Packages with large trees behind them are fetched without those trees, once. */
function fetchPackages(): void {
  for (const [name, files] of Object.entries(fetched)) {
    const folder = join(root, '.tmp/hosts', /([\w-]+)@/.exec(name)?.[1] ?? '');
    if (existsSync(join(folder, files[0] ?? ''))) continue;
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], { encoding: 'utf8' });
    execFileSync('tar', [
      '-xzf',
      join(folder, archive.trim()),
      '-C',
      folder,
      '--strip-components=1',
      ...files.map((file) => `package/${file}`),
    ]);
  }
}

describe('the guide looks and works as on an empty page', () => {
  let site: Site;
  let clean: Awaited<ReturnType<typeof openClean>>;
  before(async () => {
    if (isLong) fetchPackages();
    site = await openSite();
    addFiles(site);
    clean = await openClean(site);
  });
  after(() => site.close());

  it('keeps the leg beside its question when the visitor scrolls on to the lists', async () => {
    const { page } = await site.visit(pageOf({}));
    await untilDrawn(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bottom = await page.$eval('knee-pain-guide >>> kpg-leg-map', (leg) => leg.getBoundingClientRect().bottom);
    const top = await page.$eval('knee-pain-guide >>> .home-read', (lists) => lists.getBoundingClientRect().top);
    assert.ok(bottom <= top, `the leg ends at ${bottom}, the lists start at ${top}`);
  });

  for (const host of isLong ? [...hosts, ...fetchedHosts] : hosts.filter(({ isQuick }) => isQuick)) {
    it(host.name, async () => {
      const { page, errors, messages } = await site.visit(host.page, host.width);
      await host.before?.(page, site);
      const frame = host.frame && (await (await page.waitForSelector(host.frame))?.contentFrame());
      const view = frame || page;
      for (const shown of isLong ? views : views.slice(0, 2)) {
        await show(view, shown);
        const look = await settledLook(view, (look) => clean(shown, look));
        assert.ok(look.width >= 200, `${shown} is ${look.width} px wide`);
        assert.ok(look.fontSize >= 16, `${shown} has type of ${look.fontSize} px`);
        assert.deepEqual(differences(look, await clean(shown, look)), [], shown);
        const [inner, outer] = await view.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok((inner ?? 0) <= (outer ?? 0), `${shown} makes the page ${inner} px wide in a window of ${outer}`);
      }
      assert.deepEqual(errors, []);
      assert.deepEqual(
        messages.filter((text) => !host.messages?.test(text)),
        [],
      );
      await page.browserContext().close();
    });
  }
});
