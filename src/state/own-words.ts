import { isSafetyString, type StringKey } from '../model/strings.ts';
import type { Guide } from '../model/content.ts';
import type { Warn } from './attributes.ts';

/**
 * The strings with the site's own texts. Unknown keys, safety strings, and texts with other placeholders than
 * ours are refused.
 */
export function withOwnWords(strings: Guide['strings'], given: unknown, warn: Warn): Guide['strings'] {
  if (given === null || given === undefined) return strings;
  const own: Record<string, string> = {};
  for (const [key, text] of Object.entries(given)) {
    const expected = expectedFor(strings, key, text);
    if (expected) warn('words', key, expected);
    else own[key] = text as string;
  }
  return { ...strings, ...own };
}

/** What would be valid, for the warning; undefined if this text is. */
function expectedFor(strings: Guide['strings'], key: string, text: unknown): string | undefined {
  if (isSafetyString(key)) return 'no words of safety, which stay as they are';
  if (!Object.hasOwn(strings, key)) return 'keys of strings that a site can change';
  if (typeof text !== 'string' || text.trim() === '') return 'text';
  const needed = placeholdersOf(strings[key as StringKey]);
  return placeholdersOf(text) === needed ? undefined : `a text with ${needed || 'no placeholder'}`;
}

function placeholdersOf(text: string): string {
  return (text.match(/\{[\w-]+\}/g) ?? []).sort().join(' ');
}
