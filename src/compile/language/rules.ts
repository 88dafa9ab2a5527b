/** What a guide on health must not say in a language. A language without rules of its own is checked for the rest alone. */
export interface LanguageRules {
  readonly forbidden: readonly { readonly pattern: RegExp; readonly advice: string }[];
  /** "You have", followed by one of these names of conditions, which are alternatives of a regular expression. */
  readonly verdict: (names: string) => RegExp;
  /** Words before a verdict that make it a condition or a question. */
  readonly beforeVerdict: RegExp;
  readonly insteadOfVerdict: string;
}
