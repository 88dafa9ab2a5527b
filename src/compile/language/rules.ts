/**
 * Words and phrases that the guide must not use in a language. A language without rules is checked for everything else.
 */
export interface LanguageRules {
  readonly forbidden: readonly { readonly pattern: RegExp; readonly advice: string }[];
  /** Matches "You have" followed by one of these names of conditions (alternatives of a regular expression). */
  readonly verdict: (names: string) => RegExp;
  /** Words before a verdict that make it a condition or a question. */
  readonly beforeVerdict: RegExp;
  readonly insteadOfVerdict: string;
}
