import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** Tells search engines, in the document around the guide, which page is shown: words of the content, nothing of the visitor. */
export class StructuredData implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _shown: () => GuideSnapshot | undefined;
  private _script: HTMLScriptElement | undefined;
  private _isRefused = false;

  /** `shown` is undefined while there is nothing to tell. */
  constructor(host: ReactiveControllerHost & Element, shown: () => GuideSnapshot | undefined) {
    this._host = host;
    this._shown = shown;
    host.addController(this);
  }

  // Moved, the guide is not drawn anew.
  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    // The guide may be drawn once more after it was removed.
    const shown = this._host.isConnected && !this._isRefused && this._shown();
    const text = (shown && describe(shown)) || '';
    if (text === (this._script?.text ?? '') && (!text || this._script?.isConnected)) return;
    this.hostDisconnected();
    if (text) this._write(text);
  }

  hostDisconnected(): void {
    this._script?.remove();
    this._script = undefined;
  }

  private _write(text: string): void {
    const { ownerDocument } = this._host;
    // Another guide, or the page before it was stored, may have said the same: search engines hear it once.
    const said = ownerDocument.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
    this._script = [...said].find((one) => one.text === text);
    if (this._script) return;
    const script = ownerDocument.createElement('script');
    script.type = 'application/ld+json';
    try {
      // Makes a text node. One that is appended, Trusted Types would report for every page; this they refuse with an error.
      script.textContent = text;
      ownerDocument.head.append(script);
      this._script = script;
    } catch {
      this._isRefused = true;
      console.warn(
        '<knee-pain-guide> structured-data: refused by the Trusted Types of this page. Paste dist/fallback.html between the tags: search engines read it.',
      );
    }
  }
}

/** The page shown as schema.org JSON-LD; undefined where it is no page of the guide. */
function describe({ content, config, page: id, localise }: GuideSnapshot): string | undefined {
  const page = content.pages.find((one) => one.id === id);
  if (!page) return undefined;
  const name = localise(page.title);
  // What is undefined is left out.
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    description: localise(page.summary),
    inLanguage: content.lang,
    dateModified: page.updated,
    lastReviewed: (config.reviewedBy && config.reviewedOn) ?? undefined,
    // No `alternateName`: what finds a condition in the search field may be a sign of it, which is not its name.
    about:
      page.kind === 'condition'
        ? {
            '@type': 'MedicalCondition',
            name,
            code: page.icd10 && { '@type': 'MedicalCode', codeValue: page.icd10, codingSystem: 'ICD-10' },
          }
        : undefined,
  });
}
