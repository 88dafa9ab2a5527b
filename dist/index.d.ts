import { LitElement, PropertyValues, TemplateResult, nothing } from 'lit';

/** How soon a person needs care, from the most to the least pressing. */
type Level = 'emergency' | 'urgent' | 'soon' | 'self-care';

/**
 * Answers by question id: option ids, or a number for an age or a scale. `not-sure` is always allowed, and `none` where
 * the question offers it. Questions may be missing and stand in any order.
 */
type Answers = Readonly<Record<string, Answer>>;
/** Ids of the signs and risks that were shown and not chosen, by question id. */
type Denied = Readonly<Record<string, readonly string[]>>;
type Answer = string | readonly string[] | number;
type Fit = 'strong' | 'partial';
interface Reason {
    /** What the quoted answers can mean; a full reason where nothing is quoted. */
    readonly text: string;
    /** The visitor's own answers behind the reason. */
    readonly quotes: readonly string[];
    readonly rule: string;
    readonly sources: readonly string[];
    /** The reason is shown on the screen only, never on paper or in the exported text. */
    readonly private?: boolean;
}
interface ShownCause {
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
interface Assessment {
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

/** A number or service of the visitor's region, written as `{...}` in the content. */
type ServiceId = 'emergency' | 'urgent-line' | 'emergency-department' | 'crisis-line';
interface Service {
    /** "999", "NHS 111", "A&E", "your local emergency number". */
    readonly name: string;
    /** Text in brackets after the name: "not in Northern Ireland". */
    readonly note?: string;
    /** Digits for `tel:`; absent where there is no single number. */
    readonly tel?: string;
}

/** Strings about danger and help, names of answers, and what a visitor consents to. A site cannot change them. */
declare const safetyPlaceholders: {
    readonly 'emergency.line': readonly ["emergency"];
    readonly 'emergency.more': readonly [];
    readonly 'failure.contact': readonly [];
    readonly 'disclaimer.what': readonly ["emergency"];
    readonly 'disclaimer.purpose': readonly [];
    readonly 'result.limits': readonly [];
    readonly 'result.overdue': readonly ["date"];
    readonly 'result.sooner': readonly [];
    readonly 'result.sooner-emergency': readonly ["emergency"];
    readonly 'result.sooner-urgent': readonly ["urgent-line"];
    readonly 'result.sooner-soon': readonly [];
    readonly 'result.sooner-worried': readonly [];
    readonly 'care.emergency': readonly ["emergency"];
    readonly 'care.urgent': readonly [];
    readonly 'care.soon': readonly [];
    readonly 'care.self-care': readonly [];
    readonly 'care-card.emergency': readonly [];
    readonly 'care-card.urgent': readonly [];
    readonly 'care-card.soon': readonly [];
    readonly 'care-card.self-care': readonly [];
    readonly 'checker.failed': readonly [];
    readonly 'checker.failed-advice': readonly ["urgent-line"];
    readonly 'programme.gate': readonly [];
    readonly 'page.emergency': readonly [];
    readonly 'page.urgent': readonly [];
    readonly 'result.dangers': readonly [];
    readonly 'result.dangers-help': readonly [];
    readonly 'result.private': readonly [];
    readonly 'result.recheck-help': readonly [];
    readonly 'result.call': readonly ["name"];
    readonly 'privacy.none': readonly [];
    readonly 'privacy.session': readonly [];
    readonly 'privacy.device': readonly [];
    readonly 'privacy.shared': readonly [];
    readonly 'action.tell-clinic': readonly [];
    readonly 'page.reviewed': readonly ["by"];
    readonly 'page.reviewed-on': readonly ["by", "date"];
    readonly 'pain-light.green': readonly ["from", "to"];
    readonly 'pain-light.amber': readonly ["from", "to"];
    readonly 'pain-light.red': readonly ["from", "to"];
    readonly 'exercise.stop': readonly [];
    readonly 'session.signs': readonly [];
    readonly 'session.start': readonly [];
    readonly 'plan.offer': readonly [];
    readonly 'plan.keep': readonly [];
    readonly 'plan.if-worse': readonly [];
    readonly 'checker.none': readonly [];
    readonly 'checker.not-sure': readonly [];
    readonly 'checker.more': readonly ["count"];
    readonly 'checker.given': readonly [];
    readonly 'checker.error-many': readonly [];
    readonly 'checker.error-ticked': readonly [];
    readonly 'result.causes-help': readonly [];
    readonly 'result.strong': readonly [];
    readonly 'result.partial': readonly [];
    readonly 'action.refused': readonly [];
    readonly 'plan.refused': readonly [];
};
/**
 * Every interface string with the placeholders `{name}` that the code fills in. The compiler checks `strings.yaml` against
 * this list, and the types check the code. Safety strings come first, so that a failing build names them first.
 */
declare const stringPlaceholders: {
    readonly 'nav.label': readonly [];
    readonly 'nav.home': readonly [];
    readonly 'nav.checker': readonly [];
    readonly 'action.book': readonly [];
    readonly 'way.label': readonly [];
    readonly 'way.home': readonly [];
    readonly 'way.page': readonly ["title"];
    readonly 'way.checker': readonly [];
    readonly 'footer.about': readonly [];
    readonly 'footer.version': readonly ["version"];
    readonly 'link.outside': readonly [];
    readonly 'home.title': readonly [];
    readonly 'home.lead': readonly [];
    readonly 'checker.open': readonly [];
    readonly 'home.check-time': readonly ["minutes"];
    readonly 'home.where': readonly [];
    readonly 'home.point': readonly [];
    readonly 'home.places': readonly [];
    readonly 'home.common': readonly [];
    readonly 'home.rare': readonly [];
    readonly 'home.pressing': readonly [];
    readonly 'home.check-place': readonly [];
    readonly 'home.read': readonly [];
    readonly 'kept.notice': readonly ["date"];
    readonly 'kept.restart': readonly [];
    readonly 'leg-map.views': readonly [];
    readonly 'leg-map.back': readonly [];
    readonly 'leg-map.front': readonly [];
    readonly 'leg-map.inner': readonly [];
    readonly 'leg-map.outer': readonly [];
    readonly 'picture.back-of-knee.skin': readonly [];
    readonly 'picture.back-of-knee.muscles': readonly [];
    readonly 'picture.back-of-knee.vessels': readonly [];
    readonly 'picture.back-of-knee.joint': readonly [];
    readonly 'picture.back-of-knee.inner-cord': readonly [];
    readonly 'picture.back-of-knee.outer-cord': readonly [];
    readonly 'picture.back-of-knee.hollow': readonly [];
    readonly 'picture.back-of-knee.calf': readonly [];
    readonly 'picture.back-of-knee.semimembranosus': readonly [];
    readonly 'picture.back-of-knee.semitendinosus': readonly [];
    readonly 'picture.back-of-knee.biceps': readonly [];
    readonly 'picture.back-of-knee.inner-head': readonly [];
    readonly 'picture.back-of-knee.outer-head': readonly [];
    readonly 'picture.back-of-knee.artery': readonly [];
    readonly 'picture.back-of-knee.vein': readonly [];
    readonly 'picture.back-of-knee.nerve': readonly [];
    readonly 'picture.back-of-knee.side-nerve': readonly [];
    readonly 'picture.back-of-knee.thigh-bone': readonly [];
    readonly 'picture.back-of-knee.meniscus': readonly [];
    readonly 'picture.back-of-knee.ligament': readonly [];
    readonly 'picture.back-of-knee.fibula': readonly [];
    readonly 'picture.back-of-knee.cyst': readonly [];
    readonly 'picture.back-of-knee.shin-bone': readonly [];
    readonly 'picture.hamstrings.sit-bone': readonly [];
    readonly 'picture.hamstrings.semitendinosus': readonly [];
    readonly 'picture.hamstrings.semimembranosus': readonly [];
    readonly 'picture.hamstrings.biceps': readonly [];
    readonly 'picture.hamstrings.thigh-bone': readonly [];
    readonly 'picture.hamstrings.fibula': readonly [];
    readonly 'picture.hamstrings.shin-bone': readonly [];
    readonly 'search.label': readonly [];
    readonly 'search.example': readonly [];
    readonly 'search.found': readonly ["count"];
    readonly 'search.none': readonly [];
    readonly 'search.passed-over': readonly [];
    readonly 'page.programme': readonly [];
    readonly 'page.contents': readonly [];
    readonly 'page.related': readonly [];
    readonly 'page.check': readonly [];
    readonly 'page.sources': readonly ["count"];
    readonly 'page.updated': readonly ["date"];
    readonly 'page.version': readonly ["version"];
    readonly 'page.turn': readonly [];
    readonly 'section.typical': readonly [];
    readonly 'section.not-typical': readonly [];
    readonly 'section.get-help': readonly [];
    readonly 'section.what': readonly [];
    readonly 'section.why': readonly [];
    readonly 'section.diagnosis': readonly [];
    readonly 'section.treatment': readonly [];
    readonly 'section.avoid': readonly [];
    readonly 'section.recovery': readonly [];
    readonly 'section.prevention': readonly [];
    readonly 'section.similar': readonly [];
    readonly 'treatment.now': readonly [];
    readonly 'treatment.next': readonly [];
    readonly 'treatment.later': readonly [];
    readonly 'amount.range': readonly ["from", "to"];
    readonly 'recovery.usual': readonly ["range"];
    readonly 'recovery.up-to': readonly ["to"];
    readonly 'recovery.start': readonly [];
    readonly 'programme.goal': readonly [];
    readonly 'programme.end': readonly [];
    readonly 'programme.begin': readonly [];
    readonly 'programme.all': readonly [];
    readonly 'programme.list': readonly [];
    readonly 'sheet.link': readonly [];
    readonly 'sheet.scan': readonly [];
    readonly 'sheet.week': readonly [];
    readonly 'sheet.pain': readonly [];
    readonly 'programme.confirm': readonly [];
    readonly 'when.day': readonly ["range"];
    readonly 'when.week': readonly ["range"];
    readonly 'when.month': readonly ["range"];
    readonly 'when.from-week': readonly ["from"];
    readonly 'stage.first-days': readonly [];
    readonly 'stage.early': readonly [];
    readonly 'stage.building': readonly [];
    readonly 'pain-light.title': readonly [];
    readonly 'stage.heavy': readonly [];
    readonly 'stage.sport': readonly [];
    readonly 'exercise.feel': readonly [];
    readonly 'exercise.progress': readonly [];
    readonly 'exercise.progress-goal': readonly ["goal"];
    readonly 'exercise.harder': readonly [];
    readonly 'exercise.step-back': readonly [];
    readonly 'exercise.step-back-light': readonly [];
    readonly 'exercise.easier': readonly [];
    readonly 'dose.sets': readonly ["sets", "repetitions"];
    readonly 'dose.each-side': readonly ["amount"];
    readonly 'dose.hold': readonly ["hold"];
    readonly 'dose.tempo': readonly ["tempo"];
    readonly 'dose.times-a-day': readonly ["times"];
    readonly 'dose.days': readonly ["days"];
    readonly 'dose.daily': readonly [];
    readonly 'dose.effort': readonly ["effort"];
    readonly 'session.open': readonly [];
    readonly 'session.sound': readonly [];
    readonly 'session.exercise': readonly ["number", "count"];
    readonly 'session.set': readonly ["set", "sets"];
    readonly 'session.side': readonly [];
    readonly 'session.other-side': readonly [];
    readonly 'session.counted': readonly ["count", "times"];
    readonly 'session.count': readonly [];
    readonly 'session.begin': readonly [];
    readonly 'session.set-done': readonly [];
    readonly 'session.rest': readonly ["left"];
    readonly 'session.go-on': readonly [];
    readonly 'session.easier': readonly [];
    readonly 'session.harder': readonly [];
    readonly 'session.skip': readonly [];
    readonly 'session.end': readonly [];
    readonly 'session.pain': readonly [];
    readonly 'session.back': readonly [];
    readonly 'plan.title': readonly [];
    readonly 'plan.open': readonly [];
    readonly 'plan.done': readonly [];
    readonly 'plan.evening': readonly [];
    readonly 'plan.morning': readonly [];
    readonly 'plan.forward': readonly [];
    readonly 'plan.next': readonly [];
    readonly 'plan.previous': readonly [];
    readonly 'plan.asked': readonly [];
    readonly 'plan.better': readonly [];
    readonly 'plan.same': readonly [];
    readonly 'plan.worse': readonly [];
    readonly 'plan.table': readonly [];
    readonly 'plan.caption': readonly [];
    readonly 'plan.day': readonly [];
    readonly 'plan.exercises': readonly [];
    readonly 'plan.in-exercises': readonly [];
    readonly 'plan.in-evening': readonly [];
    readonly 'plan.next-morning': readonly [];
    readonly 'plan.delete': readonly [];
    readonly 'figure.move': readonly [];
    readonly 'figure.hold': readonly ["left"];
    readonly 'timer.start': readonly ["hold", "times"];
    readonly 'timer.stop': readonly [];
    readonly 'timer.lead': readonly [];
    readonly 'timer.hold': readonly [];
    readonly 'timer.rest': readonly [];
    readonly 'timer.done': readonly [];
    readonly 'timer.turn': readonly ["turn", "times"];
    readonly 'checker.step': readonly ["step"];
    readonly 'checker.step-screen': readonly ["screen", "screens"];
    readonly 'checker.changing': readonly [];
    readonly 'checker.telling': readonly [];
    readonly 'checker.progress': readonly [];
    readonly 'checker.progress-done': readonly ["percent"];
    readonly 'checker.years': readonly [];
    readonly 'checker.why': readonly [];
    readonly 'checker.helps': readonly [];
    readonly 'checker.next': readonly [];
    readonly 'checker.back': readonly [];
    readonly 'checker.restart': readonly [];
    readonly 'checker.error': readonly [];
    readonly 'checker.error-number': readonly ["oldest"];
    readonly 'checker.error-one': readonly [];
    readonly 'result.why': readonly [];
    readonly 'result.back': readonly [];
    readonly 'result.causes': readonly [];
    readonly 'result.others': readonly [];
    readonly 'result.reasons': readonly [];
    readonly 'result.because': readonly [];
    readonly 'result.reason': readonly ["answers", "reason"];
    readonly 'result.against': readonly [];
    readonly 'result.do': readonly [];
    readonly 'result.avoid': readonly [];
    readonly 'result.plan': readonly [];
    readonly 'result.today': readonly [];
    readonly 'result.next': readonly [];
    readonly 'result.exercises': readonly [];
    readonly 'result.exercises-for': readonly ["name"];
    readonly 'result.sport': readonly [];
    readonly 'result.recheck': readonly [];
    readonly 'result.recovery': readonly [];
    readonly 'result.read-on': readonly ["name"];
    readonly 'result.say': readonly [];
    readonly 'result.tell': readonly [];
    readonly 'result.scale': readonly ["count", "most"];
    readonly 'result.answers': readonly [];
    readonly 'result.denied': readonly [];
    readonly 'result.change': readonly [];
    readonly 'result.sources': readonly ["count"];
    readonly 'result.updated': readonly ["date"];
    readonly 'result.summary-title': readonly ["date"];
    readonly 'aloud.read': readonly [];
    readonly 'action.title': readonly [];
    readonly 'action.help': readonly [];
    readonly 'action.print': readonly [];
    readonly 'action.copy': readonly [];
    readonly 'action.share': readonly [];
    readonly 'action.export': readonly [];
    readonly 'action.remind': readonly ["date"];
    readonly 'action.days': readonly [];
    readonly 'action.days-text': readonly [];
    readonly 'action.remind-title': readonly [];
    readonly 'action.remind-text': readonly [];
    readonly 'action.text': readonly [];
    readonly 'action.done-copy': readonly [];
    readonly 'action.done-share': readonly [];
    readonly 'action.done-export': readonly [];
    readonly 'action.done-remind': readonly [];
    readonly 'emergency.line': readonly ["emergency"];
    readonly 'emergency.more': readonly [];
    readonly 'failure.contact': readonly [];
    readonly 'disclaimer.what': readonly ["emergency"];
    readonly 'disclaimer.purpose': readonly [];
    readonly 'result.limits': readonly [];
    readonly 'result.overdue': readonly ["date"];
    readonly 'result.sooner': readonly [];
    readonly 'result.sooner-emergency': readonly ["emergency"];
    readonly 'result.sooner-urgent': readonly ["urgent-line"];
    readonly 'result.sooner-soon': readonly [];
    readonly 'result.sooner-worried': readonly [];
    readonly 'care.emergency': readonly ["emergency"];
    readonly 'care.urgent': readonly [];
    readonly 'care.soon': readonly [];
    readonly 'care.self-care': readonly [];
    readonly 'care-card.emergency': readonly [];
    readonly 'care-card.urgent': readonly [];
    readonly 'care-card.soon': readonly [];
    readonly 'care-card.self-care': readonly [];
    readonly 'checker.failed': readonly [];
    readonly 'checker.failed-advice': readonly ["urgent-line"];
    readonly 'programme.gate': readonly [];
    readonly 'page.emergency': readonly [];
    readonly 'page.urgent': readonly [];
    readonly 'result.dangers': readonly [];
    readonly 'result.dangers-help': readonly [];
    readonly 'result.private': readonly [];
    readonly 'result.recheck-help': readonly [];
    readonly 'result.call': readonly ["name"];
    readonly 'privacy.none': readonly [];
    readonly 'privacy.session': readonly [];
    readonly 'privacy.device': readonly [];
    readonly 'privacy.shared': readonly [];
    readonly 'action.tell-clinic': readonly [];
    readonly 'page.reviewed': readonly ["by"];
    readonly 'page.reviewed-on': readonly ["by", "date"];
    readonly 'pain-light.green': readonly ["from", "to"];
    readonly 'pain-light.amber': readonly ["from", "to"];
    readonly 'pain-light.red': readonly ["from", "to"];
    readonly 'exercise.stop': readonly [];
    readonly 'session.signs': readonly [];
    readonly 'session.start': readonly [];
    readonly 'plan.offer': readonly [];
    readonly 'plan.keep': readonly [];
    readonly 'plan.if-worse': readonly [];
    readonly 'checker.none': readonly [];
    readonly 'checker.not-sure': readonly [];
    readonly 'checker.more': readonly ["count"];
    readonly 'checker.given': readonly [];
    readonly 'checker.error-many': readonly [];
    readonly 'checker.error-ticked': readonly [];
    readonly 'result.causes-help': readonly [];
    readonly 'result.strong': readonly [];
    readonly 'result.partial': readonly [];
    readonly 'action.refused': readonly [];
    readonly 'plan.refused': readonly [];
};
type StringKey = keyof typeof stringPlaceholders;
type SafetyKey = keyof typeof safetyPlaceholders;
/**
 * Things that are counted. `strings.yaml` has each in every plural form of its language: `count.week.one`,
 * `count.week.other`.
 */
declare const countedKeys: readonly ["count.second", "count.minute", "count.time", "count.set", "count.day", "count.week", "count.month", "count.year"];
type CountedKey = (typeof countedKeys)[number];
type PluralKey = `${CountedKey}.${Intl.LDMLPluralRule}`;
/** Interface strings by key; a counted thing has only the plural forms of the language. */
type Strings = Readonly<Record<StringKey, string>> & Readonly<Partial<Record<PluralKey, string>>>;
/** A site's own texts for interface strings, by key; safety strings cannot be replaced. */
type OwnWords = Readonly<Partial<Record<Exclude<StringKey, SafetyKey> | PluralKey, string>>>;

/** A number, or a range from the first session to what the exercise builds up to. */
type Amount = number | readonly [from: number, to: number];

/** How much of an exercise. Walks and runs are counted in minutes, everything else in repetitions. */
interface Dose {
    readonly sets: Amount;
    readonly repetitions?: Amount;
    readonly minutes?: Amount;
    /** Seconds that each repetition is held. */
    readonly hold?: number;
    /** Seconds for each direction of the movement, where the tempo matters. */
    readonly tempo?: number;
    readonly eachSide: boolean;
    readonly timesADay: Amount;
    readonly daysAWeek: Amount;
    /** Effort from 0 (none) to 10 (all that is possible). */
    readonly effort: Amount;
}
/** A dose that all exercises of a stage share. */
type StageDose = Omit<Dose, 'eachSide'>;

/**
 * Text with inline parts. `n` is a number or service of the visitor's region (see `ServiceId`), `a` a link to another
 * page of the guide.
 */
type Inline = string | readonly ['b', ...Inline[]] | readonly ['i', ...Inline[]] | readonly ['a', pageId: string, ...Inline[]] | readonly ['n', ServiceId];
/**
 * One block of a page, compiled from Markdown; it contains no HTML. `stage` is the heading of a treatment stage. `care`
 * is a care card: its lead says the action, and is empty where the title of the level already does.
 */
type Block = readonly ['p', ...Inline[]] | readonly ['h', ...Inline[]] | readonly ['stage', TreatmentStage] | readonly ['ul', ...ListItem[]] | readonly ['ol', ...ListItem[]] | readonly ['table', head: readonly Cell[], ...rows: (readonly Cell[])[]] | readonly ['care', Level, lead: readonly Inline[], ...Block[]] | readonly ['picture', pictureId: string, ...alternative: Inline[]] | readonly ['exercise', exerciseId: string] | readonly ['programme', programmeId: string];
type ListItem = readonly Inline[];
type Cell = readonly Inline[];
/** A part of a page under its own heading. Condition pages use the fixed ids of `conditionSections`. */
type Section = ConditionSection | TopicSection;
interface ConditionSection {
    readonly id: (typeof conditionSections)[number];
    /** The title comes from the interface strings. */
    readonly title?: never;
    readonly blocks: readonly Block[];
}
interface TopicSection {
    readonly id: string;
    /** Heading as written on the page. */
    readonly title: string;
    readonly blocks: readonly Block[];
}
/** The sections of a condition page, in order. */
declare const conditionSections: readonly ["typical", "not-typical", "get-help", "what", "why", "diagnosis", "treatment", "avoid", "recovery", "prevention", "similar"];
/** The stages of `treatment`, in order: at once, next, and if it lasts. */
declare const treatmentStages: readonly ["now", "next", "later"];
type TreatmentStage = (typeof treatmentStages)[number];
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
interface TopicPage extends PageBase {
    readonly kind: 'topic';
}
/** A page about one condition. A `short` page, about a rare danger, holds only signs and what to do. */
interface ConditionPage extends PageBase {
    readonly kind: 'condition';
    readonly short: boolean;
    /** Level of care when the condition is suspected and nothing else is known. */
    readonly level: Level;
    /** Zones of the leg map (options of the question `location`). */
    readonly where: readonly string[];
    /** Usual recovery time in weeks, for the recovery bar; absent where no honest number exists. */
    readonly weeks?: readonly [from: number, to: number];
    /** Causes of the checker that are grades of this injury, mildest first, each with its own recovery time. */
    readonly grades?: readonly {
        readonly cause: string;
        readonly weeks: readonly [from: number, to: number];
    }[];
    /** Id of the exercise programme that goes with it. */
    readonly programme?: string;
    /** ICD-10 code, for structured data. */
    readonly icd10?: string;
}
type Page = TopicPage | ConditionPage;
interface Source {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly year?: number;
    /** The publisher's own address, or a DOI / PubMed address. */
    readonly url: string;
}
interface Exercise {
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
    readonly instead?: {
        readonly easier?: string;
        readonly harder?: string;
    };
    readonly picture: string;
    readonly sources: readonly string[];
}
interface Programme {
    readonly id: string;
    readonly title: string;
    /** Stages count from the injury; absent: from the first day of exercise. */
    readonly afterInjury?: boolean;
    /** In order of time; never empty. */
    readonly stages: readonly Stage[];
}
interface Stage {
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
interface StageTime {
    readonly unit: 'day' | 'week' | 'month';
    readonly from: number;
    readonly to?: number;
}
/** One light of the pain traffic light: pain during the exercise, pain the next day, and what to do. */
interface PainLight {
    readonly id: 'green' | 'amber' | 'red';
    /** Pain during the exercise, from 0 to 10. */
    readonly pain: readonly [from: number, to: number];
    readonly nextDay: string;
    readonly do: string;
    readonly sources: readonly string[];
}
type RegionId = 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in';
interface Region {
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
interface HomeList {
    readonly id: string;
    readonly title: string;
    /** Pages listed openly by name; the pages of the groups are folded. */
    readonly pages: readonly string[];
    readonly groups: readonly {
        readonly id: string;
        readonly title: string;
        readonly pages: readonly string[];
    }[];
}
/** All compiled words of the guide. Every id in it exists. */
interface Guide {
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
interface EmergencyCard {
    /** Rules, or dangers that raise the level themselves, that lead to this card. */
    readonly rules: readonly string[];
    /** Replaces the title of the level. */
    readonly title?: readonly Inline[];
    /** Replaces what the level says to do and to avoid. */
    readonly do: readonly ListItem[];
}
/** Texts of a result for a level or a special outcome. */
interface Outcome {
    /** A level, `child-under-5`, `other-problem` or `no-clear-pattern`. */
    readonly id: string;
    readonly title: readonly Inline[];
    /** Who to see and by when, in one sentence. */
    readonly lead: readonly Inline[];
    readonly do: readonly ListItem[];
    readonly avoid: readonly ListItem[];
    /** Shown where no cause has a page with its own advice. */
    readonly general?: {
        readonly do: readonly ListItem[];
        readonly avoid: readonly ListItem[];
    };
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

/** The texts in the form of a language file. */
interface LanguageTexts {
    readonly guide: MemberTexts;
    readonly rules: MemberTexts;
}
/**
 * The members of a tree in the form of `unfoldLate`; written out, because published types cannot import a virtual
 * module.
 */
type MemberTexts = Readonly<Record<string, (() => string) | readonly [list: () => string, key: string, values: () => string]>>;
/** Adds a language to every guide on the page; a known one stays as it is. */
declare function addLanguage(texts: LanguageTexts): void;

/** How a public attribute is read. `Given` is the type of the property, `Value` the type that the guide works with. */
interface Attribute<Given, Value> {
    readonly type: 'string' | 'number' | 'boolean';
    /** What is expected, for the warning. */
    readonly expected: (content: Guide) => string;
    /** The value if the attribute is absent or invalid. */
    readonly standard: (content: Guide) => Value;
    /** Returns the value, or undefined if it is invalid. `refuse` warns about a part of the value. */
    readonly read: (given: Given, content: Guide, refuse: (part: string) => void) => Value | undefined;
}
/**
 * Every public attribute, by the name of its property. The element documents the properties; the configuration holds
 * the values.
 */
declare const attributes: {
    region: {
        type: "string";
        expected: ({ regions }: Guide) => string;
        standard: ({ regions }: Guide) => Region;
        read: (id: string, { regions }: Guide) => Region | undefined;
    };
    view: Attribute<string, string | null>;
    lang: Attribute<string, string | null>;
    theme: Attribute<string, "light" | "dark" | "auto">;
    layout: Attribute<string, "full" | "page">;
    headingLevel: {
        type: "number";
        expected: () => string;
        standard: () => number;
        read: (level: number) => number | undefined;
    };
    clinicName: Attribute<string, string | null>;
    phone: Attribute<string, string | null>;
    bookingUrl: Attribute<string, string | null>;
    bookingLabel: Attribute<string, string | null>;
    checker: Attribute<boolean, boolean>;
    noChecker: Attribute<boolean, boolean>;
    reviewedBy: Attribute<string, string | null>;
    reviewedContent: Attribute<string, string | null>;
    reviewedOn: Attribute<string, string | null>;
    topics: {
        type: "string";
        expected: () => string;
        standard: () => null;
        read: (list: string, { pages }: Guide, refuse: (part: string) => void) => string[] | null;
    };
    deepLinks: Attribute<boolean, boolean>;
    remember: Attribute<string, "none" | "session" | "device">;
    shareAnswers: Attribute<boolean, boolean>;
    structuredData: Attribute<boolean, boolean>;
};
type Attributes = typeof attributes;
type Name = keyof Attributes;
/** The properties of the element as a site sets them; null means absent. */
type Given = {
    [Key in Name]: Parameters<Attributes[Key]['read']>[0] extends boolean ? boolean : Parameters<Attributes[Key]['read']>[0] | null;
};

/** The attributes as the site sets them. `state/attributes.ts` says which values are valid. */
declare class SiteAttributes extends LitElement implements Given {
    /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: services are named without numbers. */
    region: 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in' | null;
    /**
     * The first view: `home`, `checker`, `plan`, the id of a page, `programme/<id>` or `exercise/<id>`. Default `home`.
     */
    view: string | null;
    /** Language of the texts, if more than one is loaded. Default that of the surrounding page. */
    lang: string;
    /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
    theme: 'light' | 'dark' | 'auto' | null;
    /** `page` shows the page of `view` without navigation and search. Default `full`. */
    layout: 'full' | 'page' | null;
    /** Level of the first heading, 1 to 6, for the outline of the page. Default 2. */
    headingLevel: number | null;
    /** Name of the clinic. */
    clinicName: string | null;
    /** Telephone number of the clinic. */
    phone: string | null;
    /**
     * Booking address: https or relative. `{level}` and `{page}` in it become the level and the first page of a result if
     * the visitor agrees to tell the clinic; else they stay empty.
     */
    bookingUrl: string | null;
    /** Text of the booking link. */
    bookingLabel: string | null;
    /** Shows the checker also in `gb`, `ie` and `eu`, where it may be a medical device. Default false. */
    checker: boolean;
    /** Leaves the checker out; overrides `checker`. Default false. */
    noChecker: boolean;
    /** The clinician who reviewed the content for this site; shown only with `reviewed-content`. */
    reviewedBy: string | null;
    /** The day of the review, YYYY-MM-DD. */
    reviewedOn: string | null;
    /** Version of the reviewed content, as on the page "About this guide". */
    reviewedContent: string | null;
    /** Ids of the pages to offer, in order. Default all. */
    topics: string | null;
    /** The page shown follows the address, and Back works. Default false. */
    deepLinks: boolean;
    /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
    remember: 'none' | 'session' | 'device' | null;
    /** Events may contain answers and results. Default false. */
    shareAnswers: boolean;
    /** Adds schema.org JSON-LD of the page shown to the document's head, for search engines. Default false. */
    structuredData: boolean;
    /**
     * Your own texts for interface strings by key, in the site's language; safety strings cannot be changed. Default
     * none.
     */
    words: OwnWords | null;
}

/** How the root draws: into its shadow root, while a page loads in several tasks, and without throwing into the page. */
declare abstract class RootDrawing extends SiteAttributes {
    protected _drawn: "start" | "places" | "leg" | "read" | "all";
    /** Shows the fallback. */
    protected abstract _fail(error: unknown): void;
    protected createRenderRoot(): ShadowRoot;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected performUpdate(): void;
    protected update(changed: PropertyValues): void;
    private readonly _draw;
    protected getUpdateComplete(): Promise<boolean>;
    private readonly _drawOnPaper;
}

/**
 * A guide to pain behind the knee and in the hamstrings, with a symptom checker.
 *
 * @slot - Text shown until the guide is drawn, or if it cannot be drawn.
 * @slot logo - The clinic's logo, at the start of the header.
 * @slot intro - A few words of the clinic above the first view.
 * @slot after-result - What the clinic adds below a result.
 * @slot footer - What the clinic adds at the end.
 * @slot disclaimer - Added to the guide's own disclaimer, which stays.
 *
 * @fires kpg-ready - The guide is drawn for the first time.
 * @fires kpg-navigate - Another page is shown; from a result, `page` is there only with `share-answers`.
 * @fires kpg-checker-start - The visitor opened the checker.
 * @fires kpg-answer - A question was answered; what and how only with `share-answers`.
 * @fires kpg-result - A result is shown; which only with `share-answers`.
 * @fires kpg-action - The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises.
 * @fires kpg-error - The guide failed; the visitor sees a safe fallback.
 *
 * @csspart heading - Any heading.
 * @csspart text - Running text.
 * @csspart button - Any button.
 * @csspart button-primary - The button that leads on.
 * @csspart action - A way to take a result or a page along, or to reach the clinic.
 * @csspart figure - Any picture.
 *
 * @cssprop --kpg-accent - Brand colour; readable shades are derived from it.
 * @cssprop --kpg-surface - Background.
 * @cssprop --kpg-text - Text.
 * @cssprop --kpg-font - Typeface.
 * @cssprop --kpg-font-heading - Typeface of headings.
 * @cssprop --kpg-font-size - Base font size, at least 16 px.
 * @cssprop --kpg-radius - Corners of buttons and cards.
 * @cssprop --kpg-space - The unit of space around the views.
 * @cssprop --kpg-max-width - Maximum width.
 * @cssprop --kpg-emergency - Colour of the level emergency.
 * @cssprop --kpg-urgent - Colour of the level urgent.
 * @cssprop --kpg-soon - Colour of the level soon.
 * @cssprop --kpg-self-care - Colour of the level self-care.
 */
declare class KneePainGuide extends RootDrawing {
    /** Version of the package. */
    static readonly version: string;
    /** Version of the words and rules, for `reviewed-content`. */
    static readonly contentVersion: string;
    /** @internal Adds the words of a file of `languages/`, which has compared the versions. */
    static readonly addLanguage: typeof addLanguage;
    private readonly _warn;
    private readonly _language;
    private readonly _navigation;
    private readonly _focus;
    private readonly _site;
    private readonly _visit;
    private readonly _structuredData;
    private readonly _colours;
    /** What each request does. A step of the visitor moves the focus to the next heading. */
    private readonly _effects;
    private _guide;
    private _session;
    private _hasFailed;
    constructor();
    /** Shows a page, `home` or `checker`. */
    navigate(page: string): void;
    /** Opens the checker where the visitor left it. */
    startChecker(): void;
    /** Deletes the answers and the kept plan; the checker starts again. */
    restart(): void;
    /** Prints the current view without the page around it. Returns false if the browser refused. */
    print(): boolean;
    /** The result as plain text; null before a result and without `share-answers`. */
    summary(): string | null;
    /** The result; null before a result and without `share-answers`. */
    get assessment(): Assessment | null;
    protected createRenderRoot(): ShadowRoot;
    protected shouldUpdate(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected firstUpdated(): void;
    protected getUpdateComplete(): Promise<boolean>;
    private _configure;
    private get _sharesAnswers();
    private get _remember();
    private _go;
    private _open;
    private _step;
    private _act;
    private _onFailure;
    protected _fail(error: unknown): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'knee-pain-guide': KneePainGuide;
    }
}

/** What a visitor can do with a result or a page. */
type Action = 'book' | 'call' | 'print' | 'copy' | 'share' | 'remind' | 'export' | 'session';
interface Details {
    'kpg-ready': undefined;
    'kpg-navigate': {
        readonly page?: string;
    };
    'kpg-checker-start': undefined;
    /** `question` and `answer` only with `share-answers`. */
    'kpg-answer': {
        readonly step: number;
        readonly question?: string;
        readonly answer?: Answer;
    };
    /** Empty without `share-answers`. */
    'kpg-result': {
        readonly level?: Level;
        readonly causes?: readonly string[];
        readonly answers?: Answers;
        readonly denied?: Denied;
        readonly language?: string;
    };
    'kpg-action': {
        readonly action: Action;
    };
    'kpg-error': {
        readonly message: string;
    };
}
/** The public events of `<knee-pain-guide>`, fired by the root only: bubbling and composed. */
type PublicEventName = keyof Details;
declare class PublicEvent<Name extends PublicEventName> extends CustomEvent<Details[Name]> {
    constructor(type: Name, ...[detail]: Details[Name] extends undefined ? [] : [detail: Details[Name]]);
}
declare global {
    interface HTMLElementEventMap extends PublicEventMap {
    }
    interface DocumentEventMap extends PublicEventMap {
    }
    interface WindowEventMap extends PublicEventMap {
    }
}
type PublicEventMap = {
    [Name in PublicEventName]: PublicEvent<Name>;
};

export { KneePainGuide, PublicEvent };
export type { Action, Answer, Answers, Assessment, Fit, Level, OwnWords, PublicEventName, Reason, ShownCause };
