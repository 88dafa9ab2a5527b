import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import { root } from '../support/root.ts';
import type { Page } from 'puppeteer-core';

// What the tests of both pages for auditors share.

/** A strict policy. The icon of such a page is an empty `data:` address. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

/** A page for auditors, `how-the-checker-decides` or `known-limits`, whose own files are served from `/demo/`. */
export function auditPage(name: string): string {
  const html = readFileSync(join(root, `demo/${name}.html`), 'utf8');
  return html.replaceAll('="how-the-checker-decides.', '="/demo/how-the-checker-decides.');
}

/** A page for auditors under a strict policy, on a site of its own. */
export interface OpenPage extends Visit {
  readonly site: Site;
}

export async function openAuditPage(name: string): Promise<OpenPage> {
  const site = await openSite();
  return { site, ...(await site.visit({ html: auditPage(name), headers: { 'content-security-policy': strict } })) };
}

/** Ids of the rows of a table that no filter hides, from the top. */
export function rowsOf(page: Page, table: string): Promise<string[]> {
  return lookAtAll(page, `.${table} tbody tr`, (rows) => rows.filter((row) => !row.hidden).map((row) => row.id));
}

/** Ids of the rules or causes that no filter hides. */
export function entriesOf(page: Page, kind: 'rule' | 'cause'): Promise<string[]> {
  return lookAtAll(page, `.entry[id^="${kind}-"]`, (entries) =>
    entries.filter((entry) => !(entry as HTMLElement).hidden).map(({ id }) => id),
  );
}

export const isSeen = (page: Page, selector: string) => page.$eval(selector, (element) => element.checkVisibility());
export const words = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);
export const status = (page: Page) => words(page, '[role="status"]');

/** Unfolds what holds the element, as a reader would. */
export async function unfold(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
}

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
