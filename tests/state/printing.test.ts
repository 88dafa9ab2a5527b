import { expect, fixture, html } from '@open-wc/testing';
import { printAlone } from '../../src/state/printing.ts';

const printMark = 'data-knee-pain-guide-print';

/** What `print()` finds on the page; instead of a dialog, which no test can close. */
function onPrint(look: () => void): () => void {
  const own = window.print.bind(window);
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    look();
    dispatchEvent(new Event('afterprint'));
  };
  return () => (window.print = own);
}

describe('printing one element', () => {
  it('cleans up at the next press where a browser does not say that it has printed', async () => {
    const widget = await fixture<HTMLElement>(html`<b>Widget</b>`);
    const own = window.print.bind(window);
    window.print = () => void dispatchEvent(new Event('beforeprint'));
    const isPrinting = printAlone(widget);
    window.print = own;
    expect([isPrinting, widget.hasAttribute(printMark)]).to.deep.equal([true, true]);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect([widget.hasAttribute(printMark), document.adoptedStyleSheets.length]).to.deep.equal([false, 0]);
  });

  it('marks its ancestors through shadow roots and slots, and cleans up', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>Beside</p>
        <div class="app"><b class="widget">Widget</b></div>
      </div>`,
    );
    const app = page.querySelector<HTMLElement>('.app')!;
    const root = app.attachShadow({ mode: 'open' });
    const [nav, main] = [document.createElement('nav'), document.createElement('main')];
    main.append(document.createElement('slot'));
    root.append(nav, main);
    const widget = page.querySelector<HTMLElement>('.widget')!;
    let marked: unknown;
    const restore = onPrint(() => {
      marked = [widget, main, app, page, nav].map((one) => one.getAttribute(printMark));
      expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).to.deep.equal([1, 1]);
    });
    expect(printAlone(widget)).to.equal(true);
    restore();
    expect(marked).to.deep.equal(['element', 'ancestor', 'ancestor', 'ancestor', null]);
    expect(document.querySelector(`[${printMark}]`)).to.equal(null);
    expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
  });

  it('returns false and cleans up when the browser refuses silently', async () => {
    const widget = await fixture<HTMLElement>(html`<b>Widget</b>`);
    const own = window.print.bind(window);
    window.print = () => undefined;
    expect(printAlone(widget)).to.equal(false);
    window.print = own;
    expect(document.querySelector(`[${printMark}]`)).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });
});
