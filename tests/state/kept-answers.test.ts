import { expect } from '@open-wc/testing';
import { keepAnswers, keptAnswers } from '../../src/state/kept-answers.ts';

const answered = [
  { question: 'age', answer: 40 },
  { question: 'location', answer: ['calf'] },
  { question: 'signs', answer: ['none'], offered: ['numb'] },
];

describe('answers of an earlier visit', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('are kept nowhere by default', () => {
    keepAnswers('none', answered, 'v1');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(keptAnswers('none', 'v1')).to.equal(null);
  });

  for (const [remember, storage, other] of [
    ['session', sessionStorage, localStorage],
    ['device', localStorage, sessionStorage],
  ] as const) {
    it(`are kept for the ${remember} in its storage only`, () => {
      keepAnswers(remember, answered, 'v1');
      expect([storage.length, other.length]).to.deep.equal([1, 0]);
      expect(keptAnswers(remember, 'v1')?.answered).to.deep.equal(answered);
    });
  }

  it('are forgotten when there are none left', () => {
    keepAnswers('device', answered, 'v1');
    keepAnswers('device', [], 'v1');
    expect(localStorage.length).to.equal(0);
  });

  it('are forgotten under other rules', () => {
    keepAnswers('device', answered, 'v1');
    expect(keptAnswers('device', 'v2')).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  it('are forgotten after 7 days', () => {
    const day = 24 * 60 * 60 * 1000;
    localStorage.setItem('knee-pain-guide', JSON.stringify({ at: Date.now() - 7 * day, answered, rulesVersion: 'v1' }));
    expect(keptAnswers('device', 'v1')).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  it('are removed when their time lies in the future, after a wrong clock', () => {
    localStorage.setItem('knee-pain-guide', JSON.stringify({ at: Date.now() + 60_000, answered, rulesVersion: 'v1' }));
    expect(keptAnswers('device', 'v1')).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  for (const text of ['', '{', 'null', '[]', '{"at":"now","answered":[],"rulesVersion":"v1"}']) {
    it(`are none where the storage holds ${text || 'nothing'}`, () => {
      localStorage.setItem('knee-pain-guide', text);
      expect(keptAnswers('device', 'v1')).to.equal(null);
    });
  }

  it('are none where a text is longer than any that is kept here', () => {
    const long = [{ question: 'emergency', answer: Array<string>(20_000).fill('none') }];
    localStorage.setItem('knee-pain-guide', JSON.stringify({ at: Date.now(), answered: long, rulesVersion: 'v1' }));
    expect(keptAnswers('device', 'v1')).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  it('leave out what is not an answer', () => {
    const mixed = [
      null,
      { question: 'age' },
      { question: 'a', answer: [1] },
      { question: 'a', answer: [], offered: 1 },
      answered[0],
    ];
    localStorage.setItem('knee-pain-guide', JSON.stringify({ at: Date.now(), answered: mixed, rulesVersion: 'v1' }));
    expect(keptAnswers('device', 'v1')?.answered).to.deep.equal([answered[0]]);
  });
});
