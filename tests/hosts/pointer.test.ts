import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { contrasts, drawn } from '../support/computed.ts';
import { finishMotion, playScene, sceneHost, scenes } from '../support/scenes.ts';
import type { Page } from 'puppeteer-core';

/** Buttons whose words are hard to read while the pointer is over them. */
async function unreadable(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const button of await page.$$('knee-pain-guide >>> :is(.button, .leg-map-switch button)')) {
    if (!(await button.isVisible())) continue;
    await button.hover();
    await finishMotion(page);
    const [under] = await drawn(page, ':is(.button, .leg-map-switch button):hover', ['color', 'opacity']);
    if (!under) continue;
    const [ratio = 0] = await contrasts(page, [[under.style['color'] ?? '', under.ground]]);
    if (ratio < 4.5 || under.style['opacity'] !== '1') {
      found.push(`${under.name}: ${ratio.toFixed(1)} to 1, opacity ${under.style['opacity']}`);
    }
  }
  return found;
}

describe('a button under the pointer', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const name of ['home', 'question-danger', 'result-emergency', 'result-urgent', 'result-soon']) {
    it(`keeps its words readable in the scene ${name}, in both themes and with any accent`, async () => {
      const scene = scenes.find((one) => one.name === name)!;
      const { page } = await site.visit(
        sceneHost(scene, 'light', 'phone="01632 960001" booking-url="https://clinic.example/"'),
      );
      await playScene(page, scene);
      for (const theme of ['light', 'dark']) {
        for (const accent of ['', '#ffff00', '#886d87']) {
          await page.$eval(
            'knee-pain-guide',
            (guide, [to = '', colour = '']) => {
              guide.setAttribute('theme', to);
              guide.style.setProperty('--kpg-accent', colour);
            },
            [theme, accent],
          );
          await finishMotion(page);
          assert.deepEqual(await unreadable(page), [], `${theme}, accent "${accent}"`);
        }
      }
    });
  }
});
