import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { compileContent } from '../src/build/content.ts';
import { root } from './support/root.ts';

/** Words that a name in a loop must have of its own, so that the pattern made of it does not fit everything. */
const leastFixed = 10;

/** The names of the tests that run in a file, as patterns: what a loop fills in may be anything. */
function testNames(path: string): readonly RegExp[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'it' && node.arguments[0]) {
      const pattern = patternOf(node.arguments[0]);
      if (pattern) found.push(pattern);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function patternOf(name: ts.Expression): RegExp | undefined {
  if (ts.isStringLiteralLike(name)) return new RegExp(`^${escaped(name.text)}$`);
  if (!ts.isTemplateExpression(name)) return undefined;
  const fixed = [name.head.text, ...name.templateSpans.map(({ literal }) => literal.text)];
  if (fixed.join('').length < leastFixed) return undefined;
  return new RegExp(`^${fixed.map(escaped).join('.+')}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const { hazards, rules, problems } = compileContent();

describe('the hazard log', () => {
  it('is there and has no problems', () => {
    assert.deepEqual(
      problems.filter(({ file }) => file === 'content/checker/hazards.yaml'),
      [],
    );
    assert.ok(hazards.length >= 16, `${hazards.length} hazards`);
  });

  it('names only rules that exist', () => {
    const ids = new Set(rules.rules.map(({ id }) => id));
    const named = hazards.flatMap(({ tests }) => tests.flatMap(({ name }) => /^(\S+) holds /.exec(name)?.[1] ?? []));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });

  for (const { id, tests } of hazards) {
    it(`names only tests that run: ${id}`, () => {
      const missing = tests.filter(
        ({ file, name }) =>
          !/^tests\/.+\.test\.ts$/.test(file) ||
          !existsSync(join(root, file)) ||
          !testNames(file).some((pattern) => pattern.test(name)),
      );
      assert.deepEqual(missing, []);
    });
  }
});
