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
    `SUMMARY:${content(title)}`,
    `DESCRIPTION:${content(text)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${content(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** The day that many days after `now`, by the visitor's own calendar: a change of the clocks does not move it. */
export function recheckDate(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** The date in the basic format of ISO 8601, by the local calendar. */
function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return String(year * 10_000 + month * 100 + day);
}

/** Text as the format holds it. A line has at most 75 octets and goes on with a space: 15 characters of any script fit. */
function content(text: string): string {
  const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
  return escaped.replace(/.{15}(?=.)/gu, '$&\r\n ');
}
