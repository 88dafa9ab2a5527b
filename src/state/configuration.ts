import { attributeName, attributes, readAttributes } from './attributes.ts';
import { withOwnWords } from './own-words.ts';
import { wordsIn } from './words.ts';
import type { Given, Warn } from './attributes.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { LanguageChoice } from './languages.ts';
import type { OwnWords } from '../model/strings.ts';

/** The words and what the site has set, for a page. */
export function readGuide(
  site: Element & Given & { readonly words: OwnWords | null },
  { current, ofSite }: LanguageChoice,
  page: string,
  warn: Warn,
): GuideSnapshot {
  for (const [property, { type }] of Object.entries(attributes)) {
    const name = attributeName(property);
    if (type === 'boolean' && site.getAttribute(name) === 'false')
      warn(name, 'false', 'no attribute at all, which means the same');
  }
  const { guide: content } = current;
  const config = readAttributes(site, content, warn);
  // Where the visitor has chosen another language, the site's words would stand between words of that one.
  const strings = current === ofSite ? withOwnWords(content.strings, site.words, warn) : content.strings;
  return Object.freeze({ content, config, page, ...wordsIn(config.region, { strings, locale: content.locale }) });
}

/** Says each fault once on the console. */
export function warnOnce(): Warn {
  const warned = new Set<string>();
  return (attribute, value, expected) => {
    // Not everything that a script sets lets itself be written as text.
    const given = typeof value === 'string' || typeof value === 'number' ? value : typeof value;
    const warning = `<knee-pain-guide> ${attribute}="${given}": expected ${expected}`;
    if (warned.has(warning)) return;
    warned.add(warning);
    console.warn(warning);
  };
}
