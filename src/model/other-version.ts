/** Start of the console message when the page already defines another version; the caller appends that version. */
export function notUsed(version: string): string {
  return `<knee-pain-guide> ${version} is not used: this page already has version `;
}
