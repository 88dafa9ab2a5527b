import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { childrenOf, replaceTexts, type Node, type TaggedTemplate, type Template } from './syntax.ts';
import type { Plugin } from 'rollup';

/** A part of a template that lit fills: the call that describes it, and its place in the text. */
interface Part {
  readonly call: string;
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
  /** How many expressions it takes. */
  readonly values: number;
}

const helpers = 'virtual:template-parts';

/** The functions that describe parts, by what lit writes before the name of an attribute. */
const attributes = { '': 'attribute', '.': 'property', '?': 'toggle', '@': 'listener' } as const;

/** The letters are those of lit's bundle, as in its `private-ssr-support.js`. */
const helpersSource = `import { _$LH } from 'lit-html';
const partOf = (ctor) => (index, name, strings = ['', '']) => ({ type: 1, index, name, strings, ctor });
export const attribute = partOf(_$LH.H);
export const property = partOf(_$LH.B);
export const toggle = partOf(_$LH.N);
export const listener = partOf(_$LH.U);
export const child = (index) => ({ type: 2, index });
export const texts = (strings) => strings;
`;

/**
 * Rollup plugin: prepares the templates of the modules that match, as lit would when each is drawn for the first time.
 * It costs bytes, so it is only for the first view, whose drawing would otherwise wait for lit's regular expressions
 * and its walk through every template. Takes JavaScript whose `html` is lit's.
 */
export function compiledTemplates(modules: RegExp): Plugin {
  return {
    name: 'compiled-templates',
    resolveId: (id) => (id === helpers ? `\0${id}` : null),
    load: (id) => (id === `\0${helpers}` ? helpersSource : null),
    transform(code, id) {
      if (!modules.test(id)) return null;
      const changed = new MagicString(code);
      const templates: string[] = [];
      compileIn(this.parse(code), changed, templates);
      changed.prepend(`import * as templateParts from '${helpers}';\n`);
      changed.append(templates.join(''));
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

function compileIn(node: Node, code: MagicString, templates: string[]): void {
  const { type, tag, quasi } = node as TaggedTemplate;
  if (type === 'TaggedTemplateExpression' && tag.name === 'html') {
    const name = `template${templates.length}`;
    templates.push(`\nconst ${name} = ${compiled(quasi)};`);
    const { start } = node;
    const { expressions } = quasi;
    const first = `({ _$litType$: ${name}, values: [`;
    // In parentheses each expression is one value, also a sequence.
    const between = expressions.slice(1).map(() => '), (');
    const pieces = expressions.length > 0 ? [`${first}(`, ...between, ')] })'] : [`${first}] })`];
    replaceTexts({ ...quasi, start }, code, pieces);
    for (const expression of expressions) compileIn(expression, code, templates);
    return;
  }
  for (const inner of childrenOf(node)) compileIn(inner, code, templates);
}

/** Source of the template that lit makes of these texts. */
function compiled({ quasis }: Template): string {
  const strings = Object.assign(
    quasis.map(({ value }) => value.cooked),
    { raw: quasis.map(({ value }) => value.raw) },
  ) as unknown as TemplateStringsArray;
  const [html, names] = lit.getTemplateHtml(strings, 1);
  const text = html as unknown as string;
  const parts = partsOf(text, names);
  const values = parts.reduce((sum, part) => sum + part.values, 0);
  if (values !== strings.length - 1) throw new Error(`A template has an expression in an odd place: ${text}`);
  const plain = new MagicString(text);
  for (const part of parts) plain.overwrite(part.start, part.end, part.text);
  // Line breaks inside the text are not shown.
  const source = plain
    .toString()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[\\`]|\$\{/g, '\\$&');
  return `{ h: templateParts.texts\`${source}\`, parts: [${parts.map(({ call }) => call).join(', ')}] }`;
}

/** The parts in the order of lit's walk, which counts elements and comments. */
function partsOf(text: string, names: readonly string[]): Part[] {
  const parts: Part[] = [];
  const left = [...names];
  let index = -1;
  const walk = (node: Html.ChildNode): void => {
    if (tree.isElementNode(node) || tree.isCommentNode(node)) index++;
    if (tree.isCommentNode(node) && node.data === lit.markerMatch) {
      const { startOffset: start, endOffset: end } = node.sourceCodeLocation!;
      parts.push({ call: `templateParts.child(${index})`, start, end, text: '<?>', values: 1 });
    }
    if (!tree.isElementNode(node)) return;
    for (const { name, value } of node.attrs) {
      if (!name.endsWith(lit.boundAttributeSuffix)) continue;
      const { startOffset: start, endOffset: end } = node.sourceCodeLocation!.attrs![name]!;
      const [, mark = '', own = ''] = /^([.?@])?(.*)/.exec(left.shift()!)!;
      const strings = value.split(lit.marker);
      const given = strings.join('') || strings.length > 2 ? `, ${JSON.stringify(strings)}` : '';
      const call = `templateParts.${attributes[mark as keyof typeof attributes]}(${index}, ${JSON.stringify(own)}${given})`;
      parts.push({ call, start: start - 1, end, text: '', values: strings.length - 1 });
    }
    for (const inner of node.childNodes) walk(inner);
  };
  for (const node of parseFragment(text, { sourceCodeLocationInfo: true }).childNodes) walk(node);
  return parts;
}
