import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { unfold, unfoldLate } from 'virtual:unfold';
import { fold, type Json } from '../../src/build/fold.ts';

const text = (tree: unknown) => JSON.stringify(tree);
const there = (tree: Json) => text(fold(tree));
const andBack = (tree: Json) => text(unfold(JSON.parse(there(tree))));

describe('a tree that the build folds', () => {
  const trees: Readonly<Record<string, Json>> = {
    'a list of like objects': [
      { id: 'a', size: 1 },
      { id: 'b', size: 2 },
    ],
    'objects that lack a key': [{ id: 'a', size: 1 }, { id: 'b' }, { id: 'c', size: 0, rare: false }],
    'lists inside such a list': [
      { id: 'a', parts: [{ x: 1 }, { x: 2 }] },
      { id: 'b', parts: [] },
    ],
    'objects with nothing in common': [{ a: 1 }, { b: 2 }, { c: 3 }, { d: 4 }],
    'a column of small numbers under two keys': [
      { id: 'a', worth: { place: { calf: 2, thigh: -2 }, start: { weeks: 1 } } },
      { id: 'b', worth: { start: { weeks: -1 } } },
      { id: 'c', worth: { place: { thigh: 1 }, age: { '55+': 1 } } },
      { id: 'd', worth: {} },
    ],
    'a column that is not all small': [{ worth: { place: { calf: 2 } } }, { worth: { place: { calf: 80 } } }],
    'a column with a nought': [{ worth: { place: { calf: 2 } } }, { worth: { place: { calf: 0 } } }],
    'keys in two orders': [
      { a: 1, b: 2 },
      { b: 1, a: 2 },
    ],
    'a list that ends with an empty object': [{ a: 1 }, {}],
    'words and lists of words': ['p', 'text', ['b', 'bold']],
    'one object': { a: { b: [{ c: 'd' }] } },
    'the guide': guide as unknown as Json,
    'the rules': rules as unknown as Json,
  };
  for (const [name, tree] of Object.entries(trees)) {
    it(`is restored exactly: ${name}`, () => {
      expect(andBack(tree)).to.equal(text(tree));
    });
  }

  it('parses each member on first access', () => {
    const late = unfoldLate({ broken: () => '{', whole: () => '{"":{"id":["a","b"]}}' });
    expect(late['whole']).to.deep.equal([{ id: 'a' }, { id: 'b' }]);
    expect(late['whole']).to.equal(late['whole']);
    expect(() => late['broken']).to.throw(SyntaxError);
  });

  it('parses the values of a separate key on first access', () => {
    const { list } = unfoldLate({
      list: [() => '{"":{"id":["a","b"]}}', 'text', () => '["one",["p","two"]]'],
    }) as {
      list: { id: string; text: unknown }[];
    };
    expect(list.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(list.map(({ text }) => text)).to.deep.equal(['one', ['p', 'two']]);
    const { broken } = unfoldLate({ broken: [() => '[{"id":"a"}]', 'text', () => '{'] }) as {
      broken: { id: string; text: unknown }[];
    };
    expect(broken[0]?.id).to.equal('a');
    expect(() => broken[0]?.text).to.throw(SyntaxError);
  });

  it('writes small numbers under two keys as digits', () => {
    const list = [{ worth: { place: { calf: 2 }, age: { old: 1 } } }, { worth: { age: { old: -2 } } }];
    expect(there(list)).to.equal('{"":{"worth":{"#":{"place":["calf"],"age":["old"]},"rows":["43","20"]}}}');
  });

  it('writes every key of a list once', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(there(list)).to.equal('{"":{"id":["a","b","c"]}}');
  });
});
