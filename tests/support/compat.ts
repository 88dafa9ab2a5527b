import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest version of each engine that is claimed. */
export interface Claim {
  readonly chrome: number;
  readonly safari: number;
  readonly firefox: number;
}

/** The claim as the README words it, which is the only place where it stands. */
export function claimIn(readme: string): Claim {
  const [, chrome, safari, firefox] =
    /nothing newer than Chrome and Edge ([\d.]+), Safari ([\d.]+) and Firefox ([\d.]+)/.exec(readme) ?? [];
  if (!firefox) throw new Error('The README does not say for which browsers the guide is built.');
  return { chrome: Number(chrome), safari: Number(safari), firefox: Number(firefox) };
}

/** The browsers of the claim that do not have the feature, as "safari 17.4". */
export function missing(feature: Identifier, { chrome, safari, firefox }: Claim): string[] {
  const support = feature.__compat?.support;
  if (!support) return [];
  const oldest = { chrome, edge: chrome, safari, safari_ios: safari, firefox } as const;
  return (Object.keys(oldest) as (keyof typeof oldest)[]).flatMap((browser) => {
    const statements: SimpleSupportStatement[] = [support[browser] ?? []].flat();
    const since = statements
      .filter(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name)
      .map(({ version_added: version }) => (typeof version === 'string' ? parseFloat(version.replace('≤', '')) : NaN));
    if (since.some((version) => version <= oldest[browser])) return [];
    return [`${browser} ${since.find((version) => !Number.isNaN(version)) ?? 'never'}`];
  });
}

/** The parts of a part, by name. */
function partsOf(part: Identifier): [name: string, part: Identifier][] {
  return Object.entries(part).filter(([name]) => name !== '__compat') as [string, Identifier][];
}

/** Everything that the data know by this name inside a part of them, at any depth. */
export function named(part: Identifier, name: string): Identifier[] {
  return partsOf(part).flatMap(([key, inside]) => [...(key === name ? [inside] : []), ...named(inside, name)]);
}

const { api, javascript } = data;
const interfaces = [api, javascript.builtins!, javascript.builtins!['Intl']!].flatMap(partsOf);

/** Every interface, built-in object and what a window has, by its name. */
export const globals = new Map([...partsOf(api['Window']!), ...interfaces]);

/** The members of all interfaces, by name: that of a static one ends in `_static`. */
export const members = new Map<string, Identifier[]>();
for (const [, one] of interfaces) {
  for (const [name, member] of partsOf(one)) members.set(name, [...(members.get(name) ?? []), member]);
}

export const { css } = data;
