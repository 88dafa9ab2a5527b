import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup, type OutputPlugin } from 'rollup';
import { minifiable } from '../../src/build/minifiable.ts';

/** What a tag gets. */
type Got = readonly [strings: TemplateStringsArray, ...values: unknown[]];
type Tag = (...got: Got) => Got;

interface Drawing {
  readonly draw: (tag: Tag, words: string) => Got;
  readonly say: (words: string) => string;
  readonly isWord: (words: string) => boolean;
}

const source = [
  'export const draw = (tag, words) => tag`<p>${words && tag`<b>${words} \\` ${1}</b>`}, ${words.trim(), words}</p>\\n`;',
  'export const say = (words) => `a ${words ? `b ${words}` : 1 + 1} c${[words, `\\n`].join()}`;',
  'export const isWord = (words) => { if (/a\\/\\//.test(words)) return /\\/\\/[a-z]/.test(words); return !1; };',
].join('\n');

async function build(...plugins: readonly OutputPlugin[]): Promise<{ code: string; drawing: Drawing }> {
  const input = { name: 'input', resolveId: (id: string) => id, load: () => source };
  const bundle = await rollup({ input: 'drawing', plugins: [input] });
  const { output } = await bundle.generate({ plugins: [...plugins] });
  const { code } = output[0];
  return { code, drawing: (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Drawing };
}

const tag: Tag = (...got) => got;
const isNested = /`[^`]*\$\{[^}`]*`/;

const before = await build();
const after = await build(minifiable());

describe('templates inside templates', () => {
  it('are outside of them in the script', () => {
    assert.match(before.code, isNested);
    assert.doesNotMatch(after.code, isNested);
  });

  for (const words of ['', 'words']) {
    it(`give a tag the same strings and values, with "${words}"`, () => {
      const [strings, ...values] = after.drawing.draw(tag, words);
      const [expected, ...others] = before.drawing.draw(tag, words);
      assert.deepEqual([strings.raw, ...strings], [expected.raw, ...expected]);
      assert.deepEqual(values, others);
    });

    it(`give the same text, with "${words}"`, () => {
      assert.equal(after.drawing.say(words), before.drawing.say(words));
    });
  }

  it('give a tag the same object each time, by which lit knows a template', () => {
    assert.equal(after.drawing.draw(tag, 'a')[0], after.drawing.draw(tag, 'b')[0]);
  });
});

describe('a regular expression', () => {
  it('stands in parentheses after a word only', () => {
    assert.match(before.code, /return \/\\/);
    assert.match(after.code, /return \(\/.+?\/\)\.test/);
    assert.match(after.code, /if \(\/a/);
  });

  it('matches the same', () => {
    for (const words of ['a//b', 'a//1', 'b']) assert.equal(after.drawing.isWord(words), before.drawing.isWord(words));
  });
});
