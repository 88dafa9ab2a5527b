import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { guide, pageOf } from './host.ts';

describe('a visitor who has zoomed in with two fingers', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('has the next question in sight, though the page had it in its window all along', async () => {
    const { page } = await site.visit(pageOf({ head: '<style>body { margin: 0 }</style>', body: guide }), 400);
    await untilDrawn(page);
    await runChecker(page, {}, 'emergency');
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    const seen = await page.$eval('knee-pain-guide >>> [part~="none"]', async (button) => {
      button.scrollIntoView({ block: 'end' });
      const { offsetTop } = visualViewport!;
      (button as HTMLElement).click();
      const root = button.getRootNode() as ShadowRoot;
      await (root.host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      // The view moves with the next frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { top, bottom } = root.querySelector('[data-view-heading]')!.getBoundingClientRect();
      const view = visualViewport!;
      return { before: offsetTop, top, bottom, from: view.offsetTop, to: view.offsetTop + view.height };
    });
    assert.ok(seen.before > 0, 'the view was at the top already');
    assert.ok(seen.top >= seen.from && seen.bottom <= seen.to, JSON.stringify(seen));
  });
});
