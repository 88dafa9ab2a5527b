import { build } from 'esbuild';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Guide } from '../model/content.ts';
import type { Rules } from '../model/checker.ts';

/** In kB of 1000 bytes, with one decimal: what a visitor downloads, not what one compressor happened to make of it. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

export function measure(file: Buffer): Sizes {
  return {
    raw: kilobytes(file.length),
    gzip: kilobytes(gzipSync(file, { level: 9 }).length),
    brotli: kilobytes(
      brotliCompressSync(file, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
        },
      }).length,
    ),
  };
}

/** What nobody could go below: lit with nothing in it, and the same words as plain text. */
export async function floor(guide: Guide, rules: Rules): Promise<Sizes> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { LitElement, html, css } from 'lit';
        class Floor extends LitElement {
          static styles = css\`:host { display: block }\`;
          render() { return html\`<p></p>\`; }
        }
        customElements.define('kpg-floor', Floor);`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const [lit] = outputFiles;
  return measure(Buffer.from(`${lit?.text ?? ''}\n${words([guide, rules]).join('\n')}`));
}

/** The texts in a tree of content; ids, literals of rules and names of blocks are no words. */
export function words(tree: unknown): string[] {
  if (typeof tree === 'string') return /^[a-z0-9+-]+(\.[a-z0-9+-]+)?$/.test(tree) ? [] : [tree];
  if (typeof tree === 'object' && tree !== null) return Object.values(tree).flatMap(words);
  return [];
}
