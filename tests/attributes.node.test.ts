import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { attributeName, attributes } from '../src/state/attributes.ts';
import { root } from './support/root.ts';

/** Every file that a new attribute has to be written into, besides what uses it. All else follows from these. */
const lists = [
  'demo/embed/wordpress/knee-pain-guide/includes/fields.php',
  'demo/embed/wordpress/knee-pain-guide/languages/knee-pain-guide-es.po',
  'src/elements/site-attributes.ts',
  'src/state/attributes.ts',
  'tests/dist/contract.ts',
];

/** Name what they have better words for, or what they try. A new attribute works without them. */
const mayName = ['demo/configurator/fields.js'];

/** Names that are no words of everyday English, so that a file which has them speaks of attributes. */
const telling = Object.keys(attributes).filter((property) => /[A-Z]/.test(property));

/** Files that name three of four attributes, as a page, a script or PHP writes them. */
function filesThatList(): readonly string[] {
  const patterns = telling.map((property) => {
    const name = attributeName(property);
    return new RegExp(`(?<![\\w-])(?:${property}|${name}|${name.replaceAll('-', '_')})(?![\\w-])`);
  });
  const isList = (path: string): boolean => {
    const text = readFileSync(join(root, path), 'utf8');
    return patterns.filter((pattern) => pattern.test(text)).length >= (telling.length * 3) / 4;
  };
  return ['src', 'demo', 'tests', 'content']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.(ts|mjs|js|php|json|html|yaml|md)$/.test(path) && !/node_modules|\/vendor\//.test(path))
    .filter(isList)
    .sort();
}

describe('a new attribute', () => {
  it('is written into five files at most, and what uses it', () => {
    const translation = /\.po$/;
    assert.deepEqual(filesThatList(), [...lists, ...mayName].filter((path) => !translation.test(path)).sort());
    assert.ok(lists.length <= 5);
  });
});
