import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { html } from 'lit';
import { guide as words } from 'virtual:guide';
import { click, eventsOf, find, findAll, openGuide, part, textOf } from '../support/guide.ts';
import { HandTicker } from '../support/hand-ticker.ts';
import { stage } from '../support/stage.ts';
import { wordsIn } from '../../src/state/words.ts';
import type { TestStage } from '../support/stage.ts';

async function session(programme: string, id: string): Promise<{ on: TestStage; ticker: HandTicker; said: string[] }> {
  const ticker = new HandTicker();
  const said: string[] = [];
  const on = await stage(html`<kpg-session .programme=${programme} .stage=${id} .ticker=${ticker}></kpg-session>`);
  on.renderRoot.addEventListener('kpg-announce-request', (event) =>
    said.push((event as CustomEvent<{ text: string }>).detail.text),
  );
  return { on, ticker, said };
}
const buttonOf = (on: TestStage, name: string) => on.all('button').find((button) => textOf(button) === name)!;
const press = async (on: TestStage, name: string) => {
  buttonOf(on, name).click();
  await on.updateComplete;
};
const start = 'I have none of these: start';

describe('<kpg-session>', () => {
  it('begins with the stop signs of its programme and passes axe on every kind of screen', async () => {
    const { on } = await session('knee-osteoarthritis', 'first-days');
    const problems = async () => (await axe.run(on)).violations.map(({ id }) => id);
    expect(on.words).to.contain(words.strings['programme.gate']);
    expect(await problems()).to.deep.equal([]);
    await press(on, start);
    expect(await problems()).to.deep.equal([]);
    for (let left = 3; left > 0; left--) await press(on, 'Skip this one');
    expect(await problems()).to.deep.equal([]);
  });

  it('counts repetitions by press, says them, and rests after a set', async () => {
    const { on, ticker, said } = await session('knee-osteoarthritis', 'building');
    await press(on, start);
    expect(on.words).to.contain('Exercise 1 of 5').and.to.contain('Set 1 of 3').and.to.contain('0 of 5');
    for (let count = 0; count < 4; count++) await press(on, 'Count one');
    expect(on.words).to.contain('4 of 5');
    await press(on, 'Count one');
    expect(said).to.deep.equal(['1', '2', '3', '4', 'Rest: 60 seconds']);
    ticker.pass(20);
    await on.updateComplete;
    expect(on.words).to.contain('Rest: 40 seconds');
    ticker.pass(41);
    await on.updateComplete;
    expect(on.words).to.contain('Set 2 of 3').and.to.contain('0 of 5');
    expect(said.at(-1)).to.equal('Set 2 of 3');
  });

  it('keeps the focus on the one main button from count to rest and on', async () => {
    const { on } = await session('knee-osteoarthritis', 'building');
    await press(on, start);
    const main = buttonOf(on, 'Count one');
    main.focus();
    for (let count = 0; count < 5; count++) await press(on, 'Count one');
    expect(textOf(main)).to.equal('Go on now');
    expect((on.renderRoot as ShadowRoot).activeElement).to.equal(main);
  });

  it('times holds, moves the figure with them, and finishes the set by itself', async () => {
    const { on, ticker, said } = await session('knee-end-tendon-pain', 'first-days');
    await press(on, start);
    await press(on, 'Start the timer');
    ticker.pass(5);
    await on.updateComplete;
    expect(on.words).to.contain('Hold: 15').and.to.contain('1 of 5');
    ticker.pass(95);
    await on.updateComplete;
    expect(said.slice(0, 3)).to.deep.equal(['Get ready. 1 of 5', 'Hold. 1 of 5', 'Let go. 2 of 5']);
    expect(on.words).to.contain('How bad was the pain');
    expect(ticker.running).to.equal(0);
  });

  it('says of one long hold no number, and lets the figure stand still in the rest after it', async () => {
    const { on, ticker, said } = await session('patellar-tendon-pain', 'first-days');
    const place = () => on.one<HTMLElementTagNameMap['kpg-figure']>('kpg-figure').at;
    await press(on, start);
    expect([on.all('.session-count strong').length, place()]).to.deep.equal([0, undefined]);
    await press(on, 'Start the timer');
    ticker.pass(5);
    await on.updateComplete;
    expect([textOf(on.one('.session-count strong')), place()]).to.deep.equal(['Hold: 45', 1]);
    ticker.pass(45 + 60);
    await on.updateComplete;
    expect(said).to.deep.equal(['Get ready', 'Hold', 'Rest: 60 seconds', 'Set 2 of 5']);
    await press(on, 'Set done');
    ticker.pass(59.5);
    await on.updateComplete;
    expect([on.words.includes('Rest: 1 second'), place()]).to.deep.equal([true, undefined]);
  });

  it('stops the timer at a second press', async () => {
    const { on, ticker } = await session('patellar-tendon-pain', 'first-days');
    await press(on, start);
    await press(on, 'Start the timer');
    await press(on, 'Stop the timer');
    expect(ticker.running).to.equal(0);
    expect(buttonOf(on, 'Start the timer')).to.exist;
  });

  it('waits before a hold as long as the movement takes at the tempo of its dose', async () => {
    const { on, said, ticker } = await session('patellar-tendon-pain', 'first-days');
    const { content } = on.guide!;
    const dose = {
      sets: 1,
      repetitions: 2,
      hold: 10,
      tempo: 4,
      eachSide: false,
      timesADay: 1,
      daysAWeek: 7,
      effort: 5,
    };
    const exercises = content.exercises.map((one) => ({ ...one, dose }));
    on.guide = { ...on.guide!, content: { ...content, exercises } };
    await on.updateComplete;
    await press(on, start);
    await press(on, 'Start the timer');
    ticker.pass(7);
    expect(said).to.deep.equal(['Get ready. 1 of 2']);
    ticker.pass(1);
    expect(said.at(-1)).to.equal('Hold. 1 of 2');
  });

  it('says no number after the last repetition of an exercise', async () => {
    const { on, said } = await session('sciatica', 'building');
    await press(on, start);
    for (let set = 1; set < 3; set++) {
      await press(on, 'Set done');
      await press(on, 'Go on now');
    }
    for (let count = 0; count < 8; count++) await press(on, 'Count one');
    expect(textOf(on.one('[data-view-heading]'))).to.equal('Hip hinge');
    expect(said.at(-1)).to.equal('7');
  });

  it('names the side of each set of an exercise for one leg', async () => {
    const { on } = await session('calf-strain', 'early');
    const place = () => textOf(on.one('.session-count span'));
    await press(on, start);
    await press(on, 'Skip this one');
    expect(place()).to.equal('Set 1 of 6. One side');
    await press(on, 'Set done');
    expect(place()).to.equal('Set 2 of 6. The other side');
  });

  it('shows what is easier and what is harder', async () => {
    const { on, said } = await session('knee-osteoarthritis', 'building');
    const { easier, harder } = words.exercises.find(({ id }) => id === 'sit-to-stand')!;
    await press(on, start);
    await press(on, 'Too hard');
    expect(on.words).to.contain(easier);
    const pressed = () => on.all('[aria-pressed="true"]').map(textOf);
    expect(pressed()).to.deep.equal(['Too hard']);
    await press(on, 'Too easy');
    expect(on.words).to.contain(harder).and.not.to.contain(easier);
    expect(pressed()).to.deep.equal(['Too easy']);
    expect(said).to.deep.equal([easier, harder]);
  });

  it('changes to the easier or harder exercise where there is one, and back', async () => {
    const { on, ticker } = await session('knee-osteoarthritis', 'building');
    const titleOf = () => textOf(on.one('[data-view-heading]'));
    await press(on, start);
    for (let left = 3; left > 0; left--) await press(on, 'Skip this one');
    expect(titleOf()).to.equal('Heel raise');
    await press(on, 'Set done');
    await press(on, 'Too hard');
    expect(titleOf()).to.equal('Heel raise in a chair');
    expect((on.renderRoot as ShadowRoot).activeElement).to.equal(on.one('[data-view-heading]'));
    expect(ticker.running).to.equal(0);
    expect(on.words).to.contain('Set 1 of 2').and.to.contain('Sit with both feet flat');
    expect(on.all('.note:not(.note-warning)')).to.deep.equal([]);
    await press(on, 'Too hard');
    expect(titleOf()).to.equal('Heel raise');
  });

  it('continues at the same place after a switch of the language', async () => {
    const { on } = await session('knee-osteoarthritis', 'building');
    await press(on, start);
    await press(on, 'Skip this one');
    await press(on, 'Count one');
    const spanish = {
      ...words,
      lang: 'es',
      strings: { ...words.strings, 'session.counted': '{count} de {times}', 'session.count': 'Contar una' },
      exercises: words.exercises.map((one) => ({ ...one, name: `Ejercicio ${one.id}` })),
    };
    on.guide = {
      ...on.guide!,
      content: spanish,
      ...wordsIn(on.guide!.config.region, { strings: spanish.strings, locale: 'es' }),
    };
    await on.updateComplete;
    expect(on.words).to.contain('Ejercicio step-up').and.to.contain('1 de ');
    await press(on, 'Contar una');
    expect(on.words).to.contain('2 de ');
  });

  it('records no session if every exercise was skipped', async () => {
    const { on } = await session('sciatica', 'first-days');
    await press(on, start);
    await press(on, 'Skip this one');
    await press(on, '2');
    expect(on.requests).to.deep.equal([]);
    expect(on.one<HTMLElementTagNameMap['kpg-plan']>('kpg-plan').during).to.equal(undefined);
  });

  it('keeps the screen on while it is open, again after the page was hidden, and lets it go', async () => {
    const locks: string[] = [];
    const own = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
    const request = (kind: string) => {
      locks.push(kind);
      return Promise.resolve({ release: () => Promise.resolve(void locks.push('released')) });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    try {
      const { on } = await session('sciatica', 'first-days');
      expect(locks).to.deep.equal(['screen']);
      dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.deep.equal(['screen', 'screen']);
      on.one('kpg-session').remove();
      await Promise.resolve();
      await Promise.resolve();
      expect(locks).to.deep.equal(['screen', 'screen', 'released']);
      dispatchEvent(new Event('visibilitychange'));
      expect(locks.length).to.equal(3);
    } finally {
      if (own) Object.defineProperty(navigator, 'wakeLock', own);
      else delete (navigator as { wakeLock?: unknown }).wakeLock;
    }
  });

  for (const [pain, light] of [
    ['2', 'Green'],
    ['5', 'Amber'],
    ['8', 'Red'],
  ] as const) {
    it(`reads a pain of ${pain} as ${light}`, async () => {
      const { on } = await session('sciatica', 'first-days');
      await press(on, start);
      await press(on, 'Set done');
      await press(on, pain);
      expect(on.words).to.contain(`${light}: pain`);
      expect(on.requests.map(({ detail }) => detail)).to.deep.equal([{ action: 'session' }]);
    });
  }

  it('tells the site once that it was done, also where the visitor corrects the pain', async () => {
    const { on, said } = await session('sciatica', 'first-days');
    await press(on, start);
    await press(on, 'Set done');
    await press(on, '2');
    await press(on, '5');
    expect(on.requests.map(({ detail }) => detail)).to.deep.equal([{ action: 'session' }]);
    expect(said.map((text) => text.split(':')[0])).to.deep.equal(['Green', 'Amber']);
  });

  describe('with its sound', () => {
    const own = window.AudioContext;
    const made: string[] = [];
    const part = (name: string) => ({
      gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
      connect: (to: unknown) => to,
      start: () => made.push(name),
      stop: () => {},
    });
    beforeEach(() => {
      made.length = 0;
      window.AudioContext = class {
        constructor() {
          made.push('made');
        }
        createOscillator = () => part('tone');
        createGain = () => part('volume');
        close(): Promise<void> {
          made.push('closed');
          return Promise.resolve();
        }
      } as unknown as typeof AudioContext;
    });
    afterEach(() => {
      window.AudioContext = own;
    });

    it('is silent until the visitor asks for it, and again without it or when it leaves', async () => {
      const { on } = await session('sciatica', 'first-days');
      expect(made).to.deep.equal([]);
      on.one('input').click();
      expect(made).to.deep.equal(['made']);
      on.one('input').click();
      expect(made).to.deep.equal(['made', 'closed']);
      on.one('input').click();
      on.one('kpg-session').remove();
      expect(made).to.deep.equal(['made', 'closed', 'made', 'closed']);
    });

    it('sounds at the start and the end of a hold and at the end of a rest', async () => {
      const { on, ticker } = await session('patellar-tendon-pain', 'first-days');
      on.one('input').click();
      await press(on, start);
      await press(on, 'Start the timer');
      const after = (seconds: number) => {
        ticker.pass(seconds);
        return made.splice(0).join();
      };
      expect([after(4), after(1), after(44), after(1), after(59), after(1)]).to.deep.equal([
        ...['made', 'tone', '', 'tone', '', 'tone'],
      ]);
    });
  });
});

describe('a session in the guide', () => {
  it('opens from a stage at its heading, tells the site only that it was done, and leads back', async () => {
    const guide = await openGuide({ view: 'sciatica' });
    const events = await eventsOf(guide, ['kpg-action'], async () => {
      await click(guide, find(guide, 'button', 'session.open'));
      await guide.updateComplete;
      expect(textOf(guide.shadowRoot!.activeElement)).to.equal('Before you start');
      await click(guide, find(guide, 'button', 'session.start'));
      expect(textOf(guide.shadowRoot!.activeElement)).to.equal('Brisk walk');
      await click(guide, find(guide, 'button', 'session.set-done'));
      await click(guide, find(guide, 'button', { words: '7' }));
    });
    expect(events).to.deep.equal([{ name: 'kpg-action', detail: { action: 'session' } }]);
    await click(guide, find(guide, 'button', 'session.back'));
    expect(textOf(part(guide, 'heading'))).to.equal('Sciatica');
    expect(findAll(guide, 'button', 'session.open').length).to.equal(1);
  });

  it('ends when the visitor goes to another page', async () => {
    const guide = await openGuide({ view: 'sciatica' });
    await click(guide, find(guide, 'button', 'session.open'));
    guide.navigate('home');
    await guide.updateComplete;
    expect(guide.shadowRoot!.querySelector('kpg-session')).to.equal(null);
  });
});
