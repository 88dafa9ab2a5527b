// The packages of `tests/embed/package.json` are there only once `npm run test:all` has installed them.
declare module 'svelte/compiler' {
  export function compile(source: string, options: { filename: string }): { js: { code: string } };
}
