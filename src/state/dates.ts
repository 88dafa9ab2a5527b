import type { GuideSnapshot } from './guide-snapshot.ts';

/**
 * English month names, which are the same in every region: creating an `Intl` formatter takes half as long as a whole
 * result.
 */
const months = 'January February March April May June July August September October November December'.split(' ');

/** A date in the form of the visitor's region. */
export function dateIn(guide: GuideSnapshot, date: Date): string {
  if (guide.content.lang !== 'en') return formatDate(guide, date, { dateStyle: 'long' });
  const [day, month, year] = [date.getDate(), months[date.getMonth()], date.getFullYear()];
  return ['us', 'ca'].includes(guide.config.region.id) ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
}

/** Short names of the weekdays, Monday first, for a narrow table. */
export function weekdaysIn(guide: GuideSnapshot): readonly string[] {
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => formatDate(guide, new Date(2024, 0, day), { weekday: 'short' }));
}

function formatDate({ content, config }: GuideSnapshot, date: Date, form: Intl.DateTimeFormatOptions): string {
  const country = config.region.id.toUpperCase();
  const isCountry = country !== 'NONE' && country !== 'EU';
  // English dates follow the visitor's country; other languages follow their own locale.
  const locale = content.lang === 'en' && isCountry ? `en-${country}` : content.locale;
  try {
    return new Intl.DateTimeFormat(locale, form).format(date);
  } catch {
    // A date that cannot be formatted must not break the result.
    return date.toDateString();
  }
}

/** Formats a day of the content, YYYY-MM-DD. Noon keeps it on the same day in every time zone. */
export function sayDay(day: string, guide: GuideSnapshot): string {
  return dateIn(guide, new Date(`${day}T12:00`));
}

/** Says how old the checker's content is, and whether it is overdue for review. */
export function sayContentAge(guide: GuideSnapshot, now = new Date()): string {
  const { updated, due } = guide.content;
  const isDue = now >= new Date(`${due}T00:00`);
  return guide.say(isDue ? 'result.overdue' : 'result.updated', { date: sayDay(isDue ? due : updated, guide) });
}
