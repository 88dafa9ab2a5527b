import MagicString from 'magic-string';
import { childrenOf, replaceTexts, type Node, type TaggedTemplate, type Template } from './syntax.ts';
import type { OutputPlugin } from 'rollup';

interface Literal extends Node {
  readonly regex?: unknown;
}

/**
 * Rollup output plugin for content systems, which minify scripts again with minifiers that read JavaScript by simple
 * patterns. It runs last, because terser moves functions into templates.
 *
 * - Every template that contains templates becomes a call or a sum, so that none is inside another one: JSMin, JShrink and
 *   matthiasmullie/minify take the next backtick for the end of a template, and the words behind it for code.
 * - A regular expression after a word, such as `return`, gets parentheses: JSMin takes it for a division, and two slashes
 *   in it for a comment.
 */
export function minifiable(): OutputPlugin {
  return {
    name: 'minifiable',
    renderChunk(code) {
      const simple = new MagicString(code);
      simplify(this.parse(code), simple);
      return { code: simple.toString(), map: simple.generateMap({ hires: true }) };
    },
  };
}

function simplify(node: Node, code: MagicString): void {
  const { type, tag, quasi } = node as TaggedTemplate;
  if (type === 'TaggedTemplateExpression') {
    if (hasTemplate(quasi.expressions)) writeCall(quasi, code);
    for (const inner of [tag, ...quasi.expressions]) simplify(inner, code);
    return;
  }
  if (type === 'TemplateLiteral' && hasTemplate((node as Template).expressions)) writeSum(node as Template, code);
  if ((node as Literal).regex) wrapAfterWord(node, code);
  for (const inner of childrenOf(node)) simplify(inner, code);
}

function wrapAfterWord({ start, end }: Node, code: MagicString): void {
  if (/\w ?$/.test(code.original.slice(start - 2, start))) code.appendLeft(start, '(').appendRight(end, ')');
}

/**
 * Writes what follows a tag as its arguments: the strings and the values. The strings come from a template, because lit
 * expects the same object each time.
 */
function writeCall(template: Template, code: MagicString): void {
  const strings = `(e=>e)\`${textsOf(template, code).join('${0}')}\``;
  const commas = template.expressions.slice(1).map(() => ',');
  // A sequence is one value, not several arguments.
  const isSequence = (at: number): boolean => template.expressions[at]?.type === 'SequenceExpression';
  const pieces = [`(${strings},`, ...commas, ')'].map(
    (piece, at) => `${isSequence(at - 1) ? ')' : ''}${piece}${isSequence(at) ? '(' : ''}`,
  );
  replaceTexts(template, code, pieces);
}

function writeSum(template: Template, code: MagicString): void {
  const [first = '', ...others] = textsOf(template, code).map((text) => `\`${text}\``);
  const last = others.pop() ?? '';
  replaceTexts(template, code, [`(${first}+(`, ...others.map((text) => `)+${text}+(`), `)+${last})`]);
}

function textsOf({ quasis }: Template, code: MagicString): string[] {
  return quasis.map(({ start, end }) => code.original.slice(start, end));
}

function hasTemplate(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === 'TemplateLiteral' || hasTemplate(childrenOf(node)));
}
