import type { OutputPlugin } from 'rollup';

/** Names of private members, which terser shortens. */
export const privateMember = /^_[a-zA-Z]/;

/**
 * Rollup output plugin, before terser: gives private custom properties short names, and tells terser which strings name
 * private members, so that it shortens those that lit's decorators are called with as well.
 */
export function shortenPrivateNames(): OutputPlugin {
  return {
    name: 'private-names',
    renderChunk(code) {
      const short = new Map<string, string>();
      const shortened = code.replace(/--_kpg-[\w-]+/g, (name) => {
        if (!short.has(name)) short.set(name, `--_k${short.size.toString(36)}`);
        return short.get(name)!;
      });
      return shortened.replace(/(?<=[(,]\s*)"_[a-zA-Z]\w*"(?=\s*[,)])/g, '/* @__KEY__ */ $&');
    },
  };
}
