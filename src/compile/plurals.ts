import { countedKeys, stringPlaceholders } from '../model/strings.ts';
import type { Content } from './entries.ts';

/** Largest number that the guide counts, such as years of age. */
const most = 200;

/** The plural forms that a language uses for whole numbers, and `other` as the general form. */
function pluralForms(locale: string): readonly Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules([locale, 'en']);
  const forms = Array.from({ length: most + 1 }, (_, number) => rules.select(number));
  return [...new Set<Intl.LDMLPluralRule>([...forms, 'other'])];
}

/** Keys of all counted things in these forms. */
function countedIn(forms: readonly Intl.LDMLPluralRule[]): readonly string[] {
  return countedKeys.flatMap((key) => forms.map((form) => `${key}.${form}`));
}

/** Every string that a language needs, with its places. */
export function neededStrings(locale: string): ReadonlyMap<string, readonly string[]> {
  const counted = countedIn(pluralForms(locale)).map((key) => [key, ['count']] as const);
  return new Map<string, readonly string[]>([...Object.entries(stringPlaceholders), ...counted]);
}

/** Whether the text may leave out the number, as in "one week". */
export function mayLackNumber(key: string): boolean {
  return countedIn(['zero', 'one', 'two']).includes(key);
}

/**
 * The content with its counted things in the plural forms of another language; a missing form gets the text of `other`.
 */
export function inPluralForms(content: Content, locale: string): Content {
  const strings = new Map([...content.strings].filter(([key]) => !key.startsWith('count.')));
  for (const key of countedIn(pluralForms(locale))) {
    const found = content.strings.get(key) ?? content.strings.get(key.replace(/\w+$/, 'other'));
    if (found) strings.set(key, found);
  }
  return { ...content, strings };
}
