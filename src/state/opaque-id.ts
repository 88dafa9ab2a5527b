const ids = new Map<string, string>();
let last = 0;

/**
 * DOM id for a question, option or place. The number behind it is new in each session, so that a script which records the
 * elements that are pressed learns no answer.
 */
export function opaqueId(name: string): string {
  const known = ids.get(name);
  if (known) return known;
  // A page may have replaced Math.random by a constant: the ids stay different from each other.
  last += 1 + Math.floor(Math.random() * 100_000);
  const id = `kpg-${last}`;
  ids.set(name, id);
  return id;
}
