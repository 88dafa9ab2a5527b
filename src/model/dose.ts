import { boundsOf, sayCount, sayRange } from './amount.ts';
import type { Amount } from './amount.ts';
import type { Say } from './strings.ts';

/** How much of an exercise. Walks and runs are counted in minutes, everything else in repetitions. */
export interface Dose {
  readonly sets: Amount;
  readonly repetitions?: Amount;
  readonly minutes?: Amount;
  /** Seconds that each repetition is held. */
  readonly hold?: number;
  /** Seconds for each direction of the movement, where the tempo matters. */
  readonly tempo?: number;
  readonly eachSide: boolean;
  readonly timesADay: Amount;
  readonly daysAWeek: Amount;
  /** Effort from 0 (none) to 10 (all that is possible). */
  readonly effort: Amount;
}

/** A dose that all exercises of a stage share. */
export type StageDose = Omit<Dose, 'eachSide'>;

/** Seconds to hold and times to repeat, for a timer. */
export interface HoldCount {
  readonly hold: number;
  readonly times: number;
}

/** The dose of an exercise in a stage: the stage's own dose if it has one, with the sides of the exercise. */
export function doseIn(stage: { readonly dose?: StageDose }, exercise: { readonly dose: Dose }): Dose {
  return stage.dose ? { ...stage.dose, eachSide: exercise.dose.eachSide } : exercise.dose;
}

/** A dose in words: "3 sets of 8 to 12 on each side, 3 days a week, effort 6 out of 10". */
export function sayDose(dose: Dose, say: Say): string {
  const { hold, tempo, timesADay, daysAWeek, effort } = dose;
  return [
    sayWork(dose, say),
    ...(hold === undefined ? [] : [say('dose.hold', { hold: sayCount('count.second', hold, say) })]),
    ...(tempo === undefined ? [] : [say('dose.tempo', { tempo: sayCount('count.second', tempo, say) })]),
    ...(timesADay === 1 ? [] : [say('dose.times-a-day', { times: sayCount('count.time', timesADay, say) })]),
    daysAWeek === 7 ? say('dose.daily') : say('dose.days', { days: sayCount('count.day', daysAWeek, say) }),
    say('dose.effort', { effort: sayRange(effort, say) }),
  ].join(', ');
}

/** The upper end of the dose for one session, in words; a visitor who manages it is ready for more. */
export function sayGoal({ sets, repetitions, minutes, ...dose }: Dose, say: Say): string {
  const most = (amount: Amount): number => boundsOf(amount)[1];
  const work = {
    ...(repetitions !== undefined && { repetitions: most(repetitions) }),
    ...(minutes !== undefined && { minutes: most(minutes) }),
  };
  return sayWork({ ...dose, sets: most(sets), ...work }, say);
}

/** What the timer counts in the first sessions; undefined where nothing is held. */
export function holdCountOf({ hold, sets, repetitions = 1 }: Dose): HoldCount | undefined {
  return hold === undefined ? undefined : { hold, times: boundsOf(sets)[0] * boundsOf(repetitions)[0] };
}

/** The label of the timer: "Start the timer: hold 5 seconds, 10 times". */
export function sayTimer({ hold, times }: HoldCount, say: Say): string {
  return say('timer.start', {
    hold: sayCount('count.second', hold, say),
    times: sayCount('count.time', times, say),
  });
}

/** The work of one session: "3 sets of 8 to 12 on each side". */
function sayWork(dose: Dose, say: Say): string {
  const amount = sayAmount(dose, say);
  return dose.eachSide ? say('dose.each-side', { amount }) : amount;
}

/** Minutes, repetitions, or sets of repetitions. */
function sayAmount({ sets, repetitions, minutes = 0 }: Dose, say: Say): string {
  if (repetitions === undefined) return sayCount('count.minute', minutes, say);
  if (sets === 1) return sayCount('count.time', repetitions, say);
  return say('dose.sets', { sets: sayCount('count.set', sets, say), repetitions: sayRange(repetitions, say) });
}
