import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/**
 * Shows the fallback when the widget cannot be drawn: the site's own text between the tags, and safe advice if there is
 * none or the visitor was in the middle of something. It uses no templates, because they may be what failed.
 */
export function showFailure(root: ShadowRoot, host: HTMLElement, guide: GuideSnapshot | undefined): void {
  const hasFallback = [...host.childNodes].some(
    (node) => !(node instanceof Element && node.slot) && (node.textContent ?? '').trim() !== '',
  );
  const slot = make('slot');
  const isInUse = root.querySelector('.base') !== null;
  root.replaceChildren(...(guide && (isInUse || !hasFallback) ? [safeWords(guide)] : []), slot);
}

function safeWords({ say, config }: GuideSnapshot): HTMLElement {
  const box = make('div');
  box.className = `base theme-${config.theme} failure prose`;
  for (const key of ['emergency.line', 'failure.contact'] as const) {
    const line = make('p');
    line.textContent = say(key);
    box.append(line);
  }
  return box;
}

// A form of the page with the name "createElement" hides the document's own method.
function make(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}
