import { build } from 'esbuild';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Guide } from '../model/content.ts';
import type { Rules } from '../model/checker.ts';

/** Sizes in kB of 1000 bytes with one decimal, as a visitor downloads them. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Compresses outside the main thread, so that several files are measured at once. */
export async function measure(file: Buffer): Promise<Sizes> {
  const [zipped, packed] = await Promise.all([
    toGzip(file, { level: 9 }),
    toBrotli(file, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
      },
    }),
  ]);
  return { raw: kilobytes(file.length), gzip: kilobytes(zipped.length), brotli: kilobytes(packed.length) };
}

/** The size of an empty lit app plus the same words as plain text. */
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

/** The texts of a tree, without ids, literals and block names. */
export function words(tree: unknown): string[] {
  if (typeof tree === 'string') return /^[a-z0-9+-]+(\.[a-z0-9+-]+)?$/.test(tree) ? [] : [tree];
  if (typeof tree === 'object' && tree !== null) return Object.values(tree).flatMap(words);
  return [];
}
