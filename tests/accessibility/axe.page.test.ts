import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import { nextQuestion, questions, type Answers } from '../../dist/engine.js';
import { openSite, type Site } from '../support/chromium.ts';
import { contrasts, drawn } from '../support/computed.ts';
import { finishMotion, playScene, sceneHost, waysToLevels, type Scene } from '../support/scenes.ts';
import { runChecker, untilDrawn, type Choices } from '../support/visitor.ts';
import { pageIds } from '../support/pages.ts';
import type { Page } from 'puppeteer-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const isWhole = Boolean(process.env['TEST_ALL']);
const looks = isWhole
  ? (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ theme, width })))
  : [
      { theme: 'light', width: 360 },
      { theme: 'dark', width: 1280 },
    ];

/** What axe found, over everything looked at so far. */
const counted = { screens: 0, passes: 0, undecided: 0, violations: 0 };

/**
 * What axe leaves to people and what can be decided here: words in or beside a drawing, whose shapes it takes for a ground.
 * They stand on the surface, so their colour is held against that.
 */
async function decide(page: Page, incomplete: AxeResults['incomplete']): Promise<string[]> {
  const found: string[] = [];
  for (const { id, nodes } of incomplete) {
    for (const { target, any } of nodes) {
      const [inner = ''] = target.flat().slice(-1);
      const { messageKey = '' } = (any[0]?.data ?? {}) as { messageKey?: string };
      const [words] = await drawn(page, inner, ['color', 'fill']);
      const ink = (inner.includes('tspan') ? words?.style['fill'] : words?.style['color']) ?? '';
      const [ratio = 0] = await contrasts(page, [[ink, words?.ground ?? '']]);
      if (id !== 'color-contrast' || !/^(imgNode|bgOverlap)$/.test(messageKey) || ratio < 4.5) {
        found.push(`undecided: ${id} at ${inner}, ${messageKey}, ${ratio.toFixed(1)} to 1`);
      }
    }
  }
  return found;
}

async function check(page: Page, what: string): Promise<string[]> {
  await finishMotion(page);
  const { violations, passes, incomplete } = await page.evaluate(
    (wanted) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
        { include: [['knee-pain-guide']] },
        { runOnly: wanted, resultTypes: ['violations', 'incomplete'] },
      ),
    tags,
  );
  counted.screens += 1;
  counted.passes += passes.length;
  counted.undecided += incomplete.length;
  counted.violations += violations.length;
  const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => String(target)).join(', ')}`);
  return [...found, ...(await decide(page, incomplete))].map((fault) => `${what}: ${fault}`);
}

/** Answers of a visitor who chooses by lot, but the same at every run: the engine asks until it has enough. */
function walk(seed: number): { asked: string[]; choices: Choices } {
  const choices: Record<string, string | number> = {};
  const answers: Record<string, Answers[string]> = {};
  let state = seed;
  for (let question = nextQuestion(answers); question; question = nextQuestion(answers)) {
    const { id, kind, options } = question;
    state = (state * 1103515245 + 12345) % 2147483648;
    const ids = [...options.map((option) => option.id), ...(kind === 'many' ? ['none', 'none'] : [])];
    const drawn = ids[Math.floor((state / 2147483648) * ids.length)] ?? 'none';
    // An emergency would end the questions. Every fifth visitor answers for a small child.
    const choice = kind === 'number' ? (seed % 5 === 0 ? 3 : 10 + (seed % 70)) : id === 'emergency' ? 'none' : drawn;
    choices[id] = choice;
    answers[id] = kind === 'many' ? [String(choice)] : choice;
  }
  return { asked: Object.keys(choices), choices };
}

/** Few walks that together meet every question, or as many of them as there are ways to. */
function walksOverAllQuestions(): readonly { seen: readonly string[]; choices: Choices }[] {
  const missing = new Set(questions.map(({ id }) => id));
  const walks: { seen: readonly string[]; choices: Choices }[] = [];
  for (let seed = 1; missing.size > 0 && seed < 3000; seed++) {
    const { asked, choices } = walk(seed);
    const seen = asked.filter((id) => missing.has(id));
    if (seen.length === 0) continue;
    for (const id of seen) missing.delete(id);
    walks.push({ seen, choices });
  }
  assert.deepEqual([...missing], [], 'every question has a way to it');
  return walks;
}

describe('axe finds nothing', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(async () => {
    await site.close();
    const { screens, violations, undecided, passes } = counted;
    console.log(
      `axe ${axe.version}: ${screens} screens, ${passes} rules passed, ${undecided} undecided, ${violations} violations`,
    );
  });

  async function open(scene: Scene, { theme, width }: (typeof looks)[number]): Promise<Page> {
    const { page } = await site.visit('<!doctype html>');
    // So high that the row of buttons, which stays in sight, covers no words: axe cannot see through it.
    await page.setViewport({ width, height: 6000 });
    await page.setContent(sceneHost(scene, theme));
    await untilDrawn(page);
    await page.evaluate(axe.source);
    return page;
  }

  for (const look of looks) {
    describe(`${look.theme} at ${look.width} px`, () => {
      const views = isWhole
        ? ['home', ...pageIds]
        : ['home', 'bakers-cyst', 'back-of-the-knee', 'when-to-get-help', 'rehabilitation'];
      it(`on ${views.length} views`, async () => {
        const page = await open({ name: 'home', view: 'home' }, look);
        const found: string[] = [];
        for (const view of views) {
          await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('view', to), view);
          await page.waitForSelector(`knee-pain-guide >>> [data-view="${view}"]`);
          // What is folded is looked at too.
          await page.$$eval('knee-pain-guide >>> details', (all) => all.forEach((fold) => (fold.open = true)));
          found.push(...(await check(page, view)));
        }
        assert.deepEqual(found, []);
      });

      for (const [level, choices] of Object.entries(waysToLevels)) {
        it(`on the result ${level}`, async () => {
          const scene = { name: level, view: 'checker', choices };
          const page = await open(scene, look);
          await playScene(page, scene);
          assert.equal(
            await page.$eval('knee-pain-guide >>> [data-level]', (card) => (card as HTMLElement).dataset['level']),
            level,
          );
          await page.$$eval('knee-pain-guide >>> details', (all) => all.forEach((fold) => (fold.open = true)));
          assert.deepEqual(await check(page, level), []);
        });
      }

      it('on every question', async () => {
        const found: string[] = [];
        const looked = new Set<string>();
        for (const { choices } of walksOverAllQuestions()) {
          const page = await open({ name: 'questions', view: 'checker' }, look);
          await runChecker(page, choices, async (name) => {
            if (!looked.has(name)) found.push(...(await check(page, name)));
            looked.add(name);
            return false;
          });
          await page.browserContext().close();
        }
        assert.deepEqual(found, []);
        assert.deepEqual([...looked].sort(), questions.map(({ id }) => id).sort());
      });
    });
  }
});
