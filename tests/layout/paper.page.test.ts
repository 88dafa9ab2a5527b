import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { openSite, type Site } from '../support/chromium.ts';
import { masterLang, otherLanguages } from '../../src/build/content.ts';
import { chosen, isWhole } from '../support/depth.ts';
import { speak } from '../support/languages.ts';
import { runChecker, untilDrawn, type Choices } from '../support/visitor.ts';
import type { Page } from 'puppeteer-core';

/** Answers that lead to each kind of letter; the last has the longest plan. */
const letters: Readonly<Record<string, { readonly choices: Choices; readonly pages: number }>> = {
  emergency: { choices: { emergency: 'breathless' }, pages: 1 },
  urgent: { choices: { age: 58, location: 'calf', start: 'days', leg: 'swollen' }, pages: 2 },
  soon: { choices: { age: 52, location: 'back-middle', start: 'weeks', leg: 'soft-lump' }, pages: 2 },
  'self-care': {
    choices: { age: 28, location: 'thigh-middle', start: 'sudden', happened: 'sprint', injury: 'carried-on' },
    // The doses and the pain traffic light of its exercises take a third.
    pages: 3,
  },
};

/** Boxes that a page's end may cut, and whose parts an engine then prints over each other. */
function boxesThatBreakBadly(page: Page): Promise<string[]> {
  return page.$eval('knee-pain-guide', (guide) =>
    [...guide.shadowRoot!.querySelectorAll<HTMLElement>(':is(.result, .page, .sheet) *')]
      .filter((element) => {
        const { display, breakInside } = getComputedStyle(element);
        return element.offsetHeight > 150 && /grid|flex/.test(display) && breakInside !== 'avoid';
      })
      .map((element) => `${element.localName}.${element.className}: ${element.offsetHeight} px`),
  );
}

/** The goals of stages that stand in another column than the exercises above them. */
function goalsApart(page: Page): Promise<string[]> {
  return page.$eval('knee-pain-guide', (guide) =>
    [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.stage-exercises ~ .text')]
      .filter((goal) => {
        const exercise = goal.closest('.stage')!.querySelector('.stage-exercises > li:last-child')!;
        return goal.getBoundingClientRect().left !== exercise.getBoundingClientRect().left;
      })
      .map(({ innerText }) => innerText),
  );
}

/** How many sheets the page takes. */
async function sheetsOf(page: Page, format: 'A4' | 'Letter', margin = 68): Promise<number> {
  const file = await page.pdf({ format, margin: { top: margin, bottom: margin, left: margin, right: margin } });
  return (
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

/** Shows a view of the guide on the page. */
async function show(page: Page, view: string): Promise<void> {
  await page.$eval(
    'knee-pain-guide',
    async (guide, name) => {
      Object.assign(guide, { view: name });
      await (guide as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    },
    view,
  );
}

const clinic = `<!doctype html><html lang="en"><title>Clinic</title><script src="/dist/knee-pain-guide.js" defer></script>
  <knee-pain-guide region="gb" checker deep-links clinic-name="Harbour Physiotherapy and Sports Medicine"
  phone="020 7946 0123" booking-url="/book"></knee-pain-guide>`;

describe('a result on paper', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const table = [masterLang, ...(isWhole ? otherLanguages : [])].flatMap((lang) =>
    Object.entries(letters)
      // The shortest and the longest letter.
      .filter(([level]) => isWhole || level === 'emergency' || level === 'self-care')
      .map(([level, letter]) => ({ lang, level, ...letter })),
  );
  for (const { lang, level, choices, pages } of table) {
    it(`${level} in ${lang}: on ${pages} of A4 at most, at rest, and with nothing that breaks badly`, async () => {
      const { page } = await site.visit(clinic);
      await untilDrawn(page);
      await speak(page, lang, site);
      assert.equal(await runChecker(page, choices), level);
      await page.setViewport({ width: 660, height: 900 });
      await page.emulateMediaType('print');
      assert.deepEqual(
        await page.$eval('knee-pain-guide', (guide) => guide.shadowRoot!.getAnimations().map(({ id }) => id)),
        [],
      );
      assert.deepEqual(await boxesThatBreakBadly(page), []);
      assert.deepEqual(await goalsApart(page), []);
      const count = await sheetsOf(page, 'A4');
      assert.ok(count <= pages, `${count} pages`);
      await page.close();
    });
  }
});

const sheets = [
  ...guide.programmes.flatMap(({ id, stages }) => stages.map((stage) => `programme/${id}/${stage.id}`)),
  ...guide.exercises.map(({ id }) => `exercise/${id}`),
];
const pages = guide.pages.map(({ id }) => id);

describe('exercises and pages on paper', () => {
  let site: Site;
  let page: Page;
  before(async () => {
    site = await openSite();
    ({ page } = await site.visit(clinic));
    await untilDrawn(page);
  });
  after(() => site.close());

  // The longest, and one with three exercises.
  const longest = ['programme/hamstring-tightness/building', 'programme/bakers-cyst/first-days', 'exercise/nordic'];
  for (const lang of [masterLang, ...otherLanguages]) {
    it(`a stage or an exercise fits on one sheet of A4 and of US Letter in ${lang}`, async () => {
      await speak(page, lang, site);
      for (const view of chosen(sheets, lang === masterLang ? longest : longest.slice(0, 1))) {
        await show(page, view);
        for (const format of ['A4', 'Letter'] as const)
          assert.equal(await sheetsOf(page, format, 50), 1, `${view}, ${format}`);
      }
    });
  }

  it('the page with the most exercises fits on three sheets', async () => {
    await speak(page, masterLang, site);
    await show(page, 'rehabilitation');
    assert.equal(await sheetsOf(page, 'A4', 50), 3);
  });

  it('a page takes four sheets at most, with nothing that breaks badly, and the telephone of the clinic', async () => {
    await speak(page, masterLang, site);
    for (const view of chosen(pages, ['hamstring-strain', 'rehabilitation', 'deep-vein-thrombosis'])) {
      await show(page, view);
      const count = await sheetsOf(page, 'A4');
      assert.ok(count <= 4, `${view}: ${count}`);
      await page.emulateMediaType('print');
      assert.deepEqual(await boxesThatBreakBadly(page), [], view);
      const contact = await page.$eval('knee-pain-guide >>> .contact', (element) => (element as HTMLElement).innerText);
      assert.equal(contact.trim(), '020 7946 0123');
      await page.emulateMediaType();
    }
  });
});
