import type { OutputPlugin } from 'rollup';

/** Every other character as an escape. */
export function escapeNonAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Rollup output plugin: writes every other character as an escape, so that a classic script survives a page in any
 * encoding. It runs before terser, which keeps templates as they are and escapes everything else by itself.
 */
export function ascii(): OutputPlugin {
  return {
    name: 'ascii',
    renderChunk: (code) => ({
      code: escapeNonAscii(code),
      // No line moves, which is as exact as the source map gets here.
      map: null,
    }),
  };
}
