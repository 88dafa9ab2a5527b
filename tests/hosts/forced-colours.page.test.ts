import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { borders, borderWidths, drawn, focusRings, lightness, prefer } from '../support/computed.ts';
import { chosen } from '../support/depth.ts';
import { finishMotion, playScene, sceneHost, scenes } from '../support/scenes.ts';
import { lookAtAll, unfold } from '../support/look-at-all.ts';
import type { Page } from 'puppeteer-core';

const levels = ['emergency', 'urgent', 'soon', 'self-care'];

/** The colours that the visitor chose, as the browser computes them. */
function palette(page: Page): Promise<Record<'Canvas' | 'CanvasText' | 'LinkText' | 'Highlight', string>> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const names = ['Canvas', 'CanvasText', 'LinkText', 'Highlight'] as const;
    const found = names.map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(found) as Record<(typeof names)[number], string>;
  });
}

/** What of the guide cannot be seen, or not in the visitor's colours. */
async function faults(page: Page): Promise<string[]> {
  const { Canvas, ...inks } = await palette(page);
  const edged = '.button, .field, .leg-map-switch, .fold, .take-along-action';
  const rows = await drawn(page, edged, borders);
  const links = await drawn(page, 'a:not(.button, .nav-link, .way a), .link, .why > summary', ['text-decoration-line']);
  const shapes = await drawn(page, 'svg :is(path, circle, ellipse, line, rect)', ['fill', 'stroke']);
  const rings = await focusRings(page);
  for (const all of [rows, links, shapes, rings]) assert.ok(all.length > 0);
  const allowed = [Canvas, ...Object.values(inks), 'none', 'rgba(0, 0, 0, 0)'];
  const found = [
    ...rows.filter((row) => Math.max(...borderWidths(row, Canvas)) < 1).map(({ name }) => `no edge: ${name}`),
    ...links.filter(({ style }) => style['text-decoration-line'] !== 'underline').map(({ name }) => `no line: ${name}`),
    ...shapes
      .filter(({ style }) => !['fill', 'stroke'].every((what) => allowed.includes(style[what] ?? '')))
      .map(({ name, style }) => `drawn in ${style['fill']}, ${style['stroke']}: ${name}`),
    ...rings
      .filter(({ style }) => parseFloat(style['outline-width'] ?? '') < 2 || style['outline-color'] !== inks.CanvasText)
      .map(({ name }) => `no ring: ${name}`),
  ];
  return [...new Set(found)];
}

// Only Chromium can be told to force colours.
describe('where the visitor forces colours', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(name: string, scheme = 'dark'): Promise<Page> {
    const scene = scenes.find((one) => one.name === name)!;
    const { page } = await site.visit(sceneHost(scene, 'light', 'phone="01632 960001"'));
    await prefer(page, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    await playScene(page, scene);
    await unfold(page);
    if (scene.question)
      await lookAtAll(page, 'knee-pain-guide >>> .option input', ([, second]) => (second as HTMLElement).click());
    await finishMotion(page);
    return page;
  }

  for (const name of chosen(['home', 'programme', 'question-one', 'question-map'], ['home'])) {
    it(`every control, picture and focus can be seen in the scene ${name}`, async () => {
      assert.deepEqual(await faults(await open(name)), []);
    });
  }

  it('every control, picture and focus can be seen on the four results, and their cards keep apart', async () => {
    const shapes: string[] = [];
    for (const level of levels) {
      const page = await open(`result-${level}`);
      assert.deepEqual(await faults(page), [], level);
      const { Canvas } = await palette(page);
      const parts = await drawn(page, '[data-level], [data-level] .care-card-heading', borders);
      shapes.push(parts.map((part) => borderWidths(part, Canvas).join(' ')).join(', '));
    }
    assert.equal(new Set(shapes).size, levels.length, shapes.join('\n'));
    for (const shape of shapes) assert.match(shape, /[1-9]/, 'an edge');
  });

  it('the leg keeps its contour, its places, and the chosen one', async () => {
    const page = await open('question-map');
    const { CanvasText, Highlight } = await palette(page);
    const leg = (selector: string) =>
      drawn(page, `.leg-map-view-shown ${selector}`, ['fill', 'stroke', 'fill-opacity']);
    assert.ok((await leg('.drawing-line')).every(({ style }) => style['stroke'] === CanvasText));
    const dots = await leg('.leg-map-dot');
    assert.ok(dots.length > 3 && dots.every(({ style }) => style['fill'] === Highlight));
    const [chosen, ...others] = await leg('.leg-map-zone-selected .leg-map-area');
    assert.deepEqual(others, []);
    assert.notEqual(chosen?.style['stroke'], 'none');
    assert.ok(Number(chosen?.style['fill-opacity']) > 0.5);
  });

  it('a chosen option differs by a frame and the mark of the browser', async () => {
    const page = await open('question-one');
    assert.deepEqual(await faults(page), []);
    const frames = await drawn(page, '.option', ['outline-style', 'outline-width']);
    const framed = frames.flatMap(({ style }, at) => (style['outline-style'] === 'none' ? [] : [at]));
    assert.deepEqual(framed, [1]);
    assert.equal(frames[1]?.style['outline-style'], 'solid');
    assert.ok(parseFloat(frames[1]?.style['outline-width'] ?? '') >= 2);
    const marks = await drawn(page, '.option input', ['appearance']);
    assert.deepEqual([...new Set(marks.map(({ style }) => style['appearance']))], ['auto']);
  });

  it('the line of a plan ends at its last step', async () => {
    const page = await open('programme');
    const { Canvas } = await palette(page);
    for (const last of await drawn(page, '.stage:last-child', borders)) {
      assert.deepEqual(borderWidths(last, Canvas), [0, 0, 0, 0], last.name);
    }
  });

  for (const scheme of chosen(['dark', 'light'], ['light'])) {
    it(`the progress bar is visible on a ${scheme} background`, async () => {
      const page = await open('question-one', scheme);
      const [done = 0, ahead = 0] = await lightness(page, '.progress');
      assert.ok(Math.abs(done - ahead) > 128, `${done} and ${ahead}`);
    });
  }
});
