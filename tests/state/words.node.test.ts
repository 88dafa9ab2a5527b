import { expect } from 'chai';
import { describe, it } from 'node:test';
import { cutAtServices, nameOf, wordsIn } from '../../src/state/words.ts';
import type { Region } from '../../src/model/content.ts';
import type { Strings } from '../../src/model/strings.ts';

const region: Region = {
  id: 'us',
  country: 'United States',
  services: {
    emergency: { name: '911', tel: '911' },
    'urgent-line': { name: '811', note: 'in most places', tel: '811' },
    'emergency-department': { name: 'an emergency room', note: 'ER' },
    'crisis-line': { name: '988', tel: '988' },
  },
  words: {
    physio: 'physical therapist',
    physiotherapist: 'physical therapist',
    'A&E': 'ER',
    fibre: 'fiber',
    plaster: 'sticking bandage',
    'plaster cast': 'cast',
  },
};
const none: Region = {
  ...region,
  words: {},
  services: { ...region.services, emergency: { name: 'your local number' } },
};
const english = {
  locale: 'en-GB',
  strings: {
    'care.emergency': 'Call {emergency} now.',
    'amount.range': 'From {from} to {to}',
    'home.lead': 'See a physio at A&E.',
  } as Strings,
};

describe('the words of a region', () => {
  const { say, localise } = wordsIn(region, english);

  for (const [text, said] of [
    ['See a physiotherapist.', 'See a physical therapist.'],
    ['A physio can help.', 'A physical therapist can help.'],
    ['Physiotherapist', 'Physical therapist'],
    ['Fibre and fibres', 'Fiber and fibres'],
    ['Go to A&E, now', 'Go to ER, now'],
    ['A plaster, or a plaster cast', 'A sticking bandage, or a cast'],
    ['Nothing to change', 'Nothing to change'],
    ['Éfibre, fibreя, fibre2', 'Éfibre, fibreя, fibre2'],
    ['“Physio” – fibre…', '“Physical therapist” – fiber…'],
  ] as const) {
    it(`say "${text}" as "${said}"`, () => {
      expect(localise(text)).to.equal(said);
    });
  }

  it('leave the text as it is where a region has none of its own', () => {
    expect(wordsIn(none, english).localise('A physio at A&E')).to.equal('A physio at A&E');
  });

  it('are computed once for all guides of a region', () => {
    expect(wordsIn(region, english).localise).to.equal(localise);
    expect(wordsIn({ ...region, words: {} }, english).localise).not.to.equal(localise);
  });

  it('fill the places of an interface string', () => {
    expect(say('amount.range', { from: 2, to: '9 weeks' })).to.equal('From 2 to 9 weeks');
    expect(say('home.lead')).to.equal('See a physical therapist at ER.');
  });

  it('never give a number without its country', () => {
    expect(say('care.emergency')).to.equal('Call 911 (United States) now.');
    expect(nameOf('urgent-line', region)).to.equal('811 (United States; in most places)');
  });

  it('give no country where there is no number', () => {
    expect(nameOf('emergency-department', region)).to.equal('an emergency room (ER)');
    expect(wordsIn(none, english).say('care.emergency')).to.equal('Call your local number now.');
  });

  it('cut a string at its services, so that numbers can be links', () => {
    expect(cutAtServices('Call {emergency} or {urgent-line}.')).to.deep.equal([
      'Call ',
      ['n', 'emergency'],
      ' or ',
      ['n', 'urgent-line'],
      '.',
    ]);
  });
});
