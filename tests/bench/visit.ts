import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser, launchArguments } from '../support/browser.ts';
import type { Subject } from './subjects/subject.ts';

/** How much slower than this machine the visitor's phone is, unless a run says otherwise. */
export const throttle = 4;

/** From the navigation until the page counts as settled, in ms. */
export const untilSettled = 6000;

/** How long nodes may take to be collected, in ms. */
const untilCollected = 2000;

/** What a subject may take to draw itself, in ms, before it counts as failed. */
const patience = 30_000;

/** What the browser has counted in the page's process since the navigation. Times in ms. */
export interface Metrics {
  /** Of all tasks on the main thread. */
  readonly task: number;
  /** Of scripts. */
  readonly script: number;
  /** Of layout and style. */
  readonly layout: number;
  readonly nodes: number;
  readonly listeners: number;
  /** JavaScript heap in use, in kB of 1000 bytes. */
  readonly heap: number;
}

/** A page that shows a subject, with what was counted when the subject stood on the screen. */
export interface BenchVisit {
  readonly page: Page;
  readonly drawn: Metrics;
  /** What is counted until now. */
  readonly read: () => Promise<Metrics>;
  /** What is counted once everything that can be let go has been. */
  readonly weigh: () => Promise<Metrics>;
}

/** A browser that knows no other site: what a style sheet wants from elsewhere fails at once, in no time. */
export function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    protocolTimeout: 2 * patience,
    args: [...launchArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

interface VisitOptions {
  readonly address: string;
  readonly subject: Subject;
  /** The script that every page gets first. */
  readonly probe: string;
  /** 1 for none. */
  readonly slowdown: number;
  /** Runs before the navigation. Default nothing. */
  readonly prepare?: (devtools: CDPSession) => Promise<void>;
}

/** Opens the page of a subject in a browser without history or cache, and calls `use` when the subject is drawn. */
export async function visit<Found>(
  browser: Browser,
  { address, subject, probe, slowdown, prepare }: VisitOptions,
  use: (visit: BenchVisit) => Promise<Found>,
): Promise<Found> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    // A page in the background draws no frames.
    await page.bringToFront();
    await page.evaluateOnNewDocument(probe);
    const devtools = await page.createCDPSession();
    // In the time of the thread and not of the clock: what other programs take from the processor does not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: 'benchDrawn' });
    await prepare?.(devtools);
    const drawing = untilDrawn(devtools).then(() => readMetrics(devtools));
    const [drawn] = await Promise.all([drawing, page.goto(address)]);
    await expectShown(page, subject);
    return await use({ page, drawn, read: () => readMetrics(devtools), weigh: () => weigh(page, devtools) });
  } finally {
    await context.close();
  }
}

function untilDrawn(devtools: CDPSession): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`not drawn within ${patience / 1000} s`)), patience);
    devtools.once('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      if (payload) fail(new Error(payload));
      else done();
    });
  });
}

async function expectShown(page: Page, { shows }: Subject): Promise<void> {
  const found = await page.$$(`#place >>> ${shows.selector}`);
  const seen = await Promise.all(found.map((element) => element.isVisible()));
  const times = seen.filter(Boolean).length;
  if (times < shows.times) throw new Error(`shows ${shows.selector} ${times} times, not ${shows.times}`);
}

async function readMetrics(devtools: CDPSession): Promise<Metrics> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    layout: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize') / 1000,
  };
}

/**
 * Weighs the page once nothing more can be let go: nodes are often collected some rounds after the script that held them,
 * and those of several guides only after a second or two.
 */
async function weigh(page: Page, devtools: CDPSession): Promise<Metrics> {
  // The browser itself holds what it is about to draw or to focus.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
  const end = Date.now() + untilCollected;
  let last = await collect(devtools);
  for (let unchanged = 0; unchanged < 2 && Date.now() < end;) {
    const now = await collect(devtools);
    unchanged = now.nodes < last.nodes || now.listeners < last.listeners ? 0 : unchanged + 1;
    last = now;
  }
  return last;
}

async function collect(devtools: CDPSession): Promise<Metrics> {
  await devtools.send('HeapProfiler.collectGarbage');
  return readMetrics(devtools);
}
