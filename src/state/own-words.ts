import { isSafetyString, type StringKey } from '../model/strings.ts';
import type { Guide } from '../model/content.ts';
import type { Warn } from './attributes.ts';

/**
 * The strings with the site's own texts. Unknown keys, safety strings, and texts with other places than ours are
 * refused.
 */
export function withOwnWords(strings: Guide['strings'], given: unknown, warn: Warn): Guide['strings'] {
  if (given === null || given === undefined) return strings;
  const own: Record<string, string> = {};
  for (const [key, text] of Object.entries(given)) {
    const expected = isSafetyString(key)
      ? 'no words of safety, which stay as they are'
      : Object.hasOwn(strings, key)
        ? expectedText(strings[key as StringKey], text)
        : 'keys of strings that a site can change';
    if (expected) warn('words', key, expected);
    else own[key] = text as string;
  }
  return { ...strings, ...own };
}

/** What would be a valid text; undefined if this one is valid. */
function expectedText(ours: string, text: unknown): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return 'text';
  const places = placesOf(ours);
  return placesOf(text) === places ? undefined : `a text with ${places || 'no place in braces'}`;
}

function placesOf(text: string): string {
  return (text.match(/\{[\w-]+\}/g) ?? []).sort().join(' ');
}
