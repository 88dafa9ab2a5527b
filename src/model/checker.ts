import type { Level } from './level.ts';

/** Question id to option id(s), or years for age. `not-sure` is always allowed, `none` in a list that may be empty. Any subset, any order. */
export type Answers = Readonly<Record<string, Answer>>;
/** Question id to the ids of the signs and risks that were shown and not chosen. */
export type Denied = Readonly<Record<string, readonly string[]>>;
export type Answer = string | readonly string[] | number;

export interface Option {
  readonly id: string;
  /** What is shown and what the result quotes; a short statement in the visitor's voice. */
  readonly text: string;
  readonly help?: string;
  /** Heading under which a long list shows the option. */
  readonly group?: string;
  /** The option of the same question whose row says this one as well; it has no row of its own. */
  readonly within?: string;
  /** A place outside the leg map: the trouble is somewhere else. */
  readonly elsewhere?: boolean;
  /** Fewest days since it began: says which stage of a programme is today's. */
  readonly days?: number;
  /** Shown on the screen alone: paper and text may be read by the person whom the answer is about. */
  readonly private?: boolean;
  /** Of an ordinary list: asked for the doctor as well, where the list came without it. */
  readonly after?: 'doctor';
  /** What the last stage of a plan leads to for who wants this; absent: what the stage itself says. */
  readonly goal?: string;
}

export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'many' | 'number';
  readonly text: string;
  readonly help?: string;
  /** Why we ask, shown on request. */
  readonly why?: string;
  readonly options: readonly Option[];
  /** Headings of `Option.group`, in order. */
  readonly groups?: readonly { readonly id: string; readonly text: string }[];
  /** Part of the danger screen: unanswered it keeps the level at `soon` or above. */
  readonly safety: boolean;
  /** Asked only when this holds, of earlier questions; absent: always. An answer to a question that is not asked counts for nothing. */
  readonly when?: Condition;
  /** Whether "None of these" is an answer; absent: in every list. */
  readonly none?: boolean;
  /** Option ids of earlier versions, each with the answer to a question of kind `one` that it means today: `course.under-week` is `since.under-week`. */
  readonly former?: Readonly<Record<string, string>>;
  /** What the result quotes where the visitor was not sure; absent: nothing. */
  readonly unsure?: string;
  /** What several answers to a question of kind `one` mean together; absent: not sure. */
  readonly several?: string;
  /** Makes causes more or less likely without pointing to one: on such answers alone no cause is shown. */
  readonly general?: boolean;
  /** Asks where it hurts, on the leg map: a cause needs one of its places, and only its best place counts. One question at most. */
  readonly place?: boolean;
  /** Asked over several short screens, in the order of its groups, until the first answer that decides. */
  readonly inScreens?: boolean;
  /** Asked on request beside a result, for the doctor or for the plan: never on the way to one. */
  readonly after?: 'doctor' | 'plan';
  /** Of kind `number`: a scale from 0 to this, in place of years. */
  readonly most?: number;
}

/** Oldest age accepted, in years; anything above is a typing error. */
export const oldest = 120;

/** The answers that a question has besides its own options. */
export function addedOptions({ kind, none = kind === 'many' }: Question): readonly ('none' | 'not-sure')[] {
  return none ? ['none', 'not-sure'] : ['not-sure'];
}

/**
 * A positive condition over answers. A string is a literal: `leg.swollen` (that option is chosen), `start.not-sure`,
 * `start.unanswered`, `age.8-16`, `age.60+` (years, both ends included). There is no negation, so one more symptom can never lower a level.
 */
export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

/** A rule that raises the level. The level of an assessment is the highest of all fired rules. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly when: Condition;
  /** Said to the visitor: why this level. */
  readonly why: string;
  readonly sources: readonly string[];
  /** Causes the flag points to; shown as `causes` of an emergency. */
  readonly causes?: readonly string[];
  /** Outcome shown instead of the level's own, e.g. `child-under-5`. */
  readonly outcome?: string;
  /** It reads a private option, so its reason stays on the screen as well. */
  readonly private?: boolean;
}

/** What the checker knows of a cause. */
export interface Cause {
  readonly id: string;
  readonly name: string;
  /** Page of the guide to read. */
  readonly page: string;
  /** -2 very rare ... 2 common among visitors. */
  readonly prior: number;
  /** Must hold before the cause may be shown at all; absent: always. A cause with a place also needs one of its places. */
  readonly needs?: Condition;
  /** Never shown below this level; absent: harmless by itself. */
  readonly danger?: Danger;
  /** Question to option to weight, -2 strong against ... 2 strong for. Age uses ranges: `0-11`, `55+`. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How a dangerous cause raises the level by itself, besides the rules that name it. */
export interface Danger {
  readonly level: Level;
  /** The danger score from which it raises the level; absent: only rules do. */
  readonly threshold?: number;
  /** Said to the visitor: why it raised the level. Present with a threshold. */
  readonly why?: string;
  readonly sources?: readonly string[];
}

/** Everything the engine needs, compiled from `content/checker`. */
export interface Rules {
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
  readonly causes: readonly Cause[];
  /** Changes whenever a rule, a weight, or what can be asked or answered changes; words alone do not change it. */
  readonly version: string;
}

export type Fit = 'strong' | 'partial';

export interface Reason {
  /** What the quoted answers can mean; where none is quoted it stands alone. */
  readonly text: string;
  /** The visitor's own answers that led to it. */
  readonly quotes: readonly string[];
  readonly rule: string;
  readonly sources: readonly string[];
  /** For the screen alone, never on paper or in the text to take along. */
  readonly private?: boolean;
}

export interface ShownCause {
  readonly id: string;
  readonly name: string;
  /** Page of the guide to read about it. */
  readonly page: string;
  readonly fit: Fit;
  /** The visitor's own answers that speak for it. Never empty. */
  readonly because: readonly string[];
  readonly against: readonly string[];
  /** Shown as "needs checking to rule out". */
  readonly danger: boolean;
}

export interface Assessment {
  readonly level: Level;
  /** Id of the text shown: usually the level's. */
  readonly outcome: string;
  /** Why this level. Never empty. */
  readonly reasons: readonly Reason[];
  /** Best first, at most five, then the dangers to rule out. */
  readonly causes: readonly ShownCause[];
  readonly complete: boolean;
  /** Ids in the answers that the rules do not know. */
  readonly ignored: readonly string[];
}
