import { canKeep } from './kept-answers.ts';
import type { Guide } from '../model/content.ts';
import type { Config } from '../model/snapshot.ts';

/** The public attributes as the page wrote them: any text. */
export interface Attributes {
  readonly region: string | null;
  readonly theme: string | null;
  readonly headingLevel: number | null;
  readonly clinicName: string | null;
  readonly phone: string | null;
  readonly bookingUrl: string | null;
  readonly bookingLabel: string | null;
  readonly noChecker: boolean;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly topics: string | null;
  readonly remember: string | null;
  readonly shareAnswers: boolean;
}

/** Says that an attribute's value is not used, and what was expected. */
export type Warn = (attribute: string, value: unknown, expected: string) => void;

/** What no list of topics leaves out. Whether there is a checker is said elsewhere. */
const alwaysOffered: readonly string[] = ['home', 'checker', 'when-to-get-help'];

/** The attributes after validation. What is wrong is said through `warn` and left out. */
export function readConfiguration(attributes: Attributes, guide: Guide, warn: Warn): Config {
  const { noChecker, shareAnswers } = attributes;
  const clinicName = readText('clinic-name', attributes.clinicName, warn);
  const bookingLabel = readText('booking-label', attributes.bookingLabel, warn);
  const phone = readPhone(attributes.phone, warn);
  const bookingUrl = readUrl(attributes.bookingUrl, warn);
  const review = readReview(attributes, warn);
  const topics = readTopics(attributes.topics, guide, warn);
  const remember = readChoice('remember', attributes.remember, ['none', 'session', 'device'], warn) ?? 'none';
  readChoice('theme', attributes.theme, ['light', 'dark', 'auto'], warn);
  return Object.freeze({
    region: readRegion(attributes.region, guide, warn),
    headingLevel: readHeadingLevel(attributes.headingLevel, warn),
    hasChecker: !noChecker,
    sharesAnswers: shareAnswers,
    remembers: canKeep(remember) ? remember : 'none',
    ...(clinicName && { clinicName }),
    ...(phone && { phone }),
    ...(bookingUrl && { bookingUrl }),
    ...(bookingLabel && { bookingLabel }),
    ...(review && { review }),
    ...(topics && { topics }),
  });
}

/** Whether a site that names its topics offers this page or view. */
export function isOffered(page: string, { topics }: Pick<Config, 'topics'>): boolean {
  return !topics || topics.includes(page) || alwaysOffered.includes(page);
}

/** Text without the space around it, null where there is none. A script may set a property to anything. */
export function readText(attribute: string, value: unknown, warn: Warn): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (value !== null && value !== undefined) warn(attribute, value, 'text');
  return null;
}

/** One of a closed list of words; anything else is said and read as absent. */
function readChoice<Choice extends string>(
  attribute: string,
  value: string | null,
  choices: readonly Choice[],
  warn: Warn,
): Choice | null {
  const text = readText(attribute, value, warn);
  if (!text) return null;
  const choice = choices.find((one) => one === text.toLowerCase());
  if (!choice) warn(attribute, value, choices.join(', '));
  return choice ?? null;
}

function readRegion(value: string | null, { regions }: Guide, warn: Warn): Config['region'] {
  const ids = regions.map(({ id }) => id).filter((id) => id !== 'none');
  const id = readChoice('region', value, ids, warn) ?? 'none';
  // The compiler sees to it that every region is there.
  return regions.find((one) => one.id === id)!;
}

function readHeadingLevel(value: number | null, warn: Warn): Config['headingLevel'] {
  const level = ([1, 2, 3, 4, 5, 6] as const).find((one) => one === value);
  if (value !== null && !level) warn('heading-level', value, 'a number from 1 to 6');
  return level ?? 2;
}

function readPhone(value: string | null, warn: Warn): string | undefined {
  const phone = readText('phone', value, warn) ?? undefined;
  if (!phone || /^\+?[\d\s().\-/]{3,}$/.test(phone)) return phone;
  warn('phone', value, 'a telephone number');
  return undefined;
}

/** An address to send a visitor to: https, or relative to the page. Everything else, `javascript:` above all, is refused. */
function readUrl(value: string | null, warn: Warn): string | undefined {
  const address = readText('booking-url', value, warn);
  if (!address) return undefined;
  try {
    const { protocol, origin } = new URL(address, document.baseURI);
    const isRelative = !URL.canParse(address) && origin === new URL(document.baseURI).origin;
    if (protocol === 'https:' || isRelative) return address;
  } catch {
    // Not an address at all: said below.
  }
  warn('booking-url', value, 'an https or relative address');
  return undefined;
}

function readReview({ reviewedBy, reviewedOn }: Attributes, warn: Warn): Config['review'] {
  const by = readText('reviewed-by', reviewedBy, warn);
  const day = readText('reviewed-on', reviewedOn, warn);
  const on = day && /^\d{4}-\d{2}-\d{2}$/.test(day) && Date.parse(day) ? day : null;
  if (day && !(by && on)) warn('reviewed-on', day, 'a date such as 2026-11-20, and reviewed-by');
  return by ? { by, ...(on && { on }) } : undefined;
}

function readTopics(value: string | null, { pages }: Guide, warn: Warn): readonly string[] | undefined {
  const named =
    readText('topics', value, warn)
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const known = named.filter((id) => pages.some((page) => page.id === id));
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length > 0) warn('topics', unknown.join(' '), 'ids of pages such as bakers-cyst');
  return known.length > 0 ? [...new Set(known)] : undefined;
}
