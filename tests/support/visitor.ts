import { readScreen } from './screen.ts';
import type { View } from './chromium.ts';

/** Option ids (or years) by question; the rest is answered with "none", "not sure" or the first option. */
export type Choices = Readonly<Record<string, string | number>>;

const question = '[part~="question"]';
const result = '[part~="result-level"]';

/**
 * Waits until the guide on the page has drawn itself. What is visible is looked for at every frame; anything else only when
 * the page changes, and what happens inside a shadow root is no change of the page.
 */
export async function untilDrawn(page: View, selector = 'knee-pain-guide'): Promise<void> {
  // The lists of the first view follow its first frame.
  const whole = '[part~="base"]:has(.home-read, .main:not([data-view="home"]))';
  await page.waitForSelector(`${selector} >>> ${whole}`, { visible: true });
}

/** Presses the button of the guide that is named so. */
export async function press(page: View, name: string): Promise<void> {
  await page.$eval(
    'knee-pain-guide',
    async (guide, name) => {
      const buttons = [...guide.shadowRoot!.querySelectorAll('button')];
      const found = buttons.find(
        (one) => one.textContent.replace(/\s+/g, ' ').trim() === name && one.checkVisibility(),
      );
      if (!found) throw new Error(`There is no button ${name}`);
      found.click();
      await (guide as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    },
    name,
  );
}

/**
 * Chooses the input at a place, null where one is typed into; before that the button that is common to such questions,
 * where there is one. Returns whether that answers by itself.
 */
function choose(shown: Element, place: number | null, common: string | null): boolean {
  // Next and "None of these" would only open them.
  for (const fold of (shown.getRootNode() as ShadowRoot).querySelectorAll<HTMLDetailsElement>('.options-more')) {
    fold.open = true;
  }
  shown.setAttribute('data-seen', '');
  if (place === null) return false;
  const button = common === null ? null : shown.querySelector<HTMLElement>(common);
  button?.click();
  const input = shown.querySelectorAll('input')[place];
  if (!button && !input?.checked) input?.click();
  return button !== null;
}

/**
 * Opens the checker and answers as a visitor would, by choosing and pressing Next, until there is a result: its level. It
 * stops before the question `until`, and says so by an empty string; a function sees each question and says whether to stop.
 */
export async function runChecker(
  page: View,
  choices: Choices = {},
  until?: string | ((name: string) => boolean | Promise<boolean>),
): Promise<string> {
  await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { startChecker(): void }).startChecker());
  for (let asked = ''; ;) {
    const shown = await page.waitForSelector(`knee-pain-guide >>> :is(${question}:not([data-seen]), ${result})`, {
      visible: true,
    });
    const level = await shown?.evaluate((element) => (element as HTMLElement).dataset['level']);
    if (level !== undefined) return level;
    const screen = await page.$eval('knee-pain-guide >>> kpg-question', readScreen);
    const { question: name, kind, options } = screen;
    if (JSON.stringify(screen) === asked) throw new Error(`The answer to "${name}" was not taken.`);
    const beside = await page.$('knee-pain-guide >>> kpg-question kpg-question');
    const other = await beside?.evaluate(readScreen);
    for (const one of [name, ...(other ? [other.question] : [])]) {
      if (typeof until === 'function' ? await until(one) : one === until) return '';
    }
    asked = JSON.stringify(screen);
    const wanted = options.indexOf(String(choices[name]));
    const common =
      choices[name] === 'not-sure'
        ? '[part~="not-sure"]'
        : ':is([part~="none"], [part~="not-sure"]:not(:has(~ [part~="none"])))';
    const place = wanted < 0 && kind === 'one' ? options.length - 1 : Math.max(0, wanted);
    const isOver = await shown?.evaluate(choose, kind === 'number' ? null : place, wanted < 0 ? common : null);
    if (isOver) continue;
    if (beside && other) {
      const at = other.options.indexOf(String(choices[other.question] ?? 'not-sure'));
      await beside.$$eval('input', (inputs, at) => inputs[at]?.click(), at);
    }
    if (kind === 'number') await (await shown?.$('input'))?.type(String(choices[name] ?? 40));
    await page.$eval('knee-pain-guide', (guide) =>
      guide.shadowRoot?.querySelector<HTMLElement>('[part~="next"]')?.click(),
    );
  }
}
