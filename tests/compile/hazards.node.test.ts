import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compile } from '../../src/compile/index.ts';
import type { ProblemId } from '../../src/compile/messages.ts';
import { toyContent, toyPictures } from './toy-content.ts';

const file = 'checker/hazards.yaml';
const hazard = `- id: blue-missed
  hazard: A blue knee is missed.
  cause: It is dark.
  harm: The knee falls off.
  severity: major
  likelihood: rare
  prevents: [Blue comes first.]
  tests: [{ file: tests/blue.test.ts, name: comes first }]
  remains: The dark.
  sources: [NHS-TOY]
  reviewed: 2026-01-31
`;
const compiled = (text: string) => compile(toyContent({ file, by: text }), { pictures: toyPictures });

describe('the hazard log', () => {
  it('is compiled separately from the guide and the rules', () => {
    const { hazards, guide, rules, problems } = compiled(hazard);
    expect(problems.filter((problem) => problem.file === file)).to.deep.equal([]);
    expect(hazards.map(({ id }) => id)).to.deep.equal(['blue-missed']);
    expect(JSON.stringify([guide, rules])).not.to.contain('A blue knee is missed.');
  });

  const faults: readonly (readonly [ProblemId, string, string])[] = [
    ['yaml-key-missing', '  remains: The dark.\n', ''],
    ['yaml-key-unknown', 'remains: The dark.', 'remains: The dark.\n  risk: 3'],
    ['yaml-shape', 'prevents: [Blue comes first.]', 'prevents: []'],
    ['date-form', '2026-01-31', '2026-02-30'],
    ['source-unknown', 'NHS-TOY', 'NHS-BLUE'],
    ['id-form', 'id: blue-missed', 'id: Blue'],
    ['word-forbidden', 'It is dark.', 'It is simply dark.'],
  ];
  for (const [id, from, to] of faults) {
    it(`reports ${id} for ${to.trim() || 'a missing key'}`, () => {
      const { problems } = compiled(hazard.replace(from, to));
      expect(problems.filter((problem) => problem.file === file).map((problem) => problem.id)).to.deep.equal([id]);
    });
  }

  it('names a hazard once', () => {
    expect(compiled(hazard + hazard).problems.map((problem) => problem.id)).to.include('id-twice');
  });
});
