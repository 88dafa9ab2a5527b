import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { guide as words } from 'virtual:guide';
import { doseIn, sayDose } from '../../src/model/dose.ts';
import { click, find, findAll, openGuide, part, textOf, titleOf } from '../support/guide.ts';
import { localDay, newPlan } from '../../src/state/plan.ts';
import { drawPlanPage } from '../../src/views/exercise-page.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import { choice } from '../support/toy-questions.ts';
import type { Level } from '../../src/model/level.ts';
import type { KneePainGuide } from '../../src/index.ts';

const view = 'programme/hamstring-strain/building';
const building = words.programmes
  .find(({ id }) => id === 'hamstring-strain')!
  .stages.find(({ id }) => id === 'building')!;
const exerciseOf = (id: string) => words.exercises.find((one) => one.id === id)!;
const main = (guide: KneePainGuide) => part(guide, 'main')!;
const codes = (guide: KneePainGuide) => main(guide).querySelectorAll('.qr').length;

describe('a sheet of exercises', () => {
  it('passes axe, as that of a stage and of one exercise', async () => {
    const guide = await openGuide({ view });
    for (const one of [view, 'exercise/nordic', 'programme/hamstring-strain']) {
      guide.view = one;
      await guide.updateComplete;
      const { violations } = await axe.run(guide);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
    }
  });

  it('shows each exercise of the stage with its figure, dose, steps and when to stop', async () => {
    const cards = [...main(await openGuide({ view })).querySelectorAll('[part~="card"]')];
    expect(cards.length).to.equal(building.exercises.length);
    for (const [index, id] of building.exercises.entries()) {
      const { name, steps, stopIf, ...exercise } = exerciseOf(id);
      const dose = sayDose(doseIn(building, exercise), guideIn().say);
      for (const text of [name, dose, ...steps, `Stop if: ${stopIf}`]) expect(textOf(cards[index]!)).to.contain(text);
      expect(cards[index]!.querySelectorAll('svg.figure').length).to.equal(1);
    }
  });

  it('says when not to exercise, how much pain is all right, and when to move on', async () => {
    const shown = textOf(main(await openGuide({ view })));
    expect(shown).to.contain(words.strings['programme.gate']).and.to.contain(`Move on when: ${building.goal}`);
    for (const { nextDay, do: action } of words.painLights) expect(shown).to.contain(`${nextDay} ${action}`);
  });

  for (const one of [view, 'exercise/nordic']) {
    it(`shows ${one} between the signs that forbid it and the pain traffic light`, async () => {
      const shown = [
        ...main(await openGuide({ view: one })).querySelectorAll('.programme-gate, kpg-figure, .pain-lights'),
      ];
      const looks = shown.map(({ localName }) => localName);
      expect([looks[0], looks[1], looks.at(-1)]).to.deep.equal(['p', 'kpg-figure', 'ul']);
    });
  }

  it('does not lead to itself', async () => {
    expect(main(await openGuide({ view: 'exercise/nordic' })).querySelectorAll('.sheet-link').length).to.equal(0);
    expect(main(await openGuide({ view: 'rehabilitation' })).querySelectorAll('.sheet-link').length).to.be.above(0);
  });

  it('has a box for each exercise and for the pain on each day of a week', async () => {
    const rows = [...main(await openGuide({ view })).querySelectorAll('.sheet-week tr')];
    expect(rows.length).to.equal(building.exercises.length + 2);
    for (const row of rows.slice(1)) expect(row.querySelectorAll('td').length).to.equal(7);
    const head = ['My week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    expect([...rows[0]!.children].map(textOf)).to.deep.equal(head);
  });

  it('has a code to scan only where an address leads to it', async () => {
    expect(codes(await openGuide({ view: 'home' }))).to.equal(0);
    expect(codes(await openGuide({ view }))).to.equal(1);
    const guide = await openGuide({ view: 'home' });
    guide.navigate(view);
    await guide.updateComplete;
    expect(codes(guide)).to.equal(0);
    const linked = await openGuide({ view: 'home', 'deep-links': '' });
    linked.navigate(view);
    await linked.updateComplete;
    expect(codes(linked)).to.equal(1);
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('is reached from its programme, and the way back names that', async () => {
    const guide = await openGuide({ view: 'programme/hamstring-strain' });
    await click(guide, find(guide, 'link', 'sheet.link'));
    expect(textOf(main(guide))).to.contain('Day 0 to 3');
    await click(guide, find(guide, 'link', { words: titleOf('programme/hamstring-strain') }));
    expect(guide.shadowRoot!.querySelectorAll('.stage-fold').length).to.equal(4);
  });

  it('is not there for a programme, stage or exercise that does not exist', async () => {
    for (const wrong of [
      'programme/none',
      'programme/calf-strain/heavy',
      'exercise/none',
      'exercise/nordic/early',
      view + '/more',
    ]) {
      const guide = await openGuide({ view: wrong });
      expect(findAll(guide, 'searchbox').length, wrong).to.equal(1);
    }
  });
});

describe('layout="page"', () => {
  for (const one of [view, 'exercise/nordic', 'bakers-cyst']) {
    it(`shows ${one} without navigation and search; what is said of danger stays`, async () => {
      const guide = await openGuide({ view: one, layout: 'page', region: 'gb', 'no-checker': '' });
      expect(findAll(guide, 'navigation')).to.deep.equal([]);
      expect(findAll(guide, 'searchbox')).to.deep.equal([]);
      expect(textOf(part(guide, 'base')))
        .to.contain('Call 999')
        .and.to.contain('It does not diagnose.');
      await click(guide, find(guide, 'link', 'emergency.more'));
      expect(findAll(guide, 'navigation').length).to.equal(1);
      await click(guide, find(guide, 'link', 'way.page'));
      expect(findAll(guide, 'navigation')).to.deep.equal([]);
    });
  }

  it('is not taken beside the first view', async () => {
    expect(findAll(await openGuide({ layout: 'page' }), 'searchbox').length).to.equal(1);
  });
});

describe('view="plan"', () => {
  it('offers every programme before a result', async () => {
    const guide = await openGuide({ view: 'plan', 'no-checker': '' });
    for (const { title } of words.programmes) expect(textOf(main(guide))).to.contain(title);
    await click(guide, find(guide, 'link', { words: titleOf('programme/calf-strain') }));
    expect(guide.shadowRoot!.querySelectorAll('.stage-fold').length).to.equal(4);
  });

  it('shows the kept plan at its stage before a result', async () => {
    const plan = newPlan('calf-strain', 'building', localDay(new Date()));
    localStorage.setItem('knee-pain-guide-plan', JSON.stringify({ ...plan, at: Date.now() }));
    try {
      const host = await stage(drawPlanPage({ ...guideIn('us', { remember: 'device' }), page: 'plan' }, undefined));
      expect(textOf(host.one('[data-view-heading]'))).to.equal(titleOf('programme/calf-strain'));
      expect(textOf(host.one('.stage-fold[open]'))).to.contain(words.strings['stage.building']);
    } finally {
      localStorage.clear();
    }
  });

  it('shows the programme of the result at the stage of today', async () => {
    const [cause] = words.pages.filter((page) => page.kind === 'condition' && page.programme === 'hamstring-strain');
    const since = choice('since', [{ id: 'week', text: 'A week ago', days: 7 }]);
    const checker = (level: Level) =>
      resultOf(
        {
          level,
          outcome: level,
          reasons: [],
          causes: [{ id: 'one', name: 'One', page: cause!.id, fit: 'strong', because: [], against: [], danger: false }],
          complete: true,
          ignored: [],
        },
        { questions: [since], answered: [{ question: 'since', answer: 'week' }] },
      );
    const snapshot = { ...guideIn(), page: 'plan' };
    const host = await stage(drawPlanPage(snapshot, checker('self-care')));
    const stages = host.all<HTMLDetailsElement>('.stage-fold').map(({ open }) => open);
    expect(stages).to.deep.equal([false, true, false]);
    // Who needs help today is told so, and gets no exercise.
    const urgent = await stage(drawPlanPage(snapshot, checker('urgent')), { checker: checker('urgent') });
    expect(urgent.all('.stage-fold').length).to.equal(0);
    expect(urgent.all('[data-level="urgent"]').length).to.equal(1);
  });
});
