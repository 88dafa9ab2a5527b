import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen on while its host is on the page, if the browser and the page allow it. */
export class WakeLock implements ReactiveController {
  private _lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('visibilitychange', this._request, true);
    this._request();
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this._request, true);
    void this._lock?.then((lock) => lock?.release()).catch(() => {});
    this._lock = undefined;
  }

  // The browser releases the lock whenever the page is hidden.
  private readonly _request = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    this._lock = navigator.wakeLock.request('screen').catch(() => undefined);
  };
}
