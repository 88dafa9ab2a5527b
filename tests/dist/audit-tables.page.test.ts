import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { compileContent } from '../../src/build/content.ts';
import { readCases } from '../../src/build/audit/cases/published.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';
import { chosen } from '../support/depth.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import { entriesOf, isSeen, openAuditPage, rowsOf, status, unfold } from './audit-page.ts';
import type { Site } from '../support/chromium.ts';

const { rules, evidence } = compileContent();

/** Moves the focus to the button of a column by Tab and presses it. */
async function press(page: Page, table: string, title: string): Promise<void> {
  await unfold(page, `.${table}`);
  await page.focus(`.${table} thead button`);
  const name = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  while ((await name()) !== title) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('on the page that shows how the checker decides', () => {
  let site: Site;
  let page: Page;
  before(async () => {
    ({ site, page } = await openAuditPage('how-the-checker-decides'));
  });
  after(() => site.close());

  it('sorts a table by keyboard, up and then down, and says so', async () => {
    const order = () =>
      lookAtAll(page, '.cases tbody tr', (rows) => rows.map((row) => Number(row.cells[2]?.dataset['order'])));
    const sorted = (await order()).sort((a, b) => a - b);
    const direction = () =>
      lookAtAll(page, '.cases thead th', (cells) =>
        cells.map((cell) => cell.getAttribute('aria-sort')).filter(Boolean),
      );

    await press(page, 'cases', 'Should be');
    assert.deepEqual(await order(), sorted);
    assert.deepEqual(await direction(), ['ascending']);
    assert.equal(await status(page), 'Published cases: sorted by Should be, ascending.');

    await page.keyboard.press('Space');
    assert.deepEqual(await order(), sorted.reverse());
    assert.deepEqual(await direction(), ['descending']);
  });

  it('sorts numbers as numbers', async () => {
    await press(page, 'cases', 'Screens');
    const screens = await lookAtAll(page, '.cases tbody tr', (rows) =>
      rows.map((row) => Number(row.cells[8]?.textContent)),
    );
    assert.deepEqual(
      screens,
      [...screens].sort((a, b) => a - b),
    );
  });

  it('filters the rows of a table by words, in any order, and shows a hidden row when a link leads to it', async () => {
    const [one = '', other = ''] = readCases().map(({ id }) => id);
    await page.type('.cases-filter input', one);
    assert.ok(!(await rowsOf(page, 'cases')).includes(`case-${other}`));
    await page.evaluate((hash) => (location.hash = hash), `case-${other}`);
    await page.waitForFunction((id) => document.getElementById(id)?.checkVisibility(), {}, `case-${other}`);
    assert.equal(await page.$eval('.cases-filter input', (input) => input.value), '');
  });

  describe('the filter of rules and causes', () => {
    const clear = () => page.click('#filter button');
    const ruleIds = (fits: (id: string) => boolean) =>
      rules.rules
        .map(({ id }) => id)
        .filter(fits)
        .map((id) => `rule-${id}`);
    const evidenceOf = (id: string) => evidence.rules.find((rule) => rule.id === id);
    const [cause = ''] = rules.rules.flatMap(({ causes = [] }) => causes);
    const [source = ''] = evidence.rules.flatMap(({ sources }) => sources).filter((id) => id !== 'GK' && id !== 'ED');
    const days = evidence.rules.map(({ reviewed }) => reviewed).sort();

    const facets = [
      ['cause', cause, (id: string) => rules.rules.find((rule) => rule.id === id)?.causes?.includes(cause) ?? false],
      ['level', 'soon', (id: string) => rules.rules.find((rule) => rule.id === id)?.level === 'soon'],
      ['source', source, (id: string) => evidenceOf(id)?.sources.includes(source) ?? false],
    ] as const;
    for (const [facet, value, fits] of chosen(facets, ['source'])) {
      it(`leaves the rules of one ${facet}, unfolds them and says how many they are`, async () => {
        await page.select(`#filter-${facet}`, value);
        const left = await entriesOf(page, 'rule');
        assert.deepEqual([...left].sort(), ruleIds(fits).sort());
        assert.ok(left.length > 0 && left.length < rules.rules.length);
        assert.ok(await isSeen(page, `#${left[0]}`));
        const all = left.length + (await entriesOf(page, 'cause')).length;
        assert.equal(await status(page), `Rules and causes: ${all} of ${rules.rules.length + rules.causes.length}.`);
        await clear();
      });
    }

    it('filters by one cause and the rules that name it', async () => {
      await page.select('#filter-cause', cause);
      assert.deepEqual(await entriesOf(page, 'cause'), [`cause-${cause}`]);
      await clear();
      assert.equal((await entriesOf(page, 'rule')).length, rules.rules.length);
    });

    it('filters by the day of the last review, both ends included', async () => {
      const set = (name: string, day: string) =>
        page.$eval(
          `#filter-${name}`,
          (input, value) => {
            (input as HTMLInputElement).value = value;
            input.dispatchEvent(new Event('input', { bubbles: true }));
          },
          day,
        );
      const first = days[0] ?? '';
      await set('to', first);
      assert.deepEqual(
        (await entriesOf(page, 'rule')).sort(),
        ruleIds((id) => evidenceOf(id)?.reviewed === first).sort(),
      );
      await set('from', '2999-01-01');
      assert.deepEqual(await entriesOf(page, 'rule'), []);
      await clear();
    });

    it('is reset by a link to a hidden rule', async () => {
      await page.type('#filter-words', 'swollen other');
      assert.ok(!(await isSeen(page, '#rule-breathless')));
      await page.evaluate(() => (location.hash = 'rule-breathless'));
      await page.waitForSelector('#rule-breathless[open]', { visible: true });
      assert.equal(await page.$eval('#filter-words', (input) => (input as HTMLInputElement).value), '');
    });
  });

  describe('one rule', () => {
    const engine = createEngine(rules);
    const held = (id: string) => readCases().filter(({ answers }) => explain(engine.run(answers)).rules.includes(id));
    const rule = rules.rules.find(({ id }) => held(id).length > 1)?.id ?? '?';

    it('opens by keyboard and shows every published case in which it holds', async () => {
      await unfold(page, '.group:has(> .entry)');
      await unfold(page, `#rule-${rule} summary`);
      await page.$eval(`#rule-${rule}`, (entry) => ((entry as HTMLDetailsElement).open = false));
      await page.focus(`#rule-${rule} summary`);
      await page.keyboard.press('Enter');
      const links = await lookAtAll(page, `#rule-${rule} a[href^="#case-"]`, (all) =>
        all.map((link) => link.hash.slice(1)),
      );
      const missing = held(rule).filter(({ id }) => !links.includes(`case-${id}`));
      assert.deepEqual(missing, []);
      assert.ok(await isSeen(page, `#rule-${rule} dl`));
    });

    it('leads to a case, whose answers can be tried', async () => {
      const [one] = held(rule);
      assert.ok(one);
      await page.focus(`#rule-${rule} a[href="#case-${one.id}"]`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`#case-${one.id}`, { visible: true });
      await page.focus(`[data-try="${one.id}"]`);
      await page.keyboard.press('Enter');
      assert.equal(await page.$eval('#trial-case', (select) => (select as HTMLSelectElement).value), one.id);
      const { level } = engine.assess(one.answers);
      assert.ok(await page.$(`.found .level-${level}`));
      const links = await lookAtAll(page, '.trial-rules a', (all) => all.map((link) => link.hash));
      assert.ok(links.includes(`#rule-${rule}`), links.join());
    });
  });
});
