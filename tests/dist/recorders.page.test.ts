import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { root } from '../support/root.ts';
import { untilDrawn } from '../support/visitor.ts';

describe('session recorders', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('find every name that the page for data protection lists, and no other', async () => {
    const [, table = ''] = /<table id="recorders"([^]*?)<\/table>/.exec(
      readFileSync(join(root, 'demo/data.html'), 'utf8'),
    ) ?? ['', ''];
    const listed = [...table.matchAll(/<code>(.*?)<\/code>/g)].map(([, name = '']) => name.replace(/="(.*)"/, '=$1'));
    assert.ok(listed.length > 10);
    const { page } = await site.visit(
      '<!doctype html><meta charset="utf-8"><script src="/dist/knee-pain-guide.js" defer></script><knee-pain-guide></knee-pain-guide>',
    );
    await untilDrawn(page);
    const carried = await page.$eval('knee-pain-guide >>> [part="base"]', (base) => [
      ...[...base.classList].filter((name) => name !== 'base' && !name.startsWith('theme-')).map((name) => `.${name}`),
      ...[...base.attributes]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => (value ? `[${name}=${value}]` : `[${name}]`)),
    ]);
    assert.deepEqual(carried.sort(), listed.sort());
  });
});
