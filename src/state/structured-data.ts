import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuideSnapshot } from './guide-snapshot.ts';

/**
 * Adds structured data about the page shown to the document, for search engines; it contains nothing about the visitor.
 */
export class StructuredData implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _shown: () => GuideSnapshot | undefined;
  private _script: HTMLScriptElement | undefined;
  private _isRefused = false;

  /** `shown` is undefined if there is nothing to add. */
  constructor(host: ReactiveControllerHost & Element, shown: () => GuideSnapshot | undefined) {
    this._host = host;
    this._shown = shown;
    host.addController(this);
  }

  // Moving the element does not redraw it.
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
    // Another guide, or a stored copy of the page, may have added the same data already.
    const said = ownerDocument.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
    this._script = [...said].find((one) => one.text === text);
    if (this._script) return;
    const script = ownerDocument.createElement('script');
    script.type = 'application/ld+json';
    try {
      // Under Trusted Types this assignment throws, which is caught; appending a text node would be reported on every
      // page.
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

/** The page shown as schema.org JSON-LD; undefined if it is no page of the guide. */
function describe({ content, config, page: id, localise }: GuideSnapshot): string | undefined {
  const page = content.pages.find((one) => one.id === id);
  if (!page) return undefined;
  const name = localise(page.title);
  // JSON leaves undefined members out.
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    description: localise(page.summary),
    inLanguage: content.lang,
    dateModified: page.updated,
    lastReviewed: (config.reviewedBy && config.reviewedOn) ?? undefined,
    // There is no `alternateName`, because search words may be signs of a condition and not names.
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
