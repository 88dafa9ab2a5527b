const pointing = ['mousedown', 'pointerdown', 'touchstart', 'selectstart'];
const typing = ['keydown', 'keypress', 'keyup'];

/** Keys that change no field: the page's shortcuts and dialogs hear them. */
const others = /^(Escape|Tab|F\d+)$/;

/**
 * Keeps presses and keys in our fields from bubbling to the page. Out of a shadow root their target is the guide, so that a
 * page which leaves its own fields alone would take the focus or the characters from ours.
 */
export function keepFieldEvents(root: ShadowRoot): void {
  for (const type of [...pointing, ...typing]) root.addEventListener(type, onEvent);

  function onEvent(event: Event): void {
    const field = event.target as Partial<HTMLInputElement> & Node;
    // In a slot it is a field of the page.
    if (field.localName !== 'input' || !root.contains(field)) return;
    const isChoice = field.type === 'radio' || field.type === 'checkbox';
    if (typing.includes(event.type) ? isPlain(event as KeyboardEvent) : !isChoice) event.stopPropagation();
  }
}

function isPlain({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !others.test(key);
}
