const pointing = ['mousedown', 'pointerdown', 'touchstart', 'selectstart'];
const typing = ['keydown', 'keypress', 'keyup'];

/** Keys that do not type into a field, so that shortcuts and dialogs of the page still receive them. */
const nonTypingKeys = /^(Escape|Tab|F\d+)$/;

/**
 * Stops clicks and keys in our fields from bubbling to the page. Outside the shadow root their target is the guide and
 * no field, so a page might take the focus or the characters.
 */
export function keepFieldEvents(root: ShadowRoot): void {
  for (const type of [...pointing, ...typing]) root.addEventListener(type, onEvent);

  function onEvent(event: Event): void {
    const field = event.target as Partial<HTMLInputElement> & Node;
    // A field in a slot belongs to the page.
    if (field.localName !== 'input' || !root.contains(field)) return;
    const isChoice = field.type === 'radio' || field.type === 'checkbox';
    if (typing.includes(event.type) ? isPlain(event as KeyboardEvent) : !isChoice) event.stopPropagation();
  }
}

function isPlain({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !nonTypingKeys.test(key);
}
