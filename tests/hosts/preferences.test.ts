import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { untilDrawn } from '../support/visitor.ts';

const host = `<!doctype html><meta charset="utf-8"><script src="/dist/knee-pain-guide.js" defer></script>
  <knee-pain-guide view="checker"></knee-pain-guide>`;

// Not every engine can be told what a visitor prefers, so these run in Chromium alone.
describe('what the visitor asked the browser for', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** The names of the animations that run right after the first answer. */
  async function motionAfterAnAnswer(preference: 'reduce' | 'no-preference'): Promise<number> {
    const { page } = await site.visit('<!doctype html>');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: preference }]);
    await page.setContent(host);
    await untilDrawn(page);
    await page.type('knee-pain-guide >>> [part~="question"] input', '40');
    return page.evaluate(async () => {
      const guide = document.querySelector('knee-pain-guide')!;
      const root = guide.shadowRoot!;
      root.querySelector<HTMLElement>('[part~="next"]')!.click();
      await (guide as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      return root.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length;
    });
  }

  it('moves nothing where that is less motion', async () => {
    assert.equal(await motionAfterAnAnswer('reduce'), 0);
  });

  it('shows where the next question comes from where it is not', async () => {
    assert.ok((await motionAfterAnAnswer('no-preference')) > 0);
  });
});
