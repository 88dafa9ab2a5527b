// Modules that the content plugin generates from `content/` (see src/build/content.ts). Types are imported inline,
// because a relative import statement inside `declare module` resolves to `any`.
declare module 'virtual:guide' {
  /** The compiled guide; each member is parsed on first access. */
  export const guide: import('./content.ts').Guide;
}
declare module 'virtual:rules' {
  /** The compiled rules; each member is parsed on first access. */
  export const rules: import('./checker.ts').Rules;
}
declare module 'virtual:strings' {
  /** The interface strings alone, for a module that needs no other part of the guide. */
  export const strings: import('./strings.ts').Strings;
  export const locale: string;
}
declare module 'virtual:unfold' {
  /** Reverses the folding of the build (see src/build/fold.ts). */
  export function unfold(tree: unknown): unknown;
  /** A tree whose members are parsed and unfolded on first access. */
  export function unfoldLate(
    texts: Readonly<Record<string, (() => string) | readonly [list: () => string, key: string, values: () => string]>>,
  ): Readonly<Record<string, unknown>>;
}
declare module 'virtual:version' {
  /** The version in package.json. */
  export const version: string;
}
