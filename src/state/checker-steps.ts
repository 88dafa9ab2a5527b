import type { Answer, Answers, Assessment, Question } from '../model/checker.ts';
import type { Answered, CheckerSnapshot } from '../model/snapshot.ts';

/** What a session needs of the engine: the compiled one, or a toy in a test. */
export interface SessionEngine {
  readonly questions: readonly Question[];
  readonly run: (answers: Answers) => SessionRun;
}

/** The checker with one set of answers. */
export interface SessionRun {
  /** What to ask next; null where the result is certain. */
  readonly next: Question | null;
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
}

export const emptySession: Session = Object.freeze({
  answered: Object.freeze([]),
  takenBack: Object.freeze([]),
  returnedTo: null,
});

/** The answers as the engine reads them. */
export function answersOf(answered: readonly Answered[]): Answers {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}

/** Gives an answer; one given before to the same question is replaced, and answers that no longer have a question leave. */
export function answer(session: Session, engine: SessionEngine, question: string, given: Answer): Session {
  const changed = [...without(session.answered, question), freezeAnswered(question, given)];
  const answered = dropUnasked(changed, engine);
  const left = changed.filter((one) => !answered.includes(one));
  const questions = new Set([question, ...left.map((one) => one.question)]);
  const takenBack = [...session.takenBack.filter((one) => !questions.has(one.question)), ...left];
  return Object.freeze({ answered, takenBack, returnedTo: null });
}

/** Returns to the question answered last, or, while an answer is being changed, to the result with the answer as it was. */
export function back(session: Session): Session {
  if (isChanging(session)) return Object.freeze({ ...session, returnedTo: null });
  const last = session.answered.at(-1);
  if (!last) return session;
  return Object.freeze({
    answered: session.answered.slice(0, -1),
    takenBack: [...without(session.takenBack, last.question), last],
    returnedTo: last.question,
  });
}

/** Asks an answered question anew; its answer counts until another is given. */
export function change(session: Session, question: string): Session {
  return session.answered.some((one) => one.question === question)
    ? Object.freeze({ ...session, returnedTo: question })
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
  return kept
    .filter(({ question }) => known.has(question))
    .reduce((session, one) => answer(session, engine, one.question, one.answer), emptySession);
}

/** What the screen shows of a session: new and frozen each time. */
export function snapshotOf(session: Session, engine: SessionEngine): CheckerSnapshot {
  const run = engine.run(answersOf(session.answered));
  const asked = session.returnedTo ?? run.next?.id;
  const question = engine.questions.find(({ id }) => id === asked) ?? null;
  const draft = question && [...session.takenBack, ...session.answered].findLast((one) => one.question === question.id);
  return Object.freeze({
    phase: question ? 'question' : 'result',
    question,
    draft: draft?.answer ?? null,
    questions: engine.questions,
    answered: Object.freeze([...session.answered]),
    isChanging: isChanging(session),
    progress: question ? progressOf(session, run) : 1,
    assessment: question ? null : run.assessment,
  });
}

/** What the screen shows when the checker broke: no result, and the answers kept. */
export function failedSnapshot({ answered }: Session, questions: readonly Question[]): CheckerSnapshot {
  return Object.freeze({
    phase: 'failed',
    question: null,
    draft: null,
    questions,
    answered: Object.freeze([...answered]),
    isChanging: false,
    progress: 1,
    assessment: null,
  });
}

function isChanging(session: Session): boolean {
  return session.answered.some((one) => one.question === session.returnedTo);
}

function without(list: readonly Answered[], question: string): readonly Answered[] {
  return list.filter((one) => one.question !== question);
}

function freezeAnswered(question: string, given: Answer): Answered {
  const copy = typeof given === 'object' ? Object.freeze([...given]) : given;
  return Object.freeze({ question, answer: copy });
}

/**
 * Leaves out answers whose question is no longer asked: a child's limp counts for nothing once the age says 40.
 * The engine sets them aside in any case, so that leaving them out never lowers a level; here they leave the visitor's list.
 */
function dropUnasked(answered: readonly Answered[], engine: SessionEngine): readonly Answered[] {
  const { asked } = engine.run(answersOf(answered));
  return answered.filter(({ question }) => asked.includes(question));
}

/** Share of the questions that are answered. It never falls: an answer leaves the remaining questions, and brings no new ones. */
function progressOf({ answered }: Session, { remaining }: SessionRun): number {
  return answered.length / (answered.length + remaining.length);
}
