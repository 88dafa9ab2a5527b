import { expect } from '@open-wc/testing';
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
    it(`is the same again, letter for letter: ${name}`, () => expect(andBack(tree)).to.equal(text(tree)));
  }

  it('is parsed member by member, each when it is asked for', () => {
    const late = unfoldLate({ broken: '{', whole: '{"":{"id":["a","b"]}}' });
    expect(late['whole']).to.deep.equal([{ id: 'a' }, { id: 'b' }]);
    expect(late['whole']).to.equal(late['whole']);
    expect(() => late['broken']).to.throw(SyntaxError);
  });

  it('says every key of a list once', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(there(list)).to.equal('{"":{"id":["a","b","c"]}}');
  });
});
