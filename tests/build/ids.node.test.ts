import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { listIds } from '../../src/build/docs/ids.ts';
import { bridges, presets, themeSheet } from '../../src/build/docs/themes.ts';
import { tokens } from '../../src/styles/tokens.ts';

describe('the list of ids', () => {
  const ids = listIds(guide, '1.2.3', [{ id: 'en', name: 'English' }], presets);

  it('has every page, programme and exercise, each with words', () => {
    const sorted = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    assert.deepEqual(sorted(ids.pages), sorted(guide.pages));
    assert.deepEqual(sorted(ids.programmes), sorted(guide.programmes));
    assert.deepEqual(sorted(ids.exercises), sorted(guide.exercises));
    const stages = ids.programmes.flatMap((programme) => programme.stages);
    for (const { id, name } of [...ids.pages, ...ids.programmes, ...ids.exercises, ...stages]) assert.ok(name, id);
  });

  it('says where the checker needs a decision, and names no country for the guide without a region', () => {
    assert.deepEqual(
      ids.regions
        .filter(({ pagesOnly }) => pagesOnly)
        .map(({ id }) => id)
        .sort(),
      ['eu', 'gb', 'ie'],
    );
    assert.equal(
      ids.regions.some(({ id }) => String(id) === 'none'),
      false,
    );
  });
});

describe('a theme', () => {
  for (const theme of [...presets, ...bridges]) {
    it(`sets only properties that the guide reads: ${theme.id}`, () => {
      for (const name of Object.keys(theme.values)) assert.ok(tokens.cssText.includes(`var(--kpg-${name},`), name);
    });
  }

  it('is overridden by any rule of the site', () => {
    const sheet = themeSheet({ id: 'x', name: 'X', values: { accent: '#123456' } });
    assert.equal(sheet, '/* Knee pain guide: X */\n:where(knee-pain-guide) {\n  --kpg-accent: #123456;\n}\n');
  });
});
