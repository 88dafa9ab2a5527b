import { KneePainGuide } from './knee-pain-guide.ts';

const mark = 'data-knee-pain-guide';

/**
 * Attributes that a placeholder cannot set. Comments and forums remove the element, but let `data-` attributes through,
 * so that a placeholder may be anybody's.
 */
const withheld = ['share-answers', 'remember', 'checker', 'reviewed-by', 'reviewed-on', 'reviewed-content'];

/** The guide of each placeholder. */
const guides = new WeakMap<Element, KneePainGuide>();

/**
 * Puts a guide into every `<div data-knee-pain-guide data-region="us">`, now and whenever one is added. A placeholder
 * that a framework resets to the server's HTML gets its guide back, with the answers.
 */
export function fillPlaceholders(): void {
  const fillAll = (): void => {
    for (const placeholder of document.querySelectorAll(`[${mark}]`)) fill(placeholder);
  };
  fillAll();
  new MutationObserver(fillAll).observe(document, { childList: true, subtree: true, attributeFilter: [mark] });
}

function fill(placeholder: Element): void {
  // The placeholder has its guide already, perhaps from another copy of the script.
  if (placeholder.querySelector('knee-pain-guide')) return;
  const known = guides.get(placeholder);
  const guide = known ?? document.createElement('knee-pain-guide');
  guides.set(placeholder, guide);
  for (const name of KneePainGuide.observedAttributes) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value === null) guide.removeAttribute(name);
    else if (!withheld.includes(name)) guide.setAttribute(name, value);
    else if (!known) console.warn(`<knee-pain-guide> data-${name}: expected ${name} on <knee-pain-guide> itself`);
  }
  guide.replaceChildren(...placeholder.childNodes);
  placeholder.append(guide);
}
