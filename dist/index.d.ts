import { LitElement, PropertyValues, TemplateResult, nothing } from 'lit';

/** How soon a person needs care, from the most to the least pressing. */
type Level = 'emergency' | 'urgent' | 'soon' | 'self-care';

/** Question id to option id(s), or years for age. `not-sure` is always allowed, `none` in a list that may be empty. Any subset, any order. */
type Answers = Readonly<Record<string, Answer>>;
/** Question id to the ids of the signs and risks that were shown and not chosen. */
type Denied = Readonly<Record<string, readonly string[]>>;
type Answer = string | readonly string[] | number;
type Fit = 'strong' | 'partial';
interface Reason {
    /** What the quoted answers can mean; where none is quoted it stands alone. */
    readonly text: string;
    /** The visitor's own answers that led to it. */
    readonly quotes: readonly string[];
    readonly rule: string;
    readonly sources: readonly string[];
    /** For the screen alone, never on paper or in the text to take along. */
    readonly private?: boolean;
}
interface ShownCause {
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
interface Assessment {
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

/** The strings that speak of danger and help, name an answer, or say what a visitor agrees to. No site changes them. */
declare const safetyPlaces: {
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
    readonly 'checker.purpose': readonly [];
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
 * Every string of the interface with the places `{name}` that its text fills in. The compiler holds `strings.yaml` to this
 * list, and the types hold the code to it. Words of safety come first, so that a build that stops names them first.
 */
declare const stringPlaces: {
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
    readonly 'recovery.usual': readonly ["range"];
    readonly 'recovery.range': readonly ["from", "to"];
    readonly 'recovery.up-to': readonly ["to"];
    readonly 'recovery.start': readonly [];
    readonly 'recovery.week': readonly ["count"];
    readonly 'recovery.weeks': readonly ["count"];
    readonly 'recovery.month': readonly ["count"];
    readonly 'recovery.months': readonly ["count"];
    readonly 'recovery.year': readonly ["count"];
    readonly 'recovery.years': readonly ["count"];
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
    readonly 'dose.repetitions': readonly ["repetitions"];
    readonly 'dose.sets': readonly ["sets", "repetitions"];
    readonly 'dose.minutes': readonly ["minutes"];
    readonly 'dose.range': readonly ["from", "to"];
    readonly 'dose.each-side': readonly [];
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
    readonly 'checker.purpose': readonly [];
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
type StringKey = keyof typeof stringPlaces;
type SafetyKey = keyof typeof safetyPlaces;
/** Words of a site's own for strings of the interface, by their keys; those of safety cannot be changed. */
type OwnWords = Readonly<Partial<Record<Exclude<StringKey, SafetyKey>, string>>>;

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
 * Text with what may stand inside a line. `n` is the number or service of the visitor's region (see `ServiceId`),
 * `a` a link to another page of the guide.
 */
type Inline = string | readonly ['b', ...Inline[]] | readonly ['i', ...Inline[]] | readonly ['a', pageId: string, ...Inline[]] | readonly ['n', ServiceId];
/**
 * One block of a page, as compiled from Markdown. Nothing in it is HTML. `stage` heads a stage of a treatment, `care` is a
 * care card: its lead says the action, and is empty where the words of its level do.
 */
type Block = readonly ['p', ...Inline[]] | readonly ['h', ...Inline[]] | readonly ['stage', TreatmentStage] | readonly ['ul', ...ListItem[]] | readonly ['ol', ...ListItem[]] | readonly ['table', head: readonly Cell[], ...rows: (readonly Cell[])[]] | readonly ['care', Level, lead: readonly Inline[], ...Block[]] | readonly ['picture', pictureId: string, ...alternative: Inline[]] | readonly ['exercise', exerciseId: string] | readonly ['programme', programmeId: string];
type ListItem = readonly Inline[];
type Cell = readonly Inline[];
/** A part of a page under its own heading. Condition pages use the fixed ids of `conditionSections`. */
type Section = ConditionSection | TopicSection;
interface ConditionSection {
    readonly id: (typeof conditionSections)[number];
    /** The interface strings name the section. */
    readonly title?: never;
    readonly blocks: readonly Block[];
}
interface TopicSection {
    readonly id: string;
    /** Free heading. */
    readonly title: string;
    readonly blocks: readonly Block[];
}
/** The sections of a condition page, in the order in which they stand. */
declare const conditionSections: readonly ["typical", "not-typical", "get-help", "what", "why", "diagnosis", "treatment", "avoid", "recovery", "prevention", "similar"];
/** The stages inside `treatment`, in order: what helps at once, then, and if it lasts. */
declare const treatmentStages: readonly ["now", "next", "later"];
type TreatmentStage = (typeof treatmentStages)[number];
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
interface TopicPage extends PageBase {
    readonly kind: 'topic';
}
/** A page about one condition. `short` pages hold only what a danger needs: signs, what to do. */
interface ConditionPage extends PageBase {
    readonly kind: 'condition';
    readonly short: boolean;
    /** Level when the condition is suspected and nothing else is known. */
    readonly level: Level;
    /** Zones of the leg map (options of the question `location`). */
    readonly where: readonly string[];
    /** Usual recovery, in weeks, for the recovery bar; absent where nothing honest can be said. */
    readonly weeks?: readonly [from: number, to: number];
    /** Causes of the checker that are grades of this one injury, the mildest first, each with its own usual recovery. */
    readonly grades?: readonly {
        readonly cause: string;
        readonly weeks: readonly [from: number, to: number];
    }[];
    /** Id of the exercise programme that goes with it. */
    readonly programme?: string;
    /** Code of ICD-10, for structured data. */
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
    /** When to do more, where the full dose without pain does not say it. */
    readonly progress?: string;
    /** When to do less, beside the pain traffic light. */
    readonly stepBack?: string;
    readonly easier: string;
    readonly harder: string;
    /** Ids of the exercises that `easier` and `harder` lead to, where they name one. */
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
    /** Its time counts from the injury; absent: from the first day of exercise. */
    readonly afterInjury?: boolean;
    /** In the order of time; never empty. */
    readonly stages: readonly Stage[];
}
interface Stage {
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
interface StageTime {
    readonly unit: 'day' | 'week' | 'month';
    readonly from: number;
    readonly to?: number;
}
/** One light of the pain traffic light: the pain of an exercise, the day after, and what follows from both. */
interface PainLight {
    readonly id: 'green' | 'amber' | 'red';
    /** Pain during the exercise, from 0 to 10. */
    readonly pain: readonly [from: number, to: number];
    readonly nextDay: string;
    readonly do: string;
    readonly sources: readonly string[];
}
/** What `{...}` in content stands for: a number or service of the visitor's region. */
type ServiceId = 'emergency' | 'urgent-line' | 'emergency-department' | 'crisis-line';
interface Service {
    /** "999", "NHS 111", "A&E", "your local emergency number". */
    readonly name: string;
    /** What stands in brackets beside the name: "not in Northern Ireland". */
    readonly note?: string;
    /** Digits for `tel:`; absent where there is no single number. */
    readonly tel?: string;
}
type RegionId = 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in';
interface Region {
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
interface HomeList {
    readonly id: string;
    readonly title: string;
    /** Pages that stand open, by name; those of the groups are folded. */
    readonly pages: readonly string[];
    readonly groups: readonly {
        readonly id: string;
        readonly title: string;
        readonly pages: readonly string[];
    }[];
}
/** All compiled words of the guide. Every id in it resolves. */
interface Guide {
    readonly pages: readonly Page[];
    readonly home: readonly HomeList[];
    readonly exercises: readonly Exercise[];
    readonly programmes: readonly Programme[];
    /** Green first. */
    readonly painLights: readonly PainLight[];
    readonly sources: readonly Source[];
    readonly regions: readonly Region[];
    readonly outcomes: readonly Outcome[];
    readonly strings: Readonly<Record<StringKey, string>>;
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
interface EmergencyCard {
    /** The rules, or the dangers that raise the level themselves, that it is for. */
    readonly rules: readonly string[];
    /** Stands in place of the level's title. */
    readonly title?: readonly Inline[];
    /** Stand in place of what the level says to do and to avoid. */
    readonly do: readonly ListItem[];
}
/** What the result says for a level or a special ending. */
interface Outcome {
    /** A level, `child-under-5`, `other-problem` or `no-clear-pattern`. */
    readonly id: string;
    readonly title: readonly Inline[];
    /** Who to see and by when, in one sentence. */
    readonly lead: readonly Inline[];
    readonly do: readonly ListItem[];
    readonly avoid: readonly ListItem[];
    /** Said besides where no page of a cause leads. */
    readonly general?: {
        readonly do: readonly ListItem[];
        readonly avoid: readonly ListItem[];
    };
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

/** The words of a language as its file carries them. */
interface LanguageTexts {
    readonly guide: MemberTexts;
    readonly rules: MemberTexts;
}
/** The members of a tree as `unfoldLate` takes them; written out, since published types cannot name a virtual module. */
type MemberTexts = Readonly<Record<string, string | readonly [list: string, key: string, values: string]>>;
/** Adds a language to every guide of the page; one that is there stays as it is. */
declare function addLanguage(texts: LanguageTexts): void;

/** How a public attribute is read. `Given` is what a site may set as the property, `Value` what the guide works with. */
interface Attribute<Given, Value> {
    readonly type: 'string' | 'number' | 'boolean';
    /** What a site may set, as the warning says it. */
    readonly expected: (content: Guide) => string;
    /** The value where the attribute is absent or refused. */
    readonly standard: (content: Guide) => Value;
    /** The value; undefined where it is refused. `refuse` is for a part of it. */
    readonly read: (given: Given, content: Guide, refuse: (part: string) => void) => Value | undefined;
}
/**
 * Every public attribute, by the name of its property. The element has a property for each, with its documentation, and
 * the configuration has its value.
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
/** The properties of the element, as a site may set them; null is absent. */
type Given = {
    [Key in Name]: Parameters<Attributes[Key]['read']>[0] extends boolean ? boolean : Parameters<Attributes[Key]['read']>[0] | null;
};

/** What a site may set: each attribute with its property, as it was written. `state/attributes.ts` says what is accepted. */
declare class SiteAttributes extends LitElement implements Given {
    /** Country of the visitor: `us gb ie eu au nz ca in`. Default none: numbers are named, not given. */
    region: 'us' | 'gb' | 'ie' | 'eu' | 'au' | 'nz' | 'ca' | 'in' | null;
    /** What is shown: `home`, `checker`, `plan`, the id of a page, `programme/<id>` or `exercise/<id>`. Default `home`. */
    view: string | null;
    /** Language of the words, where more than one is on the page. Default that of the page around it. */
    lang: string;
    /** `light`, `dark`, or `auto` for the system's choice. Default `light`. */
    theme: 'light' | 'dark' | 'auto' | null;
    /** `page` shows what `view` names without navigation and search. Default `full`. */
    layout: 'full' | 'page' | null;
    /** Level of the first heading, 1 to 6, so that the outline of the page stays right. Default 2. */
    headingLevel: number | null;
    /** Name of the clinic. */
    clinicName: string | null;
    /** Telephone number of the clinic. */
    phone: string | null;
    /**
     * Where to book: https or relative. `{level}` and `{page}` in it are filled with the level and the first page of a
     * result, if the visitor ticks that the clinic is told; else they are left empty.
     */
    bookingUrl: string | null;
    /** Words of the link to book. */
    bookingLabel: string | null;
    /** Shows the checker in `gb`, `ie` and `eu` too, where it may be a medical device. Default false. */
    checker: boolean;
    /** The guide without the checker, wherever it is shown; wins over `checker`. Default false. */
    noChecker: boolean;
    /** The clinician who reviewed the words for this site; shown only with `reviewed-content`. */
    reviewedBy: string | null;
    /** The day of that review, YYYY-MM-DD. */
    reviewedOn: string | null;
    /** Version of the content that was reviewed, as the page "About this guide" names it. */
    reviewedContent: string | null;
    /** Ids of the pages to offer, in that order. Default all. */
    topics: string | null;
    /** The page shown follows the address, and Back works. Default false. */
    deepLinks: boolean;
    /** Where answers are kept: `none`, `session` or `device`. Default `none`. */
    remember: 'none' | 'session' | 'device' | null;
    /** Events may carry answers and results. Default false. */
    shareAnswers: boolean;
    /** The document's head tells search engines which page is shown, as schema.org JSON-LD. Default false. */
    structuredData: boolean;
    /** Own words for strings that are no words of safety, by key, in the language that the site shows. Default ours. */
    words: OwnWords | null;
}

/**
 * A guide to pain behind the knee and in the hamstrings, with a symptom checker.
 *
 * @slot - Text shown until the guide has drawn itself, and instead of it where it cannot.
 * @slot logo - The clinic's logo, at the start of the header.
 * @slot intro - A few words of the clinic above the first view.
 * @slot after-result - What the clinic adds below a result.
 * @slot footer - What the clinic adds at the end.
 * @slot disclaimer - Added to the guide's own disclaimer, which stays.
 *
 * @fires kpg-ready - The guide has drawn itself for the first time.
 * @fires kpg-navigate - Another page is shown; from a result, `page` is there only with `share-answers`.
 * @fires kpg-checker-start - The visitor opened the checker.
 * @fires kpg-answer - A question was answered; what and how only with `share-answers`.
 * @fires kpg-result - A result is shown; which only with `share-answers`.
 * @fires kpg-action - The visitor booked, called, printed, copied, shared, saved a reminder, exported or finished a session of exercises.
 * @fires kpg-error - Something inside failed; the visitor sees what is safe.
 *
 * @csspart heading - Any heading.
 * @csspart text - Running text.
 * @csspart button - Any button.
 * @csspart button-primary - The button that leads on.
 * @csspart action - A way to take a result or a page along, or to reach the clinic.
 * @csspart figure - Any picture.
 *
 * @cssprop --kpg-accent - The one colour of the brand; readable shades are derived from it.
 * @cssprop --kpg-surface - Background.
 * @cssprop --kpg-text - Text.
 * @cssprop --kpg-font - Typeface.
 * @cssprop --kpg-font-heading - Typeface of headings.
 * @cssprop --kpg-font-size - The size everything hangs on, at least 16 px.
 * @cssprop --kpg-radius - Corners of buttons and cards.
 * @cssprop --kpg-space - The unit of space around the views.
 * @cssprop --kpg-max-width - Greatest width.
 * @cssprop --kpg-emergency - Colour of the level emergency.
 * @cssprop --kpg-urgent - Colour of the level urgent.
 * @cssprop --kpg-soon - Colour of the level soon.
 * @cssprop --kpg-self-care - Colour of the level self-care.
 */
declare class KneePainGuide extends SiteAttributes {
    /** Version of the guide on the page. */
    static readonly version: string;
    /** Version of the words and rules, which `reviewed-content` names. */
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
    /** What each request does. The visitor's step shows the next heading. */
    private readonly _effects;
    private _guide;
    private _session;
    private _hasFailed;
    constructor();
    /** Shows a page, `home` or `checker`. */
    navigate(page: string): void;
    /** Opens the checker where the visitor left it. */
    startChecker(): void;
    /** Forgets the answers and the kept plan; the checker asks its first question again. */
    restart(): void;
    /** Prints what is shown, without the page around it. False where the browser refused. */
    print(): boolean;
    /** The result as plain text, for sites that share answers; null before a result and without `share-answers`. */
    summary(): string | null;
    /** The result, for sites that share answers; null before a result and without `share-answers`. */
    get assessment(): Assessment | null;
    protected createRenderRoot(): ShadowRoot;
    adoptedCallback(): void;
    protected shouldUpdate(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected firstUpdated(): void;
    protected performUpdate(): void;
    protected getUpdateComplete(): Promise<boolean>;
    private _configure;
    private get _sharesAnswers();
    private get _remember();
    private _go;
    private _open;
    private _step;
    private _act;
    private _onFailure;
    private _fail;
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
