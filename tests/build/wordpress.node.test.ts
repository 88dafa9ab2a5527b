import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { attributeName, attributes } from '../../src/state/attributes.ts';
import { crc32Of } from '../../src/build/wordpress/crc32.ts';
import { factsOf, toPhp } from '../../src/build/wordpress/facts.ts';
import { compareTranslation, messagesOf, readPo, template, toMo } from '../../src/build/wordpress/translation.ts';
import { zip } from '../../src/build/wordpress/zip.ts';
import { root } from '../support/root.ts';

const folder = join(root, 'demo/embed/wordpress/knee-pain-guide');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const php = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.php'))
  .map(read);
const bodyOf = (name: string): string =>
  new RegExp(`function ${name}\\([^)]*\\): array \\{([^]*?)\\n\\}`).exec(read('includes/fields.php'))?.[1] ?? '';
const fields = [...bodyOf('knee_pain_guide_fields').matchAll(/^\t\t'([\w-]+)' +=> array\(/gm)].map(
  ([, name = '']) => name,
);
const namesIn = (text: string): string[] => [...text.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
const messages = messagesOf(php, JSON.parse(read('block.json')) as Record<string, unknown>);

describe('the WordPress plugin', () => {
  it('has a labelled field for every attribute', () => {
    // The question about the checker is one. A look is a style sheet, further languages are scripts.
    const known = Object.keys(attributes).map(attributeName);
    const expected = [...known.filter((name) => name !== 'no-checker'), 'languages', 'look'];
    assert.deepEqual([...fields].sort(), expected.sort());
  });

  it('shows every field, in a group of its settings or of its block', () => {
    const lines = bodyOf('knee_pain_guide_groups').match(/'names' => .*/g) ?? [];
    const [, siteOnly = ''] =
      /const KNEE_PAIN_GUIDE_SITE_ONLY = array\((.*?)\);/s.exec(read('includes/facts.php')) ?? [];
    const shown = [...lines.map((line) => line.replace("'names'", '')), siteOnly].flatMap(namesIn);
    assert.deepEqual([...new Set(shown)].sort(), [...fields].sort());
  });

  it('is translated completely, without translations of removed texts', () => {
    const compared = compareTranslation(messages, readPo(read('languages/knee-pain-guide-es.po')));
    assert.deepEqual(compared, { missing: [], unknown: [] });
    assert.deepEqual(compareTranslation([{ text: 'a' }], new Map([['b', 'c']])), { missing: ['a'], unknown: ['b'] });
  });

  it('keeps every placeholder in its translation', () => {
    const places = (text: string): string[] => (text.match(/%\d?\$?s/g) ?? []).sort();
    for (const [text, translation] of readPo(read('languages/knee-pain-guide-es.po'))) {
      assert.deepEqual(places(translation), places(text), text);
    }
  });

  it('collects its texts from every call and from its block', () => {
    const source = `__( 'It\\'s', 'knee-pain-guide' ); esc_html__( 'Two', 'knee-pain-guide' ); __( 'It\\'s', 'knee-pain-guide' );`;
    const block = { title: 'Guide', description: 'A guide.', keywords: ['knee'] };
    const found = messagesOf([source], block);
    assert.deepEqual(
      found.map(({ text }) => text),
      ["It's", 'Two', 'Guide', 'A guide.', 'knee'],
    );
    assert.deepEqual(
      [...readPo(template(found, '1.0').replaceAll('msgstr ""\n\n', 'msgstr "x"\n\n')).keys()].slice(0, 2),
      ['', "It's"],
    );
  });

  it('writes the tables of a .mo file: sorted texts, lengths and places', () => {
    const mo = toMo(
      new Map([
        ['b', 'zwei'],
        ['a', 'é'],
      ]),
    );
    const at = (index: number): number => mo.readUInt32LE(4 * index);
    const text = (index: number): string => mo.subarray(at(index + 1), at(index + 1) + at(index)).toString();
    assert.deepEqual([at(0), at(2), at(6)], [0x950412de, 2, at(4) + 16]);
    assert.deepEqual([text(7), text(9), text(11), text(13)], ['a', 'b', 'é', 'zwei']);
  });

  it('escapes text for PHP', () => {
    assert.equal(toPhp(`a'b\\`), String.raw`'a\'b\\'`);
    assert.equal(toPhp({ list: ['x', '$y'] }), "array(\n'list' => array( 'x', '$y' )\n)");
  });

  it('reads the choices of an attribute from its type, and its default from its description', () => {
    const theme = {
      kind: 'field',
      name: 'theme',
      attribute: 'theme',
      type: { text: "'light' | 'dark' | null" },
      description: 'Default `light`.',
    } as const;
    const flag = { kind: 'field', name: 'noChecker', attribute: 'no-checker', type: { text: 'boolean' } } as const;
    assert.deepEqual(factsOf('1', { name: 'Guide', members: [theme, flag] }, [], []).attributes, {
      theme: { property: 'theme', type: 'string', default: 'light', values: ['light', 'dark'] },
      'no-checker': { property: 'noChecker', type: 'boolean' },
    });
  });

  it('is packed the same every time, as an archive that unpacks', () => {
    const files = new Map([
      ['a/one.txt', Buffer.from('one '.repeat(100))],
      ['a/é.txt', Buffer.from('')],
    ]);
    assert.deepEqual(zip(files), zip(files));
    const archive = zip(files);
    // The first entry: its head of 30 bytes, its name, its text.
    const start = 30 + archive.readUInt16LE(26);
    assert.equal(
      inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(18))).toString(),
      'one '.repeat(100),
    );
    assert.equal(archive.readUInt32LE(14), crc32Of(Buffer.from('one '.repeat(100))));
    // The end says how many entries there are, and where their list begins.
    const end = archive.length - 22;
    assert.deepEqual(
      [archive.readUInt16LE(end + 10), archive.readUInt32LE(archive.readUInt32LE(end + 16))],
      [2, 0x02014b50],
    );
  });

  it('computes the standard checksum', () => {
    assert.equal(crc32Of(Buffer.from('123456789')), 0xcbf43926);
  });
});
