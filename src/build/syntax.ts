import type MagicString from 'magic-string';

/** A node of a syntax tree, as far as it is read here. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A template in backticks. */
export interface Template extends Node {
  readonly quasis: readonly (Node & { readonly value: { readonly cooked: string; readonly raw: string } })[];
  readonly expressions: readonly Node[];
}

/** A template with a tag before it. */
export interface TaggedTemplate extends Node {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: Template;
}

/** The nodes inside a node. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}

/** Replaces all of a template but its expressions: by one piece before, between and after them. */
export function replaceTexts(
  { start, end, expressions }: Template,
  code: MagicString,
  pieces: readonly string[],
): void {
  const from = [start, ...expressions.map((expression) => expression.end)];
  const to = [...expressions.map((expression) => expression.start), end];
  pieces.forEach((piece, index) => code.overwrite(from[index] ?? start, to[index] ?? end, piece));
}
