import type { OutputPlugin } from 'rollup';

/** Names of private members, which terser shortens. */
export const privateName = /^_[a-z]/;

/** Marks the strings that are names of private members, in decorators and in `changed.has`. */
export function markNames(code: string): string {
  return code.replace(/(\.prototype, |\.has\()"(?=_[a-z])/g, '$1/*@__KEY__*/"');
}

/** Rollup output plugin: marks the names of private members, so that terser shortens them like the members. */
export function markPrivateNames(): OutputPlugin {
  return {
    name: 'private-names',
    // No line moves, so the source map stays valid.
    renderChunk: (code) => ({ code: markNames(code), map: null }),
  };
}
