import { expect } from '@open-wc/testing';
import { choiceIn, screenIn } from '../support/screen.ts';

/** A plain page with what people paste, in a frame; and what went wrong there. */
interface PlainPage {
  readonly guide: HTMLElement & { readonly updateComplete: Promise<unknown> };
  readonly root: ShadowRoot;
  readonly wrong: readonly string[];
  readonly styleOf: (selector: string) => CSSStyleDeclaration;
}

const frames: HTMLIFrameElement[] = [];

async function openPage(attributes = ''): Promise<PlainPage> {
  const published = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '900';
  // The browser refuses a script that is not, to the byte, the one whose integrity is published.
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><script>
      window.wrong = [];
      for (const level of ['error', 'warn']) console[level] = (...words) => wrong.push(words.join(' '));
      addEventListener('error', ({ message, target }) => wrong.push(message ?? 'not loaded: ' + target.src), true);
      addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
    </script>
    <script src="/dist/knee-pain-guide.js" integrity="${published['knee-pain-guide.js']}" defer></script></head>
    <body><h1>Clinic</h1><knee-pain-guide region="gb" checker ${attributes}><p>Fallback</p></knee-pain-guide></body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentWindow as Window & { wrong?: string[] };
  const guide = page.document.querySelector<PlainPage['guide']>('knee-pain-guide')!;
  await guide.updateComplete;
  const { shadowRoot: root, ownerDocument } = guide;
  if (!root) throw new Error(`The guide is not there: ${page.wrong?.join()}`);
  return {
    guide,
    root,
    wrong: page.wrong ?? ['the page did not listen'],
    styleOf: (selector) => ownerDocument.defaultView!.getComputedStyle(root.querySelector(selector)!),
  };
}

async function press({ root, guide }: PlainPage, selector: string): Promise<void> {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  found.click();
  await guide.updateComplete;
}

/** Presses the button that opens the checker and answers until there is a result: its level. */
async function runChecker(page: PlainPage, choices: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { root } = page;
  await press(page, '[part~="button-primary"]');
  for (let step = 0; step < 24; step++) {
    const screen = screenIn(root);
    if (!screen) break;
    const { question, kind, options } = screen;
    const wanted = [choices[question] ?? '', 'none', 'not-sure'].find((id) => choiceIn(root, id));
    if (kind === 'number') root.querySelector<HTMLInputElement>('kpg-question input')!.value = '40';
    else choiceIn(root, wanted ?? options[0]!)!.click();
    if (screenIn(root, true)) choiceIn(root, choices[screenIn(root, true)!.question] ?? 'not-sure', true)!.click();
    await page.guide.updateComplete;
    if (kind !== 'many' || options.includes(wanted ?? '')) await press(page, '[part~="next"]');
  }
  return root.querySelector<HTMLElement>('[part~="result-level"]')?.dataset['level'];
}

const brightness = (colour: string): number => {
  const [red = NaN, green = NaN, blue = NaN] = (/^rgb\((.+)\)$/.exec(colour)?.[1] ?? '').split(',').map(Number);
  return (red + green + blue) / 3;
};

describe('the script as it is published, on a plain page', () => {
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  it('draws the guide instead of the fallback', async () => {
    const { guide, root, wrong } = await openPage();
    expect(root.querySelector('[part~="base"]')!.getBoundingClientRect().width).to.be.greaterThan(500);
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(wrong).to.deep.equal([]);
  });

  for (const [theme, isDark] of [
    ['light', false],
    ['dark', true],
  ] as const) {
    it(`is ${theme} where the site says so`, async () => {
      const { styleOf, wrong } = await openPage(`theme="${theme}"`);
      const { color, backgroundColor } = styleOf('[part~="base"]');
      const difference = brightness(color) - brightness(backgroundColor);
      expect(Math.abs(difference), `${color} on ${backgroundColor}`).to.be.greaterThan(150);
      expect(difference > 0).to.equal(isDark);
      expect(wrong).to.deep.equal([]);
    });
  }

  for (const [level, choices, words] of [
    ['emergency', { emergency: 'breathless' }, /999/],
    ['self-care', { location: 'thigh-middle', start: 'days' }, /hamstring/i],
  ] as const) {
    it(`leads to the level ${level}`, async () => {
      const page = await openPage();
      expect(await runChecker(page, choices)).to.equal(level);
      expect(page.root.querySelector('.result')!.textContent).to.match(words);
      expect(page.wrong).to.deep.equal([]);
    });
  }

  it('opens a page of the guide', async () => {
    const page = await openPage();
    await press(page, 'a[data-page="when-to-get-help"]');
    const heading = page.root.querySelector<HTMLElement>('[data-view-heading]')!;
    expect(page.root.activeElement).to.equal(heading);
    expect(heading.textContent).to.match(/get help/i);
    expect(page.root.querySelector('.page')!.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(page.wrong).to.deep.equal([]);
  });
});
