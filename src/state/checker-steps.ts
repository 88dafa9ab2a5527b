import { hasOption, joinScreens, mostAtOnce, partsBefore, screensOf } from '../model/screens.ts';
import type { Answer, Answers, Assessment, Option, Question } from '../model/checker.ts';
import type { Answered, CheckerSnapshot } from '../model/snapshot.ts';

/** What a session needs of the engine: the compiled one, or a toy in a test. */
export interface SessionEngine {
  readonly questions: readonly Question[];
  readonly run: (answers: Answers) => SessionRun;
}

/** The checker with one set of answers. */
export interface SessionRun {
  /** What to ask next, with the options that can still change the result, most telling first; null where it is certain. */
  readonly next: Question | null;
  /** The options of a question without an answer that can still change the result. */
  readonly tellingOptions: (question: string) => readonly Option[];
  readonly assessment: Assessment;
  /** Ids of the questions that are asked with these answers. */
  readonly asked: readonly string[];
  /** Ids of the questions without an answer that may still be asked. Further answers only ever shorten the list. */
  readonly remaining: readonly string[];
}

/** A run through the checker: the answers given, and nothing that could disagree with them. Every step returns a new one. */
export interface Session {
  /** One answer a question, in the order of the screens. */
  readonly answered: readonly Answered[];
  /** Answers taken back or no longer asked for, offered again when their question returns. */
  readonly takenBack: readonly Answered[];
  /** The question the visitor returned to; null where the engine chooses. Still answered: it is being changed from the result. */
  readonly returnedTo: string | null;
  /** Answers to the screens before the one shown, of a question that is asked in several. */
  readonly parts: readonly (readonly string[])[];
  /** The visitor tells more for the doctor, after a result. */
  readonly isTelling?: boolean;
}

const noParts: Session['parts'] = Object.freeze([]);

export const emptySession: Session = Object.freeze({
  answered: Object.freeze([]),
  takenBack: Object.freeze([]),
  returnedTo: null,
  parts: noParts,
});

/** The answers as the engine reads them. */
export function answersOf(answered: readonly Answered[]): Answers {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}

/** Gives an answer; one given before to the same question is replaced, and answers that no longer have a question leave. */
export function answer(session: Session, engine: SessionEngine, question: string, given: Answer): Session {
  const isMore = toTell(session, engine)?.question.id === question;
  const before = session.answered.find((one) => one.question === question);
  const isJoined = isMore && typeof before?.answer === 'object' && typeof given === 'object';
  const whole = isJoined ? joinScreens([before.answer, given]) : given;
  const now = freezeAnswered(question, whole, offeredIds(session, engine, question));
  // Changed in its place: a later list was narrowed by the answers before it.
  const changed = before ? session.answered.map((one) => (one === before ? now : one)) : [...session.answered, now];
  // What a list came without could change no later list either.
  const answered =
    isMore || !before ? dropUnasked(changed, engine) : dropOutgrown(dropUnasked(changed, engine), engine);
  const left = changed.filter((one) => !answered.includes(one));
  const questions = new Set([question, ...left.map((one) => one.question)]);
  const takenBack = [...session.takenBack.filter((one) => !questions.has(one.question)), ...left];
  const levelOf = (list: readonly Answered[]) => engine.run(answersOf(list)).assessment.level;
  // A level that rises is shown at once.
  const isTelling = session.isTelling === true && levelOf(answered) === levelOf(session.answered);
  return Object.freeze({ answered, takenBack, returnedTo: null, parts: noParts, isTelling });
}

/** What a doctor wants to know and nobody has asked yet: first the questions of their own, then the options that a list came without. */
export function untold(
  { answered }: Session,
  { questions }: SessionEngine,
): readonly { readonly question: Question; readonly options: readonly Option[] }[] {
  const givenTo = (id: string) => answered.find(({ question }) => question === id);
  const own = questions.filter(({ id, after }) => after === 'doctor' && !givenTo(id));
  const more = questions.flatMap((question) => {
    const given = givenTo(question.id);
    const asked = given && (given.offered ?? question.options.map(({ id }) => id));
    const options = question.options.filter(({ id, after }) => after === 'doctor' && !asked?.includes(id));
    return options.length > 0 ? [{ question, options }] : [];
  });
  return [...own.map((question) => ({ question, options: question.options })), ...more];
}

/** Asks after a result what a doctor wants to know. */
export function tell(session: Session): Session {
  return Object.freeze({ ...session, isTelling: true });
}

/**
 * Answers the screen shown. A question in several screens has its answer with the last of them, or as soon as what is
 * chosen is an emergency: nothing further could raise that.
 */
export function answerScreen(session: Session, engine: SessionEngine, question: string, given: Answer): Session {
  const asked = engine.questions.find(({ id }) => id === question);
  if (!asked?.inScreens || typeof given !== 'object') return answer(session, engine, question, given);
  const parts = [...session.parts, given];
  const whole = joinScreens(parts);
  const isWhole = parts.length >= screensOf(asked).length || (hasOption(given) && isEmergency());
  return isWhole
    ? answer(session, engine, question, whole)
    : Object.freeze({ ...session, parts: Object.freeze(parts) });

  function isEmergency(): boolean {
    const answered = [...without(session.answered, question), freezeAnswered(question, whole)];
    return engine.run(answersOf(answered)).assessment.level === 'emergency';
  }
}

/** Returns to the screen before, or, from the first screen of an answer that is being changed, to the result as it was. */
export function back(session: Session, engine: SessionEngine): Session {
  if (session.parts.length > 0) return backToPart(session, engine);
  if (isChanging(session)) return Object.freeze({ ...session, returnedTo: null });
  const last = session.answered.at(-1);
  if (!last) return session;
  const question = engine.questions.find(({ id }) => id === last.question);
  if (toTell(session, engine) && question?.after !== 'doctor')
    return Object.freeze({ ...session, returnedTo: null, isTelling: false });
  return Object.freeze({
    ...session,
    answered: session.answered.slice(0, -1),
    takenBack: [...without(session.takenBack, last.question), last],
    returnedTo: last.question,
    parts: question?.inScreens ? Object.freeze(partsBefore(question, last.answer)) : noParts,
  });
}

/** Returns to the screen before, of the same question, with what was chosen there. */
function backToPart(session: Session, engine: SessionEngine): Session {
  const parts = session.parts.slice(0, -1);
  const question = shownQuestion(session, engine);
  const draft = question && draftOf(session, question);
  if (!question) return Object.freeze({ ...session, parts });
  const shown = (screensOf(question)[parts.length] ?? []).map(({ id }) => id);
  const elsewhere = (draft !== null && typeof draft === 'object' ? draft : []).filter((id) => !shown.includes(id));
  const chosen = joinScreens([elsewhere, session.parts.at(-1) ?? []]);
  const takenBack = [...without(session.takenBack, question.id), freezeAnswered(question.id, chosen)];
  return Object.freeze({ ...session, takenBack, parts: Object.freeze(parts) });
}

/** Asks an answered question anew; its answer counts until another is given. */
export function change(session: Session, question: string): Session {
  return session.answered.some((one) => one.question === question)
    ? Object.freeze({ ...session, returnedTo: question, parts: noParts, isTelling: false })
    : session;
}

/** Offers an answer to a question that has none yet, for the visitor to take or to change. */
export function offer(session: Session, question: string, offered: Answer): Session {
  if (session.answered.some((one) => one.question === question)) return session;
  const takenBack = [...without(session.takenBack, question), freezeAnswered(question, offered)];
  return Object.freeze({ ...session, takenBack });
}

/** A session with these answers, from wherever they were kept: what the engine does not know is left out. */
export function resume(kept: readonly Answered[], engine: SessionEngine): Session {
  const known = new Set(engine.questions.map(({ id }) => id));
  const byQuestion = new Map(
    kept
      .filter(({ question }) => known.has(question))
      .map((one) => [one.question, freezeAnswered(one.question, one.answer, one.offered)]),
  );
  return Object.freeze({
    ...emptySession,
    answered: dropOutgrown(dropUnasked([...byQuestion.values()], engine), engine),
  });
}

/** What the screen shows of a session: new and frozen each time. */
export function snapshotOf(session: Session, engine: SessionEngine): CheckerSnapshot {
  const run = engine.run(answersOf(session.answered));
  const question = shownQuestion(session, engine, run);
  const screens = question ? screensOf(question) : [];
  const { options, more } = question ? listOf(session, engine, question, run) : { options: [], more: [] };
  return Object.freeze({
    phase: question ? 'question' : 'result',
    question,
    options: screens.length > 1 ? (screens[session.parts.length] ?? []) : options,
    more,
    screen: session.parts.length + 1,
    screens: screens.length,
    draft: question ? draftOf(session, question) : null,
    questions: engine.questions,
    answered: Object.freeze([...session.answered]),
    isChanging: isChanging(session),
    isTelling: session.isTelling ?? false,
    untold: untold(session, engine).length,
    progress: question && !session.isTelling ? progressOf(session, run, screens.length) : 1,
    assessment: question ? null : run.assessment,
  });
}

/** What the screen shows when the checker broke: no result, and the answers kept. */
export function failedSnapshot({ answered }: Session, questions: readonly Question[]): CheckerSnapshot {
  return Object.freeze({
    phase: 'failed',
    question: null,
    options: [],
    more: [],
    screen: 1,
    screens: 0,
    draft: null,
    questions,
    answered: Object.freeze([...answered]),
    isChanging: false,
    isTelling: false,
    untold: 0,
    progress: 1,
    assessment: null,
  });
}

function shownQuestion(
  session: Session,
  engine: SessionEngine,
  run: SessionRun = engine.run(answersOf(session.answered)),
): Question | null {
  const asked = session.returnedTo ?? toTell(session, engine)?.question.id ?? run.next?.id;
  return engine.questions.find(({ id }) => id === asked) ?? null;
}

/** What is asked for the doctor now. */
function toTell(session: Session, engine: SessionEngine): ReturnType<typeof untold>[number] | undefined {
  return session.isTelling ? untold(session, engine)[0] : undefined;
}

/**
 * The options to show of a question, and those on request. A list that the engine asks for has only the options that can
 * still matter, and those chosen before; the leg and the short screens keep all, and so does an answer that is being changed.
 */
function listOf(
  session: Session,
  engine: SessionEngine,
  question: Question,
  run: SessionRun,
): { options: readonly Option[]; more: readonly Option[] } {
  const told = toTell(session, engine);
  if (told?.question.id === question.id) return { options: told.options, more: [] };
  const next = isNarrowed(question) ? run.next : null;
  if (next?.id !== question.id) return { options: question.options, more: [] };
  const draft = draftOf(session, question);
  const chosen = question.options.filter(({ id }) => draft !== null && typeof draft === 'object' && draft.includes(id));
  const offered = [...new Set([...chosen, ...next.options])];
  const shown = Math.max(mostAtOnce, chosen.length);
  return { options: offered.slice(0, shown), more: offered.slice(shown) };
}

function isNarrowed({ kind, place, inScreens }: Question): boolean {
  return kind === 'many' && !place && !inScreens;
}

/** Ids of the options that a question is asked with; undefined where these are all of them. */
function offeredIds(session: Session, engine: SessionEngine, id: string): readonly string[] | undefined {
  const question = engine.questions.find((one) => one.id === id);
  if (!question || !isNarrowed(question)) return undefined;
  const { options, more } = listOf(session, engine, question, engine.run(answersOf(session.answered)));
  const before = toTell(session, engine) && session.answered.find((one) => one.question === id)?.offered;
  const offered = [...(before ?? []), ...[...options, ...more].map((option) => option.id)];
  return offered.length < question.options.length ? offered : undefined;
}

/** What was chosen on a question before, on all its screens. */
function draftOf({ answered, takenBack }: Session, { id }: Question): Answer | null {
  return [...takenBack, ...answered].findLast(({ question }) => question === id)?.answer ?? null;
}

function isChanging(session: Session): boolean {
  return session.answered.some((one) => one.question === session.returnedTo);
}

function without(list: readonly Answered[], question: string): readonly Answered[] {
  return list.filter((one) => one.question !== question);
}

function freezeAnswered(question: string, given: Answer, offered?: readonly string[]): Answered {
  const copy = typeof given === 'object' ? Object.freeze([...given]) : given;
  return Object.freeze({ question, answer: copy, ...(offered && { offered: Object.freeze([...offered]) }) });
}

/**
 * Leaves out answers whose question is no longer asked: a child's limp counts for nothing once the age says 40.
 * The engine sets them aside in any case, so that leaving them out never lowers a level; here they leave the visitor's list.
 */
function dropUnasked(answered: readonly Answered[], engine: SessionEngine): readonly Answered[] {
  const { asked } = engine.run(answersOf(answered));
  return answered.filter(({ question }) => asked.includes(question));
}

/**
 * Leaves out answers to lists that lacked an option which can matter after the answers before them: these are asked anew.
 * What the others lack changes nothing, one after the other, so it changes nothing together.
 */
function dropOutgrown(answered: readonly Answered[], engine: SessionEngine): readonly Answered[] {
  return answered.reduce<readonly Answered[]>((kept, one) => {
    const { question, offered } = one;
    const isWhole =
      !offered ||
      engine
        .run(answersOf(kept))
        .tellingOptions(question)
        .every(({ id }) => offered.includes(id));
    return isWhole ? [...kept, one] : kept;
  }, []);
}

/**
 * Share of the questions that are answered; the screens of a question count as parts of it. It never falls: an answer leaves
 * the remaining questions, and brings no new ones.
 */
function progressOf({ answered, parts }: Session, { remaining }: SessionRun, screens: number): number {
  return (answered.length + parts.length / screens) / (answered.length + Math.max(remaining.length, 1));
}
