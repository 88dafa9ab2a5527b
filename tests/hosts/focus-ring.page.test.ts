import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { contrasts, focusRings, type Drawn } from '../support/computed.ts';
import { chosen } from '../support/depth.ts';
import { inLooks, playScene, sceneHost, scenes } from '../support/scenes.ts';
import type { Page } from 'puppeteer-core';

const size = ({ style }: Drawn, property: string) => parseFloat(style[property] ?? '');

/** What has the focus and does not show it: a ring of 2 px at least, between two bands that it stands out from. */
async function unseen(page: Page): Promise<string[]> {
  const rings = await focusRings(page, ['outline-offset', 'box-shadow']);
  const bands = rings.map(({ style, around }) => {
    // A colour, three lengths of nothing, and how far the band reaches.
    const [, colour, reach] = /^(.+?) 0px 0px 0px ([\d.]+)px$/.exec(style['box-shadow'] ?? '') ?? [];
    return { colour: colour ?? around, reach: Number(reach ?? 0) };
  });
  const ratios = await contrasts(
    page,
    rings.map(({ style }, index) => [style['outline-color'] ?? '', bands[index]?.colour ?? '']),
  );
  assert.ok(rings.length > 5);
  return rings.flatMap((ring, index) => {
    const [width, ratio] = [size(ring, 'outline-width'), ratios[index] ?? 0];
    const isAround = (bands[index]?.reach ?? 0) > size(ring, 'outline-offset') + width;
    if (ring.style['outline-style'] === 'solid' && width >= 2 && ratio >= 3 && isAround) return [];
    return [`${ring.name}: ${width} px ${ring.style['outline-style']}, ${ratio.toFixed(1)} to 1, ${isAround}`];
  });
}

describe('the focus shows', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const views = ['home', 'condition', 'question-one', 'question-danger', 'result-emergency', 'result-self-care'];
  for (const name of chosen(views, ['home', 'question-danger', 'result-self-care'])) {
    it(`on every control of the scene ${name}, in both themes and with any accent`, async () => {
      const scene = scenes.find((one) => one.name === name)!;
      const { page } = await site.visit(sceneHost(scene, 'light', 'phone="01632 960001"'));
      await playScene(page, scene);
      for await (const look of inLooks(page, ['', '#ffff00', '#808080']))
        assert.deepEqual(await unseen(page), [], look);
    });
  }
});
