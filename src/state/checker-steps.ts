import { hasOption, joinScreens, partsBefore, screensOf } from '../model/screens.ts';
import { chosenIn } from '../model/checker.ts';
import { draftOf, isChanging, listOf, shownQuestion, toTell } from './checker-screen.ts';
import { answersOf, emptySession, noParts } from './checker-session.ts';
import type { Answer } from '../model/checker.ts';
import type { Answered } from '../model/snapshot.ts';
import type { Session, SessionEngine } from './checker-session.ts';

/** An answer, before it is known which options were offered. */
type Given = Omit<Answered, 'offered'>;

/**
 * Gives an answer. It replaces an earlier answer to the question, and answers to questions that are no longer asked are
 * removed.
 */
export function answer(session: Session, engine: SessionEngine, { question, answer: given }: Given): Session {
  const isMore = toTell(session, engine)?.question.id === question;
  const before = session.answered.find((one) => one.question === question);
  const isJoined = isMore && typeof before?.answer === 'object' && typeof given === 'object';
  const whole = isJoined ? joinScreens([before.answer, given]) : given;
  const now = freezeAnswered(question, whole, offeredIds(session, engine, question));
  // The answer stays in its place, because the lists after it were narrowed by the answers before them.
  const changed = before ? session.answered.map((one) => (one === before ? now : one)) : [...session.answered, now];
  // Options that a list left out do not change later lists either.
  const answered =
    isMore || !before ? dropUnasked(changed, engine) : dropOutgrown(dropUnasked(changed, engine), engine);
  const takenBack = [...session.takenBack, ...changed.filter((one) => !answered.includes(one))];
  const levelOf = (list: readonly Answered[]) => engine.run(answersOf(list)).assessment.level;
  // A higher level is shown at once.
  const isTelling = session.isTelling && levelOf(answered) === levelOf(session.answered);
  return Object.freeze({ answered, takenBack, returnedTo: null, parts: noParts, isTelling });
}

/** After a result, asks the further questions for a doctor. */
export function tell(session: Session): Session {
  return Object.freeze({ ...session, isTelling: true });
}

/**
 * Answers the screen. The answer to a question over several screens is complete on the last one, or earlier if it means
 * an emergency, which nothing can raise.
 */
export function answerScreen(session: Session, engine: SessionEngine, given: Given): Session {
  const { question, answer: part } = given;
  const asked = engine.questions.find(({ id }) => id === question);
  if (!asked?.inScreens || typeof part !== 'object') return answer(session, engine, given);
  const parts = [...session.parts, part];
  const whole = { question, answer: joinScreens(parts) };
  const isWhole = parts.length >= screensOf(asked).length || (hasOption(part) && isEmergency());
  return isWhole ? answer(session, engine, whole) : Object.freeze({ ...session, parts: Object.freeze(parts) });

  function isEmergency(): boolean {
    return engine.run(answersOf([...session.answered, whole])).assessment.level === 'emergency';
  }
}

/** Returns to the previous screen; while an answer is being changed, from its first screen to the unchanged result. */
export function back(session: Session, engine: SessionEngine): Session {
  if (session.parts.length > 0) return backToPart(session, engine);
  if (isChanging(session)) return Object.freeze({ ...session, returnedTo: null });
  const last = session.answered.at(-1);
  if (!last) return session;
  const question = engine.questions.find(({ id }) => id === last.question);
  if (toTell(session, engine) && question?.after !== 'doctor')
    return Object.freeze({ ...session, returnedTo: null, isTelling: false });
  // Two questions on one screen are taken back together.
  const before = session.answered.at(-2);
  const shown = before && question?.beside === before.question ? [before, last] : [last];
  return Object.freeze({
    ...session,
    answered: session.answered.slice(0, -shown.length),
    takenBack: [...session.takenBack, ...shown],
    returnedTo: shown[0]!.question,
    parts: question?.inScreens ? Object.freeze(partsBefore(question, last.answer)) : noParts,
  });
}

/** Returns to the previous screen of the same question, with its choices. */
function backToPart(session: Session, engine: SessionEngine): Session {
  const parts = session.parts.slice(0, -1);
  const question = shownQuestion(session, engine);
  const draft = question && draftOf(session, question);
  if (!question) return Object.freeze({ ...session, parts });
  const shown = (screensOf(question)[parts.length] ?? []).map(({ id }) => id);
  const others = chosenIn(draft).filter((id) => !shown.includes(id));
  const chosen = joinScreens([others, session.parts.at(-1) ?? []]);
  const takenBack = [...session.takenBack, freezeAnswered(question.id, chosen)];
  return Object.freeze({ ...session, takenBack, parts: Object.freeze(parts) });
}

/** Asks an answered question again; the old answer counts until a new one is given. */
export function change(session: Session, question: string): Session {
  const isThis = (one: Answered): boolean => one.question === question;
  if (!session.answered.some(isThis)) return session;
  const takenBack = session.takenBack.filter((one) => !isThis(one));
  return Object.freeze({ ...session, takenBack, returnedTo: question, parts: noParts, isTelling: false });
}

/** Preselects an answer to a question that has none yet. */
export function offer(session: Session, question: string, offered: Answer): Session {
  if (session.answered.some((one) => one.question === question)) return session;
  return Object.freeze({ ...session, takenBack: [...session.takenBack, freezeAnswered(question, offered)] });
}

/** Restores a session from kept answers; answers that the engine does not know are dropped. */
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

/** Ids of the options that a question offers; undefined if it offers all of them. */
function offeredIds(session: Session, engine: SessionEngine, id: string): readonly string[] | undefined {
  const question = engine.questions.find((one) => one.id === id);
  if (!question) return undefined;
  const further = toTell(session, engine);
  const { options, more } =
    further?.question === question ? further : listOf(session, question, engine.run(answersOf(session.answered)));
  const before = session.answered.find((one) => one.question === id)?.offered;
  const offered = [...(before ?? []), ...[...options, ...more].map((option) => option.id)];
  return offered.length < question.options.length ? offered : undefined;
}

function freezeAnswered(question: string, given: Answer, offered?: readonly string[]): Answered {
  const copy = typeof given === 'object' ? Object.freeze([...given]) : given;
  return Object.freeze({ question, answer: copy, ...(offered && { offered: Object.freeze([...offered]) }) });
}

/**
 * Removes answers to questions that are no longer asked, such as a child's limp when the age is changed to 40. The
 * engine ignores them anyway, so this never lowers a level; it only shortens the visitor's list.
 */
function dropUnasked(answered: readonly Answered[], engine: SessionEngine): readonly Answered[] {
  const { asked } = engine.run(answersOf(answered));
  return answered.filter(({ question }) => asked.includes(question));
}

/**
 * Removes answers to lists that left out an option which can now change the result; those lists are asked again. Each
 * option that the other lists left out changes nothing after the one before, so together they change nothing.
 */
function dropOutgrown(answered: readonly Answered[], engine: SessionEngine): readonly Answered[] {
  return answered.reduce<readonly Answered[]>((kept, one) => {
    const { question, offered } = one;
    const isWhole =
      !offered ||
      engine
        .run(answersOf(kept))
        .relevantOptions(question)
        .every(({ id }) => offered.includes(id));
    return isWhole ? [...kept, one] : kept;
  }, []);
}
