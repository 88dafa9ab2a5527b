import type { Guide, Programme } from '../../model/content.ts';
import type { Theme } from './themes.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Ids that attributes accept, with names for a list. */
export interface Ids {
  readonly version: string;
  readonly languages: readonly Named[];
  readonly regions: readonly (Named & { readonly pagesOnly?: true })[];
  readonly pages: readonly Named[];
  readonly programmes: readonly (Named & { readonly stages: readonly Named[] })[];
  readonly exercises: readonly Named[];
  readonly themes: readonly (Named & { readonly values: Readonly<Record<string, string>> })[];
}

/** Every id that a site may use, sorted by name; stages are in order of time. */
export function listIds(guide: Guide, version: string, languages: readonly Named[], themes: readonly Theme[]): Ids {
  const { pages, programmes, exercises, regions } = guide;
  return {
    version,
    languages,
    regions: sorted(
      regions.flatMap(({ id, country, pagesOnly }) =>
        country === undefined ? [] : [{ id, name: country, ...(pagesOnly && { pagesOnly }) }],
      ),
    ),
    pages: sorted(pages.map(({ id, title }) => ({ id, name: title }))),
    programmes: programmes.map((programme) => ({
      id: programme.id,
      name: programme.title,
      stages: stagesOf(programme, guide),
    })),
    exercises: sorted(exercises.map(({ id, name }) => ({ id, name }))),
    themes: themes.map(({ id, name, values }) => ({ id, name, values: withPrefix(values) })),
  };
}

function stagesOf({ stages }: Programme, { strings }: Guide): readonly Named[] {
  return stages.map(({ id }) => ({ id, name: strings[`stage.${id}`] }));
}

function withPrefix(values: Theme['values']): Theme['values'] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--kpg-${name}`, value]));
}

function sorted<One extends Named>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
}
