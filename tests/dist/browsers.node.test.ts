import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { transform } from 'lightningcss';
import ts from 'typescript';
import { allStyles } from '../../src/elements/sheets.ts';
import { claimIn, css, globals, members, missing, named, type Claim } from '../support/compat.ts';
import { root } from '../support/root.ts';
import type { Identifier } from '@mdn/browser-compat-data';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const claim = claimIn(read('README.md'));
const script = read('dist/knee-pain-guide.js');
const style = allStyles.map(({ cssText }) => cssText).join('\n');

/** What only makes a good thing better: a browser that lacks it shows and does the same. */
const extras: Readonly<Record<string, string>> = {
  '.createPolicy': 'lit asks whether there are Trusted Types.',
  '.emptyScript': 'lit asks whether there are Trusted Types.',
  'content-visibility': 'It only puts off the layout of the lower part of a result: tests/views/result.test.ts.',
  'contain-intrinsic-block-size': 'It reserves the space of what content-visibility puts off.',
  'contain-intrinsic-inline-size':
    'A strut gives the width where it is missing: tests/hosts/older-engines.page.test.ts.',
  'text-size-adjust': 'The prefixed property stands beside it; a computer needs neither.',
  'user-select': 'The prefixed property stands beside it.',
  'text-wrap': 'Lines break in other places.',
  Highlight: 'The word that is read aloud is not marked.',
  'CSS.highlights': 'The word that is read aloud is not marked.',
  ':highlight': 'The word that is read aloud is not marked.',
  '@scope': 'What stands in it stands outside of it, too: tests/hosts/dark-reader.packages.test.ts.',
  hyphens: 'A long word breaks without a hyphen.',
  orphans: 'Lines on paper break in other places.',
  widows: 'Lines on paper break in other places.',
};
/** Written for one engine, which has them. */
const isPrefixed = (name: string) => /^:?-(webkit|moz)-/.test(name);

/** Uses of what a browser of the claim lacks, as "name: browser version". */
function tooNew(features: ReadonlyMap<string, readonly Identifier[]>, oldest: Claim): string[] {
  return [...features].flatMap(([name, candidates]) => {
    // Of several with one name, the one that everybody has may be meant.
    const lacks = candidates.map((candidate) => missing(candidate, oldest));
    const [fewest = []] = lacks.sort((a, b) => a.length - b.length);
    return fewest.length > 0 && !isPrefixed(name) && !(name in extras) ? [`${name}: ${fewest.join(', ')}`] : [];
  });
}

/** Names that the script gives to its own: in objects, classes, patterns and content. An API of that name is not judged. */
function ownNames(source: ts.SourceFile): Set<string> {
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralElement(node) || ts.isClassElement(node)) own.add(node.name?.getText() ?? '');
    if (ts.isBindingElement(node)) own.add((node.propertyName ?? node.name).getText());
    if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
      if (node.left.expression.kind === ts.SyntaxKind.ThisKeyword) own.add(node.left.name.text);
    }
    if (ts.isStringLiteralLike(node)) for (const [word] of node.text.matchAll(/\w+/g)) own.add(word);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return own;
}

/** Globals, their static members, and members by name. `a.b?.()` and `a.b ?? c` ask first, so it may be missing. */
function usedByScript(text: string): Map<string, Identifier[]> {
  const used = new Map<string, Identifier[]>();
  const source = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true);
  const ours = ownNames(source);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isName(node) && globals.has(node.text)) {
      used.set(node.text, [globals.get(node.text)!]);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      const { parent } = node;
      const isAsked =
        (ts.isCallExpression(parent) && parent.questionDotToken !== undefined) ||
        (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken);
      const owner = ts.isIdentifier(expression) ? globals.get(expression.text) : undefined;
      const own = owner?.[`${name.text}_static`] ?? owner?.[name.text];
      const candidates = own ? [own] : members.get(name.text);
      if (candidates && !isAsked && (own || !ours.has(name.text)))
        used.set(own ? node.getText() : `.${name.text}`, candidates);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

/** Properties, functions, at-rules and pseudo-classes, but for what `@supports` asks for. */
function usedByStyle(text: string): Map<string, Identifier[]> {
  const used = new Map<string, Identifier[]>();
  const note = (name: string, ...candidates: (Identifier | undefined)[]): void => {
    const known = candidates.filter((candidate) => candidate !== undefined);
    if (known.length > 0) used.set(name, known);
  };
  const plain = transform({
    filename: 'guide.css',
    code: Buffer.from(text),
    visitor: { Rule: { supports: () => [] } },
  }).code.toString();
  for (const [, name = ''] of plain.matchAll(/@([a-z-]+)/g)) note(`@${name}`, css['at-rules']![name]);
  for (const [, name = ''] of plain.matchAll(/::?([a-z-]+)(?=[\s,.:[({)>+~])/g)) note(`:${name}`, css.selectors![name]);
  for (const [, name = ''] of plain.matchAll(/[{;]\s*(-?[a-z][a-z-]*)\s*:/g)) note(name, css.properties![name]);
  for (const [, name = ''] of plain.matchAll(/[\s:,(]([a-z][a-z-]+)\(/g)) note(`${name}()`, ...named(css.types!, name));
  if (/\(from /.test(plain)) note('relative colours', css.types!['color']!['rgb']!['relative_syntax']);
  for (const [, name = ''] of plain.matchAll(/\((prefers-[a-z-]+|forced-colors|hover|pointer)/g)) {
    note(`(${name})`, css['at-rules']!['media']![name]);
  }
  return used;
}

describe('the browsers that the README names', () => {
  it('support every feature that the script uses', () => {
    const used = usedByScript(script);
    assert.ok(
      used.has('customElements') && used.has('.attachShadow') && used.has('JSON.parse'),
      [...used.keys()].join(),
    );
    assert.deepEqual(tooNew(used, claim), []);
  });

  it('need every exception that is listed', () => {
    const used = [...usedByScript(script).keys(), ...usedByStyle(style).keys()];
    assert.deepEqual(
      Object.keys(extras).filter((name) => !used.includes(name)),
      [],
    );
  });

  it('would not support a newer feature', () => {
    const newIn = (used: Map<string, Identifier[]>) => tooNew(used, claim).map((line) => line.split(': ')[0]);
    const text =
      'URL.canParse("/"); Promise.withResolvers(); element.checkVisibility(); new Set().union(b); a.setHTMLUnsafe?.("")';
    assert.deepEqual(newIn(usedByScript(text)), [
      'URL.canParse',
      'Promise.withResolvers',
      '.checkVisibility',
      '.union',
    ]);
    const later = `@starting-style { a { color: red } } a:active-view-transition { field-sizing: content;
      color: light-dark(var(--a), rgb(from var(--b) r g b)) } @supports (x: y) { a { interpolate-size: none } }`;
    assert.deepEqual(newIn(usedByStyle(later)), [
      '@starting-style',
      ':active-view-transition',
      'field-sizing',
      'light-dark()',
      'relative colours',
    ]);
  });

  it('support every feature that the style sheets use', () => {
    const used = usedByStyle(style);
    for (const name of ['color-mix()', '@container', ':has', 'inline-size', '(forced-colors)'])
      assert.ok(used.has(name), name);
    assert.deepEqual(tooNew(used, claim), []);
  });
});
