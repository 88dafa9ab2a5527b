import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { borders, contrasts, drawn, focusRings, lightness, prefer, type Drawn } from '../support/computed.ts';
import { chosen } from '../support/depth.ts';
import { finishMotion, playScene, sceneHost, scenes } from '../support/scenes.ts';
import { untilDrawn } from '../support/visitor.ts';
import { unfold } from '../support/look-at-all.ts';
import type { Page } from 'puppeteer-core';

const host = `<!doctype html><meta charset="utf-8"><script src="/dist/knee-pain-guide.js" defer></script>
  <knee-pain-guide view="checker"></knee-pain-guide>`;

// Not every engine can be told what a visitor prefers, so these run in Chromium alone.
describe('what the visitor asked the browser for', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** The names of the animations that run right after the first answer. */
  async function motionAfterAnAnswer(preference: 'reduce' | 'no-preference'): Promise<number> {
    const { page } = await site.visit('<!doctype html>');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: preference }]);
    await page.setContent(host);
    await untilDrawn(page);
    await page.type('knee-pain-guide >>> [part~="question"] input', '40');
    return page.evaluate(async () => {
      const guide = document.querySelector('knee-pain-guide')!;
      const root = guide.shadowRoot!;
      root.querySelector<HTMLElement>('[part~="next"]')!.click();
      await (guide as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      return root.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length;
    });
  }

  it('moves nothing where the visitor asked for less motion', async () => {
    assert.equal(await motionAfterAnAnswer('reduce'), 0);
  });

  it('animates the next question where motion is allowed', async () => {
    assert.ok((await motionAfterAnAnswer('no-preference')) > 0);
  });

  /** Computed styles whose contrast is too low for a visitor who asked for more. */
  async function weak(page: Page): Promise<string[]> {
    const edges = await drawn(page, '.button, .field, .option input, .leg-map-switch, .fold', borders);
    const quiet = await drawn(page, '.muted, .eyebrow, .footer p, .exercise-notes dt, .way a', ['color']);
    const looked = [
      ...edges.flatMap(({ name, around, style }) =>
        ['top', 'right', 'bottom', 'left']
          .filter((side) => style[`border-${side}-style`] !== 'none')
          .map((side) => ({ name, ink: style[`border-${side}-color`] ?? '', on: around, least: 4.5 })),
      ),
      ...quiet.map(({ name, ground, style }) => ({ name, ink: style['color'] ?? '', on: ground, least: 7 })),
    ];
    assert.ok(edges.length > 0 && quiet.length > 0);
    const ratios = await contrasts(
      page,
      looked.map(({ ink, on }) => [ink, on]),
    );
    const lines = await drawn(page, '.fold, .emergency-line', ['border-top-color', 'color']);
    const rings = await focusRings(page, ['font-size']);
    const size = ({ style }: Drawn, property: string) => parseFloat(style[property] ?? '');
    return [
      ...looked
        .filter(({ least }, index) => (ratios[index] ?? 0) < least)
        .map(({ name, ink, on }) => `${name}: ${ink} on ${on}`),
      ...lines
        .filter(({ style }) => style['border-top-color'] !== style['color'])
        .map(({ name }) => `faint line of ${name}`),
      // A fifth of the type, where others see less.
      ...rings
        .filter((ring) => size(ring, 'outline-width') < 0.2 * size(ring, 'font-size'))
        .map(({ name }) => `thin ring of ${name}`),
    ];
  }

  it('strengthens edges, muted text, lines and the focus where the visitor asked for more contrast', async () => {
    for (const name of chosen(['home', 'condition', 'question-one', 'result-self-care'], ['home', 'question-one'])) {
      const scene = scenes.find((one) => one.name === name)!;
      const { page } = await site.visit(sceneHost(scene, 'light'));
      await prefer(page, { 'prefers-contrast': 'more' });
      await playScene(page, scene);
      await unfold(page);
      for (const theme of ['light', 'dark']) {
        await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('theme', to), theme);
        await finishMotion(page);
        assert.deepEqual(await weak(page), [], `${name}, ${theme}`);
        if (name !== 'question-one') continue;
        const [done = 0, ahead = 0] = await lightness(page, '.progress');
        assert.ok(Math.abs(done - ahead) > 128, `the progress bar: ${done} and ${ahead}, ${theme}`);
      }
    }
  });
});
