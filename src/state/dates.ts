import type { GuideSnapshot } from './guide-snapshot.ts';

/** English months as every region writes them: the first formatter of `Intl` costs half of what a result does. */
const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as it is written in the visitor's region. */
export function dateIn(guide: GuideSnapshot, date: Date): string {
  if (guide.content.lang !== 'en') return formatDate(guide, date, { dateStyle: 'long' });
  const [day, month, year] = [date.getDate(), months[date.getMonth()], date.getFullYear()];
  return ['us', 'ca'].includes(guide.config.region.id) ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
}

/** The days of the week, Monday first, as narrow as a table needs them. */
export function weekdaysIn(guide: GuideSnapshot): readonly string[] {
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => formatDate(guide, new Date(2024, 0, day), { weekday: 'short' }));
}

function formatDate({ content, config }: GuideSnapshot, date: Date, form: Intl.DateTimeFormatOptions): string {
  const country = config.region.id.toUpperCase();
  const isCountry = country !== 'NONE' && country !== 'EU';
  // English dates follow the visitor's country; the content names the locale for everything else.
  const locale = content.lang === 'en' && isCountry ? `en-${country}` : content.locale;
  try {
    return new Intl.DateTimeFormat(locale, form).format(date);
  } catch {
    // No result is lost over the form of a date.
    return date.toDateString();
  }
}

/** A day of the content, YYYY-MM-DD. Without a time, so that no time zone moves it. */
export function sayDay(day: string, guide: GuideSnapshot): string {
  return dateIn(guide, new Date(`${day}T12:00`));
}

/** Of which day the checker's content is, and whether it should have been looked at again by now. */
export function sayAge(guide: GuideSnapshot, now = new Date()): string {
  const { updated, due } = guide.content;
  const isDue = now >= new Date(`${due}T00:00`);
  return guide.say(isDue ? 'result.overdue' : 'result.updated', { date: sayDay(isDue ? due : updated, guide) });
}
