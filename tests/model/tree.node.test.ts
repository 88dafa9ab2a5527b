import { expect } from 'chai';
import { describe, it } from 'node:test';
import { blockLines, plainText } from '../../src/model/plain-text.ts';
import { foldBlocks, foldLine } from '../../src/model/tree.ts';
import type { Block, Inline } from '../../src/model/content.ts';

const line: readonly Inline[] = ['a', ['b', 'b', ['i', 'c']], ['a', 'page', 'd'], ['n', 'emergency']];

const everyBlock: readonly Block[] = [
  ['p', ...line],
  ['h', 'heading'],
  ['stage', 'now'],
  ['ul', ['one'], ['two']],
  ['ol', ['first']],
  ['table', [['head']], [['cell'], ['other']]],
  ['care', 'soon', ['lead'], ['p', 'inside'], ['ul', ['sign']]],
  ['care', 'urgent', [], ['p', 'alone']],
  ['picture', 'knee', 'a knee'],
  ['exercise', 'bend'],
  ['programme', 'knees'],
];

describe('a line, folded', () => {
  it('calls each part from the inside out', () => {
    const join = (name: string) => (inner: readonly string[]) => `${name}(${inner.join(' ')})`;
    const parts = foldLine(line, {
      text: (words) => words,
      bold: join('bold'),
      italic: join('italic'),
      link: (page, inner) => join(`link ${page} `)(inner),
      service: (id) => `service ${id}`,
    });
    expect(parts).to.deep.equal(['a', 'bold(b italic(c))', 'link page (d)', 'service emergency']);
  });

  it('is its words alone as plain text, a service as in the source or as it is named', () => {
    expect(plainText(line)).to.equal('abcd{emergency}');
    expect(
      plainText(
        line,
        (id) => id.toUpperCase(),
        (text) => text.toUpperCase(),
      ),
    ).to.equal('ABCDEMERGENCY');
  });
});

describe('blocks, folded', () => {
  it('call the visitor once for each kind, their lines first', () => {
    const called = foldBlocks<string, string>(everyBlock, {
      line: (inline) => `<${plainText(inline)}>`,
      paragraph: (text) => `paragraph ${text}`,
      heading: (text) => `heading ${text}`,
      stage: (id) => `stage ${id}`,
      list: (items, isNumbered) => `${isNumbered ? 'numbered' : 'bullets'} ${items.join()}`,
      table: (head, rows) => `table ${head.join()} ${rows.map((row) => row.join()).join(';')}`,
      care: (level, lead = 'no lead', inner) => `care ${level} ${lead} [${inner.join('; ')}]`,
      picture: (id, alternative) => `picture ${id} ${alternative}`,
      exercise: (id) => `exercise ${id}`,
      programme: (id) => `programme ${id}`,
    });
    expect(called).to.deep.equal([
      'paragraph <abcd{emergency}>',
      'heading <heading>',
      'stage now',
      'bullets <one>,<two>',
      'numbered <first>',
      'table <head> <cell>,<other>',
      'care soon <lead> [paragraph <inside>; bullets <sign>]',
      'care urgent no lead [paragraph <alone>]',
      'picture knee <a knee>',
      'exercise bend',
      'programme knees',
    ]);
  });

  it('have one line of plain text for each paragraph, item and row; what is drawn from elsewhere has none', () => {
    expect(blockLines(everyBlock)).to.deep.equal([
      'abcd{emergency}',
      'heading',
      'one',
      'two',
      'first',
      'head',
      'cell | other',
      'lead',
      'inside',
      'sign',
      'alone',
      'a knee',
    ]);
  });
});
