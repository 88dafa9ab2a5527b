import { drawResult } from '../../src/views/result/result.ts';
import { guideIn, resultOf, stage } from '../support/stage.ts';
import { age, list } from '../support/toy-questions.ts';
import type { Assessment, ShownCause } from '../../src/model/checker.ts';
import type { Level } from '../../src/model/level.ts';
import type { TestStage } from '../support/stage.ts';

export const place = list('location', [{ id: 'thigh-middle', text: 'Middle of the back of the thigh' }]);

export const strain: ShownCause = {
  id: 'hamstring-strain-mild',
  name: 'Mild hamstring strain',
  page: 'hamstring-strain',
  fit: 'strong',
  because: ['Middle of the back of the thigh', 'Suddenly'],
  against: ['Stiff in the morning'],
  danger: false,
};
export const tightness: ShownCause = {
  ...strain,
  id: 'hamstring-tightness',
  name: 'Tight hamstrings',
  page: 'hamstring-tightness',
  fit: 'partial',
};
export const clot: ShownCause = {
  ...strain,
  id: 'deep-vein-thrombosis',
  name: 'Blood clot',
  page: 'deep-vein-thrombosis',
  danger: true,
};

export const at = (level: Level, causes: readonly ShownCause[] = [strain, tightness, clot]): Assessment => ({
  level,
  outcome: level,
  reasons: [{ text: 'The reason for this level.', quotes: ['The very answer'], rule: 'rule', sources: ['NHS-DVT'] }],
  causes,
  complete: true,
  ignored: [],
});

export const show = (assessment: Assessment, words = guideIn(), theme = 'light') => {
  const checker = resultOf(assessment, {
    questions: [age, place],
    answered: [
      { question: 'location', answer: ['thigh-middle', 'not-sure'] },
      { question: 'age', answer: 34 },
    ],
  });
  return stage(drawResult(words, checker), { theme });
};

export const headings = (host: TestStage) =>
  host.all('h2, h3, h4').map((one) => one.innerText.replace(/\s+/g, ' ').trim());
export const links = (host: TestStage) =>
  host.all<HTMLAnchorElement>('a[href]').map((link) => link.getAttribute('href') ?? '');
export const notice = {
  clinicName: 'Harbour Physio',
  phone: '+44 20 7946 0000',
  bookingUrl: 'https://example.org/book',
};
