import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { compileContent } from '../../src/build/content.ts';
import { readCases } from '../../src/build/audit/cases/published.ts';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { root } from '../support/root.ts';

const { rules, evidence, hazards, guide } = compileContent();
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const html = readFileSync(join(root, 'demo/how-the-checker-decides.html'), 'utf8').replaceAll(
  '="how-the-checker-decides.',
  '="/demo/how-the-checker-decides.',
);
// Its icon is an empty `data:` address.
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

/** The words of the first cell of every row that can be seen, from the top. */
function rowsOf(page: Page, table: string): Promise<string[]> {
  return page.$$eval(`.${table} tbody tr`, (rows) =>
    rows.filter((row) => row.checkVisibility()).map((row) => row.id),
  );
}

/** Moves the focus to the button of a column by Tab and presses it. */
async function press(page: Page, table: string, title: string): Promise<void> {
  await page.focus(`.${table} thead button`);
  const name = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  while ((await name()) !== title) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const status = (page: Page) => page.$eval('[role="status"]', (element) => element.textContent);

describe('the page that shows how the checker decides', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;
  before(async () => {
    site = await openSite();
    visit = await site.visit({ html, headers: { 'content-security-policy': strict } });
    ({ page } = visit);
  });
  after(() => site.close());

  it('runs under a strict policy and asks for its own two files only', () => {
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
    assert.deepEqual(visit.requests.slice(1).sort(), [
      '/demo/how-the-checker-decides.css',
      '/demo/how-the-checker-decides.js',
    ]);
  });

  for (const [what, table, expected] of [
    ['rule', 'rules', rules.rules.map(({ id }) => `rule-${id}`)],
    ['cause', 'causes', rules.causes.map(({ id }) => `cause-${id}`)],
    ['published case', 'cases', readCases().map(({ id }) => `case-${id}`)],
    ['hazard', 'hazards', hazards.map(({ id }) => `hazard-${id}`)],
  ] as const) {
    it(`lists every ${what}`, async () => assert.deepEqual((await rowsOf(page, table)).sort(), [...expected].sort()));
  }

  it('lists every question and every option', async () => {
    const text = await page.$eval('.questions', (table) => table.textContent);
    for (const question of rules.questions) assert.ok(text.includes(question.text), question.id);
    const options = rules.questions.flatMap(({ id, options }) => options.map((option) => `answer-${id}.${option.id}`));
    const rows = new Set(await rowsOf(page, 'answers'));
    assert.deepEqual(
      options.filter((id) => !rows.has(id)),
      [],
    );
  });

  it('gives the reason and the sources of every strong weight', async () => {
    const texts = await page.$$eval('.causes tbody tr', (rows) => rows.map((row) => [row.id, row.textContent] as const));
    const causes = new Map(texts);
    const strong = evidence.weights.filter(({ weight }) => Math.abs(weight) > 1);
    const missing = strong.filter(
      ({ cause, why, sources }) => !causes.get(`cause-${cause}`)?.includes(`${why ?? '?'} ${sources.join(', ')}`),
    );
    assert.deepEqual(missing, []);
  });

  it('says the intended purpose in the words of the guide, as the README does', async () => {
    const purpose = guide.strings['disclaimer.purpose'] ?? '?';
    assert.ok((await page.$eval('.purpose', (line) => line.textContent)).includes(purpose));
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(purpose));
  });

  it('leads every link to a place on the page, to a page of the demo, or out of the site', async () => {
    const wrong = await page.$$eval('a', (links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => (href.startsWith('#') ? !document.getElementById(href.slice(1)) : !/^https?:/.test(href))),
    );
    assert.deepEqual([...new Set(wrong)].sort(), ['index.html', 'known-limits.html', 'known-limits.html#dangers']);
  });

  it('has each id once', async () => {
    const ids = await page.$$eval('[id]', (elements) => elements.map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('sorts a table by keyboard, up and then down, and says so', async () => {
    const order = () =>
      page.$$eval('.rules tbody tr', (rows) => rows.map((row) => Number(row.cells[1]?.dataset['order'])));
    const sorted = (await order()).sort((a, b) => a - b);
    const direction = () =>
      page.$$eval('.rules thead th', (cells) => cells.map((cell) => cell.getAttribute('aria-sort')).filter(Boolean));

    await press(page, 'rules', 'Level');
    assert.deepEqual(await order(), sorted);
    assert.deepEqual(await direction(), ['ascending']);
    assert.equal(await status(page), 'Rules that raise the level: sorted by Level, ascending.');

    await page.keyboard.press('Space');
    assert.deepEqual(await order(), sorted.reverse());
    assert.deepEqual(await direction(), ['descending']);

    await press(page, 'rules', 'Rule');
    assert.deepEqual(await rowsOf(page, 'rules'), rules.rules.map(({ id }) => `rule-${id}`).sort());
    assert.deepEqual(await direction(), ['ascending']);
  });

  it('sorts numbers as numbers, also below zero', async () => {
    await press(page, 'causes', 'Starts at');
    const priors = await page.$$eval('.causes tbody tr', (rows) => rows.map((row) => row.cells[1]?.textContent ?? ''));
    const numbers = priors.map((text) => Number(text.replace('−', '-')));
    assert.deepEqual(
      numbers,
      rules.causes.map(({ prior }) => prior).sort((a, b) => a - b),
    );
  });

  it('filters rows by words, in any order, and says how many are left', async () => {
    await page.type('#filter-rules', 'swollen other');
    const left = await rowsOf(page, 'rules');
    assert.ok(left.includes('rule-swollen-leg') && left.length < rules.rules.length, left.join());
    assert.equal(await status(page), `Rules that raise the level: ${left.length} of ${rules.rules.length} rows.`);
  });

  it('shows a row that a filter hides when a link leads to it', async () => {
    const id = 'rule-breathless';
    assert.ok(!(await rowsOf(page, 'rules')).includes(id));
    await page.focus(`.answers a[href="#${id}"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#${id}:target`, { visible: true });
    assert.equal(await page.$eval('#filter-rules', (input) => (input as HTMLInputElement).value), '');
  });

  for (const [width, scheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    it(`has no fault that axe knows at ${width} px in the ${scheme} theme, and nothing to scroll sideways`, async () => {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      assert.equal(await page.evaluate(overflow), 0);
      await page.evaluate(axe);
      const faults = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
      );
      assert.deepEqual(faults, []);
    });
  }

  it('can be read without its script', async () => {
    const { page: plain } = await site.visit({ html: html.replace(/<script.*<\/script>/, '') });
    assert.deepEqual(await plain.$$('button, input'), []);
    assert.equal((await rowsOf(plain, 'rules')).length, rules.rules.length);
    await plain.close();
  });
});
