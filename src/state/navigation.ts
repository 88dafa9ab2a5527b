import type { Warn } from './attributes.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Prefix of the guide's fragments in the address, so that they do not clash with the page's own. */
const prefix = '#knee-pain-guide/';

/** Key in `history.state` for the number of earlier checker screens: a number only, never a question or an answer. */
const passedKey = 'knee-pain-guide-passed';

/** The address of a page of the guide, whatever the document's `<base>`. It works only with deep links. */
export function hrefOf(page: string): string {
  return location.href.split('#', 1)[0] + prefix + page;
}

/** An address that leads to a page at any time: with deep links, or if the site shows that page first. */
export function lastingAddress({ config: { deepLinks, view } }: GuideSnapshot, page: string): string | undefined {
  const address = deepLinks ? hrefOf(page) : view === page && location.href.split('#', 1)[0];
  return address && /^https?:/.test(address) ? address : undefined;
}

/** Valid values for the site, as the warning says it. */
const expected = 'home, checker or the id of a page that is offered';

/** Connects the address with the page shown. */
export interface Addressing {
  /** Whether deep links are on. */
  readonly isOn: () => boolean;
  readonly isPage: (page: string) => boolean;
  /** The view that the site has set. */
  readonly view: () => string | null | undefined;
  readonly warn: Warn;
  /** Called when Back or Forward showed another page. */
  readonly returned: () => void;
  /** Called when Back or Forward led to a checker screen with so many before it. */
  readonly returnedTo: (passed: number) => void;
}

/** The page shown and the history. With deep links it follows the address, but never writes answers there. */
export class Navigation implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _addressing: Addressing;
  private _page = 'home';
  private _trail: readonly string[] = [];
  private _isHidden = false;

  constructor(host: ReactiveControllerHost, addressing: Addressing) {
    this._host = host;
    this._addressing = addressing;
    host.addController(this);
  }

  get page(): string {
    return this._page;
  }

  /** The page that the visitor came from. */
  get previous(): string | undefined {
    return this._trail.at(-1);
  }

  /** Whether the page reveals a result, so that neither the address nor structured data names it. */
  get isHidden(): boolean {
    return this._isHidden;
  }

  /** Shows a page that the visitor chose; going to the page they came from is a step back. */
  go(page: string, isHidden = false): void {
    if (page === this._page) return;
    this._isHidden = isHidden;
    this._trail = page === this.previous ? this._trail.slice(0, -1) : [...this._trail, this._page];
    this._page = page;
    this._writeAddress();
    this._host.requestUpdate();
  }

  /** Shows a page that the site set: the address and the way back stay as they are. */
  show(page: string): void {
    this._trail = [];
    this._isHidden = false;
    this._page = page;
    this._host.requestUpdate();
  }

  /** Updates the page before drawing: applies a new or first view, and leaves a page that is no longer offered. */
  settle(isFirst: boolean, hasNewView: boolean): void {
    if (isFirst || hasNewView) this.show((isFirst && this._addressed) || this._start);
    if (!this._addressing.isPage(this._page)) this.show('home');
  }

  /** Whether the site may show this page; warns if not. */
  accepts(page: string, name = 'navigate()'): boolean {
    if (this._addressing.isPage(page)) return true;
    this._addressing.warn(name, page, expected);
    return false;
  }

  /** The site's view, for an address without a page. */
  private get _start(): string {
    const view = this._addressing.view() ?? 'home';
    return this.accepts(view, 'view') ? view : 'home';
  }

  /** The page that the address names, if it is allowed. */
  private get _addressed(): string | null {
    if (!this._addressing.isOn() || !location.hash.startsWith(prefix)) return null;
    const page = location.hash.slice(prefix.length);
    return this._addressing.isPage(page) ? page : null;
  }

  hostConnected(): void {
    addEventListener('popstate', this._onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this._onPopState);
  }

  private readonly _onPopState = (): void => {
    if (!this._addressing.isOn()) return;
    const page = this._shown;
    const passed = passedIn(history.state);
    if (page === 'checker' && page === this._page && passed !== undefined) this._addressing.returnedTo(passed);
    if (!page || page === this._page) return;
    this.show(page);
    this._addressing.returned();
  };

  /** Records a step inside the checker, from the screen with so many before it; the address stays the same. */
  pass(from: number, to: number): void {
    if (!this._addressing.isOn() || this._shown !== this._page) return;
    const state = history.state as object | null;
    if (passedIn(state) === undefined) this._write('replaceState', { ...state, [passedKey]: from });
    this._write('pushState', { ...state, [passedKey]: to });
  }

  /**
   * Goes back in the browser's history from the screen with so many before it; returns false if that would leave the
   * checker.
   */
  goBack(passed: number): boolean {
    const isLast = passed > 0 && this._addressing.isOn() && passedIn(history.state) === passed;
    if (isLast) history.back();
    return isLast;
  }

  /** The page that the address stands for; null if it names none. */
  private get _shown(): string | null {
    return this._addressed ?? (location.hash ? null : this._start);
  }

  private _writeAddress(): void {
    if (!this._addressing.isOn()) return;
    const [start = ''] = location.href.split('#', 1);
    const shown = this._page === this._start ? start : hrefOf(this._page);
    // Back also works from a hidden page. The router of the host page keeps its own state object.
    this._write('pushState', history.state, this._isHidden ? location.href : shown);
  }

  // A sandboxed frame may refuse; the page is shown anyway.
  private _write(how: 'pushState' | 'replaceState', state: unknown, address = location.href): void {
    try {
      history[how](state, '', address);
    } catch {
      // The address stays as it is.
    }
  }
}

function passedIn(state: unknown): number | undefined {
  const passed = (state as Readonly<Record<string, unknown>> | null)?.[passedKey];
  return typeof passed === 'number' ? passed : undefined;
}
