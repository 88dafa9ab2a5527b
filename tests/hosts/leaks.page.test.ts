import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { isWhole } from '../support/depth.ts';
import { untilDrawn } from '../support/visitor.ts';

const host = `<!doctype html><meta charset="utf-8"><script src="/dist/knee-pain-guide.js" defer></script>
  <knee-pain-guide></knee-pain-guide>`;

/** How often the guide is shown between two measurements. */
const lapLength = isWhole ? 30 : 5;

describe('a page that shows the guide and takes it away again', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('uses no more memory after many rounds than after 10', async () => {
    const { page, errors } = await site.visit(host);
    await untilDrawn(page);
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');

    const showAndTakeAway = (times: number) =>
      page.evaluate(async (count) => {
        document.querySelector('knee-pain-guide')?.remove();
        for (let time = 0; time < count; time++) {
          const guide = document.createElement('knee-pain-guide') as HTMLElement & {
            updateComplete: Promise<unknown>;
            navigate(page: string): void;
          };
          document.body.append(guide);
          await guide.updateComplete;
          for (const view of ['bakers-cyst', 'rehabilitation', 'checker', 'home']) {
            guide.navigate(view);
            await guide.updateComplete;
          }
          guide.remove();
        }
      }, times);

    /** What is left once everything that can be let go has been. */
    const weigh = async () => {
      // The browser itself holds what it is about to draw or to focus, and what waits for the frame after that.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++)
          await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
      });
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
      return { nodes: value('Nodes'), listeners: value('JSEventListeners'), kilobytes: value('JSHeapUsedSize') / 1000 };
    };

    await showAndTakeAway(10);
    const early = await weigh();
    const curve = [early];
    for (let lap = 0; lap < 3; lap++) {
      await showAndTakeAway(lapLength);
      curve.push(await weigh());
    }
    console.log(
      curve
        .map(
          ({ nodes, listeners, kilobytes }, lap) =>
            `${String(10 + lapLength * lap).padStart(4)} times: ${nodes} nodes, ${listeners} listeners, ${Math.round(kilobytes)} kB`,
        )
        .join('\n'),
    );
    const late = curve.at(-1)!;
    assert.ok(late.nodes <= early.nodes + 10, `${early.nodes} nodes became ${late.nodes}`);
    assert.ok(late.listeners <= early.listeners + 2, `${early.listeners} listeners became ${late.listeners}`);
    // A single guide that stays weighs over 100 kB; what the engine learns about the code is far less.
    assert.ok(late.kilobytes <= early.kilobytes + 400, `${early.kilobytes} kB became ${late.kilobytes} kB`);
    assert.deepEqual(errors, []);
  });
});
