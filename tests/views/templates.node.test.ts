import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';
import { root } from '../support/root.ts';

/** The bindings of lit templates that have a text directly behind them, as `file:line`. */
function bindingsBeforeText(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isTaggedTemplateExpression(node) &&
      ts.isTemplateExpression(node.template) &&
      /^(html|svg)$/.test(node.tag.getText())
    ) {
      let before = node.template.head.text;
      for (const { expression, literal } of node.template.templateSpans) {
        const isAttribute = before.lastIndexOf('<') > before.lastIndexOf('>');
        if (!isAttribute && /^\s*[^\s<]/.test(literal.text)) {
          found.push(`${file}:${source.getLineAndCharacterOfPosition(expression.end).line + 1}`);
        }
        before += literal.text;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// lit takes what follows a binding as its end. A browser's translator replaces texts, and a binding whose end is gone breaks.
it('no binding of a template has a text directly behind it', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('build'))
    .map((path) => `src/${path}`);
  assert.ok(files.length > 100);
  assert.deepEqual(files.flatMap(bindingsBeforeText), []);
});
