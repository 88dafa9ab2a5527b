import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { translator } from '../support/translator.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { pageOf } from './host.ts';

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
