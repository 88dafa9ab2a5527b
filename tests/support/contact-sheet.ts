// `npm run contact-sheet`: pictures of every view, light and dark, narrow and wide, the results and sheets also as on paper,
// and one page that shows them all. `npm run contact-sheet -- es` shows the guide in Spanish.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { masterLang } from '../../src/build/content.ts';
import { dayBefore, localDay, newPlan, note } from '../../src/state/plan.ts';
import { openSite, type Site } from './chromium.ts';
import { root } from './root.ts';
import { runChecker, untilDrawn, untilShown, type Choices } from './visitor.ts';

/** What is done before the picture is taken. */
type Steps = (page: Page) => Promise<unknown>;
interface View {
  readonly name: string;
  readonly view: string;
  readonly steps?: Steps;
  /** Also as on paper. */
  readonly hasPaper?: boolean;
}

const [, , lang = masterLang] = process.argv;
const script = lang === masterLang ? 'knee-pain-guide.js' : `knee-pain-guide.${lang}.js`;

const pages = [
  'back-of-the-knee',
  'bakers-cyst',
  'deep-vein-thrombosis',
  'rehabilitation',
  'return-to-sport',
  'glossary',
  'about-this-guide',
  'when-to-get-help',
  'exercise/heel-raise',
];

const results: Readonly<Record<string, Choices>> = {
  emergency: { emergency: 'breathless' },
  urgent: { age: 58, location: 'calf', start: 'days', leg: 'swollen' },
  soon: { age: 52, location: 'back-middle', start: 'weeks', leg: 'soft-lump' },
  'self-care': {
    age: 28,
    location: 'thigh-middle',
    start: 'sudden',
    happened: 'sprint',
    injury: 'carried-on',
    since: 'under-week',
  },
  'child-under-5': { age: 3 },
};

/** Answers up to a question and stops there. */
const upTo =
  (question: string): Steps =>
  (page) =>
    runChecker(page, { location: 'calf', start: 'days' }, question);

const sheet = 'programme/hamstring-strain/early';

/** Presses the first button of the guide that matches. */
const pressFirst =
  (selector: string): Steps =>
  (page) =>
    page.locator(`knee-pain-guide >>> ${selector}`).click();

const openSession = pressFirst('.sheet-head [part="button"]:not([data-action])');

/** Takes the session of the sheet to its question about the pain, and answers it. */
const endSession: Steps = async (page) => {
  await openSession(page);
  await pressFirst('.session [part="button-primary"]')(page);
  while (!(await page.$('knee-pain-guide >>> .pain-scale')))
    await pressFirst('.session-others [part="button"]:last-child')(page);
  await pressFirst('.pain-scale button:nth-of-type(5)')(page);
};

/** A plan of thirty days, with pain that falls and one bad day. */
const keepPlan: Steps = async (page) => {
  const today = localDay(new Date());
  const ago = (days: number) => dayBefore(today, days);
  const pain = (days: number) => (days === 12 ? 7 : Math.round(days / 6));
  const plan = Array.from({ length: 30 }, (_, index) => 30 - index)
    .filter((days) => days % 3 !== 1)
    .reduce(
      (plan, days) =>
        note(plan, ago(days), { isDone: true, during: pain(days), evening: pain(days), morning: pain(days + 2) }),
      newPlan('hamstring-strain', 'early', ago(30)),
    );
  const text = JSON.stringify({ ...plan, at: Date.now() });
  await page.evaluate((text) => localStorage.setItem('knee-pain-guide-plan', text), text);
  await page.reload();
  await untilDrawn(page);
};

const views: readonly View[] = [
  { name: 'home', view: 'home' },
  { name: 'home-place', view: 'home', steps: pressFirst('[data-zone="back-middle"]') },
  {
    name: 'home-search',
    view: 'home',
    steps: async (page) => {
      await page.locator('knee-pain-guide >>> [type="search"]').fill(lang === masterLang ? 'swollen' : 'hinchada');
      await untilShown(page, '.search .rows a');
    },
  },
  { name: 'home-plan', view: 'home', steps: keepPlan },
  ...pages.map((view) => ({ name: `page-${view.replaceAll('/', '-')}`, view })),
  { name: 'programme', view: 'programme/hamstring-strain' },
  { name: 'programme-plan', view: 'programme/hamstring-strain', steps: keepPlan },
  { name: 'sheet', view: sheet, hasPaper: true },
  { name: 'session-signs', view: sheet, steps: openSession },
  {
    name: 'session-exercise',
    view: sheet,
    steps: async (page) => {
      await openSession(page);
      await pressFirst('.session [part="button-primary"]')(page);
    },
  },
  { name: 'session-end', view: sheet, steps: endSession },
  ...['age', 'emergency', 'location', 'start', 'leg', 'health'].map((question) => ({
    name: `question-${question}`,
    view: 'checker',
    steps: upTo(question),
  })),
  ...Object.entries(results).map(([name, choices]) => ({
    name: `result-${name}`,
    view: 'checker',
    steps: (page: Page) => runChecker(page, choices),
    hasPaper: true,
  })),
];

const folder = join(root, '.contact-sheet');

const host = (view: string, theme: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>${view}</title>
  <style>body { margin: 0; background: ${theme === 'dark' ? '#14191a' : '#fff'} }</style>
  <script src="/dist/${script}" defer></script>
  <knee-pain-guide region="${lang === masterLang ? 'gb' : 'us'}" checker remember="device" view="${view}" theme="${theme}" clinic-name="Harbour Physio" phone="01632 960001"
    booking-url="https://clinic.example/book"></knee-pain-guide>`;

type Look = 'light' | 'dark' | 'paper';

async function take(site: Site, { name, view, steps }: View, look: Look, width: number): Promise<string> {
  const { page, errors } = await site.visit(host(view, look === 'dark' ? 'dark' : 'light'));
  await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await untilDrawn(page);
  await steps?.(page);
  if (look === 'paper') await page.emulateMediaType('print');
  // Sticky rows would stand in the middle of a picture of the whole page.
  await page.evaluate(() => scrollTo(0, 0));
  const file = `${name}-${look}-${width}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
  await page.close();
  return file;
}

function drawIndex(files: readonly string[]): string {
  const pictures = files.map(
    (file) => `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body { display: flex; flex-wrap: wrap; gap: 16px; font: 12px sans-serif } figure { margin: 0 } img { max-width: 320px; max-height: 640px; border: 1px solid #999 }</style>
${pictures.join('\n')}\n`;
}

mkdirSync(folder, { recursive: true });
const site = await openSite();
const files: string[] = [];
for (const view of views) {
  for (const look of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) files.push(await take(site, view, look, width));
  }
  // As wide as what is printed on A4.
  if (view.hasPaper) files.push(await take(site, view, 'paper', 660));
}
await site.close();
writeFileSync(join(folder, 'index.html'), drawIndex(files));
console.log(`${files.length} pictures: ${join(folder, 'index.html')}`);
