import { readAttributes } from './attributes.ts';
import { withOwnWords } from './own-words.ts';
import { wordsIn } from './words.ts';
import type { Given, Warn } from './attributes.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { LanguageChoice } from './languages.ts';
import type { OwnWords } from '../model/strings.ts';

/** The texts and the site's settings for a page. */
export function readGuide(
  site: Element & Given & { readonly words: OwnWords | null },
  { current, ofSite }: LanguageChoice,
  page: string,
  warn: Warn,
): GuideSnapshot {
  const { guide: content } = current;
  const config = readAttributes(site, content, warn);
  // The site's own texts are in the site's language, so another language does not use them.
  const strings = current === ofSite ? withOwnWords(content.strings, site.words, warn) : content.strings;
  return Object.freeze({ content, config, page, ...wordsIn(config.region, { strings, locale: content.locale }) });
}

/** Returns a function that logs each warning once. */
export function warnOnce(): Warn {
  const warned = new Set<string>();
  return (attribute, value, expected) => {
    // Some values, such as symbols, cannot be written as text.
    const given = typeof value === 'string' || typeof value === 'number' ? value : typeof value;
    const warning = `<knee-pain-guide> ${attribute}="${given}": expected ${expected}`;
    if (warned.has(warning)) return;
    warned.add(warning);
    console.warn(warning);
  };
}
