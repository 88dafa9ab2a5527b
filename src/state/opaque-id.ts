const ids = new Map<string, string>();
let last = 0;

/**
 * A DOM id for a question, option or place. Its number is new in each visit, so that scripts that record clicks learn
 * no answer.
 */
export function opaqueId(name: string): string {
  const known = ids.get(name);
  if (known) return known;
  // The ids stay unique even if the page has replaced Math.random by a constant.
  last += 1 + Math.floor(Math.random() * 100_000);
  const id = `kpg-${last}`;
  ids.set(name, id);
  return id;
}
