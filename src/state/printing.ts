import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Prints one element of the page. Since a site's print rules are unknown and a widget can sit deep in shadow roots,
 * every root from the element up to the document adopts, while printing, a sheet that hides everything except the
 * element and its ancestors.
 */

const mark = 'data-knee-pain-guide-print';
const ends = ['afterprint', 'pointerdown', 'keydown'];

// Important rules in a layer outrank important rules outside of layers, whatever their selectors, and those of the
// guide's own root outrank the page's. Text nodes cannot be hidden, so their size is set to zero.
const rules = `@layer ${mark} { @media print {
  [${mark}='ancestor'] > :not([${mark}]), :host([${mark}='ancestor']) > :not([${mark}]),
  [${mark}]::before, [${mark}]::after, [${mark}]::backdrop { display: none !important; }
  [${mark}], :host([${mark}='element']) { all: initial !important; display: block !important; inline-size: 100% !important; }
  [${mark}='ancestor'] { font-size: 0 !important; }
} }`;

/**
 * Opens folded content while the page is printed. Rows of exercises stay folded, because the sheet of each exercise has
 * its steps.
 */
export class UnfoldForPrint implements ReactiveController {
  private readonly _root: () => ParentNode;
  private _opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this._root = root;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this._open);
    addEventListener('afterprint', this._close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this._open);
    removeEventListener('afterprint', this._close);
  }

  private readonly _open = (): void => {
    this._opened = [...this._root().querySelectorAll<HTMLDetailsElement>('details:not([open], .exercise-row)')];
    for (const fold of this._opened) fold.open = true;
  };

  private readonly _close = (): void => {
    for (const fold of this._opened) fold.open = false;
    this._opened = [];
  };
}

/** Prints the element alone; returns false if the browser refused. A sandboxed frame refuses silently. */
export function printAlone(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  let isPrinting = false;
  const onBefore = () => (isPrinting = true);
  let restore: (() => void) | undefined;
  view.addEventListener('beforeprint', onBefore, { once: true });
  try {
    restore = prepare(element, view);
    // Web views send no such event; there, the visitor's next press ends it.
    for (const type of ends) view.addEventListener(type, restore, { once: true });
    view.print();
  } catch {
    // The page or the app has removed the function, which counts as refused.
  }
  view.removeEventListener('beforeprint', onBefore);
  if (restore && !isPrinting) {
    for (const type of ends) view.removeEventListener(type, restore);
    restore();
  }
  return isPrinting;
}

function prepare(element: Element, view: Window & typeof globalThis): () => void {
  const path = withAncestors(element);
  const roots = new Set(path.map((one) => one.getRootNode() as Document | ShadowRoot));
  if (element.shadowRoot) roots.add(element.shadowRoot);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const one of path) one.setAttribute(mark, one === element ? 'element' : 'ancestor');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const one of path) one.removeAttribute(mark);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** The element and its ancestors as drawn, through slots and shadow roots. */
function withAncestors(element: Element): readonly Element[] {
  const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return around ? [element, ...withAncestors(around)] : [element];
}
