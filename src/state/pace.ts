import type { Dose } from '../model/dose.ts';

/** How repetitions follow each other, in seconds. */
export interface Pace {
  /** Each direction of the movement. */
  readonly tempo: number;
  /** Before each repetition, both directions of the movement included. */
  readonly pause: number;
  /** At the end of the movement. */
  readonly hold: number;
  readonly times: number;
}

/** Where a body that keeps a pace stands: before the first repetition, in a hold, between two, or after the last. */
export interface PaceState {
  readonly phase: 'lead' | 'hold' | 'rest' | 'done';
  /** Seconds left of the phase. */
  readonly left: number;
  /** The repetition that runs or comes next, counted from 1. */
  readonly turn: number;
  /** Of the movement: 0 is its start, 1 its end, 2 its start again. */
  readonly at: number;
}

/** Seconds to get into place before the first hold, and to let go before each other. */
const pauseOfHolds = 5;
/** Seconds that a movement without a hold is shown. */
const shownFor = 4;

/** Where the pace stands after so many seconds: each turn is a pause and a hold. */
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

/** The pace of so many held repetitions. */
export function holdPace(hold: number, times: number, tempo: number): Pace {
  return { tempo, pause: Math.max(pauseOfHolds, 2 * tempo), hold, times };
}

/** The pace that shows what a movement looks like: once where it is held, else for a few seconds. */
export function shownPace({ hold = 0 }: Pick<Dose, 'hold'>, tempo: number): Pace {
  return { tempo, pause: 2 * tempo, hold, times: hold > 0 ? 1 : Math.ceil(shownFor / (2 * tempo)) };
}
