const inFields = ['mousedown', 'pointerdown', 'touchstart', 'selectstart', 'beforeinput'];
const typing = ['keydown', 'keypress', 'keyup'];

/** Keys that do not type into a field, so that shortcuts and dialogs of the page still receive them. */
const nonTypingKeys = /^(Escape|Tab|F\d+)$/;

/**
 * Stops presses, keys and characters in our fields, and the keys that press our buttons, from bubbling to the page.
 * Outside the shadow root their target is the guide and no control, so a page might take the focus, the characters or
 * the press.
 */
export function keepFieldEvents(root: ShadowRoot): void {
  for (const type of [...inFields, ...typing]) root.addEventListener(type, onEvent);

  function onEvent(event: Event): void {
    const control = event.target as Partial<HTMLInputElement> & Node;
    // A control in a slot belongs to the page.
    if (!root.contains(control)) return;
    const isField = control.localName === 'input';
    const isChoice = control.type === 'radio' || control.type === 'checkbox';
    const isKept = typing.includes(event.type) ? isUsed(event as KeyboardEvent, isField) : isField && !isChoice;
    if (isKept) event.stopPropagation();
  }
}

function isUsed({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, isField: boolean): boolean {
  return !altKey && !ctrlKey && !metaKey && (isField ? !nonTypingKeys.test(key) : /^(Enter| )$/.test(key));
}
