/**
 * The default of a public custom property: the fallback of the first `var()` that reads it. A private property as
 * fallback is given by its public name. Throws if nothing reads the property.
 */
export function defaultOf(property: string, sheet: string): string {
  const start = new RegExp(`var\\(\\s*${property}\\s*,\\s*`).exec(sheet);
  if (!start) throw new Error(`No style sheet reads ${property} with a default.`);
  const rest = sheet.slice(start.index + start[0].length);
  return rest.slice(0, closingBracket(rest)).trim().replaceAll('--_kpg-', '--kpg-');
}

/** The index of the bracket that closes one opened before the text. */
function closingBracket(text: string): number {
  let open = 1;
  for (const [index, character] of [...text].entries()) {
    if (character === '(') open++;
    if (character === ')') open--;
    if (open === 0) return index;
  }
  throw new Error(`A bracket is never closed: ${text.slice(0, 40)}`);
}
