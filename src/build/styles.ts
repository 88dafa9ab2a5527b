import { transform } from 'lightningcss';
import type { Plugin } from 'rollup';

// A template literal tagged `css`, with the escapes and interpolations that may stand in it.
const template = /\bcss`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^}]*\})*)`/g;
const interpolation = /\$\{([^}]*)\}/g;

/**
 * Rollup plugin: minifies the CSS of `css` templates. It must parse as it stands, and `rem` is refused: it follows the
 * font size of the host page's root through any shadow root.
 */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('css`')) return null;
      return {
        code: code.replace(template, (_match, source: string, at: number) => {
          try {
            return `css\`${minify(source)}\``;
          } catch (error) {
            const line = code.slice(0, at).split('\n').length;
            return this.error(`${id}:${line}  ${error instanceof Error ? error.message : String(error)}`);
          }
        }),
        map: null,
      };
    },
  };
}

function minify(source: string): string {
  const expressions: string[] = [];
  // Interpolated values stand as custom identifiers while the text is CSS only.
  const css = source.replace(interpolation, (_match, expression: string) => {
    expressions.push(expression);
    return `--interpolated-${expressions.length - 1}`;
  });
  if (/\d(rem)\b/.test(css)) throw new Error('uses the unit rem: write em, so that the size hangs on the widget.');
  const { code, warnings } = transform({
    filename: 'styles.css',
    code: Buffer.from(unescape(css)),
    minify: true,
  });
  if (warnings[0]) throw new Error(warnings[0].message);
  return escape(code.toString()).replace(
    /--interpolated-(\d+)/g,
    (_match, index: string) => `\${${expressions[Number(index)] ?? ''}}`,
  );
}

function unescape(text: string): string {
  return text.replace(/\\([`\\$])/g, '$1');
}

function escape(text: string): string {
  return text.replace(/[`\\]|\$(?=\{)/g, '\\$&');
}
