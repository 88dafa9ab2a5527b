/** Start of the console message if the page already defines another version, which the caller appends. */
export function notUsed(own: string): string {
  return `<knee-pain-guide> ${own} is not used: this page already has version `;
}
