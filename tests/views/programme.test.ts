import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { guide as words } from 'virtual:guide';
import { isWhole } from '../support/depth.ts';
import { click, find, findAll, openFolds, openGuide, part, textOf } from '../support/guide.ts';
import { sayWhen } from '../../src/model/stages.ts';
import { drawProgramme } from '../../src/views/programme.ts';
import { guideIn, stage } from '../support/stage.ts';
import type { KneePainGuide } from '../../src/index.ts';

/** The page of a strain with every stage and exercise of its programme open. */
async function openProgramme(view = 'hamstring-strain'): Promise<KneePainGuide> {
  const guide = await openGuide({ view });
  await openFolds(guide);
  return guide;
}

describe('a programme and its exercises', () => {
  it('pass axe with the exercises of a stage open', async () => {
    const guide = await openProgramme();
    // Each stage has the same kinds of rows.
    const place = isWhole ? guide : guide.shadowRoot!.querySelector('.exercise-programme details')!;
    const { violations, passes } = await axe.run(place);
    expect(passes).not.to.deep.equal([]);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
  });

  it('say first when not to exercise', async () => {
    const programme = (await openProgramme()).shadowRoot!.querySelector('.exercise-programme')!;
    expect(textOf(programme)).to.match(/^Stop and get help if/);
  });

  it('show the stages in order with when, what and the goal', async () => {
    const guide = await openProgramme();
    const programme = words.programmes.find(({ id }) => id === 'hamstring-strain')!;
    const stages = [...guide.shadowRoot!.querySelectorAll('[part~="plan"] > li')].map(textOf);
    expect(stages.length).to.equal(programme.stages.length);
    for (const [index, { when, goal }] of programme.stages.entries()) {
      expect(stages[index]).to.contain(sayWhen(when, guideIn().say)).and.to.contain(goal);
    }
  });

  it('open at the first stage, with the figure and the dose of each exercise in its row', async () => {
    const guide = await openGuide({ view: 'hamstring-strain' });
    const stages = [...guide.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.stage-fold')];
    expect(stages.map(({ open }) => open)).to.deep.equal([true, false, false, false]);
    for (const row of guide.shadowRoot!.querySelectorAll('.exercise-row summary')) {
      expect(row.querySelectorAll('svg').length).to.equal(1);
      expect(textOf(row)).to.match(/every day|days a week/);
    }
  });

  it('draw what a row holds when it opens, without the name and the dose that the row gives', async () => {
    const guide = await openGuide({ view: 'hamstring-strain' });
    const all = (selector: string) => guide.shadowRoot!.querySelectorAll(`.exercise-row ${selector}`).length;
    expect(all('.exercise')).to.equal(0);
    await openFolds(guide);
    await openFolds(guide);
    expect(all('.exercise')).to.be.above(0);
    expect([all('.exercise [part~="heading"]'), all('.exercise-dose')]).to.deep.equal([0, 0]);
    expect(all('.note-warning')).to.equal(all('.exercise'));
  });

  it('open at the stage of today where the day of the injury is known', async () => {
    for (const [id, day, open] of [
      ['hamstring-strain', 7, 1],
      ['hamstring-strain', undefined, 0],
      // Its weeks count from the first exercise.
      ['knee-osteoarthritis', 21, 0],
    ] as const) {
      const host = await stage(drawProgramme(id, guideIn(), 3, day));
      const stages = host.all<HTMLDetailsElement>('.stage-fold');
      expect(stages.map((one) => one.open)).to.deep.equal(stages.map((_, at) => at === open));
    }
  });

  it('say of each later stage who may start it', async () => {
    const { stages } = words.programmes.find(({ id }) => id === 'calf-strain')!;
    const shown = textOf((await openProgramme('calf-strain')).shadowRoot!.querySelector('.exercise-programme'));
    expect(shown.match(/Start here when: [^.]+\./g)).to.deep.equal(
      stages.slice(0, -1).map(({ goal }) => `Start here when: ${goal}`),
    );
  });

  it('show dose, steps, when to stop, when to do more and when less of each exercise', async () => {
    const shown = textOf(part(await openProgramme(), 'main'));
    const { steps, stopIf, harder, easier } = words.exercises.find(({ id }) => id === 'heel-press')!;
    const dose = '5 times, hold 15 seconds, 2 times a day, every day, effort 3 to 7 out of 10';
    const goal = 'You manage 5 times in 2 sessions in a row, with a green light.';
    for (const text of [dose, ...steps, stopIf, goal, harder, 'Your pain light is red.', easier]) {
      expect(shown).to.contain(text);
    }
  });

  it('show the pain traffic light once, before the stages', async () => {
    const programme = (await openProgramme()).shadowRoot!.querySelector('.exercise-programme')!;
    const shown = textOf(programme);
    for (const { nextDay, do: action } of words.painLights)
      expect(shown.split(`${nextDay} ${action}`)).to.have.length(2);
    expect(shown.indexOf('Red: pain')).to.be.within(0, shown.indexOf('Day 0 to 3'));
  });

  it('give each exercise of the heavy stage the dose of the stage', async () => {
    const guide = await openProgramme('sit-bone-tendon-pain');
    const stages = [...guide.shadowRoot!.querySelectorAll('[part~="plan"] > li')];
    const heavy = stages.find((stage) => textOf(stage).includes('Slow and heavy'))!;
    const rows = [...heavy.querySelectorAll('.exercise-row')];
    expect(rows).not.to.be.empty;
    for (const row of rows) {
      expect(textOf(row)).to.contain('3 seconds each way, 3 days a week, effort 7 to 8 out of 10');
    }
    expect(textOf(rows.find((row) => textOf(row).includes('Single-leg bridge'))!)).to.contain(
      '4 sets of 15 on each side',
    );
    expect(textOf(rows.find((row) => textOf(row).includes('Hip hinge'))!)).not.to.contain('on each side');
  });

  it('count a hold on request, without a sound, and say when it starts', async () => {
    const guide = await openProgramme();
    await click(guide, find(guide, 'button', 'timer.start'));
    expect(textOf(find(guide, 'status'))).to.match(/^Get ready. 1 of \d+$/);
    expect(findAll(guide, 'button', 'timer.stop').length).to.equal(1);
    await click(guide, find(guide, 'button', 'timer.stop'));
    expect(findAll(guide, 'button', 'timer.stop')).to.deep.equal([]);
  });

  it('stop counting when the visitor leaves the page', async () => {
    const guide = await openProgramme();
    await click(guide, find(guide, 'button', 'timer.start'));
    const exercise = find(guide, 'button', 'timer.stop').closest('kpg-exercise')!;
    await click(guide, find(guide, 'link', 'way.home'));
    await exercise.updateComplete;
    expect(textOf(exercise)).to.contain('Start the timer').and.not.to.contain('Get ready');
  });
});
