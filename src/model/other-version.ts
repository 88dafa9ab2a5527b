/** Start of the console line of a copy that finds another version defined; the version of that one completes it. */
export function notUsed(version: string): string {
  return `<knee-pain-guide> ${version} is not used: this page already has version `;
}
