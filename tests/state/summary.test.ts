import { expect } from '@open-wc/testing';
import { dateIn, sayContentAge } from '../../src/state/dates.ts';
import { summaryText } from '../../src/state/summary.ts';
import { guideIn, noSnapshot, resultOf } from '../support/stage.ts';
import { age, list, years } from '../support/toy-questions.ts';
import type { Assessment } from '../../src/model/checker.ts';
import type { Level } from '../../src/model/level.ts';

const result = (level: Level): Assessment => ({
  level,
  outcome: level,
  reasons: [{ text: 'The reason for this level.', quotes: ['The very answer'], rule: 'rule', sources: [] }],
  causes: [
    {
      id: 'bakers-cyst',
      name: "Baker's cyst",
      page: 'bakers-cyst',
      fit: 'strong',
      because: ['A soft lump'],
      against: ['Suddenly'],
      danger: false,
    },
  ],
  complete: true,
  ignored: [],
});
const now = new Date(2026, 10, 27);
const text = (level: Level, region: 'gb' | 'us' | 'none' = 'gb') =>
  summaryText(
    guideIn(region, { clinicName: 'Harbour Physio' }),
    resultOf(result(level), { questions: [age], answered: [{ question: 'age', answer: 34 }] }),
    now,
  ) ?? '';

describe('the summary', () => {
  it('is there only with a result', () => {
    expect(summaryText(guideIn(), noSnapshot)).to.equal(null);
  });

  it('says what speaks for and against a cause', () => {
    expect(text('soon')).to.contain('A soft lump').and.to.contain('Suddenly');
  });

  it('names each exercise of the plan with dose, steps and when to stop, and the pain traffic light', () => {
    expect(text('self-care'))
      .to.contain('Thigh squeeze: 10 times, hold 10 seconds, 3 times a day, every day, effort 4 out of 10. Sit or lie')
      .and.to.contain('Stop if: The knee newly turns hot.')
      .and.to.contain('Green: pain 0 to 3 out of 10.');
  });

  it('is dated as its content is', () => {
    expect(text('soon')).to.match(/Content of \d+ \w+ 20\d\d\./);
  });

  it('says from its day on that the content is due to be checked', () => {
    const guide = guideIn('gb');
    const dated = { ...guide, content: { ...guide.content, updated: '2026-11-20', due: '2029-11-20' } };
    expect(sayContentAge(dated, new Date(2029, 10, 19, 23))).to.equal('Content of 20 November 2026.');
    expect(sayContentAge(dated, new Date(2029, 10, 20))).to.contain('by 20 November 2029. It may be out of date');
  });

  it('names numbers with their country', () => {
    expect(text('self-care')).to.contain('999 (United Kingdom)');
    expect(text('self-care', 'us')).to.contain('911 (United States)');
    expect(text('self-care', 'none')).to.contain('your local emergency number');
  });

  it('names no cause in an emergency', () => {
    expect(text('emergency')).to.contain('999').and.to.not.contain("Baker's cyst");
  });

  it('says what was found, and then what was denied of the signs that were shown', () => {
    const leg = list('leg', 'swollen warm cord', { text: 'Anything new on the leg?', safety: true });
    const pain = years('pain', { text: 'How bad?', most: 10, after: 'doctor' });
    const told = summaryText(
      guideIn('gb'),
      resultOf(result('soon'), {
        questions: [leg, { ...leg, id: 'knee', text: 'And the knee?' }, pain],
        answered: [
          { question: 'leg', answer: ['swollen'], offered: ['swollen', 'cord'] },
          { question: 'knee', answer: ['none'], offered: ['warm'] },
          { question: 'pain', answer: 7 },
        ],
      }),
      now,
    );
    expect(told?.split('YOUR ANSWERS')[1]?.trim().split(/\n+/)).to.deep.equal([
      '- Anything new on the leg? It is swollen',
      '- How bad? 7 out of 10',
      'YOU SAID NO TO:',
      '- Anything new on the leg? It is cord',
      '- And the knee? It is warm',
    ]);
  });

  it('holds neither places to fill nor marks of the content', () => {
    for (const level of ['emergency', 'urgent', 'soon', 'self-care'] as const) {
      expect(text(level)).to.not.match(/[{}]|undefined|\[object|\[\^|result\.|checker\./);
    }
  });

  it('writes the day as the region does', () => {
    expect(dateIn(guideIn('gb'), now)).to.equal('27 November 2026');
    expect(dateIn(guideIn('us'), now)).to.equal('November 27, 2026');
    expect(dateIn(guideIn('none'), now)).to.equal('27 November 2026');
  });

  it('says one year as one', () => {
    const saidAt = (years: number) =>
      summaryText(
        guideIn('gb'),
        resultOf(result('soon'), { questions: [age], answered: [{ question: 'age', answer: years }] }),
        now,
      );
    expect(saidAt(1)).to.contain('1 year').and.to.not.contain('1 years');
    expect(saidAt(34)).to.contain('34 years');
  });

  it('writes a day in the locale of the language, wherever the visitor is', () => {
    for (const region of ['us', 'gb', 'none'] as const) {
      const guide = guideIn(region);
      const spanish = { ...guide, content: { ...guide.content, lang: 'es', locale: 'es' } };
      expect(dateIn(spanish, now)).to.equal('27 de noviembre de 2026');
      const austrian = { ...guide, content: { ...guide.content, lang: 'de', locale: 'de-AT' } };
      expect(dateIn(austrian, new Date(2027, 0, 9))).to.equal('9. Jänner 2027');
    }
  });

  it('writes every month as the browser would', () => {
    for (const id of ['us', 'gb', 'ie', 'au', 'nz', 'ca', 'in'] as const) {
      const form = new Intl.DateTimeFormat(`en-${id.toUpperCase()}`, { dateStyle: 'long' });
      for (let month = 0; month < 12; month++) {
        const day = new Date(2026, month, 9);
        expect(dateIn(guideIn(id), day)).to.equal(form.format(day));
      }
    }
  });
});
