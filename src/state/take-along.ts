/** Puts text on the clipboard; false where the page or the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the system has a share sheet for text. */
export function canShare(): boolean {
  return navigator.canShare?.({ text: 'text' }) ?? false;
}

/** Opens the system's share sheet; false where that failed. A visitor who closes the sheet has not failed. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Saves text as a file, made here: nothing is requested and nothing is sent. False in a sandbox, which swallows it. */
export function saveFile(name: string, type: string, text: string): boolean {
  if (window.origin === 'null') return false;
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers ask the visitor first and read the content after that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}
