import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise } from '../model/content.ts';

type Timer = NonNullable<Exercise['timer']>;

/** Where a timer stands: before the first hold, in a hold, between two, or after the last. */
export interface TimerState {
  readonly phase: 'ready' | 'lead' | 'hold' | 'rest' | 'done';
  /** Seconds left of the phase. */
  readonly left: number;
  /** The repetition that runs or comes next, counted from 1. */
  readonly turn: number;
}

/** Seconds to let go between two holds. */
const rest = 5;
/** Seconds to get into place before the first. */
const lead = 5;

/** Where the timer stands after so many seconds: a lead, then holds with rests between them. */
export function timerAt({ hold, times }: Timer, seconds: number): TimerState {
  if (seconds < lead) return { phase: 'lead', left: Math.ceil(lead - seconds), turn: 1 };
  const round = hold + rest;
  const index = Math.floor((seconds - lead) / round);
  const within = seconds - lead - index * round;
  const turn = index + 1;
  if (turn > times || (turn === times && within >= hold)) return { phase: 'done', left: 0, turn: times };
  return within < hold
    ? { phase: 'hold', left: Math.ceil(hold - within), turn }
    : { phase: 'rest', left: Math.ceil(round - within), turn: turn + 1 };
}

/** Counts holds and repetitions, silently. It stops when its element leaves the page. */
export class HoldTimer implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _onPhase: (state: TimerState) => void;
  private _interval: ReturnType<typeof setInterval> | undefined;
  private _state: TimerState = { phase: 'ready', left: 0, turn: 1 };

  constructor(host: ReactiveControllerHost, onPhase: (state: TimerState) => void) {
    this._host = host;
    this._onPhase = onPhase;
    host.addController(this);
  }

  get state(): TimerState {
    return this._state;
  }

  get isRunning(): boolean {
    return this._interval !== undefined;
  }

  start(timer: Timer): void {
    this.stop();
    // The clock decides, not the number of ticks: a tab in the background ticks rarely.
    const start = performance.now();
    this._interval = setInterval(() => this._show(timerAt(timer, (performance.now() - start) / 1000)), 200);
    this._show(timerAt(timer, 0));
  }

  stop(): void {
    clearInterval(this._interval);
    this._interval = undefined;
    this._state = { phase: 'ready', left: 0, turn: 1 };
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  private _show(next: TimerState): void {
    const { phase, left, turn } = this._state;
    if (next.phase === phase && next.left === left && next.turn === turn) return;
    this._state = next;
    if (next.phase === 'done') {
      clearInterval(this._interval);
      this._interval = undefined;
    }
    if (next.phase !== phase) this._onPhase(next);
    this._host.requestUpdate();
  }
}
