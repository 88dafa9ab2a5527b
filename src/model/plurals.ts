import type { CountedKey, StringKey, Strings } from './strings.ts';

/** Interface strings and the locale that they are written for. */
export interface LocaleStrings {
  readonly strings: Strings;
  readonly locale: string;
}

/** The text of an interface string; for a counted thing, the plural form for the number. */
export function textFor(
  { strings, locale }: LocaleStrings,
  key: StringKey | CountedKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const texts: Readonly<Record<string, string | undefined>> = strings;
  return texts[key] ?? texts[`${key}.${pluralForm(locale, Number(values['number']))}`] ?? texts[`${key}.other`] ?? '';
}

const rules = new Map<string, Intl.PluralRules>();

/**
 * The plural form of a number. English avoids `Intl`, whose first use is slow; so does a browser without
 * `Intl.PluralRules`.
 */
function pluralForm(locale: string, number: number): Intl.LDMLPluralRule {
  if (locale.startsWith('en') || !('PluralRules' in Intl)) return number === 1 ? 'one' : 'other';
  const rule = rules.get(locale) ?? new Intl.PluralRules([locale, 'en']);
  rules.set(locale, rule);
  return rule.select(number);
}
