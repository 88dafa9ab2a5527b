import type { Level } from './level.ts';

/**
 * Answers by question id: option ids, or a number for an age or a scale. `not-sure` is always allowed, and `none` where
 * the question offers it. Questions may be missing and stand in any order.
 */
export type Answers = Readonly<Record<string, Answer>>;
/** Ids of the signs and risks that were shown and not chosen, by question id. */
export type Denied = Readonly<Record<string, readonly string[]>>;
export type Answer = string | readonly string[] | number;

export interface Option {
  readonly id: string;
  /** Text of the option on the screen and in "You said: ..."; a short statement in the visitor's voice. */
  readonly text: string;
  readonly help?: string;
  /** Id of the heading under which a long list shows the option. */
  readonly group?: string;
  /** Id of another option of the same question whose row covers this one; the option has no row of its own. */
  readonly within?: string;
  /** Literal of an answer to an earlier question that says this as well: the option comes ticked, and is quoted in those words. */
  readonly said?: string;
  /** The option stands for a place outside the leg map. */
  readonly elsewhere?: boolean;
  /** Smallest number of days since the pain began; chooses the stage of a programme for today. */
  readonly days?: number;
  /** The option is shown on the screen only, because other people may read the printout or the text. */
  readonly private?: boolean;
  /** The option is also asked for the doctor, if the visitor saw the list without it. */
  readonly after?: 'doctor';
  /** Goal of the last stage of a plan for visitors who choose this; absent: the goal of the stage. */
  readonly goal?: string;
}

export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'many' | 'number';
  readonly text: string;
  readonly help?: string;
  /** Why we ask; shown on request. */
  readonly why?: string;
  readonly options: readonly Option[];
  /** Headings of `Option.group`, in order. */
  readonly groups?: readonly { readonly id: string; readonly text: string }[];
  /** A danger question: while it is unanswered, the level is at least `soon`. */
  readonly safety: boolean;
  /**
   * The question is asked only when this condition on earlier questions holds; absent: always. An answer to a question
   * that is not asked is ignored.
   */
  readonly when?: Condition;
  /** Whether "None of these" is offered; absent: in every list. */
  readonly none?: boolean;
  /** Option ids of earlier versions, each with the answer it means today: `course.under-week` is `since.under-week`. */
  readonly former?: Readonly<Record<string, string>>;
  /** Text that the result quotes for "not sure"; absent: nothing is quoted. */
  readonly unsure?: string;
  /** Answer that stands for several chosen answers to a question of kind `one`; absent: not sure. */
  readonly several?: string;
  /** Answers make causes more or less likely but point to none: such answers alone show no cause. */
  readonly general?: boolean;
  /**
   * The question about the place, on the leg map: a cause needs one of its places, and only the best of them counts. At
   * most one question is of this kind.
   */
  readonly place?: boolean;
  /** The question is asked over several short screens, in the order of its groups, until an answer decides. */
  readonly inScreens?: boolean;
  /** Of kind `one`: the earlier question on whose screen it is asked as well, where neither has an answer. */
  readonly beside?: string;
  /** The question is asked on request beside a result, for the doctor or for the plan. */
  readonly after?: 'doctor' | 'plan';
  /** Upper end of a scale that starts at 0, for kind `number`; absent: the number is an age. */
  readonly most?: number;
}

/** Oldest age accepted, in years; anything above is a typing error. */
export const oldest = 120;

/** The answers that a question offers besides its own options. */
export function addedOptions({ kind, none = kind === 'many' }: Question): readonly ('none' | 'not-sure')[] {
  return none ? ['none', 'not-sure'] : ['not-sure'];
}

/** The choices of an answer: option ids, or a number as text. Empty without an answer. */
export function chosenIn(answer: Answer | null | undefined): readonly string[] {
  if (answer === null || answer === undefined) return [];
  return typeof answer === 'object' ? answer : [String(answer)];
}

/** The private options that a visitor chose; they are shown on the screen only. */
export function privateIn({ options }: Question, answer: Answer): readonly Option[] {
  return options.filter((option) => option.private && chosenIn(answer).includes(option.id));
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
  /** Why this level; shown to the visitor. */
  readonly why: string;
  readonly sources: readonly string[];
  /** Causes that the rule points to; an emergency shows them as `causes`. */
  readonly causes?: readonly string[];
  /** Outcome shown instead of the one of the level, such as `child-under-5`. */
  readonly outcome?: string;
  /** The rule reads a private option, so its reason is shown on the screen only. */
  readonly private?: boolean;
}

/** A cause and its weights. */
export interface Cause {
  readonly id: string;
  readonly name: string;
  /** Id of the page about the cause. */
  readonly page: string;
  /** How common the cause is among visitors, from -2 (very rare) to 2 (common). */
  readonly prior: number;
  /** Condition without which the cause is never shown; absent: none. A cause with places also needs one of them. */
  readonly needs?: Condition;
  /** Present for a dangerous cause, which is never shown below its level. */
  readonly danger?: Danger;
  /** Weights by question and option, from -2 (strong against) to 2 (strong for). Ages are ranges: `0-11`, `55+`. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Options of lists that make a harmless cause impossible, as `health.knee-replacement`: with one of them it is never shown. */
  readonly never?: readonly string[];
}

/** Weight of an answer that makes a cause impossible: more than all others together can add. */
export const impossible = -99;

/** How a dangerous cause raises the level by its own score, besides the rules that name it. */
export interface Danger {
  readonly level: Level;
  /** Danger score from which the cause raises the level; absent: only rules raise it. */
  readonly threshold?: number;
  /** Why the cause raised the level; shown to the visitor, and present with a threshold. */
  readonly why?: string;
  readonly sources?: readonly string[];
}

/** Everything the engine needs, compiled from `content/checker`. */
export interface Rules {
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
  readonly causes: readonly Cause[];
  /** Changes with every rule, weight, question and option, and not with words alone. */
  readonly version: string;
}

export type Fit = 'strong' | 'partial';

export interface Reason {
  /** What the quoted answers can mean; a full reason where nothing is quoted. */
  readonly text: string;
  /** The visitor's own answers behind the reason. */
  readonly quotes: readonly string[];
  readonly rule: string;
  readonly sources: readonly string[];
  /** The reason is shown on the screen only, never on paper or in the exported text. */
  readonly private?: boolean;
}

export interface ShownCause {
  readonly id: string;
  readonly name: string;
  /** Id of the page about the cause. */
  readonly page: string;
  readonly fit: Fit;
  /** The visitor's own answers that speak for the cause. Never empty. */
  readonly because: readonly string[];
  readonly against: readonly string[];
  /** Shown under "needs checking to rule out". */
  readonly danger: boolean;
}

export interface Assessment {
  readonly level: Level;
  /** Id of the outcome shown: usually the level. */
  readonly outcome: string;
  /** Reasons for the level. Never empty. */
  readonly reasons: readonly Reason[];
  /** At most five causes, best first, then the dangers to rule out. */
  readonly causes: readonly ShownCause[];
  readonly complete: boolean;
  /** Ids in the answers that the rules do not have. */
  readonly ignored: readonly string[];
}
