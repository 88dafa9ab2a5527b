import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { readScreen } from '../support/screen.ts';
import { runChecker, untilDrawn } from '../support/visitor.ts';
import { pageOf } from './host.ts';

/** Writes down what a page listens to, and whether it was kept whole while the visitor was away. */
const watcher = `<script>
  window.heard = [];
  const own = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    heard.push(type);
    return own.call(this, type, ...rest);
  };
  window.onpageshow = ({ persisted }) => (window.isKept = persisted);
</script>`;

const choices = { age: 31, location: 'thigh-middle', start: 'days' };

describe('a visitor who leaves in the middle of the checker and comes back', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    site.add('/elsewhere.html', '<!doctype html><title>Elsewhere</title>');
  });
  after(() => site.close());

  async function leaveAndReturn(): Promise<Visit> {
    const visit = await site.visit(pageOf({ head: watcher }));
    const { page } = visit;
    await untilDrawn(page);
    assert.equal(await runChecker(page, choices, 'start'), '');
    await page.goto(new URL('/elsewhere.html', page.url()).href);
    assert.equal(await page.title(), 'Elsewhere');
    await page.goBack();
    return visit;
  }

  it('finds the page as it was: the guide has no listener that disables the back/forward cache', async () => {
    const { page } = await leaveAndReturn();
    assert.equal(await page.evaluate('isKept'), true);
    const heard = (await page.evaluate('heard')) as string[];
    assert.ok(heard.includes('popstate'), `the page was not watched: ${heard.join()}`);
    assert.deepEqual(
      heard.filter((type) => /unload/.test(type)),
      [],
    );
  });

  it('sees the same question with every answer kept, and gets the result of a visitor who stayed', async () => {
    const { page, errors, messages } = await leaveAndReturn();
    assert.equal((await page.$eval('knee-pain-guide >>> kpg-question', readScreen)).question, 'start');
    assert.equal(await runChecker(page, choices), 'self-care');
    const told = await page.$eval('knee-pain-guide >>> .result', (result) => result.textContent ?? '');
    assert.match(told, /31/);
    assert.match(told, /back of the thigh/i);
    assert.deepEqual([errors, messages], [[], []]);
  });
});
