import type { Dose } from '../model/dose.ts';

/** The timing of repetitions, in seconds. */
export interface Pace {
  /** Seconds for each direction of the movement. */
  readonly tempo: number;
  /** Seconds before each repetition, including both directions of the movement. */
  readonly pause: number;
  /** Seconds at the end of the movement. */
  readonly hold: number;
  readonly times: number;
}

/** The state of a paced exercise: before the first repetition, in a hold, between two, or after the last. */
export interface PaceState {
  readonly phase: 'lead' | 'hold' | 'rest' | 'done';
  /** Seconds left in the phase. */
  readonly left: number;
  /** The current or next repetition, counted from 1. */
  readonly turn: number;
  /** Position in the movement: 0 at the start, 1 at the end, 2 back at the start. */
  readonly at: number;
}

/** Seconds to get ready before the first hold, and between holds. */
const pauseOfHolds = 5;
/** Seconds for which a movement without a hold is shown. */
const shownFor = 4;

/** The state after so many seconds; each repetition is a pause and a hold. */
export function paceAt({ tempo, pause, hold, times }: Pace, seconds: number): PaceState {
  const turn = Math.floor(seconds / (pause + hold)) + 1;
  const within = seconds % (pause + hold);
  const back = 1 + within / tempo;
  if (turn > times) {
    const over = seconds - times * (pause + hold);
    return { phase: 'done', left: 0, turn: times, at: Math.min(2, 1 + over / tempo) };
  }
  if (within >= pause) return { phase: 'hold', left: Math.ceil(pause + hold - within), turn, at: 1 };
  const at = turn > 1 && back < 2 ? back : Math.max(0, 1 - (pause - within) / tempo);
  return { phase: turn === 1 ? 'lead' : 'rest', left: Math.ceil(pause - within), turn, at };
}

/** The pace of held repetitions. */
export function holdPace(hold: number, times: number, tempo: number): Pace {
  return { tempo, pause: Math.max(pauseOfHolds, 2 * tempo), hold, times };
}

/** The pace for showing a movement: once if it is held, else for a few seconds. */
export function shownPace({ hold = 0 }: Pick<Dose, 'hold'>, tempo: number): Pace {
  return { tempo, pause: 2 * tempo, hold, times: hold > 0 ? 1 : Math.ceil(shownFor / (2 * tempo)) };
}
