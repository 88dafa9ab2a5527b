/** A short, stable hash of a text (FNV-1a, 32 bits). It is not secure. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36);
}
