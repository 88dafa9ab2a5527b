import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Entry, Manifest } from '../../src/build/manifest.ts';
import { root } from '../support/chromium.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const [element] = modules[0]?.declarations ?? [];
const names = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();

/** The public contract: taking one of these away is a major version. */
const contract = {
  attributes: `booking-label booking-url clinic-name deep-links heading-level no-checker phone region remember reviewed-by
    reviewed-on share-answers structured-data theme topics view`,
  events: 'kpg-action kpg-answer kpg-checker-start kpg-error kpg-navigate kpg-ready kpg-result',
  slots: ' after-result disclaimer footer intro logo',
  cssParts: `action back base button button-primary card care-card care-card-emergency care-card-self-care care-card-soon
    care-card-urgent cause cause-reasons disclaimer figure footer header heading leg-map leg-map-zone leg-map-zone-selected main
    nav nav-link next option option-selected plan progress question result result-level sources text why`,
  cssProperties: `--kpg-accent --kpg-emergency --kpg-font --kpg-font-heading --kpg-font-size --kpg-max-width --kpg-radius
    --kpg-self-care --kpg-soon --kpg-space --kpg-surface --kpg-text --kpg-urgent`,
};

describe('the manifest', () => {
  for (const [kind, expected] of Object.entries(contract)) {
    it(`lists the ${kind} of the contract`, () => {
      const found = names(element?.[kind as keyof typeof contract]);
      assert.deepEqual(found, expected.split(kind === 'slots' ? ' ' : /\s+/).sort());
    });
  }
  it('lists the methods and properties of the contract', () => {
    const members = element?.members?.filter(({ attribute }) => attribute === undefined);
    assert.deepEqual(
      names(members),
      ['assessment', 'navigate', 'print', 'restart', 'startChecker', 'summary', 'version'],
    );
  });
  it('describes every entry in a sentence', () => {
    const entries = Object.keys(contract).flatMap((kind) => element?.[kind as keyof typeof contract] ?? []);
    assert.deepEqual(names(entries.filter(({ description = '' }) => !description.endsWith('.'))), []);
  });
  it('is what the README says', () => {
    const readme = read('README.md');
    const kinds = ['attributes', 'events', 'cssParts', 'cssProperties', 'slots'] as const;
    const missing = kinds
      .flatMap((kind) => names(element?.[kind]))
      .filter((name) => name !== '' && !readme.includes(`\`${name}\``));
    assert.deepEqual(missing, []);
  });
  it('is what editors are told', () => {
    const vscode = JSON.parse(read('dist/vscode.html-custom-data.json')) as { tags: { name: string; attributes: Entry[] }[] };
    assert.deepEqual(vscode.tags.map(({ name }) => name), ['knee-pain-guide']);
    assert.deepEqual(names(vscode.tags[0]?.attributes), names(element?.attributes));
    assert.match(read('dist/web-types.json'), /"name": "knee-pain-guide"/);
  });
});
