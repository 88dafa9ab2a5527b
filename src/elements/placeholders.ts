import { KneePainGuide } from './knee-pain-guide.ts';

const mark = 'data-knee-pain-guide';

/**
 * What a placeholder cannot set: filters of comments and forums let `data-` attributes through, so that it may come from
 * anybody. The element itself they take away.
 */
const withheld = ['share-answers', 'remember', 'checker', 'reviewed-by', 'reviewed-on', 'reviewed-content'];

/** The guide of each placeholder. */
const guides = new WeakMap<Element, KneePainGuide>();

/**
 * Fills every `<div data-knee-pain-guide data-region="us">`: those of now and those that a router or a script adds. One
 * that is put back to what the server sent gets its own guide again, with the answers.
 */
export function fillPlaceholders(): void {
  const fillAll = (): void => {
    for (const placeholder of document.querySelectorAll(`[${mark}]`)) fill(placeholder);
  };
  fillAll();
  new MutationObserver(fillAll).observe(document, { childList: true, subtree: true, attributeFilter: [mark] });
}

function fill(placeholder: Element): void {
  // Its own, or that of another copy of the script.
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
