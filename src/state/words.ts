import { textFor } from '../model/plurals.ts';
import { fillText } from '../model/strings.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { Region } from '../model/content.ts';
import type { ServiceId } from '../model/service.ts';
import type { LocaleStrings } from '../model/plurals.ts';

/** Placeholders in an interface string for a number or service of the region. */
const service = /\{(emergency|urgent-line|emergency-department|crisis-line)\}/g;

/** The functions that return texts in the region's words. */
export function wordsIn(region: Region, words: LocaleStrings): Pick<GuideSnapshot, 'say' | 'localise'> {
  const localise = localiserOf(region.words);
  return {
    localise,
    say: (key, ...[values]) =>
      fillText(localise(textFor(words, key, values)), values).replace(service, (_, id: ServiceId) =>
        nameOf(id, region),
      ),
  };
}

/** A service as plain text. */
export function nameOf(id: ServiceId, region: Region): string {
  const { name, note } = partsOf(id, region);
  return note ? `${name} (${note})` : name;
}

/** A service of the region. It has every key of its own, so that none is read from a prototype. */
interface NamedService {
  readonly name: string;
  readonly note: string | undefined;
  readonly tel: string | undefined;
}

/** What to show in brackets after a service: its note, and the country of its number. */
export interface Aside {
  readonly notes?: boolean;
  readonly country?: boolean;
}

/** The name of a service with the text in brackets after it. */
export function partsOf(
  id: ServiceId,
  { country, services }: Region,
  { notes = true, country: hasCountry = true }: Aside = {},
): NamedService {
  const { name, note, tel } = services[id];
  const beside = [hasCountry && tel && country, notes && note].filter(Boolean).join('; ');
  return { name, note: beside || undefined, tel };
}

/** An interface string split at its services, so that numbers can be drawn as links. */
export function cutAtServices(text: string): readonly (string | readonly ['n', ServiceId])[] {
  return text.split(service).map((part, index) => (index % 2 ? (['n', part as ServiceId] as const) : part));
}

/** Like `[\p{L}\p{N}]` for today's scripts, which browsers compile many times slower. */
const letter = '[\\w\\xc0-\\u1fff\\u2c00-\\uffff]';

type Localise = GuideSnapshot['localise'];
/** One function for all guides of the page with the same region. */
const localisers = new WeakMap<Region['words'], Localise>();

function localiserOf(words: Region['words']): Localise {
  const localise = localisers.get(words) ?? makeLocaliser(words);
  localisers.set(words, localise);
  return localise;
}

function makeLocaliser(words: Region['words']): Localise {
  const sources = Object.keys(words);
  if (sources.length === 0) return (text) => text;
  // Longer words come first, so that "plaster cast" is not read as "plaster". A capital at the start of a sentence
  // stays.
  const pairs = new Map([
    ...sources.map((source) => [capitalise(source), capitalise(words[source] ?? source)] as const),
    ...sources.map((source) => [source, words[source] ?? source] as const),
  ]);
  const any = [...pairs.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<!${letter})(?:${any})(?!${letter})`, 'g');
  return (text) => text.replace(pattern, (word) => pairs.get(word) ?? word);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
