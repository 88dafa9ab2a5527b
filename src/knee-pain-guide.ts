import { define } from './define.ts';
import { KneePainGuide } from './elements/knee-pain-guide.ts';

// What a page loads with one script tag. Content systems that strip unknown tags keep a `div`:
// `<div data-knee-pain-guide data-region="us">`, filled now and, for those further down, when the whole page is there.
define();
fillPlaceholders();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fillPlaceholders, { once: true });

function fillPlaceholders(): void {
  for (const placeholder of document.querySelectorAll<HTMLElement>('[data-knee-pain-guide]')) {
    // Its mark is taken off, so that a second copy of the script finds nothing to do.
    placeholder.removeAttribute('data-knee-pain-guide');
    const element = document.createElement('knee-pain-guide');
    for (const name of KneePainGuide.observedAttributes) {
      const value = placeholder.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...placeholder.childNodes);
    placeholder.append(element);
  }
}
