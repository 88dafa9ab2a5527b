import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from './support/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'content/README.md'];

/** Targets of the links in a document, without those to other sites. */
function targetsOf(path: string): readonly string[] {
  const prose = read(path).replace(/```[^]*?```|`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !target.includes('://'));
}

/** The host's own pages of the repository, reached from a file at the top level. */
const hostPage = /^\.\.\/\.\.\/(?:issues\/new\?template=(.+)|security\/advisories\/new)$/;

/** Anchors of the headings of a Markdown document, as hosts of repositories make them. */
function anchorsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

for (const path of documents) {
  describe(path, () => {
    it('leads only to files and headings that are there', () => {
      const missing = targetsOf(path).filter((target) => {
        if (hostPage.test(target)) return false;
        const [file = '', anchor] = target.split('#');
        const found = file === '' ? path : join(dirname(path), file);
        if (!existsSync(join(root, found))) return true;
        return anchor !== undefined && found.endsWith('.md') && !anchorsOf(found).includes(anchor);
      });
      assert.deepEqual(missing, []);
    });
  });
}

describe('reporting wrong or dangerous advice', () => {
  it('leads to a form that is there, and says how soon somebody answers', () => {
    const [form = ''] = targetsOf('SECURITY.md').flatMap((target) => hostPage.exec(target)?.[1] ?? []);
    const { name } = parse(read(`.github/ISSUE_TEMPLATE/${form}`)) as { name: string };
    assert.equal(name, 'Wrong or dangerous advice');
    assert.match(read('SECURITY.md'), /within 2 working days/);
  });

  it('is one link away for a site owner, and named on the page about the guide', () => {
    assert.ok(targetsOf('README.md').includes('SECURITY.md'));
    assert.match(read('content/topics/about-this-guide.md'), /SECURITY\.md [^]*within two working days/);
  });
});

describe('the licences', () => {
  const licence = read('LICENSE');

  it('are MIT for the code and CC BY 4.0 for words and pictures, in full', () => {
    assert.equal((parse(read('package.json')) as { license: string }).license, 'MIT AND CC-BY-4.0');
    assert.match(licence, /Permission is hereby granted, free of charge/);
    assert.match(licence, /creativecommons\.org\/licenses\/by\/4\.0\/legalcode/);
    assert.match(read('content/LICENSE'), /^Attribution 4\.0 International[^]*Section 8 -- Interpretation/);
  });

  it('cover lit, which the scripts contain', () => {
    assert.match(licence, /BSD 3-Clause License\s+Copyright \(c\) 2017 Google LLC/);
  });
});
