import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { html } from 'lit';
import { guide as words } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { whenIdle } from '../../src/state/idle.ts';
import { dayBefore, localDay, newPlan, note } from '../../src/state/plan.ts';
import { click, find, findAll, openGuide, textOf } from '../support/guide.ts';
import { guideIn, stage } from '../support/stage.ts';
import type { Plan } from '../../src/state/plan.ts';
import type { Remember } from '../../src/state/kept.ts';
import type { TestStage } from '../support/stage.ts';

const key = 'knee-pain-guide-plan';
const today = '2026-03-31';
const keep = (plan: object, at = Date.now()) => localStorage.setItem(key, JSON.stringify({ ...plan, at }));
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null') as Plan | null;

async function show(remember: Remember = 'device', during?: number): Promise<TestStage> {
  return stage(html`<kpg-plan .programme=${'sciatica'} .during=${during} .today=${() => today}></kpg-plan>`, {
    words: guideIn('gb', { remember, checker: true }),
  });
}
const buttons = (on: TestStage) => on.all('button').map(textOf);
/** What a guide does when the page rests, and rests again, has been done. */
const rest = () => new Promise<void>((done) => whenIdle(() => whenIdle(done)));
const press = async (on: TestStage, name: string) => {
  on.all('button')
    .find((button) => textOf(button) === name)!
    .click();
  await on.updateComplete;
};
const done = (during: number) => ({ isDone: true, during });
const planOf = (...pains: readonly number[]): Plan =>
  pains.reduce(
    (plan, pain, at) => note(plan, dayBefore(today, pains.length - at), done(pain)),
    newPlan('sciatica', 'first-days', dayBefore(today, 10)),
  );

describe('<kpg-plan>', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const remember of ['none', 'session'] as const) {
    it(`renders nothing with remember="${remember}"`, async () => {
      expect((await show(remember, 3)).words).to.equal('');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });
  }

  it('stores nothing without consent', async () => {
    const on = await show('device', 3);
    expect(buttons(on)).to.deep.equal(['Yes, keep it on this device']);
    expect(localStorage.length).to.equal(0);
  });

  it('stores the stage and the finished session after consent', async () => {
    const on = await show('device', 3);
    await press(on, 'Yes, keep it on this device');
    expect(kept()).to.deep.include({ programme: 'sciatica', stage: 'first-days', days: [{ day: today, ...done(3) }] });
    expect((await axe.run(on)).violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('starts at the stage of the session, for what the visitor wants to get back to', async () => {
    const on = await stage(html`<kpg-plan .programme=${'sciatica'} .stage=${'building'} .during=${2}></kpg-plan>`, {
      words: { ...guideIn('gb', { remember: 'device' }), aim: 'sport' },
    });
    await press(on, 'Yes, keep it on this device');
    expect(kept()).to.deep.include({ stage: 'building', aim: 'sport' });
  });

  it('notes a session once, offers no other one after it, and lets the visitor take it back', async () => {
    keep(planOf());
    const on = await show('device', 3);
    expect(kept()?.days).to.deep.equal([{ day: today, ...done(3) }]);
    expect(buttons(on)).not.to.include(words.strings['session.open']);
    on.one<HTMLInputElement>('input').click();
    await on.updateComplete;
    expect(kept()?.days).to.deep.equal([{ day: today, isDone: false, during: 3 }]);
  });

  it('shows no chart, asks of no morning and asks for no progress where nothing is noted yet', async () => {
    keep({ ...planOf(), asked: today });
    const on = await show();
    expect([on.all('select').length, on.all('.plan-chart, table').length]).to.deep.equal([1, 0]);
    expect(buttons(on)).to.include(words.strings['session.open']).and.not.to.include('Worse');
  });

  it('asks for the pain this evening, and this morning of the day before', async () => {
    keep(planOf(2));
    const on = await show();
    const [evening, morning] = on.all<HTMLSelectElement>('select');
    evening!.selectedIndex = 5;
    evening!.dispatchEvent(new Event('change'));
    morning!.selectedIndex = 3;
    morning!.dispatchEvent(new Event('change'));
    await on.updateComplete;
    expect(kept()?.days).to.deep.equal([
      { day: dayBefore(today, 1), ...done(2), morning: 2 },
      { day: today, evening: 4 },
    ]);
  });

  for (const [name, pains, shown, action, stageAfter] of [
    ['two green lights', [1, 2], 'Two green lights in a row. Move on when:', 'Go to the next stage', 'building'],
    ['one green light', [1], 'Carry on.', undefined, 'first-days'],
    ['amber', [2, 5], 'Do the same again, and no more.', undefined, 'first-days'],
    ['red in the first stage', [7], 'Stop for today. Next time do less.', undefined, 'first-days'],
  ] as const) {
    it(`lets the traffic light decide: ${name}`, async () => {
      keep(planOf(...pains));
      const on = await show();
      expect(textOf(on.one('.pain-light'))).to.contain(shown);
      expect(buttons(on).filter((label) => /stage/.test(label))).to.deep.equal(action ? [action] : []);
      if (action) await press(on, action);
      expect(kept()?.stage).to.equal(stageAfter);
    });
  }

  it('knows only the stages for what the visitor wants to get back to', async () => {
    const plan = { ...planOf(1, 2), programme: 'hamstring-strain', stage: 'building', aim: 'daily' };
    for (const [aim, steps] of [
      ['daily', []],
      ['sport', ['Go to the next stage']],
    ] as const) {
      keep({ ...plan, aim });
      const on = await stage(html`<kpg-plan .programme=${plan.programme} .today=${() => today}></kpg-plan>`, {
        words: { ...guideIn('gb', { remember: 'device' }), aim },
      });
      expect(
        buttons(on).filter((label) => /stage/.test(label)),
        aim,
      ).to.deep.equal(steps);
    }
  });

  it('stands in its last stage where the aim has left that of the plan out', async () => {
    keep({ ...planOf(7), programme: 'hamstring-strain', stage: 'sport' });
    const on = await stage(html`<kpg-plan .programme=${'hamstring-strain'} .today=${() => today}></kpg-plan>`, {
      words: { ...guideIn('gb', { remember: 'device' }), aim: 'daily' },
    });
    expect(on.words).to.contain('Building up');
    await press(on, 'Go back one stage');
    expect(kept()?.stage).to.equal('early');
  });

  it('goes back a stage on red', async () => {
    keep({ ...planOf(7), stage: 'building' });
    const on = await show();
    await press(on, 'Go back one stage');
    expect(kept()?.stage).to.equal('first-days');
  });

  it('lets who is done with the last stage carry on', async () => {
    keep({ ...planOf(1, 2), stage: 'building' });
    expect(textOf((await show()).one('.pain-light'))).to.equal('Carry on.');
  });

  it('leads who is worse to the danger signs alone where the site has no checker', async () => {
    keep({ ...planOf(2), asked: dayBefore(today, 14) });
    const on = await stage(html`<kpg-plan .programme=${'sciatica'} .today=${() => today}></kpg-plan>`, {
      words: guideIn('gb', { remember: 'device', checker: false }),
    });
    await press(on, 'Worse');
    expect(on.all('.note-warning a').map(textOf)).to.deep.equal([words.strings['emergency.more']]);
  });

  it('saves its days as a file, and tells the site only that', async () => {
    keep(planOf(2));
    const on = await show();
    const own = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'click');
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      await press(on, words.strings['action.export']);
    } finally {
      if (own) Object.defineProperty(HTMLAnchorElement.prototype, 'click', own);
      else Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(names).to.deep.equal(['knee-plan.txt']);
    expect(on.requests.map(({ detail }) => detail)).to.deep.equal([{ action: 'export' }]);
  });

  it('asks after two weeks, and leads who is worse to the checker', async () => {
    keep({ ...planOf(2), asked: dayBefore(today, 14) });
    const on = await show();
    await press(on, 'Worse');
    expect(on.all('a').map(({ innerText }) => innerText)).to.include.members([
      'Check your symptoms',
      'All danger signs',
    ]);
    expect(kept()?.asked).to.equal(today);
  });

  it('draws the last four weeks with the table behind them', async () => {
    keep(planOf(2, 4, 6));
    const on = await show();
    expect(on.one('.plan-bars').getAttribute('d')).to.contain('v-12').and.to.contain('v-24').and.to.contain('v-36');
    expect(on.one('.plan-dots').getAttribute('d')!.split('M')).to.have.length(4);
    expect(on.all('tbody tr').map(textOf)[0]).to.match(/^30 March 2026 Exercises Done In the exercises 6/);
  });

  it('deletes everything in one press', async () => {
    keep(planOf(2));
    const on = await show();
    await press(on, 'Delete my plan');
    expect(localStorage.length).to.equal(0);
    expect(buttons(on)).to.deep.equal(['Yes, keep it on this device']);
  });

  it('stays on the screen, and says so, where the storage is full', async () => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...own, value: refuse });
    try {
      const on = await show();
      await press(on, 'Yes, keep it on this device');
      on.one<HTMLInputElement>('input').click();
      await on.updateComplete;
      expect(on.words).to.contain('This device does not keep it.');
      expect(on.one<HTMLInputElement>('input').checked).to.equal(true);
      await press(on, 'Delete my plan');
      expect(on.words).not.to.contain('This device does not keep it.');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
  });

  for (const [name, text] of [
    ['no JSON', '{'],
    ['no plan', '{"at":1}'],
    ['a stage that is no more', JSON.stringify({ ...planOf(1), stage: 'gone', at: Date.now() })],
    ['days that are no list', JSON.stringify({ ...planOf(1), days: 'x', at: Date.now() })],
    ['28 days without an entry', JSON.stringify({ ...planOf(1), at: Date.now() - 28 * 24 * 3600_000 })],
    ['a time that lies ahead', JSON.stringify({ ...planOf(1), at: Date.now() + 1000_000 })],
  ] as const) {
    it(`offers a new one, and forgets the old, where the storage holds ${name}`, async () => {
      localStorage.setItem(key, text);
      localStorage.setItem('other', 'stays');
      expect(buttons(await show())).to.deep.equal(['Yes, keep it on this device']);
      expect(Object.keys(localStorage)).to.deep.equal(['other']);
    });
  }

  it('leaves out days that were tampered with', async () => {
    const day = { day: today, ...done(3) };
    const bad = [
      { day: 'x' },
      { day: '2026-02-30', ...done(3) },
      null,
      { ...day, during: 99 },
      { ...day, during: '<b>' },
      { ...day, more: 1 },
    ];
    keep({ ...planOf(), days: [...bad, day] });
    expect((await show()).all('tbody tr').length).to.equal(1);
  });
});

describe('what is kept on a device', () => {
  const plan = () => keep({ ...planOf(2), asked: localDay(new Date()) });
  const answers = (at = Date.now()) =>
    localStorage.setItem('knee-pain-guide', JSON.stringify({ at, answered: [], rulesVersion: 'v' }));
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('has the stages and the goal of the visitor on every page, also when the answers are forgotten', async () => {
    const strain = 'hamstring-strain';
    keep({ ...planOf(2), programme: strain, aim: 'walking' });
    const guide = await openGuide({ remember: 'device', view: `programme/${strain}` });
    const text = () => textOf(guide.shadowRoot!.querySelector('.programme'));
    const goal = rules.questions
      .find(({ after }) => after === 'plan')!
      .options.find(({ id }) => id === 'walking')!.goal;
    expect(text()).to.contain(goal).and.not.contain(words.strings['stage.sport']);
    guide.restart();
    await guide.updateComplete;
    expect(text()).to.contain(words.strings['stage.sport']).and.not.contain(goal);
  });

  it("leads from the first view to today's session, and to its stage", async () => {
    keep({ ...planOf(), stage: 'building' });
    const guide = await openGuide({ remember: 'device' });
    await click(guide, find(guide, 'button', 'session.open'));
    expect(guide.shadowRoot!.querySelector('kpg-session')!.stage).to.equal('building');
    await click(guide, find(guide, 'button', 'session.end'));
    await click(guide, find(guide, 'link', 'plan.open'));
    expect(textOf(guide.shadowRoot!.querySelector('kpg-plan'))).to.contain(words.strings['plan.done']);
    const order = [...guide.shadowRoot!.querySelectorAll('.programme-gate, kpg-plan, .pain-lights')];
    expect(order.map(({ localName }) => localName)).to.deep.equal(['p', 'kpg-plan', 'ul']);
    const open = textOf(guide.shadowRoot!.querySelector('.stage-fold[open]'));
    expect(open).to.contain('Building up').and.not.contain(words.strings['session.open']);
    await click(guide, find(guide, 'button', 'session.open'));
    expect(guide.shadowRoot!.querySelector('kpg-session')!.stage).to.equal('building');
  });

  it('leaves a gap between its buttons on a narrow first view, and below them', async () => {
    keep(planOf());
    const guide = await openGuide({ remember: 'device' });
    guide.style.width = '320px';
    const [start, open, title] = [
      find(guide, 'button', 'session.open'),
      find(guide, 'link', 'plan.open'),
      guide.shadowRoot!.querySelector('kpg-home [part~="heading"]')!,
    ].map((element) => element.getBoundingClientRect());
    expect(open!.top - start!.bottom).to.be.at.least(6);
    expect(title!.top - open!.bottom).to.be.at.least(12);
  });

  it('is forgotten on its day, whatever view is open', async () => {
    answers(Date.now() - 7 * 24 * 3600_000);
    await openGuide({ remember: 'device', view: 'bakers-cyst' });
    await rest();
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('is forgotten by restart()', async () => {
    plan();
    answers();
    const guide = await openGuide({ remember: 'device', view: 'sciatica' });
    guide.restart();
    await guide.updateComplete;
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(findAll(guide, 'button', 'plan.delete')).to.deep.equal([]);
  });

  for (const after of [null, 'session']) {
    it(`is forgotten where the site changes \`remember\` from device to ${after ?? 'nothing'}`, async () => {
      plan();
      answers();
      const guide = await openGuide({ remember: 'device' });
      expect(Object.keys(localStorage).length).to.equal(2);
      if (after) guide.setAttribute('remember', after);
      else guide.removeAttribute('remember');
      await guide.updateComplete;
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });
  }

  it('stays within its days on a page of the site that never remembers, without the answers, and is not shown there', async () => {
    plan();
    answers();
    const guide = await openGuide();
    guide.restart();
    await rest();
    expect(textOf(guide.shadowRoot)).not.to.contain(words.strings['plan.open']);
    expect(Object.keys(localStorage)).to.deep.equal([key]);
  });

  it('is forgotten past its day by a page of the site that never remembers', async () => {
    keep(planOf(2), Date.now() - 28 * 24 * 3600_000);
    answers(Date.now() - 7 * 24 * 3600_000);
    sessionStorage.setItem('knee-pain-guide', JSON.stringify({ at: 1e999 }));
    await openGuide();
    await rest();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('still works if the storage throws', async () => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')!;
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(Storage.prototype, 'getItem', { ...own, value: refuse });
    try {
      const guide = await openGuide({ remember: 'device', view: 'programme/sciatica' });
      expect(textOf(guide.shadowRoot)).to.contain(words.strings['plan.offer']).and.contain('Brisk walk');
    } finally {
      Object.defineProperty(Storage.prototype, 'getItem', own);
    }
  });
});
