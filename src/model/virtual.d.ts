// Made at build time by the content plugin from the folder `content` (see src/build/content.ts).
// Types are imported inline: a relative import statement inside `declare module` resolves to `any`.
declare module 'virtual:guide' {
  /** The compiled guide, parsed on first call. */
  export function guide(): import('./content.ts').Guide;
}
declare module 'virtual:rules' {
  export const rules: import('./checker.ts').Rules;
}
declare module 'virtual:unfold' {
  /** Turns back what the build folded (see src/build/fold.ts). */
  export function unfold(tree: unknown): unknown;
}
declare module 'virtual:version' {
  /** The version in package.json. */
  export const version: string;
}
