import type { Dose, StageDose } from './dose.ts';
import type { Level } from './level.ts';
import type { Service, ServiceId } from './service.ts';
import type { Strings } from './strings.ts';

/**
 * Text with inline parts. `n` is a number or service of the visitor's region (see `ServiceId`), `a` a link to another
 * page of the guide.
 */
export type Inline =
  | string
  | readonly ['b', ...Inline[]]
  | readonly ['i', ...Inline[]]
  | readonly ['a', pageId: string, ...Inline[]]
  | readonly ['n', ServiceId];

/**
 * One block of a page, compiled from Markdown; it contains no HTML. `stage` is the heading of a treatment stage. `care`
 * is a care card: its lead says the action, and is empty where the title of the level already does.
 */
export type Block =
  | readonly ['p', ...Inline[]]
  | readonly ['h', ...Inline[]]
  | readonly ['stage', TreatmentStage]
  | readonly ['ul', ...ListItem[]]
  | readonly ['ol', ...ListItem[]]
  | readonly ['table', head: readonly Cell[], ...rows: (readonly Cell[])[]]
  | readonly ['care', Level, lead: readonly Inline[], ...Block[]]
  | readonly ['picture', pictureId: string, ...alternative: Inline[]]
  | readonly ['exercise', exerciseId: string]
  | readonly ['programme', programmeId: string];

export type ListItem = readonly Inline[];
export type Cell = readonly Inline[];

/** A part of a page under its own heading. Condition pages use the fixed ids of `conditionSections`. */
export type Section = ConditionSection | TopicSection;

export interface ConditionSection {
  readonly id: (typeof conditionSections)[number];
  /** The title comes from the interface strings. */
  readonly title?: never;
  readonly blocks: readonly Block[];
}

export interface TopicSection {
  readonly id: string;
  /** Heading as written on the page. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The sections of a condition page, in order. */
export const conditionSections = [
  'typical',
  'not-typical',
  'get-help',
  'what',
  'why',
  'diagnosis',
  'treatment',
  'avoid',
  'recovery',
  'prevention',
  'similar',
] as const;

/** The stages of `treatment`, in order: at once, next, and if it lasts. */
export const treatmentStages = ['now', 'next', 'later'] as const;
export type TreatmentStage = (typeof treatmentStages)[number];

interface PageBase {
  readonly id: string;
  readonly title: string;
  /** One sentence, shown in lists and first on the page ("in short"). */
  readonly summary: string;
  /** Lay words and other names that find the page in the search. */
  readonly also: readonly string[];
  readonly sections: readonly Section[];
  /** Ids in `Guide.sources`, each once, in the order of the page. */
  readonly sources: readonly string[];
  /** Last change of the content, YYYY-MM-DD. */
  readonly updated: string;
  readonly related: readonly string[];
}

export interface TopicPage extends PageBase {
  readonly kind: 'topic';
}

/** A page about one condition. A `short` page, about a rare danger, holds only signs and what to do. */
export interface ConditionPage extends PageBase {
  readonly kind: 'condition';
  readonly short: boolean;
  /** Level of care when the condition is suspected and nothing else is known. */
  readonly level: Level;
  /** Zones of the leg map (options of the question `location`). */
  readonly where: readonly string[];
  /** Usual recovery time in weeks, for the recovery bar; absent where no honest number exists. */
  readonly weeks?: readonly [from: number, to: number];
  /** Causes of the checker that are grades of this injury, mildest first, each with its own recovery time. */
  readonly grades?: readonly { readonly cause: string; readonly weeks: readonly [from: number, to: number] }[];
  /** Id of the exercise programme that goes with it. */
  readonly programme?: string;
  /** ICD-10 code, for structured data. */
  readonly icd10?: string;
}

export type Page = TopicPage | ConditionPage;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  /** The publisher's own address, or a DOI / PubMed address. */
  readonly url: string;
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** Rehabilitation stage 0 (protect) to 5 (keep). */
  readonly stage: number;
  readonly dose: Dose;
  readonly steps: readonly string[];
  readonly feel: string;
  readonly stopIf: string;
  /** When to do more; absent: after the full dose without pain. */
  readonly progress?: string;
  /** When to do less, besides a red pain light. */
  readonly stepBack?: string;
  readonly easier: string;
  readonly harder: string;
  /** Ids of the exercises that `easier` and `harder` name. */
  readonly instead?: { readonly easier?: string; readonly harder?: string };
  readonly picture: string;
  readonly sources: readonly string[];
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  /** Stages count from the injury; absent: from the first day of exercise. */
  readonly afterInjury?: boolean;
  /** In order of time; never empty. */
  readonly stages: readonly Stage[];
}

export interface Stage {
  readonly id: 'first-days' | 'early' | 'building' | 'heavy' | 'sport';
  readonly when: StageTime;
  /** Replaces the dose of each exercise. */
  readonly dose?: StageDose;
  readonly exercises: readonly string[];
  /** Ids of the visitor's aims that the stage is for; absent: everybody. */
  readonly aims?: readonly string[];
  /** What to reach before the next stage. */
  readonly goal: string;
}

/**
 * When a stage usually takes place. Days count from 0, weeks and months from 1; both ends are included. Without `to`
 * the stage has no end.
 */
export interface StageTime {
  readonly unit: 'day' | 'week' | 'month';
  readonly from: number;
  readonly to?: number;
}

/** One light of the pain traffic light: pain during the exercise, pain the next day, and what to do. */
export interface PainLight {
  readonly id: 'green' | 'amber' | 'red';
  /** Pain during the exercise, from 0 to 10. */
  readonly pain: readonly [from: number, to: number];
  readonly nextDay: string;
  readonly do: string;
  readonly sources: readonly string[];
}

export type RegionId = 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in';

export interface Region {
  /** `none` where the site names no region. */
  readonly id: RegionId | 'none';
  /** Shown beside every number; absent for `none`. */
  readonly country?: string;
  /** Symptom checkers may be medical devices there, so the guide shows pages only until the site sets `checker`. */
  readonly pagesOnly?: boolean;
  readonly services: Readonly<Record<ServiceId, Service>>;
  /** Word pairs applied to all text, from the master's word to the region's: "paracetamol" to "acetaminophen". */
  readonly words: Readonly<Record<string, string>>;
}

/** How the home view lists the pages. */
export interface HomeList {
  readonly id: string;
  readonly title: string;
  /** Pages listed openly by name; the pages of the groups are folded. */
  readonly pages: readonly string[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly pages: readonly string[] }[];
}

/** All compiled words of the guide. Every id in it exists. */
export interface Guide {
  readonly pages: readonly Page[];
  readonly home: readonly HomeList[];
  readonly exercises: readonly Exercise[];
  readonly programmes: readonly Programme[];
  /** Green, amber, red. */
  readonly painLights: readonly PainLight[];
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  readonly outcomes: readonly Outcome[];
  readonly strings: Strings;
  /** Version of the words and rules: a day and a hash. */
  readonly version: string;
  /** Minutes it takes to read the questions of the checker. */
  readonly checkMinutes: number;
  /** Last change of the checker's rules, YYYY-MM-DD. */
  readonly updated: string;
  /** The day by which every rule must be checked against its sources again, YYYY-MM-DD. */
  readonly due: string;
  /** Language and direction of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Locale for `Intl`, such as `en-GB`, where the region implies no other. */
  readonly locale: string;
  /** Name of the language in the language itself. */
  readonly language: string;
  /** Word endings that the search ignores, as alternatives of a regular expression. */
  readonly endings: string;
}

/** The card of one kind of emergency. */
export interface EmergencyCard {
  /** Rules, or dangers that raise the level themselves, that lead to this card. */
  readonly rules: readonly string[];
  /** Replaces the title of the level. */
  readonly title?: readonly Inline[];
  /** Replaces what the level says to do and to avoid. */
  readonly do: readonly ListItem[];
}

/** Texts of a result for a level or a special outcome. */
export interface Outcome {
  /** A level, `child-under-5`, `other-problem` or `no-clear-pattern`. */
  readonly id: string;
  readonly title: readonly Inline[];
  /** Who to see and by when, in one sentence. */
  readonly lead: readonly Inline[];
  readonly do: readonly ListItem[];
  readonly avoid: readonly ListItem[];
  /** Shown where no cause has a page with its own advice. */
  readonly general?: { readonly do: readonly ListItem[]; readonly avoid: readonly ListItem[] };
  /** Cards of an emergency, most pressing first. */
  readonly cards?: readonly EmergencyCard[];
  /** Id of the rule whose reason the lead already gives. */
  readonly says?: string;
  /** Signs that call for this level; milder results list them under "when to get help sooner". */
  readonly sooner?: readonly ListItem[];
  /** What to say on the phone or at reception. */
  readonly say?: readonly Inline[];
  /** Days until it should be better; sets the day of the reminder. */
  readonly recheckDays?: number;
}
