import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Entry, Manifest } from '../../src/build/docs/manifest.ts';
import { attributeName } from '../../src/state/attributes.ts';
import { root } from '../support/root.ts';
import { defaults } from './contract.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const [element] = modules[0]?.declarations ?? [];
const names = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();

/** The public contract: taking one of these away is a major version. */
const contract = {
  attributes: Object.keys(defaults).map(attributeName).join(' '),
  events: 'kpg-action kpg-answer kpg-checker-start kpg-error kpg-navigate kpg-ready kpg-result',
  slots: ' after-result disclaimer footer intro logo',
  cssParts: `action back base button button-primary card care-card care-card-emergency care-card-self-care care-card-soon
    care-card-urgent cause cause-reasons disclaimer figure footer header heading leg-map leg-map-zone leg-map-zone-selected main
    nav nav-link next none not-sure option option-selected plan progress question result result-level sources text why`,
  cssProperties: `--kpg-accent --kpg-emergency --kpg-font --kpg-font-heading --kpg-font-size --kpg-max-width --kpg-radius
    --kpg-self-care --kpg-soon --kpg-space --kpg-surface --kpg-text --kpg-urgent`,
};

/** The names that a table of the README lists, methods without their parameters. */
function listed(table: string): string[] {
  const [, text = ''] = read('README.md').split(new RegExp(`<!-- /?${table} -->`));
  const cells = [...text.matchAll(/^\| (?:`(?:KneePainGuide\.)?([\w-]+)(?:\(.*?\))?`|\(default\)) /gm)];
  return cells.map(([, name = '']) => name).sort();
}

describe('the manifest', () => {
  for (const [kind, expected] of Object.entries(contract)) {
    it(`lists the ${kind} of the contract`, () => {
      const found = names(element?.[kind as keyof typeof contract]);
      assert.deepEqual(found, expected.split(kind === 'slots' ? ' ' : /\s+/).sort());
    });
  }
  it('lists the methods and properties of the contract', () => {
    const members = element?.members?.filter(({ attribute }) => attribute === undefined);
    assert.deepEqual(names(members), [
      'assessment',
      'contentVersion',
      'navigate',
      'print',
      'restart',
      'startChecker',
      'summary',
      'version',
      'words',
    ]);
  });
  it('describes every entry in a sentence', () => {
    const entries = Object.keys(contract).flatMap((kind) => element?.[kind as keyof typeof contract] ?? []);
    assert.deepEqual(names(entries.filter(({ description = '' }) => !description.endsWith('.'))), []);
  });
  it('lists the events that the code fires', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const code = files.map((path) => read(join('src', path))).join('\n');
    const fired = [...code.matchAll(/new PublicEvent\('([\w-]+)'/g)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(fired)].sort(), names(element?.events));
  });
  it('names each property as its attribute, in camel case', () => {
    const pairs = element?.members?.filter(({ attribute }) => attribute !== undefined) ?? [];
    assert.deepEqual(pairs.map(({ attribute = '' }) => attribute).sort(), names(element?.attributes));
    for (const { name, attribute = '' } of pairs) {
      assert.equal(
        name,
        attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      );
    }
  });
  for (const [table, documented] of Object.entries({
    attributes: element?.attributes,
    events: element?.events,
    methods: element?.members?.filter(({ attribute }) => attribute === undefined),
    slots: element?.slots,
    parts: element?.cssParts,
    properties: element?.cssProperties,
  })) {
    it(`equals the table of the README: ${table}`, () => assert.deepEqual(listed(table), names(documented)));
  }
  it('matches the data for editors', () => {
    const vscode = JSON.parse(read('dist/vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: Entry[] }[];
    };
    assert.deepEqual(
      vscode.tags.map(({ name }) => name),
      ['knee-pain-guide'],
    );
    assert.deepEqual(names(vscode.tags[0]?.attributes), names(element?.attributes));
    assert.match(read('dist/web-types.json'), /"name": "knee-pain-guide"/);
  });
});
