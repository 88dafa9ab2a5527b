// `npm run contact-sheet`: pictures of every view, light and dark, narrow and wide, the results also as on paper, and one
// page that holds them all.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './chromium.ts';
import { root } from './root.ts';
import { runChecker, untilDrawn, type Choices } from './visitor.ts';

/** What is done before the picture is taken. */
type Steps = (page: Page) => Promise<unknown>;
interface View {
  readonly name: string;
  readonly view: string;
  readonly steps?: Steps;
}

const pages = [
  'back-of-the-knee',
  'bakers-cyst',
  'deep-vein-thrombosis',
  'rehabilitation',
  'return-to-sport',
  'glossary',
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

const views: readonly View[] = [
  { name: 'home', view: 'home' },
  {
    name: 'home-place',
    view: 'home',
    steps: (page) => page.locator('knee-pain-guide >>> [data-zone="back-middle"]').click(),
  },
  ...pages.map((view) => ({ name: `page-${view}`, view })),
  ...['age', 'emergency', 'location', 'start', 'leg', 'health'].map((question) => ({
    name: `question-${question}`,
    view: 'checker',
    steps: upTo(question),
  })),
  ...Object.entries(results).map(([name, choices]) => ({
    name: `result-${name}`,
    view: 'checker',
    steps: (page: Page) => runChecker(page, choices),
  })),
];

const folder = join(root, '.contact-sheet');

const host = (view: string, theme: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>${view}</title>
  <style>body { margin: 0; background: ${theme === 'dark' ? '#14191a' : '#fff'} }</style>
  <script src="/dist/knee-pain-guide.js" defer></script>
  <knee-pain-guide region="gb" checker view="${view}" theme="${theme}" clinic-name="Harbour Physio" phone="01632 960001"
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

function sheet(files: readonly string[]): string {
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
  if (view.name.startsWith('result-')) files.push(await take(site, view, 'paper', 660));
}
await site.close();
writeFileSync(join(folder, 'index.html'), sheet(files));
console.log(`${files.length} pictures: ${join(folder, 'index.html')}`);
