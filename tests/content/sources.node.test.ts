import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { parse } from 'yaml';
import { root } from '../support/root.ts';

interface GradedSource {
  readonly id: string;
  readonly grade: 'A' | 'B' | 'C';
}

const read = (path: string): string => readFileSync(join(root, 'content', path), 'utf8');
const graded = parse(read('sources.yaml')) as readonly GradedSource[];
const grades = new Map(graded.map(({ id, grade }) => [id, grade]));
const { pages, sources } = guide;

/** Places that copy texts of others, write them by machine, sell them, or where anybody may write. */
const notPublishers =
  /(?:^|\.)(?:1stchoicepharmacy|answers|axahealth|clearchemist|cupdf|docslib|doctor123|dokumen|drpharmacy|droracle|ehow|emblogs|em-doctors|familymore|fx361|guidelinegenius|guideline-genius|healthline|hingehealth|issuu|killobrowser|krames\w*|medicalnewstoday|medium|medvellum|moam|newsbeep|newszop|notinline|pdfslide|physio-pedia|priya|qxmd|reddit|scribd|slideshare|studylib|teachmeorthopedics|uptodate|vdocuments|verywellhealth|webmd|wikipedia|yudu|zana)\.(?:[a-z]+\.)*[a-z]+$/;

describe('the sources', () => {
  for (const { id, title, publisher, url, year } of sources) {
    it(`${id} names its title, its publisher and the publisher's own address`, () => {
      expect(title).to.match(/\S/);
      expect(publisher).to.match(/\S/);
      const { protocol, hostname } = new URL(url);
      expect(protocol).to.equal('https:');
      expect(hostname).not.to.match(notPublishers);
      if (year !== undefined) expect(year).to.be.within(1980, 2026);
    });
  }

  it('are each listed once', () => {
    const addresses = sources.map(({ url }) => url);
    expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).to.be.empty;
  });

  it('are shown on every page', () => {
    expect(pages.filter((page) => page.sources.length === 0).map(({ id }) => id)).to.be.empty;
  });

  it('of grade C never support a statement alone', () => {
    const files = pages.map(({ kind, id }) => `${kind}s/${id}.md`);
    const alone = files.flatMap((file) => weakMarks(read(file)).map((marks) => `${file}: ${marks}`));
    expect(alone).to.deep.equal([]);
  });
});

/** The groups of marks that hold nothing but grade C: a group stands behind the statements of a sentence, item or paragraph. */
function weakMarks(markdown: string): readonly string[] {
  return (markdown.match(/(?:\[\^[\w-]+\] ?)+/g) ?? []).filter((group) =>
    (group.match(/[\w-]+/g) ?? []).every((id) => grades.get(id) === 'C'),
  );
}
