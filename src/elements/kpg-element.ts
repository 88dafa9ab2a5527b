import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { RequestEvent } from '../model/requests.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Inner elements on the page; searching the tree for them would take longer than most updates. */
const live = new Set<KpgElement>();

/**
 * Base class of the inner elements. They render into themselves, so that only the root has a shadow root, and
 * `::part()` and ARIA ids reach everything. Each exports its `styles` for the root's list, because its own `static
 * styles` would have no effect.
 */
export class KpgElement extends LitElement {
  /**
   * Texts and settings, set by the parent; a page could intercept a context request. While it is undefined, elements
   * draw `nothing`.
   */
  @property({ attribute: false }) guide: GuideSnapshot | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    live.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    live.delete(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  // An error would reach the host page as an unhandled rejection, so it is caught and the root shows the fallback.
  override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new RequestEvent('kpg-failure-request', { error }));
    }
  }

  // Resolves once everything inside is drawn, so that the root can focus a heading of an inner element.
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this);
    return complete;
  }
}

/** Waits until every inner element below `root` is drawn. Elements that are not on the page never draw. */
export async function innerUpdates(root: Node): Promise<void> {
  const inner = [...live].filter((element) => element !== root && root.contains(element));
  await Promise.all(inner.map((element) => element.updateComplete));
}

/** Draws a disconnected element and the elements inside it; returns whether all of them could be drawn. */
export function drawElements(root: HTMLElement): boolean {
  let isDrawn = true;
  root.addEventListener('kpg-failure-request', () => (isDrawn = false), { once: true });
  if (root instanceof KpgElement) root.performUpdate();
  for (const inner of root.querySelectorAll('*')) if (inner instanceof KpgElement) inner.performUpdate();
  return isDrawn;
}
