import type { ReactiveControllerHost } from 'lit';

/** What draws the views; without a root until it is first connected. */
interface ViewHost extends Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'> {
  readonly renderRoot: ParentNode | undefined;
}

/** Makes a change known to visitors who do not see it: by the focus, and by the status line of a screen reader. */
export class ViewFocus {
  private readonly _host: ViewHost;

  constructor(host: ViewHost) {
    this._host = host;
  }

  /** After the visitor's own step: the heading, or the field to type in, takes the focus; the heading comes into view. */
  async showStep(): Promise<void> {
    this._say('');
    this._host.requestUpdate();
    await this._host.updateComplete;
    const heading = this._host.renderRoot?.querySelector<HTMLElement>('[data-view-heading]');
    if (!heading) return;
    const field = this._host.renderRoot?.querySelector<HTMLElement>('[data-view-field]');
    (field ?? heading).focus({ preventScroll: true });
    const { top } = heading.getBoundingClientRect();
    const show = (): void => heading.scrollIntoView({ block: 'start', behavior: 'instant' });
    // Who has zoomed in with two fingers, or has a keyboard on the screen, sees only a part of the window.
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    if (top < offsetTop || top > offsetTop + height / 2) show();
    else whenOutOfSight(heading, show);
  }

  announce(text: string): void {
    if (text) this._say(text);
  }

  private _say(text: string): void {
    const status = this._host.renderRoot?.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** The page called a method while the visitor was pressing something of its own. */
export function isVisitorActive(): boolean {
  return navigator.userActivation?.isActive ?? false;
}

/** In a frame as tall as its content all of the frame's window is there, in or out of sight; an observer sees through frames. */
function whenOutOfSight(element: Element, act: () => void): void {
  try {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      // A sliver of it is not in sight.
      if (entry && entry.intersectionRatio < 0.9) act();
    }).observe(element);
  } catch {
    // The page has broken the observer: what the window's own measures say has been done.
  }
}
