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
  readonly regex?: unknown;
  /** Number of templates around it. */
  readonly depth: number;
}

/** All nodes of a syntax tree. */
function nodesIn(node: unknown, depth = 0): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node ? [{ ...(node as Found), depth }] : [];
  const inside = depth + Number(own[0]?.type === 'TemplateLiteral');
  return [...own, ...Object.values(node).flatMap((child) => nodesIn(child, inside))];
}

// Plugins that make a site faster minify its scripts again, with minifiers that read JavaScript by simple patterns.
describe('a script that a site minifies again', () => {
  for (const name of ['knee-pain-guide.js', ...released.map((lang) => `knee-pain-guide.${lang}.js`), ...additions]) {
    const script = readFileSync(join(root, 'dist', name), 'utf8');
    const nodes = nodesIn(parseAst(script));
    const texts = nodes.filter(({ type }) => type === 'TemplateLiteral' || type === 'Literal');

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

    it(`${name}: no regular expression follows a word, after which JSMin takes it for a division`, () => {
      const patterns = nodes.filter(({ regex }) => regex);
      assert.deepEqual(
        patterns.map(({ start, end }) => script.slice(start - 1, end)).filter((text) => /^\w/.test(text)),
        [],
      );
    });

    it(`${name}: no private name, which Closure Compiler refuses`, () => {
      const names = nodes.filter(({ type }) => type === 'PrivateIdentifier');
      assert.deepEqual(
        names.map(({ start, end }) => script.slice(start, end)),
        [],
      );
    });
  }
});
