import { sayCount } from '../model/amount.ts';
import { isAtLeast } from '../model/level.ts';
import { chosenIn } from '../model/checker.ts';
import { adviceIn } from '../model/page-advice.ts';
import { hasOption } from '../model/screens.ts';
import { aimedAt } from './aim.ts';
import { deniedOf } from './denied.ts';
import type { Assessment, Option, Question, Reason, ShownCause } from '../model/checker.ts';
import type { ConditionPage, EmergencyCard, Inline, ListItem, Outcome, Programme, Source } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** A question and its answer, in words. */
export interface AnswerInWords {
  readonly question: Question;
  /** The texts of the chosen options; empty if all of them are private. */
  readonly words: readonly string[];
  /** Texts of private options, for the screen only. */
  readonly privateWords: readonly string[];
  /** The signs and risks that were shown and not chosen. */
  readonly denied: readonly string[];
  /** No option is chosen: "None of these" or "Not sure". */
  readonly isOpen: boolean;
  /** The answer is "None of these" to signs and risks; paper and text list them instead. */
  readonly isDenial: boolean;
}

/** A cause in a result: a single one, or several grades of one injury. */
export interface CauseInWords extends Omit<ShownCause, 'page'> {
  readonly page: ConditionPage | undefined;
  /** Usual recovery of the grades that fit, in weeks. */
  readonly weeks: ConditionPage['weeks'] | undefined;
}

/** Everything that a result says; the same on the screen, on paper and in the exported text. */
export interface ResultDocument {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
  readonly title: readonly Inline[];
  /** The reason for an emergency, shown in the card in place of the outcome's lead. */
  readonly urging: Reason | undefined;
  /** The other reasons, except one that the lead already gives. */
  readonly reasons: readonly Reason[];
  readonly do: readonly ListItem[];
  readonly avoid: readonly ListItem[];
  /** Dangers to rule out, shown first. */
  readonly dangers: readonly CauseInWords[];
  /** The best cause; absent for an emergency, and if only dangers fit. */
  readonly lead: CauseInWords | undefined;
  /** The other causes, best first. */
  readonly others: readonly CauseInWords[];
  /** The exercise programme of the best cause, for the visitor's aim. */
  readonly programme: Programme | undefined;
  /** The visitor's aim and its question; absent if the checker has none. */
  readonly aim: { readonly question: Question; readonly chosen: Option | undefined } | undefined;
  /** The visitor's answers, in the order of the questions. */
  readonly answers: readonly AnswerInWords[];
  /** Days since it began, at least; undefined if unknown. */
  readonly day: number | undefined;
  /** Ids of the chosen places, for the picture of the leg. */
  readonly places: readonly string[];
  readonly sources: readonly Source[];
}

/** Builds the result; undefined if there is none. A missing text throws, so that no result has a gap. */
export function resultDocument(guide: GuideSnapshot, checker: CheckerSnapshot): ResultDocument | undefined {
  const { assessment } = checker;
  if (!assessment) return undefined;
  const { outcomes, sources } = guide.content;
  const [outcome] = [assessment.outcome, assessment.level].flatMap((id) => outcomes.filter((one) => one.id === id));
  if (!outcome) throw new Error(`No words for ${assessment.outcome}`);
  const { level, reasons } = assessment;
  const causes = level === 'emergency' ? [] : assessment.causes;
  const { card, urging } = emergencyIn(reasons, outcome);
  const named = merged(causes, guide);
  const dangers = named.filter(({ danger }) => danger);
  const [lead, ...others] = named.filter(({ danger }) => !danger);
  // Self-care is safe only below `urgent`, and only if a single cause leads.
  const plan = isAtLeast(level, 'urgent') ? undefined : lead?.page;
  const page = plan ?? (dangers.length === 1 && (isAtLeast(level, 'urgent') || !lead) ? dangers[0]?.page : undefined);
  // An urgent page is no advice for a result that can wait, nor a page of grades, most of them mild, for an urgent one.
  const hasAdvice = page && (isAtLeast(level, 'urgent') ? !page.grades : !isAtLeast(page.level, 'urgent'));
  const advice = doAndAvoid(outcome, card, hasAdvice ? page : undefined);
  const programme = guide.content.programmes.find(({ id }) => id === plan?.programme);
  const aim = aimIn(checker, guide);
  const cited = new Set([...reasons.flatMap((reason) => reason.sources), ...(page?.sources ?? [])]);
  return {
    assessment,
    outcome,
    title: card?.title ?? outcome.title,
    urging,
    reasons: withoutRepeats(assessment, urging).filter(({ rule }) => rule !== outcome.says),
    ...advice,
    dangers,
    lead,
    others,
    programme: programme && aimedAt(programme, aim?.chosen),
    aim,
    answers: answersIn(checker, guide, level),
    day: daysSinceStart(checker),
    places: placesIn(checker),
    sources: sources.filter(({ id }) => cited.has(id)),
  };
}

/** The most pressing kind of emergency with its reason; the first reason if no kind is known. */
function emergencyIn(
  reasons: readonly Reason[],
  { id, cards = [] }: Outcome,
): { readonly card?: EmergencyCard | undefined; readonly urging?: Reason | undefined } {
  if (id !== 'emergency') return {};
  const card = cards.find(({ rules }) => reasons.some(({ rule }) => rules.includes(rule)));
  return { card, urging: reasons.find(({ rule }) => card?.rules.includes(rule)) ?? reasons[0] };
}

/**
 * The reasons beside the one in the card, each answer quoted once: reasons that share an answer or their words become
 * one, and those that share them with the card are left out. So is that of a cause's score if other reasons quote each of
 * its answers.
 */
function withoutRepeats({ reasons, causes }: Assessment, urging: Reason | undefined): readonly Reason[] {
  const isOfScore = ({ rule }: Reason) => causes.some(({ id }) => id === rule);
  const quoted = reasons.flatMap((reason) => (isOfScore(reason) || reason.private ? [] : reason.quotes));
  let told: readonly Reason[] = [];
  for (const reason of reasons) {
    const shares = ({ text, quotes }: Reason) =>
      text === reason.text || quotes.some((quote) => reason.quotes.includes(quote));
    if (urging && shares(urging)) continue;
    if (isOfScore(reason) && reason.quotes.every((quote) => quoted.includes(quote))) continue;
    const [first, ...others] = [...told.filter(shares), reason];
    told = [...told, reason]
      .filter((one) => one === first || !shares(one))
      .map((one) => (one === first ? others.reduce(joined, one) : one));
  }
  return told;
}

/** Joins two reasons; rules that mean the same say the same sentence, which is said once. */
function joined(one: Reason, { quotes, text }: Reason): Reason {
  return {
    ...one,
    quotes: [...new Set([...one.quotes, ...quotes])],
    text: [...new Set(`${one.text} ${text}`.split(/(?<=\.) /))].join(' '),
  };
}

/** A reason with the answers behind it. */
export function sayReason({ quotes, text }: Reason, { say, localise }: GuideSnapshot): string {
  const reason = localise(text);
  return quotes.length > 0 ? say('result.reason', { answers: quotes.map(localise).join('; '), reason }) : reason;
}

/** The page of a condition. */
function conditionPage(id: string, { content }: GuideSnapshot): ConditionPage | undefined {
  return content.pages.find((page): page is ConditionPage => page.id === id && page.kind === 'condition');
}

/** The level's action, then the advice of the cause's page; without such a page, the level's general advice. */
function doAndAvoid(
  { do: dos, avoid, general }: Outcome,
  card: EmergencyCard | undefined,
  page: ConditionPage | undefined,
): Pick<ResultDocument, 'do' | 'avoid'> {
  if (card) return { do: card.do, avoid: [] };
  const care = adviceIn(page?.sections ?? []);
  const more = care.now.length > 0 ? { do: care.now, avoid: care.avoid } : general;
  return { do: [...dos, ...(more?.do ?? [])], avoid: [...avoid, ...(more?.avoid ?? [])] };
}

/** Joins the grades of one injury into one cause; it is a danger if one of them is. */
function merged(causes: readonly ShownCause[], guide: GuideSnapshot): readonly CauseInWords[] {
  const rest = [...causes];
  const found: CauseInWords[] = [];
  for (let first = rest.shift(); first; first = rest.shift()) {
    const page = conditionPage(first.page, guide);
    const gradeOf = ({ id }: ShownCause) => page?.grades?.find(({ cause }) => cause === id);
    const isGrade = (one: ShownCause) => gradeOf(first) !== undefined && gradeOf(one) !== undefined;
    const all = [first, ...rest.filter(isGrade)];
    for (const one of all.slice(1)) rest.splice(rest.indexOf(one), 1);
    const weeks = all.flatMap((one) => gradeOf(one)?.weeks ?? []);
    found.push({
      ...first,
      name: all.length > 1 && page ? page.title : first.name,
      because: [...new Set(all.flatMap(({ because }) => because))],
      // An answer against one grade may speak for another.
      against: all.length > 1 ? [] : first.against,
      danger: all.some(({ danger }) => danger),
      page,
      weeks: weeks.length > 0 ? [Math.min(...weeks), Math.max(...weeks)] : page?.weeks,
    });
  }
  return found;
}

function answersIn(
  { questions, answered }: CheckerSnapshot,
  { say, localise }: GuideSnapshot,
  level: Level,
): readonly AnswerInWords[] {
  return questions.flatMap((question) => {
    const given = answered.find((one) => one.question === question.id);
    if (!given) return [];
    if (typeof given.answer === 'number') {
      const { most } = question;
      const count = given.answer;
      const words = most === undefined ? sayCount('count.year', count, say) : say('result.scale', { count, most });
      return [{ question, words: [words], privateWords: [], denied: [], isOpen: false, isDenial: false }];
    }
    const ids = chosenIn(given.answer);
    const chosen = ids.map((id) => {
      const option = question.options.find((one) => one.id === id);
      const word = option ? localise(option.text) : say(id === 'none' ? 'checker.none' : 'checker.not-sure');
      return { word, isPrivate: option?.private ?? false };
    });
    const wordsOf = (isPrivate: boolean) => chosen.filter((one) => one.isPrivate === isPrivate).map(({ word }) => word);
    const denied = deniedOf(question, given, level).map(({ text }) => localise(text));
    const isOpen = !hasOption(ids);
    const isDenial = isOpen && denied.length > 0;
    return [{ question, words: wordsOf(false), privateWords: wordsOf(true), denied, isOpen, isDenial }];
  });
}

function aimIn({ questions, answered }: CheckerSnapshot, guide: GuideSnapshot): ResultDocument['aim'] {
  const question = questions.find(({ after }) => after === 'plan');
  const given = answered.find((one) => one.question === question?.id)?.answer ?? guide.aim;
  return question && { question, chosen: question.options.find(({ id }) => id === given) ?? question.options[0] };
}

function daysSinceStart({ questions, answered }: CheckerSnapshot): number | undefined {
  const days = questions.flatMap(({ id, options }) =>
    options.filter((option) => answered.some((given) => given.question === id && given.answer === option.id)),
  );
  return days.find((option) => option.days !== undefined)?.days;
}

function placesIn({ questions, answered }: CheckerSnapshot): readonly string[] {
  const place = questions.find((question) => question.place)?.id;
  return chosenIn(answered.find(({ question }) => question === place)?.answer);
}
