import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oldest } from '../../src/model/checker.ts';
import { readYears } from '../../src/state/typed-years.ts';

describe('a typed age', () => {
  it('is the number that was typed, spaces around it aside', () => {
    for (let years = 0; years <= oldest; years++) assert.equal(readYears(` ${years} `), years);
  });

  it('counts in the decimal digits of every script', () => {
    const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => /^\p{Nd}+$/u.test(write(0, system)));
    assert.ok(systems.length > 50);
    for (const system of systems) {
      for (const years of [0, 7, 40, 69, 118]) assert.equal(readYears(write(years, system)), years, system);
    }
  });

  it('is null for a text with anything besides digits', () => {
    const rest = [
      'months',
      ' months',
      'mo',
      ' mths',
      'm',
      ' weeks',
      ' hours',
      ' days',
      '.5',
      ',5',
      '½',
      '²',
      ' years',

      '-',
      '+',
      'e1',
      'x',
      '٫5',
    ];
    for (const number of ['0', '1', '4', '10', '18', '48', '100', '४०']) {
      for (const text of rest) {
        assert.equal(readYears(number + text), null, number + text);
        assert.equal(readYears(text + number), null, text + number);
      }
    }
  });

  it('is null for an empty field and above the oldest age', () => {
    for (const text of ['', ' ', String(oldest + 1), '999', '12345678901234567890'])
      assert.equal(readYears(text), null, text);
  });
});

function write(number: number, system: string): string {
  return new Intl.NumberFormat(`en-u-nu-${system}`).format(number);
}
