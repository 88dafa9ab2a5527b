import { boundsOf } from '../model/amount.ts';
import { doseIn } from '../model/dose.ts';
import { exercisesOf } from './exercise-pages.ts';
import type { Exercise, Guide, PainLight, Stage } from '../model/content.ts';
import type { Dose } from '../model/dose.ts';

/** How much of one exercise to do in a session: the lower end of its dose, as in the first sessions. */
export interface Workload {
  readonly exercise: Exercise;
  /** The exercise of the stage; differs from `exercise` if the visitor chose an easier or harder one. */
  readonly planned: Exercise;
  readonly dose: Dose;
  /** Number of sets, counting both sides. */
  readonly sets: number;
  readonly sides: 1 | 2;
  readonly repetitions: number;
  /** Seconds of each repetition, for a timer; absent if the visitor counts repetitions. */
  readonly timed?: number;
}

/**
 * The state of a session of exercises; each step returns a new one. When everything is done, `exercise` is the number of
 * exercises.
 */
export interface ExerciseSession {
  readonly phase: 'signs' | 'work' | 'rest' | 'pain' | 'end';
  /** Index of the exercise. */
  readonly exercise: number;
  /** Number of sets of the exercise done. */
  readonly sets: number;
  /** Number of repetitions of the set done. */
  readonly repetitions: number;
  /** Number of exercises that were not skipped. */
  readonly done: number;
  /** The visitor's choice of an easier or harder variant of the planned exercise. */
  readonly variant?: Variant | undefined;
}

export type Variant = 'easier' | 'harder';

/** Seconds of rest between sets; the visitor may go on earlier. */
export const restSeconds = 60;
/** After a hold of at least so many seconds, the body needs the rest of a set. */
const longHold = 30;

export const sessionStart: ExerciseSession = { phase: 'signs', exercise: 0, sets: 0, repetitions: 0, done: 0 };

/** The workloads of a session of this stage, in order; the current exercise is the variant that the visitor chose. */
export function workloadsOf(
  stage: Stage,
  content: Guide,
  { exercise: now, variant }: ExerciseSession = sessionStart,
): readonly Workload[] {
  return exercisesOf(stage, content).map((planned, at) => {
    const instead = at === now ? insteadOf(planned, variant) : undefined;
    const exercise = content.exercises.find(({ id }) => id === instead) ?? planned;
    return workloadOf(exercise, planned, doseIn(stage, exercise));
  });
}

function insteadOf({ instead }: Exercise, variant: Variant | undefined): string | undefined {
  return variant && instead?.[variant];
}

function workloadOf(exercise: Exercise, planned: Exercise, dose: Dose): Workload {
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

/** Starts the session, after the visitor has none of the stop signs. */
export function begin(state: ExerciseSession): ExerciseSession {
  return { ...state, phase: 'work' };
}

/** Counts one repetition; the last one ends the set. */
export function countOne(state: ExerciseSession, workloads: readonly Workload[]): ExerciseSession {
  const repetitions = state.repetitions + 1;
  return repetitions < (workloads[state.exercise]?.repetitions ?? 0)
    ? { ...state, repetitions }
    : finishSet(state, workloads);
}

/** Ends a set: a rest follows, and after the last exercise the question about pain. */
export function finishSet(state: ExerciseSession, workloads: readonly Workload[]): ExerciseSession {
  const sets = state.sets + 1;
  return sets < (workloads[state.exercise]?.sets ?? 0)
    ? { ...state, phase: 'rest', sets, repetitions: 0 }
    : nextExercise({ ...state, done: state.done + 1 }, workloads);
}

/** Leaves the rest of the exercise out; it counts as done after at least one set. */
export function skip(state: ExerciseSession, workloads: readonly Workload[]): ExerciseSession {
  return nextExercise(state.sets > 0 ? { ...state, done: state.done + 1 } : state, workloads);
}

/**
 * Changes to the easier or harder variant, or back to the planned exercise; a new exercise starts with its first set.
 */
export function vary(state: ExerciseSession, variant: Variant, { planned }: Workload): ExerciseSession {
  const next = { ...state, variant: state.variant === variant ? undefined : variant };
  return insteadOf(planned, state.variant) === insteadOf(planned, next.variant)
    ? next
    : { ...next, phase: 'work', sets: 0, repetitions: 0 };
}

function nextExercise(state: ExerciseSession, workloads: readonly Workload[]): ExerciseSession {
  const exercise = state.exercise + 1;
  const phase = exercise < workloads.length ? 'work' : 'pain';
  return { ...state, phase, exercise, sets: 0, repetitions: 0, variant: undefined };
}

/** The possible answers about pain. */
export const painScale = Array.from({ length: 11 }, (_, pain) => pain);

/** The light for a pain from 0 to 10. */
export function lightOf(pain: number, lights: readonly PainLight[]): PainLight | undefined {
  return lights.find(({ pain: [from, to] }) => pain >= from && pain <= to);
}
