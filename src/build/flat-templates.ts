import MagicString from 'magic-string';
import type { OutputPlugin } from 'rollup';

/** A node of a syntax tree, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Template extends Node {
  readonly quasis: readonly Node[];
  readonly expressions: readonly Node[];
}

interface TaggedTemplate extends Node {
  readonly tag: Node;
  readonly quasi: Template;
}

/**
 * Rollup output plugin: writes every template that contains templates as a call or as a sum, so that none is inside
 * another one. Content systems minify scripts again, and common minifiers (JSMin, JShrink, matthiasmullie/minify) take
 * the next backtick for the end of a template, and the words behind it for code. It runs last, because terser moves
 * functions into templates.
 */
export function flatTemplates(): OutputPlugin {
  return {
    name: 'flat-templates',
    renderChunk(code) {
      const flat = new MagicString(code);
      flatten(this.parse(code), flat);
      return { code: flat.toString(), map: flat.generateMap({ hires: true }) };
    },
  };
}

function flatten(node: Node, code: MagicString): void {
  const { type, tag, quasi } = node as TaggedTemplate;
  if (type === 'TaggedTemplateExpression') {
    if (hasTemplate(quasi.expressions)) writeCall(quasi, code);
    for (const inner of [tag, ...quasi.expressions]) flatten(inner, code);
    return;
  }
  if (type === 'TemplateLiteral' && hasTemplate((node as Template).expressions)) writeSum(node as Template, code);
  for (const inner of childrenOf(node)) flatten(inner, code);
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

/** Replaces all of a template but its expressions: by one piece before, between and after them. */
function replaceTexts({ start, end, expressions }: Template, code: MagicString, pieces: readonly string[]): void {
  const from = [start, ...expressions.map((expression) => expression.end)];
  const to = [...expressions.map((expression) => expression.start), end];
  pieces.forEach((piece, index) => code.overwrite(from[index] ?? start, to[index] ?? end, piece));
}

function hasTemplate(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === 'TemplateLiteral' || hasTemplate(childrenOf(node)));
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}
