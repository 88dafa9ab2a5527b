import type { Page } from 'puppeteer-core';

/** Option ids (or years) by question; the rest is answered with "none", "not sure" or the first option. */
export type Choices = Readonly<Record<string, string | number>>;

/** Waits until the guide on the page has drawn itself. */
export async function untilDrawn(page: Page, selector = 'knee-pain-guide'): Promise<void> {
  await page.waitForSelector(`${selector} >>> [part~="base"]`);
}

/** Opens the checker and answers as a visitor would, by choosing and pressing Next, until there is a result: its level. */
export async function runChecker(page: Page, choices: Choices = {}): Promise<string> {
  await page.$eval('knee-pain-guide', (guide) => (guide as HTMLElement & { startChecker(): void }).startChecker());
  for (let step = 0; step < 30; step++) {
    await page.waitForSelector('knee-pain-guide >>> :is([part~="question"], [part~="result-level"])');
    const level = await page.$eval('knee-pain-guide', answerOnce, choices);
    if (level !== null) return level;
  }
  throw new Error('The checker asked 30 questions and showed no result.');
}

// Runs in the page. Answers the question on the screen, and waits for the next one; the level where there is a result.
async function answerOnce(guide: Element, choices: Choices): Promise<string | null> {
  const root = guide.shadowRoot;
  const one = (selector: string) => root?.querySelector<HTMLElement>(selector) ?? null;
  const shown = one('[part~="result-level"]')?.dataset['level'];
  if (shown) return shown;
  const inputs = [...(root?.querySelectorAll<HTMLInputElement>('[part~="question"] input') ?? [])];
  const [first] = inputs;
  if (!first) throw new Error('The question on the screen has no input.');
  const choice = choices[first.name];
  if (first.type === 'radio' || first.type === 'checkbox') {
    const wanted = [choice, 'none', 'not-sure'].filter((value) => value !== undefined).map(String);
    const chosen = wanted.map((value) => inputs.find((input) => input.value === value)).find(Boolean) ?? first;
    if (!chosen.checked) chosen.click();
  } else {
    first.value = String(choice ?? 40);
    first.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  const question = one('[part~="question"]');
  one('[part~="next"]')?.click();
  await new Promise<void>((done) => {
    const check = () => {
      const now = one('[part~="question"]');
      if (now === question && now?.isConnected) requestAnimationFrame(check);
      else done();
    };
    check();
  });
  return null;
}
