import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/root.ts';

const pages = readdirSync(join(root, 'demo'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

describe('the pages of the demo, published with dist/ beside them', () => {
  it('are there', () => assert.ok(pages.length > 10));

  for (const page of pages) {
    it(`lead nowhere but to each other and to dist/: ${page}`, () => {
      const file = join(root, 'demo', page);
      const links = [...readFileSync(file, 'utf8').matchAll(/<[a-z][^<>]*\s(?:href|src)="([^"#?]+)/g)].map(
        ([, link = '']) => link,
      );
      const dead = links
        .filter((link) => !/^(https?:|tel:|mailto:|data:)/.test(link))
        .filter((link) => {
          const target = resolve(dirname(file), link.endsWith('/') ? `${link}index.html` : link);
          const isPublished = ['demo', 'dist'].some((folder) => target.startsWith(join(root, folder)));
          return !isPublished || !existsSync(target);
        });
      assert.deepEqual(dead, []);
    });
  }
});
