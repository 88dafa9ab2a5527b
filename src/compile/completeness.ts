import type { PainLight, RegionId } from '../model/content.ts';
import { levels } from '../model/level.ts';
import { neededStrings } from './plurals.ts';
import type { Entry } from './parse-yaml.ts';
import type { ProblemId } from './messages.ts';
import type { ProblemList } from './problems.ts';
import type { Content } from './entries.ts';
import type { SourceFile } from './read.ts';

/** Required files. */
const files = [
  'language.yaml',
  'sources.yaml',
  'home.yaml',
  'programmes.yaml',
  'pain-lights.yaml',
  'regions.yaml',
  'strings.yaml',
  'checker/questions.yaml',
  'checker/red-flags.yaml',
  'checker/outcomes.yaml',
];

const painLights: readonly PainLight['id'][] = ['green', 'amber', 'red'];

const neededOutcomes: readonly string[] = [...levels, 'child-under-5', 'other-problem', 'no-clear-pattern'];

const neededRegions: readonly (RegionId | 'none')[] = ['none', 'us', 'gb', 'ie', 'eu', 'au', 'nz', 'ca', 'in'];

/** Reports everything that is required and missing. The entries of a missing file are not reported again. */
export function checkCompleteness(content: Content, given: readonly SourceFile[], problems: ProblemList): void {
  const paths = new Map(given.map(({ path }) => [path.replace(/^content\//, ''), path]));
  const folder = given.every(({ path }) => path.startsWith('content/')) ? 'content/' : '';
  for (const file of files) {
    if (!paths.has(file)) problems.report('file-missing', { file: folder + file, line: 1 }, file);
  }
  const check = (
    file: string,
    id: ProblemId & `${string}-missing`,
    needed: readonly string[],
    found: readonly string[],
  ) => {
    const path = paths.get(file);
    if (path === undefined) return;
    for (const name of needed) {
      if (!found.includes(name)) problems.report(id, { file: path, line: 1 }, name);
    }
  };
  const ids = (entries: readonly Entry<{ readonly id: string }>[]) => entries.map(({ value }) => value.id);
  checkStrings(content, paths.get('strings.yaml'), problems);
  check('checker/outcomes.yaml', 'outcome-missing', neededOutcomes, ids(content.outcomes));
  check('pain-lights.yaml', 'pain-light-missing', painLights, ids(content.painLights));
  check('regions.yaml', 'region-missing', neededRegions, ids(content.regions));
  for (const { value, at } of content.outcomes) {
    const isMilder = value.id === 'self-care' || !levels.some((level) => level === value.id);
    if (!isMilder && !value.sooner) problems.report('outcome-sooner', at('id'), value.id);
  }
  for (const { value, at } of content.regions) {
    if (value.id !== 'none' && value.country === undefined) problems.report('region-country', at(), value.id);
  }
}

/** Reports strings that are missing, unknown, or have other placeholders than the code and the region fill in. */
function checkStrings({ strings, language }: Content, file: string | undefined, problems: ProblemList): void {
  if (file === undefined) return;
  const needed = neededStrings(language?.locale ?? 'en');
  for (const [key, places] of needed) {
    const found = strings.get(key);
    if (!found) {
      problems.report('string-missing', { file, line: 1 }, key);
      continue;
    }
    const written = new Set(Array.from(found.value.matchAll(/\{([^{}]*)\}/g), ([, place = '']) => place));
    const list = (names: Iterable<string>): string => [...names].map((name) => `{${name}}`).join(', ') || 'none';
    if (list([...written].sort()) !== list([...places].sort())) {
      problems.report('string-places', found.at(), key, list(places), list(written));
    }
  }
  for (const [key, { at }] of strings) {
    if (!needed.has(key)) problems.report('string-unknown', at(), key);
  }
}
