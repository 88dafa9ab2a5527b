import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HoldCount } from '../model/dose.ts';

/** Where a timer stands: before the first hold, in a hold, between two, or after the last. */
export interface TimerState {
  readonly phase: 'lead' | 'hold' | 'rest' | 'done';
  /** Seconds left of the phase. */
  readonly left: number;
  /** The repetition that runs or comes next, counted from 1. */
  readonly turn: number;
}

/** Seconds to get into place before the first hold, and to let go before each other. */
const pause = 5;

/** Where the timer stands after so many seconds: each turn is a pause and a hold. */
export function timerAt({ hold, times }: HoldCount, seconds: number): TimerState {
  const turn = Math.floor(seconds / (pause + hold)) + 1;
  if (turn > times) return { phase: 'done', left: 0, turn: times };
  const within = seconds % (pause + hold);
  return within < pause
    ? { phase: turn === 1 ? 'lead' : 'rest', left: Math.ceil(pause - within), turn }
    : { phase: 'hold', left: Math.ceil(pause + hold - within), turn };
}

/** Counts holds and repetitions, silently. It stops when its element leaves the page. */
export class HoldTimer implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private _interval: ReturnType<typeof setInterval> | undefined;
  private _state: TimerState | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Undefined before the start and after a stop. */
  get state(): TimerState | undefined {
    return this._state;
  }

  start(timer: HoldCount, onPhase: (state: TimerState) => void): void {
    // The clock decides, not the number of ticks: a tab in the background ticks rarely.
    const start = performance.now();
    const tick = () => {
      const last = this._state;
      const next = timerAt(timer, (performance.now() - start) / 1000);
      if (next.phase === last?.phase && next.left === last.left) return;
      this._state = next;
      if (next.phase === 'done') clearInterval(this._interval);
      if (next.phase !== last?.phase) onPhase(next);
      this._host.requestUpdate();
    };
    this.stop();
    this._interval = setInterval(tick, 200);
    tick();
  }

  stop(): void {
    clearInterval(this._interval);
    this._state = undefined;
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
