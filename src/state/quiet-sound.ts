/**
 * A short, quiet tone at the start and end of a hold. `turnOn` must be called in a click, because browsers allow sound
 * only then.
 */
export class QuietSound {
  private _context: AudioContext | undefined;

  turnOn(): void {
    try {
      this._context ??= new AudioContext();
    } catch {
      // There is no sound; everything is also shown and announced.
    }
  }

  turnOff(): void {
    void this._context?.close().catch(() => {});
    this._context = undefined;
  }

  play(): void {
    if (!this._context) return;
    const { currentTime: now, destination } = this._context;
    const tone = this._context.createOscillator();
    const volume = this._context.createGain();
    volume.gain.setValueAtTime(0.06, now);
    volume.gain.exponentialRampToValueAtTime(0.001, now + 0.25);
    tone.connect(volume).connect(destination);
    tone.start(now);
    tone.stop(now + 0.25);
  }
}
