import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import readability from 'text-readability';
import type { Page } from '../../src/model/content.ts';
import { movement, questions, results } from './guide-text.ts';
import { countWords, passagesOf, sayServices, sentencesOf, type Passage } from './passages.ts';

const { pages } = guide;
const pagePassages = pages.map((page) => ({ page, passages: passagesOf(page) }));
const guidePassages = [...pagePassages.flatMap(({ passages }) => passages), ...movement];

function textOf(passages: readonly Passage[]): string {
  return sayServices(sentencesOf(passages).join(' '), guide);
}

/** The library's own grade rounds syllables per word to one place, so it jumps by 1.2: the formula over its counts does not. */
function gradeOf(text: string): number {
  const words = readability.lexiconCount(text);
  return (0.39 * words) / readability.sentenceCount(text) + (11.8 * readability.syllableCount(text)) / words - 15.59;
}

const scores = pagePassages
  .map(({ page: { id }, passages }) => {
    const text = textOf(passages);
    return { id, grade: gradeOf(text), smog: readability.smogIndex(text), words: countWords(passages) };
  })
  .sort((a, b) => b.grade - a.grade);

describe('reading level', () => {
  it('of the ten hardest pages is printed', () => {
    const rows = scores
      .slice(0, 10)
      .map(
        ({ id, grade, smog, words }) =>
          `${grade.toFixed(1).padStart(5)}  ${smog.toFixed(1).padStart(4)}  ${id} (${words} words)`,
      );
    console.log(['The ten hardest pages', 'grade  SMOG  page', ...rows].join('\n'));
    expect(rows).to.have.length(10);
  });

  for (const { id, grade, smog } of scores) {
    it(`of the page ${id} is grade 8 at most`, () => {
      expect(grade).to.be.at.most(8);
      expect(smog).to.be.at.most(13);
    });
  }

  it('of the exercises and programmes is grade 6 at most', () => {
    expect(gradeOf(textOf(movement))).to.be.at.most(6);
  });

  it('of all questions together is grade 6 at most', () => {
    expect(gradeOf(textOf(questions))).to.be.at.most(6);
  });
  for (const question of questions) {
    it(`of ${question.address} with its options is grade 9 at most`, () => {
      expect(gradeOf(textOf([question]))).to.be.at.most(9);
    });
  }

  it('of all results together is grade 6 at most', () => {
    expect(gradeOf(textOf(results))).to.be.at.most(6);
  });
  for (const outcome of results.filter(({ address }) => address.startsWith('outcomes/'))) {
    it(`of ${outcome.address} is grade 6 at most`, () => {
      expect(gradeOf(textOf([outcome]))).to.be.at.most(6);
    });
  }
});

describe('length', () => {
  it('of a sentence is 25 words at most', () => {
    const long = [...guidePassages, ...questions, ...results].flatMap(({ address, lines }) =>
      sentencesOf([{ address, lines: lines.filter((line) => !line.includes(' | ')) }])
        .filter((sentence) => countWords([{ address, lines: [sentence] }]) > 25)
        .map((sentence) => `${address}: ${sentence}`),
    );
    expect(long).to.deep.equal([]);
  });

  for (const { page, passages } of pagePassages) {
    if (page.kind !== 'condition') continue;
    const [from, to] = page.short ? [60, 120] : [250, 450];
    // Title and summary are left out: they stand in lists as well.
    it(`of the condition ${page.id} is ${from} to ${to} words`, () => {
      expect(countWords(passages.slice(1))).to.be.within(from, to);
    });
  }

  it('of the whole guide is 24,000 words at most', () => {
    const wordsOf = (isMeant: (page: Page) => boolean): number =>
      countWords(pagePassages.filter(({ page }) => isMeant(page)).flatMap(({ passages }) => passages));
    const count = {
      'full conditions': wordsOf((page) => page.kind === 'condition' && !page.short),
      'short conditions': wordsOf((page) => page.kind === 'condition' && page.short),
      topics: wordsOf((page) => page.kind === 'topic'),
      'exercises and programmes': countWords(movement),
    };
    const guideWords = Object.values(count).reduce((a, b) => a + b);
    const rows = Object.entries({
      ...count,
      'the guide': guideWords,
      'beside it, questions': countWords(questions),
      'beside it, results': countWords(results),
    }).map(([name, words]) => `${String(words).padStart(6)}  ${name}`);
    console.log(['Words', ...rows].join('\n'));
    expect(guideWords).to.be.at.most(24_000);
  });
});
