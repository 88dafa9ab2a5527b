import { canKeep } from './kept.ts';
import { dialled } from './phone.ts';
import type { Guide, Region } from '../model/content.ts';

/** How a public attribute is read. `Given` is what a site may set as the property, `Value` what the guide works with. */
interface Attribute<Given, Value> {
  readonly type: 'string' | 'number' | 'boolean';
  /** What a site may set, as the warning says it. */
  readonly expected: (content: Guide) => string;
  /** The value where the attribute is absent or refused. */
  readonly standard: (content: Guide) => Value;
  /** The value; undefined where it is refused. `refuse` is for a part of it. */
  readonly read: (given: Given, content: Guide, refuse: (part: string) => void) => Value | undefined;
}

/**
 * Every public attribute, by the name of its property. The element has a property for each, with its documentation, and
 * the configuration has its value.
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
  // Which pages can be shown hangs on other attributes, too: the element refuses the rest.
  view: text(),
  // One that is not on the page is no fault: its words may still come.
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

/** The properties of the element, as a site may set them; null is absent. */
export type Given = {
  [Key in Name]: Parameters<Attributes[Key]['read']>[0] extends boolean
    ? boolean
    : Parameters<Attributes[Key]['read']>[0] | null;
};

/** The attributes after validation: what the inner elements may rely on. */
export type Config = {
  readonly [Key in Name]: Exclude<ReturnType<Attributes[Key]['read'] | Attributes[Key]['standard']>, undefined>;
};

/** Says that the value of an attribute is not used, and what was expected. */
export type Warn = (attribute: string, value: unknown, expected: string) => void;

/** The name that a page writes: `booking-url` for the property `bookingUrl`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads every attribute; what is refused is said through `warn`. The object has no prototype and every key, so that nothing
 * the page puts into `Object.prototype` counts as said by the site.
 */
export function readAttributes(given: Readonly<Partial<Record<Name, unknown>>>, content: Guide, warn: Warn): Config {
  const config = Object.create(null) as Record<Name, unknown>;
  for (const name of Object.keys(attributes) as Name[]) {
    config[name] = readAttribute(name, given[name], content, warn);
  }
  const { region, checker, noChecker, reviewedBy, reviewedOn, reviewedContent, remember, layout, view } =
    config as Config;
  if (region.pagesOnly && !checker && !noChecker) {
    warn('region', region.id, 'checker or no-checker beside it; a checker may be a medical device, so pages only');
  }
  if (reviewedOn && !reviewedBy) warn('reviewed-on', reviewedOn, 'reviewed-by beside it');
  // A review is of the words that were read: under other words it would be a false claim.
  if (reviewedBy && reviewedContent !== content.version) {
    warn(
      'reviewed-content',
      reviewedContent ?? '',
      `${content.version}, the content on this page, as what was reviewed`,
    );
    Object.assign(config, { reviewedBy: null, reviewedOn: null });
  }
  // Without its own navigation the first view would lead nowhere.
  if (layout === 'page' && (view ?? 'home') === 'home') {
    warn('layout', layout, 'view beside it, with the id of a page, programme or exercise');
    config.layout = 'full';
  }
  // Nobody is promised what a sandboxed frame refuses.
  if (!canKeep(remember)) config.remember = 'none';
  return Object.freeze(config as Config);
}

function readAttribute(name: Name, given: unknown, content: Guide, warn: Warn): unknown {
  const { type, expected, standard, read } = attributes[name] as Attribute<unknown, unknown>;
  const value = typeof given === 'string' ? given.trim() : given;
  if (value === null || value === undefined || value === '') return standard(content);
  const refuse = (part: unknown): void => warn(attributeName(name), part, expected(content));
  const accepted = typeof value === type ? read(value, content, refuse) : undefined;
  if (accepted === undefined) refuse(given);
  return accepted ?? standard(content);
}

/** Text of the site's own; anything else where `isTaken` says so. */
function text(expected = 'text', isTaken: (text: string) => boolean = () => true): Attribute<string, string | null> {
  return {
    type: 'string',
    expected: () => expected,
    standard: () => null,
    read: (given) => (isTaken(given) ? given : undefined),
  };
}

/** One of a closed list of words; the first stands where none is named. */
function oneOf<Choice extends string>(first: Choice, ...others: Choice[]): Attribute<string, Choice> {
  const choices = [first, ...others];
  return {
    type: 'string',
    expected: () => choices.join(', '),
    standard: () => first,
    read: (given) => choices.find((choice) => choice === given.toLowerCase()),
  };
}

/** On or off; off where it is absent. */
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

/** An address to send a visitor to: https, or relative to the page. Everything else, `javascript:` above all, is refused. */
function isSafeAddress(address: string): boolean {
  // Most are plain, and parsing costs a noticeable part of the first render.
  if (/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w./-]*)?$/i.test(address)) return true;
  try {
    const { protocol, origin } = new URL(address, document.baseURI);
    const isRelative = !isAbsolute(address) && origin === new URL(document.baseURI).origin;
    return protocol === 'https:' || isRelative;
  } catch {
    return false;
  }
}

/** Whether the address says everything by itself. Safari 16 has no `URL.canParse`. */
function isAbsolute(address: string): boolean {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}

/** A day of the calendar as YYYY-MM-DD, today at the latest wherever on earth that is. */
function isPastDay(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  const oneDay = 24 * 60 * 60 * 1000;
  return at < Date.now() + oneDay && new Date(at).toISOString().startsWith(day);
}
