import { expect } from 'chai';
import { describe, it } from 'node:test';
import { neededStrings } from '../../src/compile/plurals.ts';
import { compile } from '../../src/compile/index.ts';
import { problemIds, type ProblemId } from '../../src/compile/messages.ts';
import { faults } from './faults.ts';
import { lineOf, toyContent, toyPictures } from './toy-content.ts';
import { wordFaults } from './word-faults.ts';
describe('compile', () => {
  it('finds no problem in the toy guide', () => {
    expect(compile(toyContent(), { pictures: toyPictures }).problems).to.deep.equal([]);
  });

  for (const { id, name, changes, on, file = changes[0]?.file ?? '' } of faults) {
    it(`reports ${id}: ${name}`, () => {
      const files = toyContent(...changes);
      const found = compile(files, { pictures: toyPictures }).problems.filter((problem) => problem.id === id);
      const text = files.find(({ path }) => path === file)?.text ?? '';
      const line = on === undefined ? 1 : lineOf(text, on);
      expect(found.map((problem) => `${problem.file}:${String(problem.line)}`)).to.include(`${file}:${String(line)}`);
    });
  }

  it('has a fault for every problem that content can have', () => {
    const covered = new Set<ProblemId>([...faults, ...wordFaults].map(({ id }) => id));
    expect(problemIds.filter((id) => !covered.has(id))).to.deep.equal(['compiler-failed']);
  });
});

describe('the strings that are missing', () => {
  it('are reported with the safety strings first', () => {
    const files = toyContent({ file: 'strings.yaml', by: 'nav.home: Home\n' });
    const missing = compile(files).problems.filter(({ id }) => id === 'string-missing');
    expect(missing.length).to.equal(neededStrings('en').size - 1);
    expect(missing.slice(0, 3).map(({ message }) => /"(.*?)"/.exec(message)?.[1])).to.deep.equal([
      'emergency.line',
      'emergency.more',
      'failure.contact',
    ]);
  });
});
