import { chosenIn } from '../model/checker.ts';
import { mostAtOnce, screensOf } from '../model/screens.ts';
import { answersOf } from './checker-session.ts';
import type { Answer, Option, Question } from '../model/checker.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { Session, SessionEngine, SessionRun } from './checker-session.ts';

/** The snapshot of a session for the screen: a new frozen object each time. */
export function snapshotOf(session: Session, engine: SessionEngine): CheckerSnapshot {
  const run = engine.run(answersOf(session.answered));
  const question = shownQuestion(session, engine, run);
  const known: CheckerSnapshot = {
    ...withoutQuestion(session, engine.questions),
    isChanging: isChanging(session),
    isTelling: session.isTelling,
    untold: untold(session, engine).length,
  };
  if (!question) return Object.freeze({ ...known, assessment: run.assessment });
  const screens = screensOf(question);
  const further = toTell(session, engine);
  const beside = engine.questions.find((one) => one.beside === question.id && run.remaining.includes(one.id));
  return Object.freeze({
    ...known,
    phase: 'question',
    question,
    ...(further?.question === question ? further : listOf(session, question, run)),
    ...(screens.length > 1 && { options: screens[session.parts.length] ?? [] }),
    screen: session.parts.length + 1,
    screens: screens.length,
    draft: draftOf(session, question),
    beside: beside ? { question: beside, draft: draftOf(session, beside) } : null,
    progress: session.isTelling ? 1 : progressOf(session, run, screens.length),
  });
}

/** The snapshot after a failure of the checker: no result, but the answers are kept. */
export function failedSnapshot(session: Session, questions: readonly Question[]): CheckerSnapshot {
  return Object.freeze({ ...withoutQuestion(session, questions), phase: 'failed' });
}

/** Every key of a snapshot, where nothing is asked. */
function withoutQuestion({ answered }: Session, questions: readonly Question[]): CheckerSnapshot {
  return {
    phase: 'result',
    question: null,
    options: [],
    more: [],
    screen: 1,
    screens: 0,
    draft: null,
    beside: null,
    questions,
    answered: Object.freeze([...answered]),
    isChanging: false,
    isTelling: false,
    untold: 0,
    progress: 1,
    assessment: null,
  };
}

/** The question on the screen; null with a result. */
export function shownQuestion(
  session: Session,
  engine: SessionEngine,
  run: SessionRun = engine.run(answersOf(session.answered)),
): Question | null {
  const asked = session.returnedTo ?? toTell(session, engine)?.question.id ?? run.next?.id;
  return engine.questions.find(({ id }) => id === asked) ?? null;
}

/** A question to ask for the doctor, with the options that the visitor has not seen. */
interface FurtherQuestion extends ShownOptions {
  readonly question: Question;
}

/** The options to show, and those to show on request. */
interface ShownOptions {
  readonly options: readonly Option[];
  readonly more: readonly Option[];
}

/** The question for the doctor that is asked now. */
export function toTell(session: Session, engine: SessionEngine): FurtherQuestion | undefined {
  return session.isTelling ? untold(session, engine)[0] : undefined;
}

/**
 * The options of a question. A list holds only the options that can still change the result, and earlier choices. The
 * leg map, a question asked over several screens and an answer that is being changed keep all options.
 */
export function listOf(session: Session, question: Question, run: SessionRun): ShownOptions {
  const next = isNarrowed(question) ? run.next : null;
  if (next?.id !== question.id) return { options: question.options, more: [] };
  const draft = chosenIn(draftOf(session, question));
  const chosen = question.options.filter(({ id }) => draft.includes(id));
  const offered = [...new Set([...chosen, ...next.options])];
  const shown = Math.max(mostAtOnce, chosen.length);
  return { options: offered.slice(0, shown), more: offered.slice(shown) };
}

/** Whether a question leaves options out; see `listOf`. */
function isNarrowed({ kind, place, inScreens }: Question): boolean {
  return kind === 'many' && !place && !inScreens;
}

/** What remains to be asked for a doctor: first the questions for the doctor, then the options that a list left out. */
export function untold({ answered }: Session, { questions }: SessionEngine): readonly FurtherQuestion[] {
  const givenTo = (id: string) => answered.find(({ question }) => question === id);
  const own = questions.filter(({ id, after }) => after === 'doctor' && !givenTo(id));
  const more = questions.flatMap((question) => {
    const given = givenTo(question.id);
    const asked = given && (given.offered ?? question.options.map(({ id }) => id));
    const options = question.options.filter(({ id, after }) => after === 'doctor' && !asked?.includes(id));
    return options.length > 0 ? [{ question, options, more: [] }] : [];
  });
  return [...own.map((question) => ({ question, options: question.options, more: [] })), ...more];
}

/** The earlier answer to a question, over all its screens; else what earlier answers have said of it. */
export function draftOf({ answered, takenBack, returnedTo }: Session, { id, options }: Question): Answer | null {
  // While an answer is being changed, what was chosen on the way back is newer than the answer itself.
  const given = returnedTo === id ? [...answered, ...takenBack] : [...takenBack, ...answered];
  const earlier = given.findLast(({ question }) => question === id);
  if (earlier) return earlier.answer;
  const literals = answered.flatMap(({ question, answer }) => chosenIn(answer).map((one) => `${question}.${one}`));
  const said = options.filter((option) => literals.includes(option.said ?? '')).map((option) => option.id);
  return said.length > 0 ? said : null;
}

/** Whether the visitor is changing an answer from the result. */
export function isChanging(session: Session): boolean {
  return session.answered.some((one) => one.question === session.returnedTo);
}

/**
 * Share of the questions that are answered, where the screens of a question are parts of it. It never decreases,
 * because an answer adds no questions.
 */
function progressOf({ answered, parts }: Session, { remaining }: SessionRun, screens: number): number {
  return (answered.length + parts.length / screens) / (answered.length + Math.max(remaining.length, 1));
}
