/**
 * The default of a public custom property: the fallback where the style sheet first reads it with `var()`. A fallback that
 * reads a private property is written as the public one of that name. Throws where nothing reads the property.
 */
export function defaultOf(property: string, sheet: string): string {
  const start = new RegExp(`var\\(\\s*${property}\\s*,\\s*`).exec(sheet);
  if (!start) throw new Error(`No style sheet reads ${property} with a default.`);
  const rest = sheet.slice(start.index + start[0].length);
  return rest.slice(0, closingBracket(rest)).trim().replaceAll('--_kpg-', '--kpg-');
}

/** Where the bracket closes that was open before the text. */
function closingBracket(text: string): number {
  let depth = 1;
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth === 0) return index;
  }
  throw new Error(`A bracket is never closed: ${text.slice(0, 40)}`);
}
