import type { Exercise, HomeList, Outcome, Page, PainLight, Programme, Region, Source } from '../model/content.ts';
import type { Cause, Question, Rule } from '../model/checker.ts';
import type { Hazard, WeightEntry } from './checker-schemas.ts';
import type { LocatedCondition } from './conditions.ts';
import { noFindings, type Findings } from './parse-inline.ts';
import type { Body } from './parse-markdown.ts';
import type { Entry, Yaml } from './parse-yaml.ts';
import type { Grade, Language } from './schemas.ts';

export interface PageEntry extends Entry<Page> {
  readonly body: Body;
}

export interface SourceEntry extends Entry<Source> {
  readonly grade: Grade;
  /** The part that was read, or where it was read, if not the whole text at its publisher. */
  readonly read?: string;
}

export interface RuleEntry extends Entry<Rule> {
  readonly when: LocatedCondition;
  readonly reviewed: string;
}

export interface QuestionEntry extends Entry<Question> {
  readonly when?: LocatedCondition;
}

/** A cause; `name` is set only if several causes share a page, else the cause has the name of its page. */
export interface CauseEntry extends Entry<Omit<Cause, 'name'> & { readonly name?: string }> {
  readonly needs?: LocatedCondition;
  /** The file explains why the page has no advice for the plan of a result. */
  readonly hasNoPlan: boolean;
  /** The weights with their reasons and sources. */
  readonly reasons: Readonly<Record<string, Readonly<Record<string, WeightEntry>>>>;
}

/** All of `content/` as read, with places. References are not checked yet. */
export interface Content {
  readonly pages: PageEntry[];
  readonly exercises: Entry<Exercise>[];
  readonly programmes: Entry<Programme>[];
  readonly painLights: Entry<PainLight>[];
  readonly sources: SourceEntry[];
  readonly regions: Entry<Region>[];
  readonly home: Entry<HomeList>[];
  readonly outcomes: Entry<Outcome>[];
  readonly questions: QuestionEntry[];
  readonly rules: RuleEntry[];
  readonly causes: CauseEntry[];
  readonly hazards: Entry<Hazard>[];
  /** The language of the texts; undefined if its file is missing or invalid. */
  language: Language | undefined;
  /** Valid strings by key. */
  readonly strings: Map<string, Entry<string>>;
  /** All YAML files, and the front matter of the pages. */
  readonly yamls: Yaml[];
  /** Findings in all Markdown texts. */
  readonly findings: Findings;
}

export function noContent(): Content {
  return {
    pages: [],
    exercises: [],
    programmes: [],
    painLights: [],
    sources: [],
    regions: [],
    home: [],
    outcomes: [],
    questions: [],
    rules: [],
    causes: [],
    hazards: [],
    language: undefined,
    strings: new Map(),
    yamls: [],
    findings: noFindings(),
  };
}
