import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { compiledTemplates } from '../../src/build/compiled-templates.ts';

interface Part {
  readonly type: number;
  readonly index: number;
  readonly name?: string;
  readonly strings?: readonly string[];
  readonly ctor?: string;
}

/** What lit takes as a prepared template with its values. */
interface Prepared {
  readonly _$litType$: { readonly h: readonly string[] & { readonly raw: unknown }; readonly parts: readonly Part[] };
  readonly values: readonly unknown[];
}

/** lit as far as the compiled code needs it: the kinds of attributes, by the names of its bundle. */
const modules: Readonly<Record<string, string>> = {
  lit: 'export const html = () => { throw new Error("not compiled"); };',
  'lit-html': `export const _$LH = { H: 'attribute', B: 'property', N: 'boolean', U: 'event' };`,
};

async function compile(template: string): Promise<(value: unknown) => Prepared> {
  const source = `import { html } from 'lit';\nexport const draw = (x) => ${template};`;
  const input = {
    name: 'input',
    resolveId: (id: string) => (id === 'input.js' || id in modules ? id : null),
    load: (id: string) => (id === 'input.js' ? source : (modules[id] ?? null)),
  };
  const bundle = await rollup({ input: 'input.js', plugins: [input, compiledTemplates(/input\.js$/)] });
  const { output } = await bundle.generate({});
  const { draw } = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
    draw: (value: unknown) => Prepared;
  };
  return draw;
}

const child = (index: number): Part => ({ type: 2, index });
const bound = (ctor: string, index: number, name: string, strings: readonly string[] = ['', '']): Part => ({
  type: 1,
  index,
  name,
  strings,
  ctor,
});

describe('a template that the build has prepared', () => {
  for (const [what, template, h, parts] of [
    ['words alone', 'html`<p>one\\n    two</p>`', '<p>one\ntwo</p>', []],
    ['a text', 'html`<p>${x}</p>`', '<p><?></p>', [child(1)]],
    ['a text at its end, behind which lit needs a node', 'html`<i></i>${x}`', '<i></i><?><?>', [child(1)]],
    ['two texts', 'html`${x} <b>${x}</b>`', '<?> <b><?></b>', [child(0), child(2)]],
    ['an attribute', 'html`<p id=${x} class="a">b</p>`', '<p class="a">b</p>', [bound('attribute', 0, 'id')]],
    [
      'an attribute with words around two values',
      'html`<i></i><p class="a ${x} b ${x}" lang="en"></p>`',
      '<i></i><p lang="en"></p>',
      [bound('attribute', 1, 'class', ['a ', ' b ', ''])],
    ],
    [
      'a property, a boolean and a listener, with the case of their names',
      'html`<input .valueAsNumber=${x} ?hidden=${x} @change=${x} />`',
      '<input />',
      [bound('property', 0, 'valueAsNumber'), bound('boolean', 0, 'hidden'), bound('event', 0, 'change')],
    ],
    ['a comment of its own', 'html`<!-- a --><p>${x}</p>`', '<!-- a --><p><?></p>', [child(2)]],
    [
      'a picture',
      'html`<svg viewBox="0 0 9 9"><path d=${x}></path></svg>${x}.`',
      '<svg viewBox="0 0 9 9"><path></path></svg><?>.',
      [bound('attribute', 1, 'd'), child(2)],
    ],
    ['signs that a text in code cannot hold', 'html`<p>\\` \\\\ \\${x} ${x}</p>`', '<p>` \\ ${x} <?></p>', [child(1)]],
  ] as const) {
    it(`has the places that lit would find: ${what}`, async () => {
      const { _$litType$: prepared } = (await compile(template))('value');
      assert.deepEqual([...prepared.h], [h]);
      assert.ok('raw' in prepared.h, 'lit refuses texts that no template made');
      assert.deepEqual(prepared.parts, parts);
    });
  }

  it('has its values in order, of which a sequence is one', async () => {
    const draw = await compile('html`<p id=${(1, x)} class="${x}1 ${[x].join()}">${x ? html`<b>${x}</b>` : 2}</p>`');
    const { values } = draw('a');
    assert.deepEqual(values.slice(0, 3), ['a', 'a', 'a']);
    assert.deepEqual((values[3] as Prepared).values, ['a']);
    assert.deepEqual(draw('').values, ['', '', '', 2]);
  });

  it('is the same object each time, by which lit knows it', async () => {
    const draw = await compile('html`<p>${x}</p>`');
    assert.equal(draw(1)._$litType$, draw(2)._$litType$);
  });

  for (const template of ['html`<textarea>${x}</textarea>`', 'html`<!-- ${x} -->`', 'html`<p ${x}></p>`']) {
    it(`stops the build where lit would need more than a place: ${template}`, async () => {
      await assert.rejects(compile(template), /an expression in an odd place/);
    });
  }
});
