import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { root } from '../support/root.ts';
import type { Place } from './measure.ts';
import type { Subject } from './subjects/subject.ts';
import { visit } from './visit.ts';

/** Time between two pictures, in ms. */
const interval = 50;
const pictures = 20;

interface Shot {
  /** Time of the frame, in ms since 1970. */
  readonly at: number;
  readonly data: string;
}

/** Writes what a visitor sees from the navigation on, one row of pictures for each subject. Returns the folder. */
export async function writeFilms(place: Place, subjects: readonly Subject[]): Promise<string> {
  const folder = join(root, '.film');
  mkdirSync(folder, { recursive: true });
  for (const subject of subjects) writeFileSync(join(folder, `${subject.id}.png`), await film(place, subject));
  return folder;
}

async function film({ browser, site, probe, slowdown }: Place, subject: Subject): Promise<Uint8Array> {
  const shots: Shot[] = [];
  const options = { address: site.address(subject), subject, probe, slowdown };
  const start = await visit(
    browser,
    { ...options, prepare: (devtools) => record(devtools, shots) },
    async ({ page }) => {
      await page.evaluate((after) => window.bench.settled(after), (pictures + 1) * interval);
      return page.evaluate(() => performance.timeOrigin);
    },
  );
  const page = await browser.newPage();
  await page.setContent(rowOf(subject.name, shots, start));
  const row = await page.$('body');
  const picture = await row?.screenshot();
  await page.close();
  return picture ?? new Uint8Array();
}

async function record(devtools: CDPSession, shots: Shot[]): Promise<void> {
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ at: (metadata.timestamp ?? 0) * 1000, data });
    void devtools.send('Page.screencastFrameAck', { sessionId });
  });
  await devtools.send('Page.startScreencast', { format: 'png', maxWidth: 400 });
}

/** A frame stays in sight until the next one. */
function rowOf(name: string, shots: readonly Shot[], start: number): string {
  const figures = Array.from({ length: pictures }, (_, index) => {
    const time = (index + 1) * interval;
    const shot = shots.findLast(({ at }) => at > start && at <= start + time);
    const picture = shot ? `<img src="data:image/png;base64,${shot.data}">` : '<i></i>';
    return `<figure>${picture}<figcaption>${String(time)} ms</figcaption></figure>`;
  });
  return `<!doctype html><style>
    body { display: flex; gap: 4px; margin: 0; padding: 4px; width: max-content; font: 12px sans-serif }
    figure { margin: 0 }
    img, i { display: block; width: 200px; height: 180px; border: 1px solid silver }
  </style>
  <body><b>${name}</b>${figures.join('')}</body>`;
}
