/** Outcome of an export; `cancelled`: the visitor closed the share sheet. */
export type ExportOutcome = 'done' | 'refused' | 'cancelled';

/** Copies text to the clipboard. */
export async function copyText(text: string): Promise<ExportOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'refused';
  }
}

/** Whether the system can share text. */
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

/** Saves text as a file created in the browser, without a request. */
export function saveFile(name: string, type: string, text: string): ExportOutcome {
  // A sandboxed frame blocks the download silently.
  if (window.origin === 'null') return 'refused';
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers read the content only after they have asked the visitor.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return 'done';
  } catch {
    return 'refused';
  }
}
