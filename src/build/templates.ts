import type { Plugin } from 'rollup';
import ts from 'typescript';

/** Rollup plugin: takes the line breaks and indentation out of `html` and `svg` templates; one space stays in their place. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|svg)`/.test(code)) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022);
      const texts = templateTexts(source).sort((a, b) => b.pos - a.pos);
      const minified = texts.reduce(
        (text, { pos, end }) => text.slice(0, pos) + text.slice(pos, end).replace(/\s*\n\s*/g, ' ') + text.slice(end),
        code,
      );
      return { code: minified, map: null };
    },
  };
}

/** The literal parts of every `html` and `svg` template, without what is interpolated. */
function templateTexts(source: ts.SourceFile): { pos: number; end: number }[] {
  const texts: { pos: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      texts.push(...parts.map((part) => ({ pos: part.getStart(source), end: part.end })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
