import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { contrasts, drawn } from '../support/computed.ts';
import { chosen } from '../support/depth.ts';
import { finishMotion, inLooks, playScene, sceneHost, scenes } from '../support/scenes.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import { guide, pageOf } from './host.ts';
import { lookAtAll } from '../support/look-at-all.ts';
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

/** How strongly the area of a place of the leg is filled. */
function fillOf(page: Page, zone: string): Promise<string> {
  return page.$eval(
    `knee-pain-guide >>> [data-zone="${zone}"] .leg-map-area`,
    (area) => getComputedStyle(area).fillOpacity,
  );
}

describe('a place of the leg', () => {
  it('shows that it is chosen, with and without the pointer over it', async () => {
    const site = await openSite();
    try {
      const { page } = await site.visit(sceneHost({ name: 'home', view: 'home' }, 'light'));
      const zone = await untilShown(page, '[data-zone="thigh-middle"] rect');
      await zone?.hover();
      await finishMotion(page);
      const pointed = await fillOf(page, 'thigh-middle');
      await zone?.click();
      await finishMotion(page);
      const chosen = await fillOf(page, 'thigh-middle');
      await page.mouse.move(0, 0);
      await finishMotion(page);
      assert.equal(await fillOf(page, 'thigh-middle'), chosen);
      assert.ok(Number(chosen) > Number(pointed), `${chosen} against ${pointed}`);
    } finally {
      await site.close();
    }
  });
});

describe('a button under the pointer', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const views = ['home', 'question-danger', 'result-emergency', 'result-urgent', 'result-soon'];
  for (const name of chosen(views, ['question-danger', 'result-urgent'])) {
    it(`keeps its words readable in the scene ${name}, in both themes and with any accent`, async () => {
      const scene = scenes.find((one) => one.name === name)!;
      const { page } = await site.visit(
        sceneHost(scene, 'light', 'phone="01632 960001" booking-url="https://clinic.example/"'),
      );
      await playScene(page, scene);
      for await (const look of inLooks(page, chosen(['', '#ffff00', '#886d87'], ['#886d87'])))
        assert.deepEqual(await unreadable(page), [], look);
    });
  }
});

describe('a bar that the page has fixed over the lower edge of the window', () => {
  it('covers no button of a question that is longer than the window', async () => {
    const site = await openSite();
    try {
      const bar =
        '<div style="position: fixed; inset: auto 0 0; height: 120px; background: tan; z-index: 9">Cookies</div>';
      const { page } = await site.visit(pageOf({ body: `${guide}<p style="height: 900px"></p>${bar}` }), 360);
      await untilDrawn(page);
      await runChecker(page, {}, 'leg');
      const covered = await lookAtAll(page, 'knee-pain-guide >>> .question-buttons button', (buttons) =>
        buttons
          .filter((button) => {
            const { left, top, width, height } = button.getBoundingClientRect();
            const root = button.getRootNode() as ShadowRoot;
            return !button.contains(root.elementFromPoint(left + width / 2, top + height / 2));
          })
          .map((button) => button.textContent.trim()),
      );
      assert.deepEqual(covered, []);
      const buttons = await page.$('knee-pain-guide >>> .question-foot');
      const { y = 0, height = 0 } = (await buttons?.boundingBox()) ?? {};
      assert.ok(y + height > 760 && y + height <= 780, `the buttons end at ${y + height}, the bar begins at 780`);
    } finally {
      await site.close();
    }
  });
});
