import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { root } from '../support/root.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const html = readFileSync(join(root, 'demo/known-limits.html'), 'utf8').replaceAll('="how-the', '="/demo/how-the');
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

describe('the page of known limits', () => {
  let site: Site;
  let visit: Visit;
  before(async () => {
    site = await openSite();
    visit = await site.visit({ html, headers: { 'content-security-policy': strict } });
  });
  after(() => site.close());

  it('runs under a strict policy', () => assert.deepEqual([visit.errors, visit.messages], [[], []]));

  it('links to existing hazards', async () => {
    const other = readFileSync(join(root, 'demo/how-the-checker-decides.html'), 'utf8');
    const targets = await visit.page.$$eval('a[href^="/demo/"]', (links) => links.map(({ pathname, hash }) => ({ pathname, hash })));
    assert.ok(targets.length > 20);
    const missing = targets.filter(
      ({ pathname, hash }) => !existsSync(join(root, pathname)) || !(hash === '' || other.includes(`id="${hash.slice(1)}"`)),
    );
    assert.deepEqual(missing, []);
  });

  for (const [width, scheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    it(`has no fault that axe knows at ${width} px in the ${scheme} theme, and nothing to scroll sideways`, async () => {
      const { page } = visit;
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      assert.equal(await page.evaluate(overflow), 0);
      await page.evaluate(axe);
      const faults = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
      );
      assert.deepEqual(faults, []);
    });
  }
});
