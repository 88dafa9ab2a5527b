import { masterLang, otherLanguages, publishedLanguages } from '../../src/build/content.ts';

/** The languages of the published scripts beside the master's. */
export const released = publishedLanguages().filter((lang) => lang !== masterLang);

/** The scripts of a language that stand alone. */
export const scriptsOf = (lang: string): readonly string[] => [
  `knee-pain-guide.${lang}.js`,
  `${lang}/index.js`,
  `${lang}/engine.js`,
  `${lang}/fhir.js`,
];

/** The files that add words to a script in another language; the master's is one of them. */
export const additions = released.length === 0 ? [] : [masterLang, ...released].map((lang) => `languages/${lang}.js`);

const drafts = otherLanguages.filter((lang) => !released.includes(lang));

/** A file or an entry of the package that is built when its language is released. */
export function isDraft(path: string): boolean {
  const isOf = (lang: string): boolean => path.split(/[/.]/).includes(lang);
  return drafts.some(isOf) || (released.length === 0 && path.includes('languages/'));
}
