import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lookAtAll } from '../support/look-at-all.ts';
import { root } from '../support/root.ts';
import { openAuditPage, testLooks } from './audit-page.ts';
import type { OpenPage } from './audit-page.ts';

describe('the page of known limits', () => {
  let visit: OpenPage;
  before(async () => {
    visit = await openAuditPage('known-limits');
  });
  after(() => visit.site.close());

  it('runs under a strict policy', () => assert.deepEqual([visit.errors, visit.messages], [[], []]));

  it('links to existing hazards', async () => {
    const other = readFileSync(join(root, 'demo/how-the-checker-decides.html'), 'utf8');
    const targets = await lookAtAll(visit.page, 'a[href^="/demo/"]', (links) =>
      links.map(({ pathname, hash }) => ({ pathname, hash })),
    );
    assert.ok(targets.length > 20);
    const missing = targets.filter(
      ({ pathname, hash }) =>
        !existsSync(join(root, pathname)) || !(hash === '' || other.includes(`id="${hash.slice(1)}"`)),
    );
    assert.deepEqual(missing, []);
  });

  testLooks(() => visit.page);
});
