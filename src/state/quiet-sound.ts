/** A short, quiet tone where a hold begins or ends. The browser allows sound after a press only, so `turnOn` belongs in one. */
export class QuietSound {
  private _context: AudioContext | undefined;

  get isOn(): boolean {
    return this._context !== undefined;
  }

  turnOn(): void {
    try {
      this._context ??= new AudioContext();
    } catch {
      // No sound here: everything is shown and announced as well.
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
