import type { Question } from '../model/checker.ts';
import type { Content } from './entries.ts';
import type { Entry } from './parse-yaml.ts';

/** Every id that exists, by kind. */
export interface Known {
  readonly pages: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  /** Undefined where the caller does not say which pictures there are: then every one is taken to exist. */
  readonly pictures: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string>;
  /** Sources that a visitor can come to see: those of pages, exercises, rules and dangers. */
  readonly shownSources: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly rules: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
}

/** Marks that stand for general knowledge and for an editorial decision: no source is at hand. */
export function isEditorial(mark: string): boolean {
  return mark === 'GK' || mark === 'ED';
}

export function collectKnown(content: Content, pictures: readonly string[] | undefined): Known {
  const idsOf = (entries: readonly Entry<{ readonly id: string }>[]) => new Set(entries.map(({ value }) => value.id));
  return {
    pages: idsOf(content.pages),
    exercises: idsOf(content.exercises),
    programmes: idsOf(content.programmes),
    pictures: pictures && new Set(pictures),
    sources: idsOf(content.sources),
    shownSources: new Set([
      ...content.pages.flatMap(({ body }) => body.marks.map(({ id }) => id)),
      ...content.exercises.flatMap(({ value }) => value.sources),
      ...content.painLights.flatMap(({ value }) => value.sources),
      ...content.rules.flatMap(({ value }) => value.sources),
      ...content.causes.flatMap(({ value }) => value.danger?.sources ?? []),
    ]),
    questions: new Map(content.questions.map(({ value }) => [value.id, value])),
    rules: idsOf(content.rules),
    causes: idsOf(content.causes),
    outcomes: idsOf(content.outcomes),
  };
}
