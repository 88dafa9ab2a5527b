import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { additions, released } from '../support/released.ts';
import { root } from '../support/root.ts';

/** The longest string that matthiasmullie/minify recognises. */
const longest = 65_535;

interface Found {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Templates and strings of a script, each with the number of templates around it. */
function textsIn(node: unknown, depth = 0): (Found & { readonly depth: number })[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as Found;
  const isTemplate = type === 'TemplateLiteral';
  const own = isTemplate || type === 'Literal' ? [{ ...(node as Found), depth }] : [];
  return [...own, ...Object.values(node).flatMap((child) => textsIn(child, isTemplate ? depth + 1 : depth))];
}

// Plugins that make a site faster minify its scripts again, with minifiers that read JavaScript by simple patterns.
describe('a script that a site minifies again', () => {
  for (const name of ['knee-pain-guide.js', ...released.map((lang) => `knee-pain-guide.${lang}.js`), ...additions]) {
    const texts = textsIn(parseAst(readFileSync(join(root, 'dist', name), 'utf8')));

    it(`${name}: no template is inside another one`, () => {
      assert.deepEqual(
        texts.filter(({ type, depth }) => type === 'TemplateLiteral' && depth > 0),
        [],
      );
    });

    it(`${name}: no string or template is longer than a simple pattern reaches`, () => {
      const lengths = texts.map(({ start, end }) => end - start);
      assert.ok(lengths.length > 10);
      assert.deepEqual(
        lengths.filter((length) => length > longest),
        [],
      );
    });
  }
});
