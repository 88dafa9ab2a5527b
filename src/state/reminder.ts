/** A calendar entry. Its title reveals nothing, because others may see it in a shared calendar. */
export interface Reminder {
  readonly title: string;
  readonly text: string;
  /** Address to return to; absent if there is none. */
  readonly address?: string | undefined;
  /** Days from `now` to the day, or to the first of them. */
  readonly days: number;
  /** A time on several days a week; absent: one whole day. */
  readonly repeat?: { readonly daysAWeek: number; readonly times: number };
  readonly now: Date;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * A calendar file (iCalendar, RFC 5545) with one private entry that leaves the time free: a whole day with an alarm at
 * nine, or six in the evening on the days of a programme. Times are local.
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
      ? [`DTSTART:${basicDate(first)}T180000`, 'DURATION:PT30M', `RRULE:${ruleOf(repeat, first)}`]
      : [`DTSTART;VALUE=DATE:${basicDate(first)}`]),
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

/** The date so many days after `now`, in local time, so that a clock change does not move it. */
export function recheckDate(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** The recurrence rule for days spread evenly over the week; the format requires the first day among them. */
function ruleOf({ daysAWeek, times }: NonNullable<Reminder['repeat']>, first: Date): string {
  const offsets = Array.from({ length: daysAWeek }, (_, at) => Math.floor((at * 7) / daysAWeek));
  const days = offsets.map((offset) => weekdays[(first.getDay() + offset) % 7]);
  return `FREQ=WEEKLY;COUNT=${times};BYDAY=${days.join()}`;
}

/** The local date in the basic format of ISO 8601. */
function basicDate(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return String(year * 10_000 + month * 100 + day);
}

function escapeText(text: string): string {
  return fold(text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n'));
}

/** Folds lines to at most 75 octets, as the format requires: 15 characters of any script fit. */
function fold(text: string): string {
  return text.replace(/.{15}(?=.)/gu, '$&\r\n ');
}
