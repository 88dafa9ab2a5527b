import type { OutputPlugin } from 'rollup';

/** Escapes every non-ASCII character. */
export function escapeNonAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Rollup output plugin: escapes every non-ASCII character, so that a classic script works in a page of any encoding. It
 * runs before terser, which escapes everything but templates.
 */
export function ascii(): OutputPlugin {
  return {
    name: 'ascii',
    renderChunk: (code) => ({
      code: escapeNonAscii(code),
      // No line moves, so the source map stays valid.
      map: null,
    }),
  };
}
