// Made at build time by the content plugin from the folder `content` (see src/compile).
declare module 'virtual:guide' {
  import type { Guide } from './content.ts';
  /** The compiled guide, parsed on first call. */
  export function guide(): Guide;
}
declare module 'virtual:rules' {
  import type { Rules } from './checker.ts';
  export const rules: Rules;
}
declare module 'virtual:version' {
  /** The version in package.json. */
  export const version: string;
}
