import type { ServiceId } from './service.ts';

// Tables of data: every key of `content/strings.yaml` with the placeholders of its text. The compiler compares both.

/** Strings about danger and help, names of answers, and what a visitor consents to. A site cannot change them. */
const safetyPlaceholders = {
  'emergency.line': ['emergency'],
  'emergency.more': [],
  'failure.contact': [],
  'disclaimer.what': ['emergency'],
  'disclaimer.purpose': [],
  'result.limits': [],
  'result.overdue': ['date'],
  'result.sooner': [],
  'result.sooner-emergency': ['emergency'],
  'result.sooner-urgent': ['urgent-line'],
  'result.sooner-soon': [],
  'result.sooner-worried': [],
  'care.emergency': ['emergency'],
  'care.urgent': [],
  'care.soon': [],
  'care.self-care': [],
  'care-card.emergency': [],
  'care-card.urgent': [],
  'care-card.soon': [],
  'care-card.self-care': [],
  'checker.failed': [],
  'checker.failed-advice': ['urgent-line'],
  'programme.gate': [],
  'page.emergency': [],
  'page.urgent': [],
  'result.dangers': [],
  'result.dangers-help': [],
  'result.private': [],
  'result.recheck-help': [],
  'result.call': ['name'],
  'privacy.none': [],
  'privacy.session': [],
  'privacy.device': [],
  'privacy.shared': [],
  'action.tell-clinic': [],
  'page.reviewed': ['by'],
  'page.reviewed-on': ['by', 'date'],
  'pain-light.green': ['from', 'to'],
  'pain-light.amber': ['from', 'to'],
  'pain-light.red': ['from', 'to'],
  'exercise.stop': [],
  'session.signs': [],
  'session.start': [],
  'plan.offer': [],
  'plan.keep': [],
  'plan.if-worse': [],
  'checker.none': [],
  'checker.not-sure': [],
  'checker.more': ['count'],
  'checker.given': [],
  'checker.error-many': [],
  'checker.error-ticked': [],
  'result.causes-help': [],
  'result.strong': [],
  'result.partial': [],
  'action.refused': [],
  'plan.refused': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Every interface string with the placeholders `{name}` that the code fills in. The compiler checks `strings.yaml` against
 * this list, and the types check the code. Safety strings come first, so that a failing build names them first.
 */
export const stringPlaceholders = {
  ...safetyPlaceholders,

  'nav.label': [],
  'nav.home': [],
  'nav.checker': [],

  'action.book': [],

  'way.label': [],
  'way.home': [],
  'way.page': ['title'],
  'way.checker': [],

  'footer.about': [],
  'footer.version': ['version'],

  'link.outside': [],

  'home.title': [],
  'home.lead': [],

  'checker.open': [],

  'home.check-time': ['minutes'],

  'home.where': [],
  'home.point': [],
  'home.places': [],
  'home.common': [],
  'home.rare': [],
  'home.pressing': [],
  'home.check-place': [],
  'home.read': [],

  'kept.notice': ['date'],
  'kept.restart': [],

  'leg-map.views': [],
  'leg-map.back': [],
  'leg-map.front': [],
  'leg-map.inner': [],
  'leg-map.outer': [],

  'picture.back-of-knee.skin': [],
  'picture.back-of-knee.muscles': [],
  'picture.back-of-knee.vessels': [],
  'picture.back-of-knee.joint': [],
  'picture.back-of-knee.inner-cord': [],
  'picture.back-of-knee.outer-cord': [],
  'picture.back-of-knee.hollow': [],
  'picture.back-of-knee.calf': [],
  'picture.back-of-knee.semimembranosus': [],
  'picture.back-of-knee.semitendinosus': [],
  'picture.back-of-knee.biceps': [],
  'picture.back-of-knee.inner-head': [],
  'picture.back-of-knee.outer-head': [],
  'picture.back-of-knee.artery': [],
  'picture.back-of-knee.vein': [],
  'picture.back-of-knee.nerve': [],
  'picture.back-of-knee.side-nerve': [],
  'picture.back-of-knee.thigh-bone': [],
  'picture.back-of-knee.meniscus': [],
  'picture.back-of-knee.ligament': [],
  'picture.back-of-knee.fibula': [],
  'picture.back-of-knee.cyst': [],
  'picture.back-of-knee.shin-bone': [],
  'picture.hamstrings.sit-bone': [],
  'picture.hamstrings.semitendinosus': [],
  'picture.hamstrings.semimembranosus': [],
  'picture.hamstrings.biceps': [],
  'picture.hamstrings.thigh-bone': [],
  'picture.hamstrings.fibula': [],
  'picture.hamstrings.shin-bone': [],

  'search.label': [],
  'search.example': [],
  'search.found': ['count'],
  'search.none': [],
  'search.passed-over': [],

  'page.programme': [],
  'page.contents': [],
  'page.related': [],
  'page.check': [],
  'page.sources': ['count'],
  'page.updated': ['date'],
  'page.version': ['version'],
  'page.turn': [],

  'section.typical': [],
  'section.not-typical': [],
  'section.get-help': [],
  'section.what': [],
  'section.why': [],
  'section.diagnosis': [],
  'section.treatment': [],
  'section.avoid': [],
  'section.recovery': [],
  'section.prevention': [],
  'section.similar': [],

  'treatment.now': [],
  'treatment.next': [],
  'treatment.later': [],

  'amount.range': ['from', 'to'],

  'recovery.usual': ['range'],
  'recovery.up-to': ['to'],
  'recovery.start': [],

  'programme.goal': [],
  'programme.end': [],
  'programme.begin': [],
  'programme.all': [],
  'programme.list': [],
  'sheet.link': [],
  'sheet.scan': [],
  'sheet.week': [],
  'sheet.pain': [],
  'programme.confirm': [],

  'when.day': ['range'],
  'when.week': ['range'],
  'when.month': ['range'],
  'when.from-week': ['from'],

  'stage.first-days': [],
  'stage.early': [],
  'stage.building': [],

  'pain-light.title': [],

  'stage.heavy': [],
  'stage.sport': [],

  'exercise.feel': [],
  'exercise.progress': [],
  'exercise.progress-goal': ['goal'],
  'exercise.harder': [],
  'exercise.step-back': [],
  'exercise.step-back-light': [],
  'exercise.easier': [],

  'dose.sets': ['sets', 'repetitions'],
  'dose.each-side': ['amount'],
  'dose.hold': ['hold'],
  'dose.tempo': ['tempo'],
  'dose.times-a-day': ['times'],
  'dose.days': ['days'],
  'dose.daily': [],
  'dose.effort': ['effort'],

  'session.open': [],
  'session.sound': [],
  'session.exercise': ['number', 'count'],
  'session.set': ['set', 'sets'],
  'session.side': [],
  'session.other-side': [],
  'session.counted': ['count', 'times'],
  'session.count': [],
  'session.begin': [],
  'session.set-done': [],
  'session.rest': ['left'],
  'session.go-on': [],
  'session.easier': [],
  'session.harder': [],
  'session.skip': [],
  'session.end': [],
  'session.pain': [],
  'session.back': [],
  'plan.title': [],
  'plan.open': [],
  'plan.done': [],
  'plan.evening': [],
  'plan.morning': [],
  'plan.forward': [],
  'plan.next': [],
  'plan.previous': [],
  'plan.asked': [],
  'plan.better': [],
  'plan.same': [],
  'plan.worse': [],
  'plan.table': [],
  'plan.caption': [],
  'plan.day': [],
  'plan.exercises': [],
  'plan.in-exercises': [],
  'plan.in-evening': [],
  'plan.next-morning': [],
  'plan.delete': [],
  'figure.move': [],
  'figure.hold': ['left'],
  'timer.start': ['hold', 'times'],
  'timer.stop': [],
  'timer.lead': [],
  'timer.hold': [],
  'timer.rest': [],
  'timer.done': [],
  'timer.turn': ['turn', 'times'],

  'checker.step': ['step'],
  'checker.step-screen': ['screen', 'screens'],
  'checker.changing': [],
  'checker.telling': [],
  'checker.progress': [],
  'checker.progress-done': ['percent'],
  'checker.years': [],
  'checker.why': [],
  'checker.helps': [],
  'checker.next': [],
  'checker.back': [],
  'checker.restart': [],
  'checker.error': [],
  'checker.error-number': ['oldest'],
  'checker.error-one': [],

  'result.why': [],
  'result.back': [],
  'result.causes': [],
  'result.others': [],
  'result.reasons': [],
  'result.because': [],
  'result.reason': ['answers', 'reason'],
  'result.against': [],
  'result.do': [],
  'result.avoid': [],
  'result.plan': [],
  'result.today': [],
  'result.next': [],
  'result.exercises': [],
  'result.exercises-for': ['name'],
  'result.sport': [],
  'result.recheck': [],
  'result.recovery': [],
  'result.read-on': ['name'],
  'result.say': [],
  'result.tell': [],
  'result.scale': ['count', 'most'],
  'result.answers': [],
  'result.denied': [],
  'result.change': [],
  'result.sources': ['count'],
  'result.updated': ['date'],
  'result.summary-title': ['date'],

  'aloud.read': [],

  'action.title': [],
  'action.help': [],
  'action.print': [],
  'action.copy': [],
  'action.share': [],
  'action.export': [],
  'action.remind': ['date'],
  'action.days': [],
  'action.days-text': [],
  'action.remind-title': [],
  'action.remind-text': [],
  'action.text': [],
  'action.done-copy': [],
  'action.done-share': [],
  'action.done-export': [],
  'action.done-remind': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StringKey = keyof typeof stringPlaceholders;

export type SafetyKey = keyof typeof safetyPlaceholders;

/**
 * Things that are counted. `strings.yaml` has each in every plural form of its language: `count.week.one`,
 * `count.week.other`.
 */
export const countedKeys = [
  'count.second',
  'count.minute',
  'count.time',
  'count.set',
  'count.day',
  'count.week',
  'count.month',
  'count.year',
] as const;

export type CountedKey = (typeof countedKeys)[number];

type PluralKey = `${CountedKey}.${Intl.LDMLPluralRule}`;

/** Interface strings by key; a counted thing has only the plural forms of the language. */
export type Strings = Readonly<Record<StringKey, string>> & Readonly<Partial<Record<PluralKey, string>>>;

/** Whether a string is a safety string: if its translation is out of date, the script of that language is not built. */
export function isSafetyString(key: string): key is SafetyKey {
  return Object.hasOwn(safetyPlaceholders, key);
}

/** A site's own texts for interface strings, by key; safety strings cannot be replaced. */
export type OwnWords = Readonly<Partial<Record<Exclude<StringKey, SafetyKey> | PluralKey, string>>>;

/** Keys of strings without placeholders, or whose placeholders are services of the region. */
export type PlainStringKey = { [Key in StringKey]: [PlaceholderOf<Key>] extends [never] ? Key : never }[StringKey];

/** The placeholders of a string that the caller fills in; services of the region are filled in automatically. */
type PlaceholderOf<Key extends StringKey> = Exclude<(typeof stringPlaceholders)[Key][number], ServiceId>;

/** An amount in words and the number that chooses the plural form, the upper end of a range. */
type Count = Readonly<Record<'count', string> & Record<'number', number>>;

/** The arguments for the placeholders of a string; none if it has none. */
type Values<Key extends StringKey | CountedKey> = Key extends StringKey
  ? [PlaceholderOf<Key>] extends [never]
    ? []
    : [values: Readonly<Record<PlaceholderOf<Key>, string | number>>]
  : [values: Count];

/** Returns an interface string with its placeholders filled in. */
export type Say = <Key extends StringKey | CountedKey>(key: Key, ...values: Values<Key>) => string;

/** Fills the placeholders `{name}` of a text; one without a value stays. */
export function fillText(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{([\w-]+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
