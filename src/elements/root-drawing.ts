import { drawRest, firstDrawn, isDrawn } from '../state/first-drawing.ts';
import { innerUpdates } from './kpg-element.ts';
import { adoptSheets } from './sheets.ts';
import { SiteAttributes } from './site-attributes.ts';
import type { PropertyValues } from 'lit';
import type { Drawn } from '../state/first-drawing.ts';

/** How the root draws: into its shadow root, while a page loads in several tasks, and without throwing into the page. */
export abstract class RootDrawing extends SiteAttributes {
  protected _drawn = firstDrawn();

  /** Shows the fallback. */
  protected abstract _fail(error: unknown): void;

  protected override createRenderRoot(): ShadowRoot {
    // A declarative shadow root is reused, and its content stays until the first drawing.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!root.firstChild) {
      const text = document.createElement('slot');
      text.className = 'waiting';
      root.append(text);
    }
    adoptSheets(root);
    return root;
  }

  override connectedCallback(): void {
    // Before other listeners, which unfold what is drawn.
    addEventListener('beforeprint', this._drawOnPaper);
    try {
      super.connectedCallback();
    } catch (error) {
      this._fail(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this._drawOnPaper);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot);
  }

  // The first drawing does not lengthen the task that evaluates the script.
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this._drawn === 'all' || this.hasUpdated) return super.scheduleUpdate();
    return new Promise((done) => setTimeout(done)).then(() => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this._fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated;
    if (isFirst) this.renderRoot.replaceChildren(...this.renderRoot.querySelectorAll('style'));
    super.update(changed);
    if (isFirst && this._drawn !== 'all') drawRest(this._draw);
  }

  private readonly _draw = (drawn: Drawn): void => {
    if (isDrawn(drawn, this._drawn)) return;
    this._drawn = drawn;
    this.requestUpdate();
  };

  // Resolves once everything inside is drawn.
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this.renderRoot);
    return complete;
  }

  // Printing does not wait for a frame.
  private readonly _drawOnPaper = (): void => {
    this._draw('all');
    this.performUpdate();
  };
}
