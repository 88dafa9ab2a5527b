import type { Question } from '../model/checker.ts';
import type { Content } from './entries.ts';
import type { Entry } from './parse-yaml.ts';

/** All existing ids, by kind. */
export interface Known {
  readonly pages: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  /** Undefined if the caller does not list the pictures: every id counts as existing. */
  readonly pictures: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string>;
  /** Sources that visitors can see: those of pages, exercises, rules and dangers. */
  readonly shownSources: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly rules: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
}

/** Whether a mark stands for general knowledge or an editorial decision, not for a source. */
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
