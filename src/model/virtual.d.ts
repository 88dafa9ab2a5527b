// Made at build time by the content plugin from the folder `content` (see src/build/content.ts).
// Types are imported inline: a relative import statement inside `declare module` resolves to `any`.
declare module 'virtual:guide' {
  /** The compiled guide; each member is parsed when it is first asked for. */
  export const guide: import('./content.ts').Guide;
}
declare module 'virtual:rules' {
  /** The compiled rules; each member is parsed when it is first asked for. */
  export const rules: import('./checker.ts').Rules;
}
declare module 'virtual:strings' {
  /** The interface strings apart from the guide, for a module that says a few of them. */
  export const strings: import('./strings.ts').Strings;
  export const locale: string;
}
declare module 'virtual:unfold' {
  /** Turns back what the build folded (see src/build/fold.ts). */
  export function unfold(tree: unknown): unknown;
  /** A tree of these members, each parsed and turned back when it is first asked for. */
  export function unfoldLate(
    texts: Readonly<Record<string, string | readonly [list: string, key: string, values: string]>>,
  ): Readonly<Record<string, unknown>>;
}
declare module 'virtual:version' {
  /** The version in package.json. */
  export const version: string;
}
