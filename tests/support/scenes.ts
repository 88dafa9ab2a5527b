import { runChecker, untilDrawn, type Choices } from './visitor.ts';
import type { Page } from 'puppeteer-core';

/** Answers that lead to each level. */
export const waysToLevels: Readonly<Record<string, Choices>> = {
  emergency: { emergency: 'breathless' },
  urgent: { leg: 'swollen' },
  soon: { leg: 'soft-lump' },
  'self-care': { location: 'thigh-middle', start: 'days' },
};

/** Something a visitor sees: the view the guide opens with, and what is answered before one looks. */
export interface Scene {
  readonly name: string;
  readonly view: string;
  /** Stops at this question. Without it, the checker runs to its result where there are `choices`. */
  readonly question?: string;
  readonly choices?: Choices;
  /** As on paper. */
  readonly isPrint?: boolean;
}

const wayOn: Choices = { location: 'back-middle', start: 'sudden' };

/** The fixed set: one of every view, of every kind of question, of every level, and the printed page. */
export const scenes: readonly Scene[] = [
  { name: 'home', view: 'home' },
  { name: 'condition', view: 'bakers-cyst' },
  { name: 'danger', view: 'popliteal-aneurysm' },
  { name: 'topic', view: 'when-to-get-help' },
  { name: 'programme', view: 'hamstring-strain' },
  { name: 'question-number', view: 'checker', question: 'age' },
  { name: 'question-danger', view: 'checker', question: 'emergency' },
  { name: 'question-map', view: 'checker', question: 'location' },
  { name: 'question-one', view: 'checker', question: 'start', choices: wayOn },
  { name: 'question-many', view: 'checker', question: 'leg', choices: wayOn },
  ...Object.entries(waysToLevels).map(([level, choices]) => ({ name: `result-${level}`, view: 'checker', choices })),
  { name: 'print', view: 'checker', choices: waysToLevels['self-care']!, isPrint: true },
];

/** What a site pastes, on an otherwise empty page. */
export function sceneHost({ view }: Scene, theme: string, attributes = ''): string {
  return `<!doctype html><html lang="en"><head><title>Clinic</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>body { margin: 0; background: ${theme === 'dark' ? '#14191a' : '#fff'} }</style></head>
    <body><main><h1 style="position: absolute; clip-path: inset(50%)">Clinic</h1>
    <knee-pain-guide region="gb" checker booking-url="/book" clinic-name="Harbour Physio" theme="${theme}" view="${view}" ${attributes}></knee-pain-guide>
    </main><script src="/dist/knee-pain-guide.js"></script></body></html>`;
}

/** Plays a scene on a page that `sceneHost` made. */
export async function playScene(page: Page, scene: Scene): Promise<void> {
  await untilDrawn(page);
  if (scene.question || scene.choices) await runChecker(page, scene.choices, scene.question);
  if (scene.isPrint) await page.emulateMediaType('print');
  await finishMotion(page);
}

/** Brings every animation to its end, so that what is looked at stands still, and lets the guide hear of it. */
export async function finishMotion(page: Page): Promise<void> {
  await page.$eval('knee-pain-guide', async (guide) => {
    await (guide as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    for (const animation of guide.shadowRoot!.getAnimations()) animation.finish();
    await new Promise((done) => requestAnimationFrame(done));
  });
}

/** Shows the guide in both themes with each accent, and says which look that is. An empty accent is the guide's own. */
export async function* inLooks(page: Page, accents: readonly string[]): AsyncGenerator<string> {
  for (const theme of ['light', 'dark']) {
    for (const accent of accents) {
      await page.$eval(
        'knee-pain-guide',
        (guide, [to = '', colour = '']) => {
          guide.setAttribute('theme', to);
          guide.style.setProperty('--kpg-accent', colour);
        },
        [theme, accent],
      );
      await finishMotion(page);
      yield `${theme}, accent "${accent}"`;
    }
  }
}
