// Put into every page before anything else of it runs: shows the subject, and notes what the browser says of it.

/** What the page tells of itself once it is quiet. Times in ms. */
export interface Seen {
  /** Durations of the tasks of 50 ms and more. */
  readonly longTasks: readonly number[];
  /** Sum of all shifts that no input caused, as Layout Instability defines them. */
  readonly shift: number;
  /** Paths of what the page asked its own site for, beside what every browser asks for. */
  readonly requests: readonly string[];
}

type Act = (place: HTMLElement, data?: unknown) => Promise<unknown> | void;
type Acts = readonly [draw: Act, use?: Act, clear?: Act];

declare global {
  interface Window {
    /** Of the protocol: tells the bench that the subject stands on the screen, or why not. */
    benchDrawn(problem: string): void;
    bench: Probe;
  }
}

interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly value: number;
}

interface InputTiming extends PerformanceEntry {
  readonly interactionId: number;
}

class Probe {
  private readonly _scripts = new Promise((done) => document.addEventListener('DOMContentLoaded', done));
  private readonly _longTasks = new Log('longtask');
  private readonly _shifts = new Log<Shift>('layout-shift');
  private readonly _events = new Log<InputTiming>('event');
  private _acts: Acts | undefined;
  private _data: unknown;
  private _markup = '';

  /** Called by the page, right behind the place of the subject. */
  show(acts: Acts, data: unknown): void {
    this._acts = acts;
    this._data = data;
    this._markup = this._place.innerHTML;
    void this._scripts
      .then(() => acts[0](this._place, data))
      // At the second frame what was drawn before the first has been laid out and painted.
      .then(frame)
      .then(frame)
      .then(
        () => window.benchDrawn(''),
        (reason: unknown) => window.benchDrawn(String(reason)),
      );
  }

  /** What happened until so many ms after the navigation, and until the page had nothing left to do. */
  async settled(after: number): Promise<Seen> {
    await new Promise((done) => setTimeout(done, after - performance.now()));
    await idle();
    await idle();
    const resources = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const own = resources.filter(({ origin, pathname }) => origin === location.origin && pathname !== '/favicon.ico');
    return {
      longTasks: this._longTasks.entries.map(({ duration }) => duration),
      shift: this._shifts.entries.reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0),
      requests: own.map(({ pathname }) => pathname),
    };
  }

  /** Of the next click: ms from the moment the browser got it until what it led to was painted. */
  nextClick(leadsTo: 'frame' | 'question'): Promise<number> {
    const before = leadsTo === 'question' ? this._question : null;
    return new Promise((done) => {
      const onClick = ({ timeStamp }: MouseEvent) => {
        const look = () => {
          // A frame draws after its callbacks: a message sent from one arrives when it has.
          if (leadsTo === 'frame' || this._question !== before) afterPaint(() => done(performance.now() - timeStamp));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      // A label clicks its input as well: the first of the two is the visitor's.
      addEventListener('click', onClick, { capture: true, once: true });
    });
  }

  /** Of the next key: ms from the moment the browser got it until what it led to was painted. */
  nextKey(): Promise<number> {
    return new Promise((done) => {
      const onKey = ({ timeStamp }: KeyboardEvent) =>
        requestAnimationFrame(() => afterPaint(() => done(performance.now() - timeStamp)));
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
  }

  /** When the page has nothing to do. */
  idle(): Promise<unknown> {
    return idle();
  }

  /** Durations of all interactions so far as the browser times them, from input to screen, in steps of 8 ms. */
  interactions(): readonly number[] {
    const longest = new Map<number, number>();
    for (const { interactionId, duration } of this._events.entries) {
      if (interactionId > 0) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
    }
    return [...longest.values()];
  }

  /** Takes the subject away, then shows, uses and takes it away again so many times. */
  async remount(times: number): Promise<void> {
    const [draw, use, clear] = this._acts ?? [];
    for (let time = 0; time <= times; time++) {
      if (time > 0) {
        this._place.innerHTML = this._markup;
        await draw?.(this._place, this._data);
        await use?.(this._place);
        await frame();
      }
      clear?.(this._place);
      this._place.replaceChildren();
    }
  }

  /** All elements that fit, in shadow roots as well. */
  find(selector: string, within: ParentNode = this._place): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? this.find(selector, element.shadowRoot) : []),
    ]);
  }

  private get _place(): HTMLElement {
    return document.querySelector<HTMLElement>('#place')!;
  }

  /** The question or the result that the guide shows. */
  private get _question(): Element | null | undefined {
    const { shadowRoot } = document.querySelector('knee-pain-guide') ?? {};
    return shadowRoot?.querySelector('[part~="question"], [part~="result-level"]');
  }
}

/** Everything of one kind that the browser has noted. */
class Log<Entry extends PerformanceEntry = PerformanceEntry> {
  private readonly _entries: Entry[] = [];
  private readonly _observer = new PerformanceObserver((list) => this._entries.push(...(list.getEntries() as Entry[])));

  constructor(type: string) {
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type,
      buffered: true,
      durationThreshold: 16,
    };
    this._observer.observe(options);
  }

  get entries(): readonly Entry[] {
    this._entries.push(...(this._observer.takeRecords() as Entry[]));
    return this._entries;
  }
}

function frame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done));
}

function afterPaint(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = act;
  port2.postMessage(null);
}

window.bench = new Probe();
