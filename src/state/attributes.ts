import { canKeep } from './kept.ts';
import { dialled } from './phone.ts';
import type { Guide, Region } from '../model/content.ts';

/** How a public attribute is read. `Given` is the type of the property, `Value` the type that the guide works with. */
interface Attribute<Given, Value> {
  readonly type: 'string' | 'number' | 'boolean';
  /** What is expected, for the warning. */
  readonly expected: (content: Guide) => string;
  /** The value if the attribute is absent or invalid. */
  readonly standard: (content: Guide) => Value;
  /** Returns the value, or undefined if it is invalid. `refuse` warns about a part of the value. */
  readonly read: (given: Given, content: Guide, refuse: (part: string) => void) => Value | undefined;
}

/**
 * Every public attribute, by the name of its property. The element documents the properties; the configuration holds
 * the values.
 */
export const attributes = {
  region: {
    type: 'string',
    expected: ({ regions }) => countriesOf(regions).join(', '),
    standard: ({ regions }) => regionOf(regions, 'none'),
    read: (id, { regions }) => {
      const country = countriesOf(regions).find((one) => one === id.toLowerCase());
      return country && regionOf(regions, country);
    },
  } satisfies Attribute<string, Region>,
  // Valid views depend on other attributes, so the element checks them.
  view: text(),
  // A language that is not loaded is no error, because its file may load later.
  lang: text(),
  theme: oneOf('light', 'dark', 'auto'),
  layout: oneOf('full', 'page'),
  headingLevel: {
    type: 'number',
    expected: () => 'a number from 1 to 6',
    standard: () => 2,
    read: (level) => ([1, 2, 3, 4, 5, 6].includes(level) ? level : undefined),
  } satisfies Attribute<number, number>,
  clinicName: text(),
  phone: text('a telephone number', (number) => dialled(number) !== null),
  bookingUrl: text('an https or relative address', isSafeAddress),
  bookingLabel: text(),
  checker: flag(),
  noChecker: flag(),
  reviewedBy: text(),
  reviewedContent: text(),
  reviewedOn: text('a date such as 2026-11-20, not in the future', isPastDay),
  topics: {
    type: 'string',
    expected: () => 'ids of pages such as bakers-cyst',
    standard: () => null,
    read: (list, { pages }, refuse) => {
      const named = [...new Set(list.split(/[\s,]+/).filter(Boolean))];
      const known = named.filter((id) => pages.some((page) => page.id === id));
      if (known.length < named.length) refuse(named.filter((id) => !known.includes(id)).join(' '));
      return known.length > 0 ? known : null;
    },
  } satisfies Attribute<string, readonly string[] | null>,
  deepLinks: flag(),
  remember: oneOf('none', 'session', 'device'),
  shareAnswers: flag(),
  structuredData: flag(),
};

type Attributes = typeof attributes;
type Name = keyof Attributes;

/** The properties of the element as a site sets them; null means absent. */
export type Given = {
  [Key in Name]: Parameters<Attributes[Key]['read']>[0] extends boolean
    ? boolean
    : Parameters<Attributes[Key]['read']>[0] | null;
};

/** The validated attributes, for the inner elements. */
export type Config = {
  readonly [Key in Name]: Exclude<ReturnType<Attributes[Key]['read'] | Attributes[Key]['standard']>, undefined>;
};

/** Warns that the value of an attribute is ignored, and says what was expected. */
export type Warn = (attribute: string, value: unknown, expected: string) => void;

/** The name of the attribute for a property: `booking-url` for `bookingUrl`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads every attribute and warns about invalid ones. The result has no prototype and every key, so that the page's
 * changes to `Object.prototype` do not count as settings.
 */
export function readAttributes(given: Readonly<Partial<Record<Name, unknown>>>, content: Guide, warn: Warn): Config {
  const config = readEach(given, content, warn);
  const { region, checker, noChecker, reviewedBy, reviewedOn, reviewedContent, remember, layout, view } =
    config as Config;
  if (region.pagesOnly && !checker && !noChecker) {
    warn('region', region.id, 'checker or no-checker beside it; a checker may be a medical device, so pages only');
  }
  if (reviewedOn && !reviewedBy) warn('reviewed-on', reviewedOn, 'reviewed-by beside it');
  // A review covers the version that was read; shown with other content it would be a false claim.
  if (reviewedBy && reviewedContent !== content.version) {
    warn(
      'reviewed-content',
      reviewedContent ?? '',
      `${content.version}, the content on this page, as what was reviewed`,
    );
    Object.assign(config, { reviewedBy: null, reviewedOn: null });
  }
  // Without navigation, the first view would lead nowhere.
  if (layout === 'page' && (view ?? 'home') === 'home') {
    warn('layout', layout, 'view beside it, with the id of a page, programme or exercise');
    config.layout = 'full';
  }
  // The guide must not promise to keep answers where storage is refused, as in a sandboxed frame.
  if (!canKeep(remember)) config.remember = 'none';
  return Object.freeze(config as Config);
}

/** Reads each attribute alone. */
function readEach(given: Parameters<typeof readAttributes>[0], content: Guide, warn: Warn): Record<Name, unknown> {
  const config = Object.create(null) as Record<Name, unknown>;
  for (const name of Object.keys(attributes) as Name[]) {
    const { type, expected, standard, read } = attributes[name] as Attribute<unknown, unknown>;
    const raw = given[name];
    const value = typeof raw === 'string' ? raw.trim() : raw;
    const refuse = (part: unknown): void => warn(attributeName(name), part, expected(content));
    const accepted = typeof value === type && value !== '' ? read(value, content, refuse) : undefined;
    if (accepted === undefined && (value ?? '') !== '') refuse(raw);
    config[name] = accepted ?? standard(content);
  }
  return config;
}

/** A text of the site, valid if `isValid` accepts it. */
function text(expected = 'text', isValid: (text: string) => boolean = () => true): Attribute<string, string | null> {
  return {
    type: 'string',
    expected: () => expected,
    standard: () => null,
    read: (given) => (isValid(given) ? given : undefined),
  };
}

/** One of a closed list of words; the first is the default. */
function oneOf<Choice extends string>(first: Choice, ...others: Choice[]): Attribute<string, Choice> {
  const choices = [first, ...others];
  return {
    type: 'string',
    expected: () => choices.join(', '),
    standard: () => first,
    read: (given) => choices.find((choice) => choice === given.toLowerCase()),
  };
}

/** A boolean attribute; off by default. */
function flag(): Attribute<boolean, boolean> {
  return { type: 'boolean', expected: () => 'true or false', standard: () => false, read: (given) => given };
}

function countriesOf(regions: readonly Region[]): readonly Region['id'][] {
  return regions.map(({ id }) => id).filter((id) => id !== 'none');
}

function regionOf(regions: readonly Region[], id: Region['id']): Region {
  const region = regions.find((one) => one.id === id);
  if (!region) throw new Error(`The content has no region "${id}"`);
  return region;
}

/** Whether an address is safe to link to: https, or relative to the page, and never `javascript:`. */
function isSafeAddress(address: string): boolean {
  // Most addresses are plain, and parsing one takes a noticeable part of the first render.
  if (/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w./-]*)?$/.test(address)) return true;
  try {
    const { protocol, origin } = new URL(address, document.baseURI);
    const isRelative = !isAbsolute(address) && origin === new URL(document.baseURI).origin;
    return protocol === 'https:' || isRelative;
  } catch {
    return false;
  }
}

/** Whether the address is absolute. Safari 16 has no `URL.canParse`. */
function isAbsolute(address: string): boolean {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}

/** Whether a text is a date, YYYY-MM-DD, and not after today in any time zone. */
function isPastDay(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  const oneDay = 24 * 60 * 60 * 1000;
  return at < Date.now() + oneDay && new Date(at).toISOString().startsWith(day);
}
