import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { released } from '../support/released.ts';
import { root } from '../support/root.ts';

const dist = join(root, 'dist');
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

/** A call that stands once in the code, where a stack trace may lead. */
const call = 'customElements.define(';

describe('the source maps', () => {
  const other = released.flatMap((lang) => [`${lang}/index.js`, `knee-pain-guide.${lang}.js`]);
  for (const name of ['index.js', 'knee-pain-guide.js', ...other]) {
    const code = read(name);
    const payload = JSON.parse(read(`${name}.map`)) as SourceMapPayload;

    it(`of ${name} names only files of the project and its packages`, () => {
      assert.ok(payload.sources.length > 50);
      const sources = payload.sources.map((source) => relative(root, join(dist, dirname(name), source)));
      assert.deepEqual(
        sources.filter((source) => !/^(src|node_modules)\//.test(source)),
        [],
      );
      assert.deepEqual(
        sources.filter((source) => !existsSync(join(root, source))),
        [],
      );
    });

    it(`of ${name} leads from a line of it to the line of the source`, () => {
      const before = code.slice(0, code.indexOf(call)).split('\n');
      const map = new SourceMap(payload);
      const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
      assert.ok('originalSource' in entry);
      assert.equal(relative(root, join(dist, dirname(name), entry.originalSource)), 'src/define.ts');
      const source = payload.sourcesContent[payload.sources.indexOf(entry.originalSource)] ?? '';
      assert.match(source.split('\n')[entry.originalLine] ?? '', /customElements\.define\(/);
    });
  }

  it('leave the compile hint for Chromium on the first line of the script', () => {
    assert.ok(read('knee-pain-guide.js').startsWith('//# allFunctionsCalledOnLoad\n/*!'));
  });

  it('are named by the module only: the script requests no other file', () => {
    assert.match(read('index.js'), /\n\/\/# sourceMappingURL=index\.js\.map\n$/);
    assert.doesNotMatch(read('knee-pain-guide.js'), /sourceMappingURL/);
  });
});

describe('the modules', () => {
  for (const name of ['index.js', 'engine.js', 'fhir.js']) {
    it(`can be read: ${name} has a line for every statement`, () => {
      const lines = read(name)
        .split('\n')
        // The compiled content and the packed drawings are data.
        .filter((line) => !/^const strings = |unfoldLate\(|~[-\d.]+,[-\d.]+,|"cssText":/.test(line));
      assert.ok(Math.max(...lines.map(({ length }) => length)) < 500);
    });
  }
});
