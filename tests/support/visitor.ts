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
    const inputs = await page.$$(`knee-pain-guide >>> ${question} input`);
    const screen = await page.$eval('knee-pain-guide >>> kpg-question', readScreen);
    const { question: name, kind, options } = screen;
    if (JSON.stringify(screen) === asked) throw new Error(`The answer to "${name}" was not taken.`);
    if (typeof until === 'function' ? await until(name) : name === until) return '';
    asked = JSON.stringify(screen);
    // Next and "None of these" would only open them.
    await page.$$eval('knee-pain-guide >>> .options-more', (folds) =>
      folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)),
    );
    await shown?.evaluate((element) => element.setAttribute('data-seen', ''));
    const wanted = options.indexOf(String(choices[name]));
    const common =
      choices[name] === 'not-sure'
        ? '[part~="not-sure"]'
        : ':is([part~="none"], [part~="not-sure"]:not(:has(~ [part~="none"])))';
    const open = await page.$(`knee-pain-guide >>> ${question} ${common}`);
    if (kind === 'number') {
      await inputs[0]?.type(String(choices[name] ?? 40));
    } else if (wanted < 0 && open) {
      await open.evaluate((button) => (button as HTMLElement).click());
      continue;
    } else {
      const last = kind === 'one' ? options.length - 1 : 0;
      await inputs[wanted < 0 ? last : wanted]?.evaluate((input) => input.checked || input.click());
    }
    await page.$eval('knee-pain-guide >>> [part~="next"]', (button) => (button as HTMLElement).click());
  }
}
