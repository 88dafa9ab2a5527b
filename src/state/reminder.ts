/** What the calendar shows on the day. */
export interface Reminder {
  readonly title: string;
  readonly text: string;
  /** Days from `now` until the day. */
  readonly days: number;
  readonly now: Date;
}

/** A calendar file (iCalendar, RFC 5545) with one entry for a whole day, which rings at nine in the morning. */
export function reminderFile({ title, text, days, now }: Reminder): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//knee-pain-guide//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}-${days}@knee-pain-guide`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayOf(recheckDate(now, days))}`,
    `DTEND;VALUE=DATE:${dayOf(recheckDate(now, days + 1))}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** The day that many days after `now`, by the visitor's own calendar: a change of the clocks does not move it. */
export function recheckDate(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

// A line holds at most 75 octets; its continuation begins with a space. Cut between characters, never inside one.
function fold(line: string): string {
  const octets = (text: string): number => new TextEncoder().encode(text).length;
  let folded = '';
  let room = 75;
  for (const character of line) {
    room -= octets(character);
    if (room < 0) {
      folded += '\r\n ';
      room = 74 - octets(character);
    }
    folded += character;
  }
  return folded;
}
