import type { Ticker } from '../../src/state/ticker.ts';

/** Time that passes only when a test says so. */
export class HandTicker implements Ticker {
  private _seconds = 0;
  private readonly _acts = new Set<() => void>();

  readonly now = (): number => this._seconds;

  readonly every = (act: () => void): (() => void) => {
    this._acts.add(act);
    return () => this._acts.delete(act);
  };

  /** How many things run. */
  get running(): number {
    return this._acts.size;
  }

  /** Lets so many seconds pass, with a tick at the end of each second. */
  pass(seconds: number): void {
    for (let left = seconds; left > 0; left -= 1) {
      this._seconds += Math.min(1, left);
      for (const act of [...this._acts]) act();
    }
  }
}
