import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/chromium.ts';
import { chosen, isWhole } from '../support/depth.ts';
import { latinWords, otherTongues, speak } from '../support/languages.ts';
import { madeUp } from '../support/made-up-language.ts';
import { finishMotion, playScene, sceneHost, scenes, type Scene } from '../support/scenes.ts';
import { pageIds } from '../support/pages.ts';
import { press, runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import { unfold } from '../support/look-at-all.ts';
import type { Page } from 'puppeteer-core';

const onScreen = scenes.filter(({ isPrint }) => !isPrint);

/** Layout faults: words cut off or outside the guide, targets too small or overlapping. */
function faults(page: Page): Promise<string[]> {
  return page.$eval('knee-pain-guide', (guide) => {
    const found: string[] = [];
    const root = guide.shadowRoot!;
    const base = root.querySelector('[part~="base"]')!.getBoundingClientRect();
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, svg, thead');

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!node.nodeValue?.trim() || !holder || ['STYLE', 'OPTION'].includes(holder.tagName) || !isSeen(holder))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        if (width > 0 && (left < base.left - 1 || right > base.right + 1)) found.push(`outside: ${name(holder)}`);
      }
      for (let box: Element | null = holder; box && box !== root.firstElementChild; box = box.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(box);
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
          found.push(`cut: ${name(box)}`);
      }
    }

    const targets = [...root.querySelectorAll('button, summary, label.option, a.button, .row-link, .field, .page-row')]
      .filter((element) => isSeen(element) && !element.closest('.question-foot'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    for (const { element, box } of targets) {
      if (box.width < 23.5 || (box.height < 23.5 && !element.matches('.link'))) found.push(`small: ${name(element)}`);
    }
    for (const [index, one] of targets.entries()) {
      for (const other of targets.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 1) found.push(`overlap: ${name(one.element)} and ${name(other.element)}`);
      }
    }
    return [...new Set(found)];
  });
}

/** Lengthens every word by 40 %, as a translation may; numbers stay, and so do words lengthened before. */
function stretch(page: Page): Promise<void> {
  return page.$eval('knee-pain-guide', (guide) => {
    const keeper = window as Window & { stretched?: WeakMap<Node, string> };
    const stretched = (keeper.stretched ??= new WeakMap());
    const walker = document.createTreeWalker(guide.shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('style, svg') || stretched.get(node) === node.nodeValue) continue;
      node.nodeValue = node.nodeValue!.replace(
        /\p{L}{3,}/gu,
        (word) => word + word.slice(-Math.ceil(word.length * 0.4)),
      );
      stretched.set(node, node.nodeValue);
    }
  });
}

/** Sets the direction from right to left. */
function turn(page: Page): Promise<void> {
  return page.$eval('knee-pain-guide', (guide) => {
    guide.setAttribute('dir', 'rtl');
    guide.shadowRoot!.querySelector('[part~="base"]')!.setAttribute('dir', 'rtl');
  });
}

/** Text spacing of WCAG 1.4.12. */
const widerSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

async function space(page: Page, isWider: boolean): Promise<void> {
  await page.$eval(
    'knee-pain-guide',
    (guide, rules, isWider) => {
      const sheets = guide.shadowRoot!.adoptedStyleSheets;
      if (!isWider) return void sheets.pop();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      sheets.push(sheet);
    },
    widerSpacing,
    isWider,
  );
}

function enlarge(page: Page, size: string): Promise<void> {
  return page.$eval(
    'knee-pain-guide',
    (guide, size) => (guide as HTMLElement).style.setProperty('--kpg-font-size', size),
    size,
  );
}

describe('the layout', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(scene: Scene, width: number, height = 800): Promise<Page> {
    const { page } = await site.visit('<!doctype html>');
    await page.setViewport({ width, height });
    await page.setContent(sceneHost(scene, 'light'));
    // The loader of these tests wraps named functions in a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    await playScene(page, scene);
    return page;
  }

  /** Faults at these widths; 320 px equals a window of 1280 px at a zoom of 400 %. */
  async function faultsAt(page: Page, how: string, widths: readonly number[]): Promise<string[]> {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewport({ width, height: width === 320 ? 256 : 800 });
      await finishMotion(page);
      found.push(...(await faults(page)).map((fault) => `${how}, ${width} px: ${fault}`));
    }
    return found;
  }

  for (const scene of chosen(onScreen, ['question-map', 'result-self-care'])) {
    describe(scene.name, () => {
      it('holds at every width, with long words, right to left and widely spaced', async () => {
        const page = await open(scene, 1280);
        const found: string[] = [];
        const look = async (how: string, widths: readonly number[]) =>
          void found.push(...(await faultsAt(page, how, widths)));
        await look('as it is', [1280, 640, 360, 320, 240]);
        await enlarge(page, '32px');
        await look('text at twice its size', [360]);
        await enlarge(page, '');
        await space(page, true);
        await look('widely spaced', [360]);
        await space(page, false);
        await stretch(page);
        await look('long words', [1280, 360, 320]);
        await turn(page);
        await look('long words, right to left', [1280, 360, 320]);
        await page.close();
        assert.deepEqual(found, []);
      });
    });
  }

  for (const lang of otherTongues) {
    for (const scene of chosen(onScreen, ['result-self-care'])) {
      it(`holds in ${lang}, chosen where ${scene.name} is shown`, async () => {
        const page = await open(scene, 1280);
        await speak(page, lang, site);
        const found = await faultsAt(page, 'as it is', [1280, 360, 320]);
        await enlarge(page, '32px');
        found.push(...(await faultsAt(page, 'text at twice its size', [360])));
        if (lang === madeUp) found.push(...(await latinWords(page)));
        await page.close();
        assert.deepEqual(found, []);
      });
    }
  }

  describe('with words 40 % longer, right to left', () => {
    const pagesThatDiffer = ['home', 'hamstring-strain', 'rehabilitation', 'when-to-get-help'];
    const home: Scene = { name: 'home', view: 'home' };

    for (const width of isWhole ? [320, 1280] : [320]) {
      describe(`at ${width} px`, () => {
        let page: Page;
        before(async () => {
          page = await open(home, width);
          await turn(page);
        });
        after(() => page.close());

        for (const view of chosen(['home', ...pageIds], pagesThatDiffer)) {
          it(`${view} holds`, async () => {
            await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('view', to), view);
            await untilShown(page, `[data-view="${view}"]`);
            await unfold(page);
            await stretch(page);
            assert.deepEqual(await faults(page), []);
          });
        }
      });

      it(`every question of a run and its result hold at ${width} px`, async () => {
        const page = await open(home, width);
        await turn(page);
        const found: string[] = [];
        const look = async (what: string) => {
          await finishMotion(page);
          await stretch(page);
          found.push(...(await faults(page)).map((fault) => `${what}: ${fault}`));
          return false;
        };
        const level = await runChecker(page, { location: 'back-middle', start: 'sudden' }, look);
        await unfold(page);
        await look(level);
        assert.deepEqual(found, []);
      });
    }
  });

  it('a kept plan and every screen of a session hold at 320 px, with text at twice its size and with long words', async () => {
    const page = await open({ name: 'programme', view: 'programme/knee-osteoarthritis' }, 320);
    await page.$eval('knee-pain-guide', (guide) => guide.setAttribute('remember', 'device'));
    const found: string[] = [];
    const look = async (what: string) => {
      for (const [how, width, size] of [
        ['as it is', 320, ''],
        ['text at twice its size', 360, '32px'],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        await enlarge(page, size);
        await finishMotion(page);
        found.push(...(await faults(page)).map((fault) => `${what}, ${how}: ${fault}`));
      }
    };
    await press(page, 'Yes, keep it on this device');
    await press(page, "Start today's exercises");
    await look('signs');
    await press(page, 'I have none of these: start');
    await look('timer');
    await press(page, 'Skip this one');
    await press(page, 'Count one');
    await press(page, 'Too easy');
    await look('count');
    await press(page, 'Set done');
    await look('rest');
    await press(page, 'Skip this one');
    await press(page, 'Skip this one');
    await press(page, '7');
    await look('pain');
    await stretch(page);
    await look('pain, long words');
    await page.close();
    assert.deepEqual(found, []);
  });

  it('leaves the page where it is until the visitor acts', async () => {
    const { page } = await site.visit('<!doctype html>');
    await page.setViewport({ width: 360, height: 600 });
    const scene = { name: 'checker', view: 'checker' };
    await page.setContent(sceneHost(scene, 'light').replace('<main>', '<main><div style="height: 900px"></div>'));
    await untilDrawn(page);
    await page.evaluate(() => scrollTo(0, 300));
    const place = () => page.evaluate(() => scrollY);
    assert.equal(await place(), 300);
    for (const view of ['home', 'bakers-cyst', 'checker']) {
      await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('view', to), view);
      await untilShown(page, `[data-view="${view}"]`);
      assert.equal(await place(), 300, view);
    }
  });
});
