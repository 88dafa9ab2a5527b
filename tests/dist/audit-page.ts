import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../support/root.ts';
import type { Page } from 'puppeteer-core';

// What the tests of both pages for auditors share.

/** A strict policy. The icon of such a page is an empty `data:` address. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Tests that the page is accessible, wide in the dark theme and narrow in the light one. */
export function testLooks(pageOf: () => Page): void {
  for (const [width, scheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    it(`has no fault that axe knows at ${width} px in the ${scheme} theme, and nothing to scroll sideways`, async () => {
      const page = pageOf();
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
}
