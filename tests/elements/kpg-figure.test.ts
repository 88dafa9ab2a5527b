import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { HandTicker } from '../support/hand-ticker.ts';
import { stage } from '../support/stage.ts';
import type { TestStage } from '../support/stage.ts';

const label = 'Show the movement';

async function figure(picture: string, hold?: number): Promise<{ on: TestStage; ticker: HandTicker }> {
  const ticker = new HandTicker();
  const dose = hold === undefined ? {} : { hold };
  const on = await stage(html`<kpg-figure .picture=${picture} .dose=${dose} .ticker=${ticker}></kpg-figure>`);
  return { on, ticker };
}
const shapes = (on: TestStage) =>
  on
    .all('.figure path')
    .map((path) => path.getAttribute('d'))
    .join();
const press = async (on: TestStage) => {
  on.one('button').click();
  await on.updateComplete;
};
const pass = async (on: TestStage, ticker: HandTicker, seconds: number) => {
  ticker.pass(seconds);
  await on.updateComplete;
};

describe('<kpg-figure>', () => {
  it('is still, with the start position as a ghost, until it is pressed', async () => {
    const { on, ticker } = await figure('glute-bridge');
    expect(on.all('.drawing-ghost').length).to.equal(1);
    expect(on.one('button').getAttribute('aria-label')).to.equal(label);
    expect(ticker.running).to.equal(0);
  });

  it('moves from start to end and back at its tempo, then stands still again', async () => {
    const { on, ticker } = await figure('glute-bridge');
    const still = shapes(on);
    await press(on);
    const start = shapes(on);
    expect(on.all('.drawing-ghost').length).to.equal(0);
    await pass(on, ticker, 1);
    const way = shapes(on);
    await pass(on, ticker, 1);
    const end = shapes(on);
    await pass(on, ticker, 1);
    expect(shapes(on)).to.equal(way);
    expect(new Set([start, way, end]).size).to.equal(3);
    await pass(on, ticker, 2);
    expect(shapes(on)).to.equal(still);
    expect(ticker.running).to.equal(0);
  });

  it('counts the hold', async () => {
    const { on, ticker } = await figure('wall-sit', 3);
    await press(on);
    expect(on.words).to.equal('');
    const said: string[] = [];
    for (let second = 0; second < 6; second++) {
      await pass(on, ticker, 1);
      said.push(on.words);
    }
    expect(said).to.deep.equal(['', 'Hold: 3', 'Hold: 2', 'Hold: 1', '', '']);
  });

  it('moves again when it is pressed after its end, and shows no sign to press while it moves', async () => {
    const { on, ticker } = await figure('glute-bridge');
    for (let time = 0; time < 2; time++) {
      expect(on.all('.icon').length).to.equal(1);
      await press(on);
      expect([ticker.running, on.all('.icon').length, on.all('.drawing-arrow').length]).to.deep.equal([1, 0, 0]);
      await pass(on, ticker, 12);
      expect(ticker.running).to.equal(0);
    }
  });

  it('takes the tempo of its dose', async () => {
    const { on, ticker } = await figure('glute-bridge');
    on.one<HTMLElementTagNameMap['kpg-figure']>('kpg-figure').dose = { tempo: 4 };
    await press(on);
    const start = shapes(on);
    await pass(on, ticker, 2);
    const way = shapes(on);
    await pass(on, ticker, 2);
    expect(new Set([start, way, shapes(on)]).size).to.equal(3);
    await pass(on, ticker, 2);
    expect(shapes(on) === way).to.equal(true);
  });

  it('has no button where its parent moves it', async () => {
    const on = await stage(html`<kpg-figure .picture=${'nordic'} .at=${0.5}></kpg-figure>`);
    expect([on.all('button').length, on.all('.drawing-ghost').length]).to.deep.equal([0, 0]);
  });

  it('stops when it is pressed again, and when it leaves the page', async () => {
    const { on, ticker } = await figure('nordic');
    await press(on);
    await pass(on, ticker, 1);
    await press(on);
    expect([ticker.running, on.all('.drawing-ghost').length]).to.deep.equal([0, 1]);
    await press(on);
    expect(ticker.running).to.equal(1);
    on.one('kpg-figure').remove();
    expect(ticker.running).to.equal(0);
  });

  it('is a still picture without a button where the visitor wants no motion', async () => {
    const own = window.matchMedia.bind(window);
    window.matchMedia = (query) => ({ ...own(query), matches: query.includes('reduced-motion') });
    try {
      const { on } = await figure('nordic');
      on.one<HTMLElementTagNameMap['kpg-figure']>('kpg-figure').at = 0.5;
      await on.updateComplete;
      expect([on.all('button').length, on.all('.drawing-ghost').length]).to.deep.equal([0, 1]);
    } finally {
      window.matchMedia = own;
    }
  });
});
