/** What the calendar shows. Others may see the title in a shared calendar, so it tells nothing. */
export interface Reminder {
  readonly title: string;
  readonly text: string;
  /** Where to come back to; absent where no address leads there. */
  readonly address?: string | undefined;
  /** Days from `now` until the day, or the first of them. */
  readonly days: number;
  /** A time of day on several days a week; absent: one whole day. */
  readonly repeat?: { readonly daysAWeek: number; readonly times: number };
  readonly now: Date;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * A calendar file (iCalendar, RFC 5545) with one entry: for a whole day, which rings at nine in the morning, or for six in
 * the evening on the days of a programme. Times are local wherever the visitor is; the entry is private and leaves the time free.
 */
export function reminderFile(reminder: Reminder): string {
  const { title, text, address, days, repeat, now } = reminder;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const first = recheckDate(now, days);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//knee-pain-guide',
    'BEGIN:VEVENT',
    `UID:${stamp}-${days}@knee-pain-guide`,
    `DTSTAMP:${stamp}`,
    ...(repeat
      ? [`DTSTART:${dayOf(first)}T180000`, 'DURATION:PT30M', `RRULE:${ruleOf(repeat, first)}`]
      : [`DTSTART;VALUE=DATE:${dayOf(first)}`]),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText([text, address].filter(Boolean).join(' '))}`,
    ...(address ? [`URL:${fold(address)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:PT${repeat ? '0S' : '9H'}`,
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

/** The days of a week spread evenly, the first day among them, as the format asks. */
function ruleOf({ daysAWeek, times }: NonNullable<Reminder['repeat']>, first: Date): string {
  const offsets = Array.from({ length: daysAWeek }, (_, at) => Math.floor((at * 7) / daysAWeek));
  const days = offsets.map((offset) => weekdays[(first.getDay() + offset) % 7]);
  return `FREQ=WEEKLY;COUNT=${times};BYDAY=${days.join()}`;
}

/** The date in the basic format of ISO 8601, by the local calendar. */
function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return String(year * 10_000 + month * 100 + day);
}

function escapeText(text: string): string {
  return fold(text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n'));
}

/** A line has at most 75 octets and goes on with a space: 15 characters of any script fit. */
function fold(text: string): string {
  return text.replace(/.{15}(?=.)/gu, '$&\r\n ');
}
