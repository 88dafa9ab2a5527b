import { paceAt } from './pace.ts';
import { pageTicker } from './ticker.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Pace, PaceState } from './pace.ts';
import type { Ticker } from './ticker.ts';

/** Runs a pace and asks its host to draw each step. It stops when the host leaves the page. */
export class Pacer implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _ticker: () => Ticker;
  private _end: (() => void) | undefined;
  private _state: PaceState | undefined;

  constructor(host: ReactiveControllerHost, ticker: () => Ticker = () => pageTicker) {
    this._host = host;
    this._ticker = ticker;
    host.addController(this);
  }

  /** Undefined before the start and after a stop. */
  get state(): PaceState | undefined {
    return this._state;
  }

  /** Starts so many seconds into the pace. `onPhase` is called for each phase and repetition. */
  start(pace: Pace, onPhase: (state: PaceState) => void, from = 0): void {
    // The clock decides, not the number of ticks, because background tabs tick rarely.
    const ticker = this._ticker();
    const start = ticker.now() - from;
    const tick = () => {
      const last = this._state;
      const next = paceAt(pace, ticker.now() - start);
      this._state = next;
      if (next.phase === 'done' && next.at === 2) this._end?.();
      if (next.phase !== last?.phase || next.turn !== last.turn) onPhase(next);
      if (next.left !== last?.left || next.at !== last.at) this._host.requestUpdate();
    };
    this.stop();
    this._end = ticker.every(tick);
    tick();
  }

  stop(): void {
    this._end?.();
    this._end = undefined;
    this._state = undefined;
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
