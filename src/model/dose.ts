import type { Say } from './strings.ts';

/** A number, or a range from the first session to what the exercise builds up to. */
export type Amount = number | readonly [from: number, to: number];

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

/** The dose of an exercise in a stage: that of the stage, where it has one, on as many sides as the exercise asks for. */
export function doseIn(stage: { readonly dose?: StageDose }, exercise: { readonly dose: Dose }): Dose {
  return stage.dose ? { ...stage.dose, eachSide: exercise.dose.eachSide } : exercise.dose;
}

/** A dose in words: "3 sets of 8 to 12 on each side, 3 days a week, effort 6 out of 10". */
export function sayDose(dose: Dose, say: Say): string {
  const { hold, tempo, timesADay, daysAWeek, effort } = dose;
  return [
    sayAmountOf(dose, (amount) => sayRange(amount, say), say),
    ...(hold === undefined ? [] : [say('dose.hold', { hold })]),
    ...(tempo === undefined ? [] : [say('dose.tempo', { tempo })]),
    ...(timesADay === 1 ? [] : [say('dose.times-a-day', { times: sayRange(timesADay, say) })]),
    daysAWeek === 7 ? say('dose.daily') : say('dose.days', { days: sayRange(daysAWeek, say) }),
    say('dose.effort', { effort: sayRange(effort, say) }),
  ].join(', ');
}

/** The most of one session, in words: who manages it is ready for more. */
export function sayGoal(dose: Dose, say: Say): string {
  return sayAmountOf(dose, (amount) => String(boundsOf(amount)[1]), say);
}

/** What a timer counts in the first sessions; undefined where nothing is held. */
export function holdCountOf({ hold, sets, repetitions = 1 }: Dose): HoldCount | undefined {
  return hold === undefined ? undefined : { hold, times: boundsOf(sets)[0] * boundsOf(repetitions)[0] };
}

function sayAmountOf(
  { sets, repetitions, minutes, eachSide }: Dose,
  sayAmount: (amount: Amount) => string,
  say: Say,
): string {
  const side = eachSide ? ` ${say('dose.each-side')}` : '';
  if (repetitions === undefined) return say('dose.minutes', { minutes: sayAmount(minutes ?? 0) }) + side;
  const values = { sets: sayAmount(sets), repetitions: sayAmount(repetitions) };
  return say(sets === 1 ? 'dose.repetitions' : 'dose.sets', values) + side;
}

/** "8", or "8 to 12". */
export function sayRange(amount: Amount, say: Say): string {
  const [from, to] = boundsOf(amount);
  return from === to ? String(from) : say('dose.range', { from, to });
}

/** The least and the most. */
export function boundsOf(amount: Amount): readonly [from: number, to: number] {
  return typeof amount === 'number' ? [amount, amount] : amount;
}
