import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compile, toHtml } from '../../src/compile/index.ts';
import type { Block } from '../../src/model/content.ts';
import { toyContent } from './toy-content.ts';

const { guide: toy } = compile(toyContent());
const dose = {
  'count.time.other': '{count} times',
  'count.second.other': '{count} seconds',
  'amount.range': '{from} to {to}',
  'dose.effort': 'effort {effort}',
};
const guide = { ...toy, strings: { ...toy.strings, ...dose } };

describe('blocks as HTML', () => {
  for (const [name, block, html] of [
    ['a paragraph', ['p', 'a ', ['b', 'b ', ['i', 'c']]], '<p>a <b>b <i>c</i></b></p>'],
    ['text with signs of HTML', ['p', '<b> & "c"'], '<p>&#60;b&#62; &#38; &#34;c&#34;</p>'],
    ['a heading', ['h', 'More'], '<h3>More</h3>'],
    ['a heading that reads as a stage', ['h', 'now'], '<h3>now</h3>'],
    ['a stage of treatment', ['stage', 'now'], '<h3>Words of treatment.now</h3>'],
    ['a list', ['ul', ['a'], ['b']], '<ul><li>a</li><li>b</li></ul>'],
    [
      'a table',
      ['table', [['a']], [['b']]],
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['a service, of no region', ['p', ['n', 'emergency']], '<p>the emergency number of none (a note)</p>'],
    [
      'a card, with its level',
      ['care', 'soon', [], ['p', 'a']],
      '<section aria-label="Words of care-card.soon"><p>a</p></section>',
    ],
    [
      'a card with a lead',
      ['care', 'soon', ['Book:'], ['ul', ['a']]],
      '<section aria-label="Words of care-card.soon"><p>Book:</p>\n<ul><li>a</li></ul></section>',
    ],
    ['a link without an address', ['p', ['a', 'sore-knee', 'a']], '<p>a</p>'],
    ['a picture, in words', ['picture', 'knee', 'A knee'], '<p><i>A knee</i></p>'],
    [
      'an exercise',
      ['exercise', 'bend'],
      '<p><b>Bend</b>. 5 to 10 times, Words of dose.hold 5 seconds, Words of dose.daily, effort 3.</p><ol><li>Sit down.</li><li>Bend the knee.</li></ol>',
    ],
    [
      'a programme',
      ['programme', 'sore-knee'],
      '<p><b>For a sore knee</b></p><ul><li>Words of when.week 1: The knee bends.</li></ul>',
    ],
  ] as const satisfies readonly (readonly [string, Block, string])[]) {
    it(`write ${name}`, () => {
      expect(toHtml([block], { guide })).to.equal(html);
    });
  }

  it('link to pages that have an address', () => {
    const html = toHtml([['p', ['a', 'sore-knee', 'a']]], { guide, addressOf: (id) => `#"${id}` });
    expect(html).to.equal('<p><a href="#&#34;sore-knee">a</a></p>');
  });

  it('take their headings from where they stand', () => {
    expect(toHtml([['h', 'More']], { guide, headingLevel: 5 })).to.equal('<h5>More</h5>');
  });
});
