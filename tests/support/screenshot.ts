// `npm run screenshot`: the picture at the top of the README, the home view beside a result.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openSite, type View } from './chromium.ts';
import { root } from './root.ts';
import { toPalette } from './palette-png.ts';
import { sceneHost } from './scenes.ts';
import { runChecker, untilDrawn, type Choices } from './visitor.ts';

const file = join(root, 'demo/screenshot.png');
const size = { width: 1200, height: 862 };

/** Most that everybody who reads the README has to load, in bytes. */
const most = 100_000;

/** A runner's pulled hamstring, to look after at home. */
const strain: Choices = {
  age: 28,
  location: 'thigh-middle',
  start: 'sudden',
  happened: 'sprint',
  injury: 'carried-on',
  since: 'under-week',
};

const frames = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshot</title>
  <style>
    body { display: grid; grid: 100vh / 1fr 1fr; gap: 16px; margin: 0; background: #dfe6e6 }
    /* Smaller than life, so that the leg and two causes are in the picture. */
    iframe { width: 125%; height: 125%; border: 0; background: #fff; transform: scale(0.8); transform-origin: 0 0 }
  </style>
  <iframe name="home" src="/home.html"></iframe>
  <iframe name="result" src="/result.html"></iframe>`;

const site = await openSite();
site.add('/home.html', sceneHost({ name: 'home', view: 'home' }, 'light'));
site.add('/result.html', sceneHost({ name: 'result', view: 'checker' }, 'light'));
const { page, errors } = await site.visit(frames);
await page.setViewport({ ...size, deviceScaleFactor: 1 });
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

await untilDrawn(frame('home'));
await untilDrawn(frame('result'));
const level = await runChecker(frame('result'), strain);
await frame('result').evaluate(() => scrollTo(0, 0));
const picture = toPalette(await page.screenshot());
await site.close();

if (errors.length > 0) throw new Error(errors.join('; '));
if (level !== 'self-care') throw new Error(`The result is "${level}", not "self-care".`);
if (picture.length > most) throw new Error(`The picture has ${picture.length} bytes: ${most} at most.`);
writeFileSync(file, picture);
console.log(`${relative(root, file)}: ${picture.length} bytes`);

function frame(name: string): View {
  const found = page.frames().find((each) => each.url().endsWith(`/${name}.html`));
  if (!found) throw new Error(`There is no frame ${name}.`);
  return found;
}
