import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compileContent } from '../../src/build/content.ts';
import { passagesIn, passagesOf, sayServices, sentencesOf, type Passage } from './passages.ts';
import { easeOf } from './syllables.ts';

const { guide, rules } = compileContent('es');
const { movement, questions, results } = passagesIn(guide, rules);

const easeOfPassages = (passages: readonly Passage[]): number =>
  easeOf(sentencesOf(passages).map((sentence) => sayServices(sentence, guide)));

const pages = guide.pages
  .map((page) => ({ id: page.id, ease: easeOfPassages(passagesOf(page)) }))
  .sort((a, b) => a.ease - b.ease);

const together = (
  [
    ['questions', questions, 80],
    ['results', results, 80],
    ['exercises and programmes', movement, 75],
  ] as const
).map(([id, passages, least]) => ({ id, ease: easeOfPassages(passages), least }));

describe('reading Spanish', () => {
  it('is measured for every page', () => {
    const rows = [...together, ...pages].map(({ id, ease }) => `${ease.toFixed(1).padStart(5)}  ${id}`);
    console.log(['Fernández Huerta', ' ease  page', ...rows].join('\n'));
    expect(pages).to.have.length(guide.pages.length);
  });

  for (const { id, ease } of pages) {
    it(`is easy enough on the page ${id}: 70 at least`, () => {
      expect(ease).to.be.at.least(70);
    });
  }

  for (const { id, ease, least } of together) {
    it(`is easy in ${id}: ${String(least)} at least`, () => {
      expect(ease).to.be.at.least(least);
    });
  }
});
