import { CSSResult } from 'lit';
import { transform } from 'lightningcss';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rollup';

/**
 * Rollup plugin: evaluates and minifies style sheets at build time. A style sheet is a module that exports only `css`
 * results: those of `src/styles` and the `.styles.ts` files. `rem` is refused, because it follows the font size of the
 * host page.
 */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    async transform(_code, id) {
      if (!/[\\/]src[\\/]styles[\\/][^\\/]+\.ts$|\.styles\.ts$/.test(id)) return null;
      const exported = Object.entries((await import(pathToFileURL(id).href)) as Record<string, unknown>);
      const sheets = exported.map(([name, value]) => {
        if (!(value instanceof CSSResult)) return null;
        return `export const ${name} = ${JSON.stringify({ cssText: minify(value.cssText, id) })};`;
      });
      if (sheets.includes(null)) return null;
      return { code: sheets.join('\n'), map: { mappings: '' } };
    },
  };
}

function minify(text: string, file: string): string {
  const { code } = transform({ filename: file, code: Buffer.from(text), minify: true });
  const minified = code.toString();
  if (/[\d.]rem\b/.test(minified)) {
    throw new Error(`${file} uses the unit rem: write em, so that sizes depend on the widget and not on the page.`);
  }
  return minified;
}
