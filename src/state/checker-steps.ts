import { hasOption, joinScreens, partsBefore, screensOf } from '../model/screens.ts';
import { draftOf, isChanging, isNarrowed, listOf, shownQuestion, toTell } from './checker-screen.ts';
import { answersOf, emptySession, noParts } from './checker-session.ts';
import type { Answer } from '../model/checker.ts';
import type { Answered } from '../model/snapshot.ts';
import type { Session, SessionEngine } from './checker-session.ts';

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

/** Ids of the options that a question is asked with; undefined where these are all of them. */
function offeredIds(session: Session, engine: SessionEngine, id: string): readonly string[] | undefined {
  const question = engine.questions.find((one) => one.id === id);
  if (!question || !isNarrowed(question)) return undefined;
  const { options, more } = listOf(session, engine, question, engine.run(answersOf(session.answered)));
  const before = toTell(session, engine) && session.answered.find((one) => one.question === id)?.offered;
  const offered = [...(before ?? []), ...[...options, ...more].map((option) => option.id)];
  return offered.length < question.options.length ? offered : undefined;
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
