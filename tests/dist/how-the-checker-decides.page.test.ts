import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { literalsOf } from '../../src/build/audit/condition-words.ts';
import { compileContent } from '../../src/build/content.ts';
import { readPatients } from '../../src/build/audit/cases/patients.ts';
import { readCases } from '../../src/build/audit/cases/published.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';
import { openSite, type Site, type Visit } from '../support/chromium.ts';
import { chosen, isWhole } from '../support/depth.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import { root } from '../support/root.ts';
import { strict, testLooks } from './audit-page.ts';

const { rules, evidence, hazards, guide } = compileContent();
const html = readFileSync(join(root, 'demo/how-the-checker-decides.html'), 'utf8').replaceAll(
  '="how-the-checker-decides.',
  '="/demo/how-the-checker-decides.',
);

/** Ids of the rows of a table that no filter hides, from the top. */
function rowsOf(page: Page, table: string): Promise<string[]> {
  return lookAtAll(page, `.${table} tbody tr`, (rows) => rows.filter((row) => !row.hidden).map((row) => row.id));
}

/** Ids of the rules or causes that no filter hides. */
function entriesOf(page: Page, kind: 'rule' | 'cause'): Promise<string[]> {
  return lookAtAll(page, `.entry[id^="${kind}-"]`, (entries) =>
    entries.filter((entry) => !(entry as HTMLElement).hidden).map(({ id }) => id),
  );
}

const isSeen = (page: Page, selector: string) => page.$eval(selector, (element) => element.checkVisibility());
const words = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);

/** Unfolds what holds the element, as a reader would. */
async function unfold(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
}

/** Moves the focus to the button of a column by Tab and presses it. */
async function press(page: Page, table: string, title: string): Promise<void> {
  await unfold(page, `.${table}`);
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

  it('runs under a strict policy and asks for its own three files only', () => {
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
    // The browser draws its own icons, such as that of a date field, from `data:` addresses.
    const files = visit.requests.slice(1).filter((path) => path.startsWith('/'));
    assert.deepEqual(files.sort(), [
      '/demo/how-the-checker-decides.css',
      '/demo/how-the-checker-decides.js',
      '/demo/how-the-checker-decides.trial.js',
    ]);
  });

  it('opens with all entries folded, so that the page fits into a few screens', async () => {
    const open = await lookAtAll(page, 'main details[open]', (folds) => folds.length);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.equal(open, 0);
    assert.ok(height < 9000, `${height} px`);
  });

  for (const [what, list, expected] of [
    ['rule', () => entriesOf(page, 'rule'), rules.rules.map(({ id }) => `rule-${id}`)],
    ['cause', () => entriesOf(page, 'cause'), rules.causes.map(({ id }) => `cause-${id}`)],
    ['published case', () => rowsOf(page, 'cases'), readCases().map(({ id }) => `case-${id}`)],
    ['invented patient', () => rowsOf(page, 'patients'), readPatients().map(({ id }) => `case-${id}`)],
    ['hazard', () => rowsOf(page, 'hazards'), hazards.map(({ id }) => `hazard-${id}`)],
  ] as const) {
    it(`lists every ${what}`, async () => assert.deepEqual((await list()).sort(), [...expected].sort()));
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
    const texts = await lookAtAll(page, '.entry[id^="cause-"]', (entries) =>
      entries.map(({ id, textContent }) => [id, textContent] as const),
    );
    const causes = new Map(texts);
    const strong = evidence.weights.filter(({ weight }) => Math.abs(weight) > 1);
    const missing = strong.filter(
      ({ cause, why, sources }) => !causes.get(`cause-${cause}`)?.includes(`${why ?? '?'} ${sources.join(', ')}`),
    );
    assert.deepEqual(missing, []);
  });

  it('shows with each cause the whole conditions of the rules that name it, so that its print can be audited', async () => {
    const texts = await lookAtAll(page, '.entry[id^="cause-"]', (entries) =>
      entries.map(({ id, textContent }) => [id, textContent] as const),
    );
    const entries = new Map(texts);
    const missing = rules.rules.flatMap(({ id, when, causes = [] }) =>
      causes.flatMap((cause) =>
        [id, ...literalsOf(when)]
          .filter((part) => !entries.get(`cause-${cause}`)?.includes(part))
          .map((part) => `${cause}: ${part}`),
      ),
    );
    assert.deepEqual(missing, []);
  });

  it('says the intended purpose in the words of the guide, as the README does', async () => {
    const purpose = guide.strings['disclaimer.purpose'] ?? '?';
    assert.ok((await page.$eval('.purpose', (line) => line.textContent)).includes(purpose));
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(purpose));
  });

  it('leads every link to a place on the page, to a page of the demo, or out of the site', async () => {
    const wrong = await lookAtAll(page, 'a', (links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => (href.startsWith('#') ? !document.getElementById(href.slice(1)) : !/^https?:/.test(href))),
    );
    assert.deepEqual([...new Set(wrong)].sort(), ['index.html', 'known-limits.html', 'known-limits.html#dangers']);
  });

  it('has each id once', async () => {
    const ids = await lookAtAll(page, '[id]', (elements) => elements.map(({ id }) => id));
    const seen = new Set<string>();
    assert.deepEqual(
      ids.filter((id) => seen.size === seen.add(id).size),
      [],
    );
  });

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

  describe('the trial', () => {
    const totalOf = async (cause: string) =>
      Number((await words(page, `.trial [data-cause="${cause}"] td`)).replace('−', '-'));
    const movedOf = (cause: string) => words(page, `.trial [data-cause="${cause}"] td:nth-of-type(2)`);

    before(() => page.click('.trial-start button'));

    it('shows the rules that an answer brings, by keyboard', async () => {
      await page.focus('[data-question="emergency"] summary');
      await page.keyboard.press('Enter');
      await page.focus('[data-question="emergency"] input[value="breathless"]');
      await page.keyboard.press('Space');
      assert.equal(await words(page, '.found .level'), 'Emergency');
      assert.match(await words(page, '.trial-rules li:has([href="#rule-breathless"])'), /new/);
      assert.match(await status(page), /^Emergency\. Rules that hold: \d+\.$/);
    });

    it('shows the rules that an answer taken back ends, and the level before', async () => {
      await page.keyboard.press('Space');
      assert.match(await words(page, '.trial-rules li:has([href="#rule-breathless"])'), /no longer/);
      assert.match(await words(page, '.found'), /before: Emergency/);
    });

    it('shows by how much an answer moves each cause', async () => {
      const weight = evidence.weights.find(({ question, weight }) => question === 'location' && weight === 2);
      assert.ok(weight);
      const former = await totalOf(weight.cause);
      await page.focus('[data-question="location"] summary');
      await page.keyboard.press('Enter');
      await page.focus(`[data-question="location"] input[value="${weight.option}"]`);
      await page.keyboard.press('Space');
      assert.equal(await totalOf(weight.cause), former + 2);
      assert.match(await movedOf(weight.cause), /▲ \+2/);
    });

    it('takes an age in years', async () => {
      await page.focus('[data-question="age"] summary');
      await page.keyboard.press('Enter');
      await page.type('[data-question="age"] input[type="number"]', '3');
      assert.ok((await words(page, '.found')).includes('child-under-5'));
    });

    it('goes to the question that the checker would ask next', async () => {
      await page.click('.trial-start button');
      await page.focus('.trial-result button');
      await page.keyboard.press('Enter');
      const [asked, open] = await page.evaluate(() => [
        document.activeElement?.closest('[data-question]')?.getAttribute('data-question'),
        document.activeElement?.closest('details')?.open,
      ]);
      assert.deepEqual([asked, open], [createEngine(rules).nextQuestion({})?.id, true]);
    });
  });

  it('prints one cause alone, with the name, the purpose and the version of the rules', async () => {
    const [first, second] = rules.causes.map(({ id }) => `#cause-${id}`);
    assert.ok(first && second);
    await page.evaluate(() => {
      window.print = () => {};
    });
    for (const id of [first, second]) {
      await unfold(page, `${id} dl`);
    }
    await page.focus(`${first} .print button`);
    await page.keyboard.press('Enter');
    await page.emulateMediaType('print');
    const seen = await Promise.all(
      [`${first} dl`, 'h1', '.purpose', 'header code', `${second} dl`, '.trial', 'nav', '#steps', '.filter'].map(
        (selector) => isSeen(page, selector),
      ),
    );
    assert.deepEqual(seen, [true, true, true, true, false, false, false, false, false]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.ok(await isSeen(page, '#steps'));
    await page.emulateMediaType('screen');
  });

  if (isWhole) testLooks(() => page);

  it('can be read without its script', async () => {
    const { page: plain } = await site.visit({ html: html.replace(/<script.*<\/script>/g, '') });
    const controls = await lookAtAll(
      plain,
      'button, input, select',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    assert.equal(controls, 0);
    assert.equal((await entriesOf(plain, 'rule')).length, rules.rules.length);
    assert.ok(await isSeen(plain, '#trial p'));
    await plain.close();
  });
});
