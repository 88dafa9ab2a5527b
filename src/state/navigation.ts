import type { Warn } from './attributes.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands before the page's id in the address, so that the fragments of the page itself stay its own. */
const prefix = '#knee-pain-guide/';

/** Where an entry of the history keeps how many screens of the checker lie before it: never which, and no answer. */
const depthKey = 'knee-pain-guide-depth';

/** The address of a page of the guide, whatever `<base>` the document has. It leads there only where deep links are on. */
export function hrefOf(page: string): string {
  return location.href.split('#', 1)[0] + prefix + page;
}

/** An address that leads to a page from anywhere, later too: with deep links, or where the site shows that page first. */
export function lastingAddress({ config: { deepLinks, view } }: GuideSnapshot, page: string): string | undefined {
  const address = deepLinks ? hrefOf(page) : view === page && location.href.split('#', 1)[0];
  return address && /^https?:/.test(address) ? address : undefined;
}

/** What the site may name to be shown. */
const expected = 'home, checker or the id of a page that is offered';

/** How the address and the page shown go together. */
export interface Addressing {
  /** Deep links are on. */
  readonly isOn: () => boolean;
  readonly isPage: (page: string) => boolean;
  /** The view that the site has set. */
  readonly view: () => string | null | undefined;
  readonly warn: Warn;
  /** The visitor's Back or Forward showed another page. */
  readonly returned: () => void;
  /** The same inside the checker: to the screen with so many before it. */
  readonly returnedTo: (depth: number) => void;
}

/** The page shown and the way to it. With deep links it follows the address; it never writes answers there. */
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

  /** The page the visitor came from. */
  get previous(): string | undefined {
    return this._trail.at(-1);
  }

  /** The page tells a result, so neither the address nor the document's head names it. */
  get isHidden(): boolean {
    return this._isHidden;
  }

  /** A step of the visitor. Stepping to where they came from is a step back. */
  go(page: string, isHidden = false): void {
    if (page === this._page) return;
    this._isHidden = isHidden;
    this._trail = page === this.previous ? this._trail.slice(0, -1) : [...this._trail, this._page];
    this._page = page;
    this._writeAddress();
    this._host.requestUpdate();
  }

  /** The page the site asks for: no step of the visitor, so there is no way back and the address stays. */
  show(page: string): void {
    this._trail = [];
    this._isHidden = false;
    this._page = page;
    this._host.requestUpdate();
  }

  /** Before the site's page is drawn: a new view, or the first, is shown; a page that is no longer offered is not. */
  settle(isFirst: boolean, hasNewView: boolean): void {
    if (isFirst || hasNewView) this.show((isFirst && this._addressed) || this._start);
    if (!this._addressing.isPage(this._page)) this.show('home');
  }

  /** Whether the site may show this page; says so where it may not. */
  accepts(page: string, name = 'navigate()'): boolean {
    if (this._addressing.isPage(page)) return true;
    this._addressing.warn(name, page, expected);
    return false;
  }

  /** The view that the site has set, which an address without a page stands for. */
  private get _start(): string {
    const view = this._addressing.view() ?? 'home';
    return this.accepts(view, 'view') ? view : 'home';
  }

  /** The page that the address names, where it may. */
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
    const depth = depthOf(history.state);
    if (page === 'checker' && page === this._page && depth !== undefined) this._addressing.returnedTo(depth);
    if (!page || page === this._page) return;
    this.show(page);
    this._addressing.returned();
  };

  /** A step of the visitor inside the checker, from the screen with so many before it: the address stays as it is. */
  deepen(from: number, to: number): void {
    if (!this._addressing.isOn() || this._shown !== this._page) return;
    const state = history.state as object | null;
    if (depthOf(state) === undefined) this._write('replaceState', { ...state, [depthKey]: from });
    this._write('pushState', { ...state, [depthKey]: to });
  }

  /** Takes the browser's own way back from the screen with so many before it; false where that leads elsewhere. */
  goBack(depth: number): boolean {
    const isLast = depth > 0 && this._addressing.isOn() && depthOf(history.state) === depth;
    if (isLast) history.back();
    return isLast;
  }

  /** The page that the address stands for; null where it names something else. */
  private get _shown(): string | null {
    return this._addressed ?? (location.hash ? null : this._start);
  }

  private _writeAddress(): void {
    if (!this._addressing.isOn()) return;
    const [start = ''] = location.href.split('#', 1);
    const shown = this._page === this._start ? start : hrefOf(this._page);
    // Back leads away from a hidden page, too. The host page's router keeps its own state object.
    this._write('pushState', history.state, this._isHidden ? location.href : shown);
  }

  // A sandboxed frame may refuse, and then the page shows all the same.
  private _write(how: 'pushState' | 'replaceState', state: unknown, address = location.href): void {
    try {
      history[how](state, '', address);
    } catch {
      // Nothing to do: the address stays as it is.
    }
  }
}

function depthOf(state: unknown): number | undefined {
  const depth = (state as Readonly<Record<string, unknown>> | null)?.[depthKey];
  return typeof depth === 'number' ? depth : undefined;
}
