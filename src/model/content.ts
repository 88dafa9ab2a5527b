import type { Dose, StageDose } from './dose.ts';
import type { Level } from './level.ts';
import type { Strings } from './strings.ts';

/**
 * Text with what may stand inside a line. `n` is the number or service of the visitor's region (see `ServiceId`),
 * `a` a link to another page of the guide.
 */
export type Inline =
  | string
  | readonly ['b', ...Inline[]]
  | readonly ['i', ...Inline[]]
  | readonly ['a', pageId: string, ...Inline[]]
  | readonly ['n', ServiceId];

/**
 * One block of a page, as compiled from Markdown. Nothing in it is HTML. `stage` heads a stage of a treatment, `care` is a
 * care card: its lead says the action, and is empty where the words of its level do.
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
  /** The interface strings name the section. */
  readonly title?: never;
  readonly blocks: readonly Block[];
}

export interface TopicSection {
  readonly id: string;
  /** Free heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The sections of a condition page, in the order in which they stand. */
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

/** The stages inside `treatment`, in order: what helps at once, then, and if it lasts. */
export const treatmentStages = ['now', 'next', 'later'] as const;
export type TreatmentStage = (typeof treatmentStages)[number];

interface PageBase {
  readonly id: string;
  readonly title: string;
  /** One sentence, shown in lists and first on the page ("in short"). */
  readonly summary: string;
  /** Lay words and other names that lead here from the search field. */
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

/** A page about one condition. `short` pages hold only what a danger needs: signs, what to do. */
export interface ConditionPage extends PageBase {
  readonly kind: 'condition';
  readonly short: boolean;
  /** Level when the condition is suspected and nothing else is known. */
  readonly level: Level;
  /** Zones of the leg map (options of the question `location`). */
  readonly where: readonly string[];
  /** Usual recovery, in weeks, for the recovery bar; absent where nothing honest can be said. */
  readonly weeks?: readonly [from: number, to: number];
  /** Causes of the checker that are grades of this one injury, the mildest first, each with its own usual recovery. */
  readonly grades?: readonly { readonly cause: string; readonly weeks: readonly [from: number, to: number] }[];
  /** Id of the exercise programme that goes with it. */
  readonly programme?: string;
  /** Code of ICD-10, for structured data. */
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
  /** When to do more, where the full dose without pain does not say it. */
  readonly progress?: string;
  /** When to do less, beside the pain traffic light. */
  readonly stepBack?: string;
  readonly easier: string;
  readonly harder: string;
  /** Ids of the exercises that `easier` and `harder` lead to, where they name one. */
  readonly instead?: { readonly easier?: string; readonly harder?: string };
  readonly picture: string;
  readonly sources: readonly string[];
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  /** Its time counts from the injury; absent: from the first day of exercise. */
  readonly afterInjury?: boolean;
  /** In the order of time; never empty. */
  readonly stages: readonly Stage[];
}

export interface Stage {
  readonly id: 'first-days' | 'early' | 'building' | 'heavy' | 'sport';
  readonly when: StageTime;
  /** Stands in place of the dose of each exercise. */
  readonly dose?: StageDose;
  readonly exercises: readonly string[];
  /** Ids of what the visitor wants to get back to, for whom the stage is; absent: everybody. */
  readonly aims?: readonly string[];
  /** What to reach before the next stage. */
  readonly goal: string;
}

/** When a stage is usual. Days count from 0, weeks and months from 1; both ends are included. Without `to` it has no end. */
export interface StageTime {
  readonly unit: 'day' | 'week' | 'month';
  readonly from: number;
  readonly to?: number;
}

/** One light of the pain traffic light: the pain of an exercise, the day after, and what follows from both. */
export interface PainLight {
  readonly id: 'green' | 'amber' | 'red';
  /** Pain during the exercise, from 0 to 10. */
  readonly pain: readonly [from: number, to: number];
  readonly nextDay: string;
  readonly do: string;
  readonly sources: readonly string[];
}

/** What `{...}` in content stands for: a number or service of the visitor's region. */
export type ServiceId = 'emergency' | 'urgent-line' | 'emergency-department' | 'crisis-line';

export interface Service {
  /** "999", "NHS 111", "A&E", "your local emergency number". */
  readonly name: string;
  /** What stands in brackets beside the name: "not in Northern Ireland". */
  readonly note?: string;
  /** Digits for `tel:`; absent where there is no single number. */
  readonly tel?: string;
}

export type RegionId = 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in';

export interface Region {
  /** `none` where the site names no region. */
  readonly id: RegionId | 'none';
  /** Stands beside every number; absent for `none`. */
  readonly country?: string;
  /** A symptom checker may be a medical device there: pages only, until the site sets `checker`. */
  readonly pagesOnly?: boolean;
  readonly services: Readonly<Record<ServiceId, Service>>;
  /** Word pairs applied to all text: source word to the region's word ("paracetamol": "acetaminophen"). */
  readonly words: Readonly<Record<string, string>>;
}

/** How the home view lists the pages. */
export interface HomeList {
  readonly id: string;
  readonly title: string;
  /** Pages that stand open, by name; those of the groups are folded. */
  readonly pages: readonly string[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly pages: readonly string[] }[];
}

/** All compiled words of the guide. Every id in it resolves. */
export interface Guide {
  readonly pages: readonly Page[];
  readonly home: readonly HomeList[];
  readonly exercises: readonly Exercise[];
  readonly programmes: readonly Programme[];
  /** Green first. */
  readonly painLights: readonly PainLight[];
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  readonly outcomes: readonly Outcome[];
  readonly strings: Strings;
  /** Names these words and rules: another version says something else. A day and a hash. */
  readonly version: string;
  /** How long it takes to read the questions of the checker. */
  readonly checkMinutes: number;
  /** Last change of the checker's rules, YYYY-MM-DD. */
  readonly updated: string;
  /** The day by which every rule must have been checked against its sources again, YYYY-MM-DD. */
  readonly due: string;
  /** Language and direction of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** For `Intl`, where the region names no other: `en-GB`. */
  readonly locale: string;
  /** Name of the language in itself. */
  readonly language: string;
  /** Endings of words that a search passes over, as alternatives of a regular expression. */
  readonly endings: string;
}

/** One kind of emergency. */
export interface EmergencyCard {
  /** The rules, or the dangers that raise the level themselves, that it is for. */
  readonly rules: readonly string[];
  /** Stands in place of the level's title. */
  readonly title?: readonly Inline[];
  /** Stand in place of what the level says to do and to avoid. */
  readonly do: readonly ListItem[];
}

/** What the result says for a level or a special ending. */
export interface Outcome {
  /** A level, `child-under-5`, `other-problem` or `no-clear-pattern`. */
  readonly id: string;
  readonly title: readonly Inline[];
  /** Who to see and by when, in one sentence. */
  readonly lead: readonly Inline[];
  readonly do: readonly ListItem[];
  readonly avoid: readonly ListItem[];
  /** Said besides where no page of a cause leads. */
  readonly general?: { readonly do: readonly ListItem[]; readonly avoid: readonly ListItem[] };
  /** Of an emergency: its kinds, the most pressing first. */
  readonly cards?: readonly EmergencyCard[];
  /** The rule whose reason the lead says already. */
  readonly says?: string;
  /** Signs that call for this level, named under "when to get help sooner" by the milder results. */
  readonly sooner?: readonly ListItem[];
  /** What to say on the phone or at the desk. */
  readonly say?: readonly Inline[];
  /** When to expect it better, in days; drives the reminder. */
  readonly recheckDays?: number;
}
