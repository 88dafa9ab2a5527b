import { masterLang, otherLanguages } from '../../src/build/content.ts';
import { languageFile } from '../../src/build/languages.ts';
import { isWhole } from './depth.ts';
import { compileMadeUp, madeUp } from './made-up-language.ts';
import { untilShown } from './visitor.ts';
import type { Site } from './chromium.ts';
import type { Page } from 'puppeteer-core';

/** Languages in which words are looked at beside the English: `npm test` leaves out the one from right to left. */
export const otherTongues: readonly string[] = isWhole ? [...otherLanguages, madeUp] : otherLanguages;

/** Adds the words of the language to the guides of the page and shows it. */
export async function speak(page: Page, lang: string, site: Site): Promise<void> {
  const path = lang === madeUp ? `/languages/${lang}.js` : `/dist/languages/${lang}.js`;
  if (lang === madeUp) site.add(path, madeUpFile());
  if (lang !== masterLang) await page.addScriptTag({ url: path });
  await page.$eval('knee-pain-guide', (guide, to) => guide.setAttribute('lang', to), lang);
  await untilShown(page, `[part~="base"][lang="${lang}"]`);
}

let file: string | undefined;
function madeUpFile(): string {
  return (file ??= languageFile(compileMadeUp(), `languages/${madeUp}.js`));
}

/** Words in Latin letters on the page that are no name, source or address: in a language of other letters, each was forgotten. */
export function latinWords(page: Page): Promise<string[]> {
  return page.$eval('knee-pain-guide', (guide) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(guide.shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue!.trim();
      if (/[a-z]{2}/i.test(text) && !node.parentElement?.closest('style, [translate=no], .clinic, [part~=sources]'))
        found.push(text);
    }
    return found;
  });
}
