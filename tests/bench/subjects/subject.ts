import type { Page } from 'puppeteer-core';
import type { Stopwatch } from '../interaction.ts';
import { questions } from './questions.ts';

/** Something that the bench measures: what a site puts into its page to have it, and how one knows that it is there. */
export interface Subject {
  /** Also the folder of its page on the bench's site. */
  readonly id: string;
  /** As the tables call it. */
  readonly name: string;
  /** What the tables add to it. Default nothing. */
  readonly note?: string;
  /** The package whose version the tables name. Default the guide's own. */
  readonly package?: string;
  /** A floor is measured against, a peer competes, the empty page is taken off; a variant of ours stands beside it. */
  readonly role: 'ours' | 'variant' | 'floor' | 'peer' | 'empty';
  /** What stands beside the page, by name. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Styles and scripts in the head of the page. Default none. */
  readonly head?: string;
  /** What the page holds from the start, at the place of the subject. Default nothing. */
  readonly markup?: string;
  /** Given to `draw`. */
  readonly data?: unknown;
  /** Runs on the page once its scripts are there; done when the subject says that it has drawn itself. */
  readonly draw: (place: HTMLElement, data: never) => Promise<unknown> | void;
  /** Runs on the page: uses the subject before it is taken away. */
  readonly use?: (place: HTMLElement) => Promise<unknown> | void;
  /** Runs on the page: what its documentation says to do before it is taken away. Default nothing. */
  readonly clear?: (place: HTMLElement) => void;
  /** What must be seen at the place, in shadow roots as well, and how often at least. */
  readonly shows: { readonly selector: string; readonly times: number };
  /** Answers questions as a visitor does, each click under the stopwatch. */
  readonly answer?: (page: Page, stopwatch: Stopwatch) => Promise<void>;
}

/** What a form of the twelve questions shows: an element for each option. */
export const everyOption = (selector: string): Subject['shows'] => ({
  selector,
  times: questions.flatMap(({ options }) => options).length,
});

/** Chooses one option of each of the twelve questions; the elements of all options come in the order of the form. */
export const answerForm =
  (option: string): NonNullable<Subject['answer']> =>
  async (page, stopwatch) => {
    const options = await page.$$(`#place >>> ${option}`);
    let first = 0;
    for (const [index, question] of questions.entries()) {
      const chosen = options[first + (index % question.options.length)];
      if (!chosen) throw new Error(`The question "${question.id}" has too few options on the page.`);
      await stopwatch.time('choose', chosen);
      first += question.options.length;
    }
  };

/** The page of a clinic with the subject in its middle. */
export function hostPage({ head = '', markup = '', draw, use, clear, data }: Subject): string {
  const acts = [draw, use, clear].map((act) => String(act)).join(', ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Clinic</title>
    <style>body { margin: 0 auto; max-width: 60rem; font-family: sans-serif }</style>
    ${head}
  </head>
  <body>
    <header><h1>Clinic</h1><p>Pain behind the knee, and what helps.</p></header>
    <main id="place">${markup}</main>
    <script>bench.show([${acts}], ${JSON.stringify(data ?? null)})</script>
    <footer><p>Open on weekdays, from eight to six.</p></footer>
  </body>
</html>`;
}
