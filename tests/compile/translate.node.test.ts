import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compile } from '../../src/compile/index.ts';
import { read } from '../../src/compile/read.ts';
import { blockLines } from '../../src/model/plain-text.ts';
import { ProblemList } from '../../src/compile/problems.ts';
import { isOptional, unitsOf } from '../../src/compile/units.ts';
import { madeUp, madeUpWords, say } from '../support/made-up-language.ts';
import { toyContent, toyPictures } from './toy-content.ts';
import { problemsOf, wordFaults } from './word-faults.ts';

const master = toyContent();
const words = madeUpWords(master);
const english = compile(master, { pictures: toyPictures });
const other = compile(master, { pictures: toyPictures, words });

describe('the words of another language', () => {
  it('fit the master without a problem', () => {
    expect(other.problems).to.deep.equal([]);
    expect(other.guide.lang).to.equal(madeUp);
    expect(other.guide.dir).to.equal('rtl');
  });

  it('replace every English text, and nothing else', () => {
    const latin = /[a-z]{2,}/i;
    const units = unitsOf(read(master, new ProblemList())).filter((unit) => !isOptional(unit));
    for (const unit of units) expect(JSON.stringify(unit.blocks)).to.match(latin, unit.address);
    const said = JSON.stringify(other.guide.pages.flatMap(({ title, summary }) => [title, summary]));
    expect(said).not.to.match(latin);
    const lines = other.guide.outcomes.flatMap((outcome) => [
      [outcome.title, outcome.lead, ...(outcome.say ? [outcome.say] : [])],
      [outcome, outcome.general ?? { do: [], avoid: [] }].flatMap((part) => [...part.do, ...part.avoid]),
      [
        ...(outcome.sooner ?? []),
        ...(outcome.cards ?? []).flatMap((card) => [...(card.title ? [card.title] : []), ...card.do]),
      ],
    ]);
    const results = blockLines([['ul', ...lines.flat()]]).join(' ');
    expect(results.replace(/\{[^}]*\}/g, '')).not.to.match(latin);
  });

  it('may be search words where the English has none', () => {
    const bare = english.guide.pages.filter(({ also }) => also.length === 0).map(({ id }) => id);
    expect(bare).not.to.deep.equal([]);
    for (const page of other.guide.pages) {
      if (bare.includes(page.id)) expect(page.also).to.deep.equal([say('own')]);
    }
  });

  it('leave the rules as they are', () => {
    expect(other.rules.version).to.equal(english.rules.version);
    expect(other.guide.version).not.to.equal(english.guide.version);
  });

  it('have unique addresses', () => {
    const addresses = unitsOf(read(master, new ProblemList())).map(({ address }) => address);
    expect(new Set(addresses).size).to.equal(addresses.length);
  });

  for (const fault of wordFaults) {
    it(`report ${fault.id}: ${fault.name}`, () => {
      const file = `${words.folder}/${fault.on ?? fault.file}`;
      expect(problemsOf(fault).some((problem) => problem.id === fault.id && problem.file === file)).to.equal(true);
    });
  }

  it('name help without a number where a region was not checked', () => {
    const { folder, files } = words;
    const some = files.map((file) =>
      file.path.endsWith('/language.yaml') ? { ...file, text: file.text.replace('}', ',"regions":["none"]}') } : file,
    );
    const kept = some.map((file) =>
      file.path.endsWith('/regions.yaml')
        ? {
            ...file,
            text: JSON.stringify(
              Object.fromEntries(
                Object.entries(JSON.parse(file.text) as Record<string, unknown>).filter(([key]) =>
                  key.startsWith('none.'),
                ),
              ),
            ),
          }
        : file,
    );
    const { guide, problems } = compile(master, { pictures: toyPictures, words: { folder, files: kept } });
    expect(problems).to.deep.equal([]);
    const [none, us] = guide.regions;
    expect(us?.services).to.deep.equal(none?.services);
    expect(us?.country).to.equal(undefined);
  });
});
