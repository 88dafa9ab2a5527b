import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { pageOf } from './host.ts';

/** Replaces every text as soon as it appears, as the translator of a browser does. */
const translator = `<script>
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement.closest('font, style, script')) continue;
      const font = document.createElement('font');
      font.textContent = '[' + text.data + ']';
      text.replaceWith(font);
    }
  };
  addEventListener('load', () => {
    const root = document.querySelector('knee-pain-guide').shadowRoot;
    translate(root);
    new MutationObserver(() => translate(root)).observe(root, { childList: true, subtree: true });
  });
</script>`;

describe('a translator that replaces the texts while the visitor answers', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('leaves the level as it is, and no text of a screen before', async () => {
    const { page, errors, messages } = await site.visit(pageOf({ head: translator }));
    await untilDrawn(page);
    assert.equal(await runChecker(page), 'self-care');
    await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { restart(): void }).restart());
    assert.equal(await runChecker(page, { emergency: 'breathless' }), 'emergency');
    const card = await page.$eval('knee-pain-guide >>> [part~="result-level"]', (level) => level.textContent);
    assert.match(card, /999/);
    assert.doesNotMatch(card, /home/);
    assert.deepEqual([errors, messages], [[], []]);
    await page.close();
  });
});
