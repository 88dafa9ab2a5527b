import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { literalsOf } from '../../src/build/audit/condition-words.ts';
import { compileContent } from '../../src/build/content.ts';
import { readPatients } from '../../src/build/audit/cases/patients.ts';
import { readCases } from '../../src/build/audit/cases/published.ts';
import { isWhole } from '../support/depth.ts';
import { lookAtAll } from '../support/look-at-all.ts';
import { root } from '../support/root.ts';
import { auditPage, entriesOf, isSeen, openAuditPage, rowsOf, testLooks, unfold } from './audit-page.ts';
import type { OpenPage } from './audit-page.ts';

const { rules, evidence, hazards, guide } = compileContent();

describe('the page that shows how the checker decides', () => {
  let visit: OpenPage;
  let page: Page;
  before(async () => {
    visit = await openAuditPage('how-the-checker-decides');
    ({ page } = visit);
  });
  after(() => visit.site.close());

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
    const html = auditPage('how-the-checker-decides').replace(/<script.*<\/script>/g, '');
    const { page: plain } = await visit.site.visit({ html });
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
