import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';
import { parseAnswers } from './real-answers.ts';
import { children } from './flags/children.ts';
import { emergency } from './flags/emergency.ts';
import { soon } from './flags/soon.ts';
import { urgent } from './flags/urgent.ts';
import type { Flag } from './flags/flag.ts';

// Every flag of the reference by its number, and of the sources beside it. Written from them, not from the rules: a rule that is lost
// or weakened fails here.
const flags: readonly Flag[] = [...emergency, ...urgent, ...soon, ...children];

const engine = createEngine(rules);

describe('the reference', () => {
  for (const [flag, answers, level] of flags) {
    it(`${flag}: ${level}`, () => {
      expect(engine.assess(parseAnswers(answers)).level).to.equal(level);
    });
  }

  it('guards every rule: each one that is taken away is missed by a flag', () => {
    const told = flags.map(([, answers, level]) => ({ given: parseAnswers(answers), level }));
    const fired = told.map(({ given }) => new Set(explain(engine.run(given)).rules));
    const unguarded = rules.rules.filter(({ id, level }) => {
      // The engine refuses rules without these two.
      if (level === 'self-care' || id === 'unfinished') return false;
      const without = createEngine({ ...rules, rules: rules.rules.filter((rule) => rule.id !== id) });
      // A rule that does not hold with these answers changes nothing by leaving.
      const heard = told.filter((_, index) => fired[index]?.has(id));
      return heard.every((flag) => without.assess(flag.given).level === flag.level);
    });
    expect(unguarded.map(({ id }) => id)).to.deep.equal([]);
  });
});
