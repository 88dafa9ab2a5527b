import type { Guide } from '../../model/content.ts';
import type { ElementDeclaration, Entry } from '../docs/manifest.ts';

/** Facts about one attribute: its block type and its values. */
export interface AttributeFacts {
  readonly property: string;
  readonly type: 'string' | 'boolean';
  /** The default value, if it has a name. */
  readonly default?: string;
  readonly values?: readonly string[];
}

/** Facts about the guide, which PHP reads as one array. */
export interface Facts {
  readonly version: string;
  /** Names of the languages by code, the master's first. */
  readonly languages: Readonly<Record<string, string>>;
  /** Names of the themes. */
  readonly looks: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeFacts>>;
  /** Labels of an attribute's values, by language. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

export function factsOf(
  version: string,
  element: ElementDeclaration,
  guides: readonly Guide[],
  looks: readonly string[],
): Facts {
  const languages = Object.fromEntries(guides.map(({ lang, language }) => [lang, language]));
  const labels = Object.fromEntries(guides.map((guide) => [guide.lang, labelsOf(guide)]));
  const named = { ...labels[guides[0]?.lang ?? ''], lang: languages };
  const attributes: Record<string, AttributeFacts> = {};
  for (const member of element.members ?? []) {
    if (member.attribute === undefined) continue;
    const values = Object.keys(named[member.attribute as keyof typeof named] ?? {});
    attributes[member.attribute] = attributeOf(member, values);
  }
  return {
    version,
    languages,
    looks,
    attributes,
    labels: Object.fromEntries(Object.entries(labels).map(([lang, named]) => [lang, { ...named, lang: languages }])),
  };
}

/** A union of words in the type is a closed list; ids of content are an open one. */
function attributeOf({ name, type, description = '' }: Entry, named: readonly string[]): AttributeFacts {
  const closed = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, value = '']) => value);
  const values = closed.length > 0 ? closed : named;
  const [, standard] = /Default `([\w-]+)`/.exec(description) ?? [];
  return {
    property: name,
    type: type?.text === 'boolean' ? 'boolean' : 'string',
    ...(standard !== undefined && { default: standard }),
    ...(values.length > 0 && { values }),
  };
}

function labelsOf({ regions, pages, programmes }: Guide): Record<'region' | 'view', Record<string, string>> {
  const titles = (list: readonly { readonly id: string; readonly title: string }[], folder = ''): [string, string][] =>
    list.map(({ id, title }) => [`${folder}${id}`, title]);
  const countries = regions.flatMap(({ id, country }): [string, string][] => (country ? [[id, country]] : []));
  const own: [string, string][] = ['home', 'checker', 'plan'].map((view) => [view, view]);
  const sorted = titles(pages).sort(([, one], [, other]) => (one < other ? -1 : 1));
  return {
    region: Object.fromEntries(countries),
    view: Object.fromEntries([...own, ...sorted, ...titles(programmes, 'programme/')]),
  };
}

/** The attributes of the block. */
export function blockAttributes(facts: Facts, siteOnly: readonly string[]): Record<string, object> {
  return Object.fromEntries(
    Object.entries(facts.attributes)
      .filter(([name]) => !siteOnly.includes(name))
      .map(([, { property, type }]) => [property, { type, default: type === 'boolean' ? false : '' }]),
  );
}

/** A value as PHP source. */
export function toPhp(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (Array.isArray(value)) return `array( ${value.map(toPhp).join(', ')} )`;
  const entries = Object.entries(value as object).map(([key, inner]) => `${toPhp(key)} => ${toPhp(inner)}`);
  return `array(\n${entries.join(',\n')}\n)`;
}
