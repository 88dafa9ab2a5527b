/** Outcome of an export; `cancelled`: the visitor closed the share sheet. */
export type ExportOutcome = 'done' | 'refused' | 'cancelled';

/** Puts text on the clipboard. */
export async function copyText(text: string): Promise<ExportOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'refused';
  }
}

/** Whether the system has a share sheet for text. */
export function canShare(): boolean {
  try {
    return navigator.canShare?.({ text: 'text' }) ?? false;
  } catch {
    return false;
  }
}

/** Opens the system's share sheet. */
export async function shareText(title: string, text: string): Promise<ExportOutcome> {
  try {
    await navigator.share({ title, text });
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

/** Saves text as a file, made here: nothing is requested and nothing is sent. */
export function saveFile(name: string, type: string, text: string): ExportOutcome {
  // A sandbox swallows it without a word.
  if (window.origin === 'null') return 'refused';
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers ask the visitor first and read the content after that.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return 'done';
  } catch {
    return 'refused';
  }
}
