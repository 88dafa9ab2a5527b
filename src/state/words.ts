import { textFor } from '../model/plurals.ts';
import { fillPlaces } from '../model/strings.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { Region, ServiceId } from '../model/content.ts';
import type { LocaleStrings } from '../model/plurals.ts';

/** Places in an interface string that stand for a number or service of the region. */
const service = /\{(emergency|urgent-line|emergency-department|crisis-line)\}/g;

/** The words of the guide as they are said in a region. */
export function wordsIn(region: Region, words: LocaleStrings): Pick<GuideSnapshot, 'say' | 'localise'> {
  const localise = localiserOf(region.words);
  return {
    localise,
    say: (key, ...[values]) =>
      fillPlaces(localise(textFor(words, key, values)), values).replace(service, (_, id: ServiceId) =>
        nameOf(id, region),
      ),
  };
}

/** A service as plain text. */
export function nameOf(id: ServiceId, region: Region): string {
  const { name, note } = partsOf(id, region);
  return note ? `${name} (${note})` : name;
}

/** A service as it stands in the region. It has every key of its own: none is read from the prototype of objects. */
interface NamedService {
  readonly name: string;
  readonly note: string | undefined;
  readonly tel: string | undefined;
}

/** What stands in brackets beside a service: its own note, and the country of a number, where nothing beside it says them. */
export interface Aside {
  readonly notes?: boolean;
  readonly country?: boolean;
}

/** Names a service with what stands beside it. */
export function partsOf(
  id: ServiceId,
  { country, services }: Region,
  { notes = true, country: hasCountry = true }: Aside = {},
): NamedService {
  const { name, note, tel } = services[id];
  const beside = [hasCountry && tel && country, notes && note].filter(Boolean).join('; ');
  return { name, note: beside || undefined, tel };
}

/** An interface string cut at its services, so that numbers can be drawn as links. */
export function cutAtServices(text: string): readonly (string | readonly ['n', ServiceId])[] {
  return text.split(service).map((part, index) => (index % 2 ? (['n', part as ServiceId] as const) : part));
}

/** As `[\p{L}\p{N}]` for the scripts of today, which a browser compiles many times slower. */
const letter = '[\\w\\xc0-\\u1fff\\u2c00-\\uffff]';

type Localise = GuideSnapshot['localise'];
/** One for all guides of the page that are in the same region. */
const localisers = new WeakMap<Region['words'], Localise>();

function localiserOf(words: Region['words']): Localise {
  const localise = localisers.get(words) ?? makeLocaliser(words);
  localisers.set(words, localise);
  return localise;
}

function makeLocaliser(words: Region['words']): Localise {
  const sources = Object.keys(words);
  if (sources.length === 0) return (text) => text;
  // Longest first, so that "plaster cast" is not read as "plaster". Capitals at the start of a sentence stay.
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
