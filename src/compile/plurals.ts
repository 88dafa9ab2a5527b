import { countedKeys, stringPlaces } from '../model/strings.ts';
import type { Content } from './entries.ts';

/** The guide counts up to this: years of age, times of a dose. */
const most = 200;

/** The plural forms of a language for whole numbers that the guide counts, and `other`, which stands in for any. */
function pluralForms(locale: string): readonly Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules([locale, 'en']);
  const forms = Array.from({ length: most + 1 }, (_, number) => rules.select(number));
  return [...new Set<Intl.LDMLPluralRule>([...forms, 'other'])];
}

/** The keys of what is counted, in each of these forms. */
function countedIn(forms: readonly Intl.LDMLPluralRule[]): readonly string[] {
  return countedKeys.flatMap((key) => forms.map((form) => `${key}.${form}`));
}

/** Every string that a language needs, with the places of its text. */
export function neededStrings(locale: string): ReadonlyMap<string, readonly string[]> {
  const counted = countedIn(pluralForms(locale)).map((key) => [key, ['count']] as const);
  return new Map<string, readonly string[]>([...Object.entries(stringPlaces), ...counted]);
}

/** Whether words may leave out the number: "one week", "no weeks". */
export function mayLackNumber(key: string): boolean {
  return countedIn(['zero', 'one', 'two']).includes(key);
}

/** The same content with what is counted in the plural forms of another language; a form that it lacks has the words of `other`. */
export function inPluralForms(content: Content, locale: string): Content {
  const strings = new Map([...content.strings].filter(([key]) => !key.startsWith('count.')));
  for (const key of countedIn(pluralForms(locale))) {
    const found = content.strings.get(key) ?? content.strings.get(key.replace(/\w+$/, 'other'));
    if (found) strings.set(key, found);
  }
  return { ...content, strings };
}
