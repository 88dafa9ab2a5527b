import type { Browser } from 'puppeteer-core';
import { stopwatch } from './interaction.ts';
import type { Leak, Measurement } from './results.ts';
import type { BenchSite } from './site.ts';
import type { Subject } from './subjects/subject.ts';
import { untilSettled, visit } from './visit.ts';

/** Where the subjects are measured. */
export interface Place {
  readonly browser: Browser;
  readonly site: BenchSite;
  readonly probe: string;
  /** How much slower than this machine the visitor's phone is. */
  readonly slowdown: number;
}

/**
 * One visit as on a slow phone: the first render, what the page does until it is quiet, then every question answered. Before
 * it, a visit at full speed for the first render alone.
 */
export async function measureVisit({ browser, site, probe, slowdown }: Place, subject: Subject): Promise<Measurement> {
  const options = { address: site.address(subject), subject, probe };
  const fullSpeed = await visit(browser, { ...options, slowdown: 1 }, ({ drawn }) => Promise.resolve(drawn.task));
  return visit(browser, { ...options, slowdown }, async ({ page, drawn, read, weigh }) => {
    const seen = await page.evaluate((after) => window.bench.settled(after), untilSettled);
    const settled = await read();
    const rest = await weigh();
    const watch = stopwatch(page);
    await subject.answer?.(page, watch);
    const interactions = await page.evaluate(() => window.bench.interactions());
    return { fullSpeed, drawn, seen, settled, rest, times: watch.times, interactions };
  });
}

/** What stays behind when the subject is shown, used and taken away 100 times, for each of them. */
export function measureLeak({ browser, site, probe }: Omit<Place, 'slowdown'>, subject: Subject): Promise<Leak> {
  const times = 100;
  const atOnce = 10;
  const options = { address: site.address(subject), subject, probe, slowdown: 1 };
  return visit(browser, options, async ({ page, weigh }) => {
    // In parts: the protocol waits a minute for an answer, and five guides on a slow machine take longer for all.
    const remount = () => page.evaluate((again) => window.bench.remount(again), atOnce);
    // What is made once and kept is no leak.
    await remount();
    const before = await weigh();
    for (let done = 0; done < times; done += atOnce) await remount();
    const after = await weigh();
    return {
      nodes: (after.nodes - before.nodes) / times,
      listeners: (after.listeners - before.listeners) / times,
      heap: (after.heap - before.heap) / times,
    };
  });
}
