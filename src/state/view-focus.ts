import type { ReactiveControllerHost } from 'lit';

/** The host that draws the views; it has no root until it is first connected. */
interface ViewHost extends Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'> {
  readonly renderRoot: ParentNode | undefined;
}

/** Shows a change to visitors who cannot see it, by focus and by the status line for screen readers. */
export class ViewFocus {
  private readonly _host: ViewHost;

  constructor(host: ViewHost) {
    this._host = host;
  }

  /**
   * After the visitor's own step, focuses the heading or the input field and scrolls the heading into view; to the upper
   * edge if the question does not fit below it, so that as many options as possible are in sight.
   */
  showStep(): void {
    // A page may have broken the ways to focus and to scroll.
    this._showStep().catch(() => undefined);
  }

  announce(text: string): void {
    if (text) this._say(text);
  }

  private async _showStep(): Promise<void> {
    this._say('');
    this._host.requestUpdate();
    await this._host.updateComplete;
    const heading = this._host.renderRoot?.querySelector<HTMLElement>('[data-view-heading]');
    if (!heading) return;
    const field = this._host.renderRoot?.querySelector<HTMLElement>('[data-view-field]');
    (field ?? heading).focus({ preventScroll: true });
    const { top } = heading.getBoundingClientRect();
    const show = (): void => heading.scrollIntoView({ block: 'start', behavior: 'instant' });
    // With pinch zoom or an on-screen keyboard, only a part of the window is visible.
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const buttons = this._host.renderRoot?.querySelector<HTMLElement>('.question-foot');
    const end = buttons?.parentElement?.getBoundingClientRect().bottom ?? 0;
    if (top < offsetTop || top > offsetTop + height / 2 || end > offsetTop + height) show();
    else whenOutOfSight(heading, show);
    if (buttons) raise(buttons);
  }

  private _say(text: string): void {
    const status = this._host.renderRoot?.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** Whether the visitor has just pressed something; a page may call a method from its own control. */
export function isVisitorActive(): boolean {
  try {
    return navigator.userActivation?.isActive ?? false;
  } catch {
    // An extension guards it.
    return false;
  }
}

/** Raises a row that sticks to the lower edge of the window above what the page has fixed there. */
function raise(row: HTMLElement): void {
  const root = row.getRootNode() as ShadowRoot;
  const { left, width, bottom } = row.getBoundingClientRect();
  let lift = 0;
  while (lift < innerHeight / 2 && !row.contains(root.elementFromPoint(left + width / 2, bottom - lift - 2))) lift += 8;
  if (lift > 0 && lift < innerHeight / 2 && bottom <= innerHeight)
    row.style.setProperty('inset-block-end', `${lift}px`);
}

/**
 * Runs a function if the element is out of sight. In a frame as tall as its content the window always contains the
 * element, but an observer also knows the frame's own position.
 */
function whenOutOfSight(element: Element, act: () => void): void {
  try {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      // A mostly hidden element counts as out of sight.
      if (entry && entry.intersectionRatio < 0.9) act();
    }).observe(element);
  } catch {
    // The page has broken the observer; the position in the window was checked before.
  }
}
