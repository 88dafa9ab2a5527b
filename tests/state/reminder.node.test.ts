import { expect } from 'chai';
import { describe, it } from 'node:test';
import { recheckDate, reminderFile } from '../../src/state/reminder.ts';

const reminder = {
  title: 'Check my knee again',
  text: 'Better, or worse?',
  days: 7,
  now: new Date(2026, 10, 27, 22, 30),
};
const lines = (text: string) => text.split('\r\n');

describe('the reminder', () => {
  it('is a calendar with one whole day, so many days ahead by the local calendar', () => {
    const file = lines(reminderFile(reminder));
    expect(file[0]).to.equal('BEGIN:VCALENDAR');
    // Without a language: the words of the entry may be in any.
    expect(file).to.include('PRODID:-//knee-pain-guide');
    expect(file).to.include('DTSTART;VALUE=DATE:20261204');
    expect(file.at(-2)).to.equal('END:VCALENDAR');
  });

  it('ends every line as the format asks', () => {
    expect(reminderFile(reminder))
      .to.match(/\r\n$/)
      .and.to.not.match(/[^\r]\n/);
  });

  it('escapes what has a meaning in the format', () => {
    expect(reminderFile({ ...reminder, title: 'a, b; c\\d\ne' })).to.contain('SUMMARY:a\\, b\\; c\\\\d\\ne');
  });

  it('folds long lines at 75 octets, never inside a character', () => {
    const file = reminderFile({ ...reminder, text: 'knie – schön '.repeat(20) });
    const octets = lines(file).map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    expect(file.replaceAll('\r\n ', '')).to.contain('knie – schön '.repeat(20));
  });

  it('does not reveal its purpose, and leaves the time free', () => {
    const file = lines(reminderFile(reminder));
    expect(file).to.include('CLASS:PRIVATE').and.to.include('TRANSP:TRANSPARENT');
    expect(file.filter((line) => line.startsWith('URL:'))).to.deep.equal([]);
  });

  it('has an alarm at nine, without a trace of a missing address', () => {
    const file = lines(reminderFile(reminder).replaceAll('\r\n ', ''));
    expect(file).to.include('TRIGGER:PT9H').and.to.include('DESCRIPTION:Better\\, or worse?');
  });

  it('links to the address if there is one', () => {
    const address = 'https://example.org/guide?a=1;b=2#knee-pain-guide/programme/calf-strain/early';
    const file = reminderFile({ ...reminder, address }).replaceAll('\r\n ', '');
    expect(lines(file)).to.include(`URL:${address}`);
    expect(file).to.contain('or worse? https://example.org/guide?a=1\\;b=2#');
  });

  for (const [daysAWeek, times, rule] of [
    [7, 7, 'FREQ=WEEKLY;COUNT=7;BYDAY=SA,SU,MO,TU,WE,TH,FR'],
    [3, 6, 'FREQ=WEEKLY;COUNT=6;BYDAY=SA,MO,WE'],
    [2, 12, 'FREQ=WEEKLY;COUNT=12;BYDAY=SA,TU'],
  ] as const) {
    it(`comes back ${daysAWeek} days a week, the first day among them, at a local time`, () => {
      const file = lines(reminderFile({ ...reminder, days: 1, repeat: { daysAWeek, times } }));
      // 28 November 2026 is a Saturday.
      expect(file).to.include('DTSTART:20261128T180000').and.to.include(`RRULE:${rule}`);
      expect(file).to.include('TRIGGER:PT0S');
    });
  }

  it('counts days correctly across a clock change', () => {
    expect(recheckDate(new Date(2026, 9, 24, 23, 59), 2).getDate()).to.equal(26);
  });
});
