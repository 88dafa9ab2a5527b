import type { ServiceId } from './content.ts';

/** The strings that speak of danger and help. */
const safetyPlaces = {
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
  'checker.purpose': [],
  'checker.failed': [],
  'checker.failed-advice': ['urgent-line'],
  'programme.gate': [],
  'page.emergency': [],
  'page.urgent': [],
  'result.dangers': [],
  'result.dangers-help': [],
  'result.private': [],
  'result.call': ['name'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Every string of the interface with the places `{name}` that its text fills in. The compiler holds `strings.yaml` to this
 * list, and the types hold the code to it. Words of safety come first, so that a build that stops names them first.
 */
export const stringPlaces = {
  ...safetyPlaces,

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

  'privacy.none': [],
  'privacy.session': [],
  'privacy.device': [],
  'privacy.shared': [],

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
  'page.related': [],
  'page.check': [],
  'page.sources': ['count'],
  'page.updated': ['date'],
  'page.version': ['version'],
  'page.reviewed': ['by'],
  'page.reviewed-on': ['by', 'date'],
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

  'recovery.usual': ['range'],
  'recovery.range': ['from', 'to'],
  'recovery.up-to': ['to'],
  'recovery.start': [],
  'recovery.week': ['count'],
  'recovery.weeks': ['count'],
  'recovery.month': ['count'],
  'recovery.months': ['count'],
  'recovery.year': ['count'],
  'recovery.years': ['count'],

  'programme.goal': [],
  'programme.begin': [],
  'programme.all': [],
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
  'pain-light.green': ['from', 'to'],
  'pain-light.amber': ['from', 'to'],
  'pain-light.red': ['from', 'to'],

  'stage.heavy': [],
  'stage.sport': [],

  'exercise.feel': [],
  'exercise.stop': [],
  'exercise.progress': [],
  'exercise.progress-goal': ['goal'],
  'exercise.harder': [],
  'exercise.step-back': [],
  'exercise.step-back-light': [],
  'exercise.easier': [],

  'dose.repetitions': ['repetitions'],
  'dose.sets': ['sets', 'repetitions'],
  'dose.minutes': ['minutes'],
  'dose.range': ['from', 'to'],
  'dose.each-side': [],
  'dose.hold': ['hold'],
  'dose.tempo': ['tempo'],
  'dose.times-a-day': ['times'],
  'dose.days': ['days'],
  'dose.daily': [],
  'dose.effort': ['effort'],

  'session.open': [],
  'session.signs': [],
  'session.start': [],
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
  'checker.progress': [],
  'checker.progress-done': ['percent'],
  'checker.years': [],
  'checker.age': ['years'],
  'checker.none': [],
  'checker.not-sure': [],
  'checker.why': [],
  'checker.helps': [],
  'checker.more': ['count'],
  'checker.given': [],
  'checker.next': [],
  'checker.back': [],
  'checker.restart': [],
  'checker.error': [],
  'checker.error-number': ['oldest'],
  'checker.error-one': [],
  'checker.error-many': [],
  'checker.error-ticked': [],

  'result.why': [],
  'result.back': [],
  'result.causes': [],
  'result.causes-help': [],
  'result.strong': [],
  'result.partial': [],
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
  'result.recheck-help': [],
  'result.recovery': [],
  'result.read-on': ['name'],
  'result.say': [],
  'result.answers': [],
  'result.change': [],
  'result.sources': ['count'],
  'result.updated': ['date'],
  'result.summary-title': ['date'],

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
  'action.refused': [],
  'action.done-copy': [],
  'action.done-share': [],
  'action.done-export': [],
  'action.done-remind': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StringKey = keyof typeof stringPlaces;

/** Whether a string speaks of danger and help: out of date, it stops the script of its language. */
export function isSafetyString(key: string): boolean {
  return Object.hasOwn(safetyPlaces, key);
}

/** A string whose places the region fills in, or that has none. */
export type PlainStringKey = { [Key in StringKey]: [PlaceOf<Key>] extends [never] ? Key : never }[StringKey];

/** The places of a string that the code fills in; the region's services fill in themselves. */
type PlaceOf<Key extends StringKey> = Exclude<(typeof stringPlaces)[Key][number], ServiceId>;

/** What stands in the places of a string; nothing where it has none. */
type Values<Key extends StringKey> = [PlaceOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceOf<Key>, string | number>>];

/** An interface string, with its places filled in. */
export type Say = <Key extends StringKey>(key: Key, ...values: Values<Key>) => string;

/** A text with these values in its places `{name}`; a place without a value stays. */
export function fillPlaces(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{([\w-]+)\}/g, (place, name: string) => String(values[name] ?? place));
}
