// Types for packages without usable ones.
declare module '@custom-elements-manifest/analyzer' {
  export const ts: typeof import('typescript');
  export function create(options: {
    modules: import('typescript').SourceFile[];
    plugins: readonly object[];
    context: { dev: boolean };
  }): import('./manifest.ts').Manifest;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
declare module 'custom-element-jet-brains-integration' {
  export function generateJetBrainsWebTypes(
    manifest: object,
    options: { outdir: string; hideLogs: boolean; webTypesFileName: string; packageJson: boolean },
  ): void;
}
declare module 'custom-element-vs-code-integration' {
  export function generateVsCodeCustomElementData(
    manifest: object,
    options: { outdir: string; hideLogs: boolean; htmlFileName: string; cssFileName: null },
  ): void;
}
