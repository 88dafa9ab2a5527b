import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { RequestEvent } from '../model/requests.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Those on the page. To look through everything that is drawn would take longer than most updates. */
const live = new Set<KpgElement>();

/**
 * Base of the inner elements. They render into themselves: only the root has a shadow root, so that `::part()` and ARIA ids
 * reach everything. Their own `static styles` would do nothing; each exports its `styles` and the root lists them.
 */
export class KpgElement extends LitElement {
  /**
   * Words and configuration, handed down by what draws the element: a request for them could be heard, and repeated, by
   * the page. Undefined until then: draw `nothing`.
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

  // An error thrown here would reach the host page as an unhandled rejection; the root shows what is safe instead.
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new RequestEvent('kpg-failure-request', { error }));
    }
  }

  // Done when everything inside is drawn, so that the root can move focus to a heading that an inner element draws.
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this);
    return complete;
  }
}

/** Waits until every inner element below `root` has drawn itself. One that was never on the page never does. */
export async function innerUpdates(root: Node): Promise<void> {
  const inner = [...live].filter((element) => element !== root && root.contains(element));
  await Promise.all(inner.map((element) => element.updateComplete));
}
