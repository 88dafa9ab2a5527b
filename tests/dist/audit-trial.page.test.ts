import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { compileContent } from '../../src/build/content.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { openAuditPage, status, words } from './audit-page.ts';
import type { Site } from '../support/chromium.ts';

const { rules, evidence } = compileContent();

describe('the trial on the page that shows how the checker decides', () => {
  let site: Site;
  let page: Page;
  before(async () => {
    ({ site, page } = await openAuditPage('how-the-checker-decides'));
    await page.click('.trial-start button');
  });
  after(() => site.close());

  const totalOf = async (cause: string) =>
    Number((await words(page, `.trial [data-cause="${cause}"] td`)).replace('−', '-'));
  const movedOf = (cause: string) => words(page, `.trial [data-cause="${cause}"] td:nth-of-type(2)`);

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
