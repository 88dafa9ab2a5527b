import { readScreen } from './screen.ts';
import type { View } from './chromium.ts';

/** Option ids (or years) by question; the rest is answered with "none", "not sure" or the first option. */
export type Choices = Readonly<Record<string, string | number>>;

/**
 * Waits until something inside the guide is visible. What is visible is looked for at every frame; anything else only when
 * the page changes, and what happens inside a shadow root is no change of the page.
 */
export function untilShown(page: View, inner: string, selector = 'knee-pain-guide') {
  return page.waitForSelector(`${selector} >>> ${inner}`, { visible: true });
}

/** Waits until the guide on the page has drawn itself to its end, which follows the first frame of the home view. */
export async function untilDrawn(page: View, selector?: string): Promise<void> {
  await untilShown(page, '[part~="base"]:has([part~="footer"])', selector);
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

/** Where the answers have stopped: at a result, at a field to type into, or before a question. */
interface Stop {
  readonly level?: string;
  readonly isField?: true;
  /** The question shown, and the one beside it. */
  readonly asked: readonly string[];
}

/**
 * Answers up to `most` questions by choosing and pressing Next, and stops at a result, at a field to type into and before
 * the question `until`. Runs in the page, since an answer takes less time than the way there; complete in itself.
 */
async function answerInPage(
  root: ShadowRoot,
  choices: Choices,
  most: number,
  until: string,
  read: typeof readScreen,
): Promise<Stop> {
  let before = '';
  let given = 0;
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    await (root.host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    const level = root.querySelector<HTMLElement>('[part~="result-level"]')?.dataset['level'];
    if (level !== undefined) return { level, asked: [] };
    const [element, beside] = root.querySelectorAll('kpg-question');
    const shown = element?.querySelector<HTMLElement>('[part~="question"]:not([data-seen])');
    if (!element || !shown) {
      await new Promise((later) => setTimeout(later));
      continue;
    }
    const screen = read(element);
    const { question, kind, options } = screen;
    if (JSON.stringify(screen) === before) throw new Error(`The answer to "${question}" was not taken.`);
    const other = beside && read(beside);
    const asked = [question, ...(other ? [other.question] : [])];
    if (given === most || asked.includes(until)) return { asked };
    shown.setAttribute('data-seen', '');
    if (kind === 'number') return { asked, isField: true };
    before = JSON.stringify(screen);
    given++;
    // Next and "None of these" would only open them.
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('.options-more')) fold.open = true;
    const wanted = options.indexOf(String(choices[question]));
    const open =
      choices[question] === 'not-sure'
        ? '[part~="not-sure"]'
        : ':is([part~="none"], [part~="not-sure"]:not(:has(~ [part~="none"])))';
    const button = wanted < 0 ? shown.querySelector<HTMLElement>(open) : null;
    button?.click();
    if (button) continue;
    const place = wanted < 0 && kind === 'one' ? options.length - 1 : Math.max(0, wanted);
    const input = shown.querySelectorAll('input')[place];
    if (!input?.checked) input?.click();
    if (beside && other) {
      const at = other.options.indexOf(String(choices[other.question] ?? 'not-sure'));
      beside.querySelectorAll('input')[at]?.click();
    }
    // A list shows Next once something is ticked.
    await (root.host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    root.querySelector<HTMLElement>('[part~="next"]')?.click();
  }
  throw new Error('The checker shows neither a new question nor a result.');
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
  const isSeen = typeof until === 'function';
  // Text, because a page may forbid to make a function of the one that reads the screen.
  const answer = (most: number): Promise<Stop> => {
    const values = [choices, most, isSeen ? '' : (until ?? '')].map((value) => JSON.stringify(value)).join(', ');
    const root = `document.querySelector('knee-pain-guide').shadowRoot`;
    return page.evaluate(`(${answerInPage.toString()})(${root}, ${values}, ${readScreen.toString()})`) as Promise<Stop>;
  };
  for (let most = isSeen ? 0 : Number.MAX_SAFE_INTEGER; ;) {
    const { level, isField, asked } = await answer(most);
    if (level !== undefined) {
      // The lower part of a result is laid out after the first frame, and a page in the background has none.
      await page.$eval('knee-pain-guide', (guide) => {
        for (const animation of guide.shadowRoot!.getAnimations()) animation.finish();
      });
      return level;
    }
    if (isField) {
      const [name = ''] = asked;
      await (await page.$('knee-pain-guide >>> kpg-question input'))?.type(String(choices[name] ?? 40));
      await page.$eval('knee-pain-guide >>> [part~="next"]', (next) => (next as HTMLElement).click());
      if (isSeen) most = 0;
      continue;
    }
    if (!isSeen) return '';
    for (const name of asked) if (await until(name)) return '';
    most = 1;
  }
}
