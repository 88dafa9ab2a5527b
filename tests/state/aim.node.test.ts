import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { aimedAt, programmeIn } from '../../src/state/aim.ts';
import { exercisePage } from '../../src/state/exercise-pages.ts';
import { questionOf } from '../engine/real-answers.ts';
import type { ExerciseSheet } from '../../src/state/exercise-pages.ts';

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

  it('leaves every stage there until they say it', () => {
    expect(programmeIn({ content: guide }, strain.id)).to.equal(strain);
    expect(programmeIn({ content: guide, aim: 'not-sure' }, strain.id)?.stages).to.deep.equal(
      aimedAt(strain, undefined).stages,
    );
  });

  it('is the goal of the sheet of the last stage, which no longer says to move on', () => {
    const page = `programme/${strain.id}/building`;
    const { programme, stage } = exercisePage(page, { content: guide, aim: 'walking' }) as ExerciseSheet;
    expect(stage?.goal).to.equal(aimOf('walking')?.goal);
    expect(programme?.stages.at(-1)).to.equal(stage);
  });

  it('takes no sheet away that a clinic has sent', () => {
    const page = `programme/${strain.id}/sport`;
    const sheets = [undefined, 'daily'].map((aim) => exercisePage(page, { content: guide, aim })?.exercises?.length);
    expect(sheets).to.deep.equal([4, 4]);
  });

  it('is daily life where nobody answers', () => {
    expect(options[0]?.id).to.equal('daily');
  });
});
