import { sayCount } from '../model/amount.ts';
import { isAtLeast } from '../model/level.ts';
import { careOf } from '../model/page-parts.ts';
import { hasOption } from '../model/screens.ts';
import { aimedAt } from './aim.ts';
import { deniedOf } from './denied.ts';
import type { Answer, Assessment, Option, Question, Reason, ShownCause } from '../model/checker.ts';
import type { ConditionPage, EmergencyCard, Inline, ListItem, Outcome, Programme, Source } from '../model/content.ts';
import type { Level } from '../model/level.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** A question and its answer, in words. */
export interface AnswerInWords {
  readonly question: Question;
  /** The answer in the words of its options; empty where all of them are private. */
  readonly words: readonly string[];
  /** Words of private options: for the screen alone. */
  readonly privateWords: readonly string[];
  /** The signs and risks that were shown and not chosen. */
  readonly denied: readonly string[];
  /** "None of these" of signs and risks: paper and text name each of them instead. */
  readonly isDenial: boolean;
}

/** A cause as a result names it: one, or several grades of one injury. */
export interface CauseInWords extends Omit<ShownCause, 'page'> {
  readonly page: ConditionPage | undefined;
  /** Usual recovery, in weeks, of the grades that fit. */
  readonly weeks: ConditionPage['weeks'] | undefined;
}

/** What a result says, the same on the screen, on paper and in the text to take along. */
export interface ResultDocument {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
  readonly title: readonly Inline[];
  /** Of an emergency: what it is told by. It stands in the card in place of the outcome's lead. */
  readonly urging: Reason | undefined;
  /** The other reasons, without one that the lead says already. */
  readonly reasons: readonly Reason[];
  readonly do: readonly ListItem[];
  readonly avoid: readonly ListItem[];
  /** Dangers that need a check to rule them out: they come first. */
  readonly dangers: readonly CauseInWords[];
  /** The cause that fits best; absent for an emergency, and where only dangers fit. */
  readonly lead: CauseInWords | undefined;
  /** The other causes that fit, best first. */
  readonly others: readonly CauseInWords[];
  /** The exercises of the lead, for what the visitor wants to get back to. */
  readonly programme: Programme | undefined;
  /** What they want to get back to, and the question for it; absent where the checker has none. */
  readonly aim: { readonly question: Question; readonly chosen: Option | undefined } | undefined;
  /** What the visitor answered, in the order of the questions. */
  readonly answers: readonly AnswerInWords[];
  /** Days since it began, at least; undefined where that was not said. */
  readonly day: number | undefined;
  /** The places that were chosen, for the drawn leg. */
  readonly places: readonly string[];
  readonly sources: readonly Source[];
}

/** Everything the result says; undefined while there is none. A result whose words are missing is an error, never a gap. */
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
  // Looking after it yourself is safe below urgent; of several dangers none has the say.
  const plan = isAtLeast(level, 'urgent') ? undefined : lead?.page;
  const page = plan ?? (dangers.length === 1 && (isAtLeast(level, 'urgent') || !lead) ? dangers[0]?.page : undefined);
  const advice = adviceOf(outcome, card, page);
  const programme = guide.content.programmes.find(({ id }) => id === plan?.programme);
  const aim = aimIn(checker);
  const cited = new Set([...reasons.flatMap((reason) => reason.sources), ...(page?.sources ?? [])]);
  return {
    assessment,
    outcome,
    title: card?.title ?? outcome.title,
    urging,
    reasons: reasons.filter((reason) => reason !== urging && reason.rule !== outcome.says),
    ...advice,
    dangers,
    lead,
    others,
    programme: programme && aimedAt(programme, aim?.chosen),
    aim,
    answers: answersIn(checker, guide, level),
    day: dayOf(checker),
    places: placesIn(checker),
    sources: sources.filter(({ id }) => cited.has(id)),
  };
}

/** The most pressing kind of emergency and what it is told by; where none is known, the first reason. */
function emergencyIn(
  reasons: readonly Reason[],
  { id, cards = [] }: Outcome,
): { readonly card?: EmergencyCard | undefined; readonly urging?: Reason | undefined } {
  if (id !== 'emergency') return {};
  const card = cards.find(({ rules }) => reasons.some(({ rule }) => rules.includes(rule)));
  return { card, urging: reasons.find(({ rule }) => card?.rules.includes(rule)) ?? reasons[0] };
}

/** A reason with the answers that led to it. */
export function sayReason({ quotes, text }: Reason, { say, localise }: GuideSnapshot): string {
  const reason = localise(text);
  return quotes.length > 0 ? say('result.reason', { answers: quotes.map(localise).join('; '), reason }) : reason;
}

/** The page of a condition. */
export function conditionPage(id: string, { content }: GuideSnapshot): ConditionPage | undefined {
  return content.pages.find((page): page is ConditionPage => page.id === id && page.kind === 'condition');
}

/** The level's action and then what the page of the cause says; where there is no such page, what the level says in general. */
function adviceOf(
  { do: dos, avoid, general }: Outcome,
  card: EmergencyCard | undefined,
  page: ConditionPage | undefined,
): Pick<ResultDocument, 'do' | 'avoid'> {
  if (card) return { do: card.do, avoid: [] };
  const care = careOf(page?.sections ?? []);
  const more = care.now.length > 0 ? { do: care.now, avoid: care.avoid } : general;
  return { do: [...dos, ...(more?.do ?? [])], avoid: [...avoid, ...(more?.avoid ?? [])] };
}

/** The causes with their pages, the grades of one injury as one: a danger where one of them is. */
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
      // What speaks against one grade may speak for another.
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
      return [{ question, words: [words], privateWords: [], denied: [], isDenial: false }];
    }
    const chosen = toIds(given.answer).map((id) => {
      const option = question.options.find((one) => one.id === id);
      const word = option ? localise(option.text) : say(id === 'none' ? 'checker.none' : 'checker.not-sure');
      return { word, isPrivate: option?.private ?? false };
    });
    const wordsOf = (isPrivate: boolean) => chosen.filter((one) => one.isPrivate === isPrivate).map(({ word }) => word);
    const denied = deniedOf(question, given, level).map(({ text }) => localise(text));
    const isDenial = denied.length > 0 && !hasOption(toIds(given.answer));
    return [{ question, words: wordsOf(false), privateWords: wordsOf(true), denied, isDenial }];
  });
}

function aimIn({ questions, answered }: CheckerSnapshot): ResultDocument['aim'] {
  const question = questions.find(({ after }) => after === 'plan');
  const given = answered.find((one) => one.question === question?.id)?.answer;
  return question && { question, chosen: question.options.find(({ id }) => id === given) ?? question.options[0] };
}

function dayOf({ questions, answered }: CheckerSnapshot): number | undefined {
  const days = questions.flatMap(({ id, options }) =>
    options.filter((option) => answered.some((given) => given.question === id && given.answer === option.id)),
  );
  return days.find((option) => option.days !== undefined)?.days;
}

function placesIn({ questions, answered }: CheckerSnapshot): readonly string[] {
  const place = questions.find((question) => question.place)?.id;
  return toIds(answered.find(({ question }) => question === place)?.answer ?? []);
}

function toIds(answer: Answer): readonly string[] {
  return typeof answer === 'object' ? answer : [String(answer)];
}
