import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { aimedAt } from '../../src/state/aim.ts';
import { questionOf } from '../engine/real-answers.ts';

const { options } = questionOf('aim');
const aimOf = (id: string) => options.find((one) => one.id === id);
const strain = guide.programmes.find(({ id }) => id === 'hamstring-strain')!;

describe('what the visitor wants to get back to', () => {
  for (const { id, goal = '' } of options.filter((option) => option.goal)) {
    it(`leaves a runner's stages and goals out of every plan for ${id}`, () => {
      for (const programme of guide.programmes) {
        const { stages } = aimedAt(programme, aimOf(id));
        expect(stages.length, programme.id).to.be.greaterThan(0);
        expect(stages.at(-1)?.goal, programme.id).to.equal(goal);
        expect(stages.map((stage) => stage.goal).join(' '), programme.id).to.not.match(/\b(run|jump|jog|sport)\b/i);
      }
    });
  }

  for (const id of ['running', 'sport']) {
    it(`keeps every stage for ${id}`, () => {
      expect(aimedAt(strain, aimOf(id)).stages).to.deep.equal(strain.stages);
    });
  }

  it('is daily life where nobody answers', () => {
    expect(options[0]?.id).to.equal('daily');
  });
});
