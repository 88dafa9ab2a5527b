import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { blockLines } from '../../src/model/plain-text.ts';
import type { Block } from '../../src/model/content.ts';
import type { Level } from '../../src/model/level.ts';

type CareCard = Extract<Block, readonly ['care', ...unknown[]]>;

/** What a card says first: somebody who is afraid reads no further. */
const actions: Readonly<Record<Level, RegExp>> = {
  emergency: /^(?:Call \{emergency\}|If you feel that you cannot go on, call \{emergency\})/,
  urgent: /^(?:Get help today|Stop [\w ]+ and (?:call|get help) .*\btoday\b)/,
  soon: /^(?:Book|Ask)\b/,
  'self-care': /^(?:Look after it yourself|You can usually look after)/,
};

const { pages } = guide;
const cardsOf = (blocks: readonly Block[]): readonly CareCard[] =>
  blocks.filter((block): block is CareCard => block[0] === 'care');

describe('care cards', () => {
  for (const { id, sections } of pages) {
    const cards = sections.flatMap(({ blocks }) => cardsOf(blocks));
    if (cards.length === 0) continue;

    it(`of ${id} say the action first`, () => {
      for (const card of cards) expect(blockLines([card])[0]).to.match(actions[card[1]]);
    });

    it(`of ${id} that name an emergency lead nowhere else`, () => {
      for (const card of cards.filter(([, level]) => level === 'emergency')) {
        expect(JSON.stringify(card)).not.to.include('["a",');
      }
    });
  }

  it('stand on every page about a condition, the most pressing first', () => {
    const order: readonly Level[] = ['emergency', 'urgent', 'soon', 'self-care'];
    for (const page of pages.filter(({ kind }) => kind === 'condition')) {
      const blocks = page.sections.find(({ id }) => id === 'get-help')?.blocks ?? [];
      const levels = cardsOf(blocks).map(([, level]) => order.indexOf(level));
      expect(levels, page.id).not.to.be.empty;
      expect(levels, page.id).to.deep.equal([...levels].sort());
    }
  });
});
