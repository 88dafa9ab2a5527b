import { expect } from 'chai';
import { describe, it } from 'node:test';
import { easeOf, syllablesOf } from './syllables.ts';

describe('the syllables of a Spanish word', () => {
  for (const [word, syllables] of [
    ['pie', 1],
    ['y', 1],
    ['muy', 1],
    ['cm', 1],
    ['que', 1],
    ['quien', 1],
    ['hueso', 2],
    ['guía', 2],
    ['país', 2],
    ['caer', 2],
    ['causa', 2],
    ['ciudad', 2],
    ['ahora', 3],
    ['médico', 3],
    ['rodilla', 3],
    ['síntoma', 3],
    ['ayuda', 3],
    ['desagüe', 3],
    ['hacia', 2],
    ['hacía', 3],
    ['tendón', 2],
    ['emergencia', 4],
    ['pantorrilla', 4],
    ['fisioterapeuta', 6],
    ['isquiotibiales', 5],
    ['AÑOS', 2],
    ['8', 2],
  ] as const) {
    it(`of "${word}" are ${String(syllables)}`, () => {
      expect(syllablesOf(word)).to.equal(syllables);
    });
  }
});

describe('the ease of reading Spanish', () => {
  it('is counted from syllables and words', () => {
    // 5 words, 9 syllables, 2 sentences.
    expect(easeOf(['Me duele la rodilla.', 'Mucho.'])).to.be.closeTo(206.84 - (60 * 9) / 5 - (1.02 * 5) / 2, 1e-9);
  });

  it('falls with longer words and with longer sentences', () => {
    const plain = easeOf(['Me duele el pie.', 'Voy al médico.']);
    expect(easeOf(['Me duele el pie y voy al médico.'])).to.be.below(plain);
    expect(easeOf(['Experimento molestias.', 'Consulto profesionales.'])).to.be.below(plain);
  });
});
