import { boundsOf } from '../model/amount.ts';
import { doseIn } from '../model/dose.ts';
import { exercisesOf } from './exercise-pages.ts';
import type { Exercise, Guide, PainLight, Stage } from '../model/content.ts';
import type { Dose } from '../model/dose.ts';

/** One exercise of a session and what to count of it: the least of its dose, as in the first sessions. */
export interface Work {
  readonly exercise: Exercise;
  /** What the stage asks for: another one, where the visitor does an easier or a harder exercise instead. */
  readonly planned: Exercise;
  readonly dose: Dose;
  /** Both sides counted. */
  readonly sets: number;
  readonly sides: 1 | 2;
  readonly repetitions: number;
  /** Seconds of each repetition that a timer counts; absent where the visitor counts repetitions. */
  readonly timed?: number;
}

/** Where a session stands; each step returns a new one. `exercise` is the number of all where everything is done. */
export interface SessionState {
  readonly phase: 'signs' | 'work' | 'rest' | 'pain' | 'end';
  readonly exercise: number;
  /** Sets of the exercise that are done. */
  readonly sets: number;
  /** Repetitions of the set that are done. */
  readonly repetitions: number;
  /** Exercises that were not skipped. */
  readonly done: number;
  /** What the visitor asked for: of the exercise that is planned now. */
  readonly variant?: Variant | undefined;
}

export type Variant = 'easier' | 'harder';

/** Seconds to rest between sets; the visitor may go on at any time. */
export const restSeconds = 60;
/** After a hold of so many seconds the body needs the rest of a set. */
const longHold = 30;

export const sessionStart: SessionState = { phase: 'signs', exercise: 0, sets: 0, repetitions: 0, done: 0 };

/** What to do in a session of the stage, as the visitor has it now. */
export function worksOf(
  stage: Stage,
  content: Guide,
  { exercise: now, variant }: SessionState = sessionStart,
): readonly Work[] {
  return exercisesOf(stage, content).map((planned, at) => {
    const instead = at === now ? insteadOf(planned, variant) : undefined;
    const exercise = content.exercises.find(({ id }) => id === instead) ?? planned;
    return workOf(exercise, planned, doseIn(stage, exercise));
  });
}

function insteadOf({ instead }: Exercise, variant: Variant | undefined): string | undefined {
  return variant && instead?.[variant];
}

function workOf(exercise: Exercise, planned: Exercise, dose: Dose): Work {
  const sides = dose.eachSide ? 2 : 1;
  const least = (amount: Dose['sets'] = 1) => boundsOf(amount)[0];
  const timed = dose.hold ?? (dose.minutes === undefined ? undefined : least(dose.minutes) * 60);
  const sets = least(dose.sets) * sides;
  const repetitions = least(dose.repetitions);
  const base = { exercise, planned, dose, sides, ...(timed === undefined ? {} : { timed }) } as const;
  return timed !== undefined && timed >= longHold
    ? { ...base, sets: sets * repetitions, repetitions: 1 }
    : { ...base, sets, repetitions };
}

/** The visitor has none of the stop signs. */
export function begin(state: SessionState): SessionState {
  return { ...state, phase: 'work' };
}

/** One repetition more; the last of a set is the end of the set. */
export function countOne(state: SessionState, works: readonly Work[]): SessionState {
  const repetitions = state.repetitions + 1;
  return repetitions < (works[state.exercise]?.repetitions ?? 0) ? { ...state, repetitions } : finishSet(state, works);
}

/** A rest follows each set but the last; after the last exercise comes the question about pain. */
export function finishSet(state: SessionState, works: readonly Work[]): SessionState {
  const sets = state.sets + 1;
  return sets < (works[state.exercise]?.sets ?? 0)
    ? { ...state, phase: 'rest', sets, repetitions: 0 }
    : nextExercise({ ...state, done: state.done + 1 }, works);
}

export function skip(state: SessionState, works: readonly Work[]): SessionState {
  return nextExercise(state.sets > 0 ? { ...state, done: state.done + 1 } : state, works);
}

/** Easier or harder; the same again: as planned. Another exercise begins with its first set. */
export function vary(state: SessionState, variant: Variant, { planned }: Work): SessionState {
  const next = { ...state, variant: state.variant === variant ? undefined : variant };
  return insteadOf(planned, state.variant) === insteadOf(planned, next.variant)
    ? next
    : { ...next, phase: 'work', sets: 0, repetitions: 0 };
}

function nextExercise(state: SessionState, works: readonly Work[]): SessionState {
  const exercise = state.exercise + 1;
  const phase = exercise < works.length ? 'work' : 'pain';
  return { ...state, phase, exercise, sets: 0, repetitions: 0, variant: undefined };
}

/** The answers about pain. */
export const painScale = Array.from({ length: 11 }, (_, pain) => pain);

/** What a pain from 0 to 10 means. */
export function lightOf(pain: number, lights: readonly PainLight[]): PainLight | undefined {
  return lights.find(({ pain: [from, to] }) => pain >= from && pain <= to);
}
