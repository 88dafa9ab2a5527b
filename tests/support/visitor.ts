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
  await page.waitForSelector(`${selector} >>> [part~="base"]`, { visible: true });
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
    // One call for a screen: each one waits for the page.
    const { level, name, type } = await shown!.evaluate((element) => {
      const input = element.querySelector('input');
      const { level } = (element as HTMLElement).dataset;
      return { level, name: input?.name ?? '', type: input?.type ?? '' };
    });
    if (level !== undefined) return level;
    if (name === asked) throw new Error(`The answer to "${name}" was not taken.`);
    if (typeof until === 'function' ? await until(name) : name === until) return '';
    asked = name;
    if (type === 'radio' || type === 'checkbox') {
      await shown!.evaluate(
        (element, wanted) => {
          const inputs = [...element.querySelectorAll('input')];
          const found = [wanted, 'none', 'not-sure']
            .map((id) => inputs.find(({ value }) => value === id))
            .find(Boolean);
          const input = found ?? inputs[0];
          if (!input?.checked) input?.click();
        },
        String(choices[name] ?? ''),
      );
    } else {
      const input = await shown!.$('input');
      await input!.type(String(choices[name] ?? 40));
    }
    await shown!.evaluate((element) => element.setAttribute('data-seen', ''));
    await page.$eval('knee-pain-guide >>> [part~="next"]', (button) => (button as HTMLElement).click());
  }
}
